import { compact } from "./text";

const minus = "▲△▼▽\\-−–‐‑―ー";
const pattern = new RegExp(
  `^[@**金約]*([${minus}+]?)[@¥\\\\]*([${minus}]?)[@¥\\\\]*(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(千|万|億)?(?:円|yen|jpy)?(?:也)?[-―−ー.]*$`,
  "i",
);
/** What a number can begin with: most texts are none, and are told apart by their first character. */
const beginning = new RegExp(`^[(@**金約${minus}+¥\\\\\\d]`);
const taxRemark = /[(（]?(?:税込み?|税抜き?|税別|外税|内税|消費税(?:等)?(?:込み?|別|抜き?|を?含む)|税)[)）]?$/;
const multipliers: Readonly<Record<string, number>> = { 千: 1_000, 万: 10_000, 億: 100_000_000 };

/** Binary noise of a spreadsheet's arithmetic removed: at most six decimals. */
export const clean = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(6))) || 0;

/** Half away from zero, as Excel rounds. */
export const toYen = (value: number): number => Math.sign(value) * Math.round(Math.abs(clean(value))) || 0;

/**
 * A number as it stands in a quote: full width, ¥, 円, 千円, commas, ▲, △, −, brackets as minus, "¥753,500-" as plus.
 * null where the text is not one number.
 */
export const numberIn = (text: string): number | null => numberInPlain(compact(text));

/** The same of a text that is already folded and without white space. */
export function numberInPlain(folded: string): number | null {
  if (!beginning.test(folded)) return null;
  const plain = folded.replace(taxRemark, "");
  const bracketed = /^[(]([^()]*\d[^()]*)[)]$/.exec(plain);
  const match = pattern.exec(bracketed?.[1] ?? plain);
  if (!match) return null;
  const [, before, inner, whole = "", fraction = "", unit = ""] = match;
  const negative = [before, inner].some((sign) => sign !== undefined && sign !== "" && sign !== "+");
  const size = Number(whole.replaceAll(",", "") + fraction) * (multipliers[unit] ?? 1);
  if (!Number.isFinite(size) || size > Number.MAX_SAFE_INTEGER / 1000) return null;
  return clean(negative || bracketed !== null ? -size : size);
}
