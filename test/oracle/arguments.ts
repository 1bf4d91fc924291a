import type { Year } from "./figures";
import type { Frame, Size } from "./lines";
import type { Argument, Scalar } from "../golden/read";

/** Reads the arguments of a golden row as the catalogue describes them: an input error is an exception of this class. */
export class InputError extends Error {}

const fold = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

const units: Readonly<Record<string, number>> = { 円: 1, 千円: 1_000, 万円: 10_000 };

function numberOf(value: Scalar): number {
  if (typeof value === "number") return value;
  const match = typeof value === "string" ? /^[¥]?([\d,]+)(円|千円|万円)?$/.exec(fold(value)) : null;
  if (match === null) throw new InputError(`no number: ${String(value)}`);
  return Number(match[1]?.replaceAll(",", "")) * (units[match[2] ?? "円"] ?? 1);
}

function natural(value: Scalar): number {
  const number = numberOf(value);
  if (!Number.isInteger(number) || number < 0) throw new InputError(`no whole number from 0 on: ${String(value)}`);
  return number;
}

function scalar(value: Argument | undefined): Scalar {
  if (Array.isArray(value)) throw new InputError("a block where one value is expected");
  return (value ?? null) as Scalar;
}

export const yen = (value: Argument | undefined): bigint => BigInt(natural(scalar(value) ?? 0));
export const wholeOrNull = (value: Argument | undefined): number | null => {
  const given = scalar(value);
  return given === null ? null : natural(given);
};
export const text = (value: Argument | undefined): string => fold(String(scalar(value) ?? ""));

export function flag(value: Argument | undefined, omitted: boolean): boolean {
  const given = scalar(value);
  if (given === null) return omitted;
  if (given === true || given === "はい" || given === "○") return true;
  if (given === false || given === "いいえ") return false;
  throw new InputError(`neither yes nor no: ${String(given)}`);
}

const sizes: Readonly<Record<string, Size>> = {
  小規模: "small",
  小規模事業者: "small",
  small: "small",
  中小: "medium",
  中小企業: "medium",
  medium: "medium",
  大企業: "large",
  大企業等: "large",
  large: "large",
};

export function size(value: Argument | undefined): Size {
  const named = sizes[text(value)];
  return named ?? (flag(value, false) ? "small" : "medium");
}

const years: Readonly<Record<string, Year>> = {
  "2023": 2023,
  it導入補助金2023: 2023,
  "2024": 2024,
  it導入補助金2024: 2024,
  "2025": 2025,
  it導入補助金2025: 2025,
  "": 2026,
  "2026": 2026,
  "デジタル化・ai導入補助金2026": 2026,
};

export function year(value: Argument | undefined): Year {
  const known = years[text(value)];
  if (known === undefined) throw new InputError(`no programme year: ${text(value)}`);
  return known;
}

export interface NamedFrame {
  readonly frame: Frame | "GROUP";
  readonly tier?: "A" | "B";
}

const bare = (name: string): string => fold(name).replace(/枠|類型|[()・]/g, "");

const everyYear: Readonly<Record<string, NamedFrame>> = {
  通常: { frame: "NORMAL" },
  normal: { frame: "NORMAL" },
  invoice: { frame: "INVOICE" },
  edi: { frame: "EDI" },
  security: { frame: "SECURITY" },
  セキュリティ: { frame: "SECURITY" },
  セキュリティ対策推進: { frame: "SECURITY" },
  group: { frame: "GROUP" },
};

const of2023: Readonly<Record<string, NamedFrame>> = {
  a: { frame: "NORMAL", tier: "A" },
  b: { frame: "NORMAL", tier: "B" },
  通常a: { frame: "NORMAL", tier: "A" },
  通常b: { frame: "NORMAL", tier: "B" },
  通常ab: { frame: "NORMAL" },
  デジタル化基盤導入: { frame: "INVOICE" },
  商流一括インボイス対応: { frame: "EDI" },
};

const since2024: Readonly<Record<string, NamedFrame>> = {
  インボイス: { frame: "INVOICE" },
  インボイス対応: { frame: "INVOICE" },
  インボイスインボイス対応: { frame: "INVOICE" },
  電子取引: { frame: "EDI" },
  インボイス電子取引: { frame: "EDI" },
};

const groups: readonly string[] = ["複数社連携", "複数社連携it導入", "複数者連携デジタル化ai導入"];

/** The frame of a name; null where the name belongs to another year. */
export function frame(value: Argument | undefined, programme: Year): NamedFrame | null {
  const name = bare(text(value));
  const here = everyYear[name] ?? (programme === 2023 ? of2023 : since2024)[name];
  if (here !== undefined) return here;
  if (groups.includes(name)) return { frame: "GROUP" };
  if ((programme === 2023 ? since2024 : of2023)[name] !== undefined) return null;
  throw new InputError(`no frame: ${name}`);
}
