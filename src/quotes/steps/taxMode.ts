import type { TaxMode } from "../types";
import { share } from "./apportion";
import type { DraftLine, StatedTotal } from "./draft";

export interface TaxDecision {
  readonly mode: TaxMode;
  /** True where neither arithmetic nor a word decided. */
  readonly assumed: boolean;
}

export interface RateSum {
  readonly rate: 10 | 8 | 0;
  readonly sum: number;
}

/** Sum of the amounts per tax rate. */
export function sumsByRate(lines: readonly { readonly amount: number; readonly taxRate: number | null }[]): RateSum[] {
  return ([10, 8, 0] as const).flatMap((rate) => {
    const own = lines.filter((line) => (line.taxRate ?? 10) === rate);
    return own.length === 0 ? [] : [{ rate, sum: own.reduce((all, line) => all + line.amount, 0) }];
  });
}

/** Tax on tax-exclusive sums, rounded down once per rate. */
export const taxOf = (sums: readonly RateSum[]): number =>
  sums.reduce((all, { rate, sum }) => all + share(sum, rate, 100), 0);

/** Tax contained in tax-inclusive sums, rounded down once per rate. */
export const taxWithin = (sums: readonly RateSum[]): number =>
  sums.reduce((all, { rate, sum }) => all + share(sum, rate, 100 + rate), 0);

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

export type Figure = StatedTotal & { readonly amount: number };

export const hasAmount = (total: StatedTotal): total is Figure => total.amount !== null;

/** Decides by arithmetic first (Σ = total → inclusive, Σ + tax = total → exclusive), then by words, then by custom. */
export function decideTaxMode(
  lines: readonly DraftLine[],
  totals: readonly StatedTotal[],
  hint: "inclusive" | "exclusive" | null,
): TaxDecision {
  const sums = sumsByRate(lines);
  const sum = lines.reduce((all, line) => all + line.amount, 0);
  const filled = totals.filter(hasAmount).filter(({ amount }) => amount !== 0);
  const grand = filled.filter(({ type }) => type === "total" || type === "headline");
  const stated = filled.reduce((all, { type, amount }) => all + (type === "tax" ? amount : 0), 0);
  const isAdded = grand.some(
    ({ amount }) => near(amount, sum + taxOf(sums), sums.length) || (stated > 0 && near(amount, sum + stated, 0)),
  );
  if (isAdded && sum !== 0) return { mode: "exclusive", assumed: false };
  const isInner =
    totals.some(({ type, inner }) => type === "tax" && inner) ||
    (stated > 0 && near(stated, taxWithin(sums), sums.length));
  const isSubtotal = filled.some(({ type, amount }) => type === "subtotal" && near(amount, sum, 0));
  if (isSubtotal && !isInner && hint !== "inclusive") return { mode: "exclusive", assumed: false };
  const equal = grand.find(({ amount }) => near(amount, sum, 0));
  if (equal) {
    const word = equal.taxHint ?? hint;
    return {
      mode: word === "exclusive" ? "exclusive" : "inclusive",
      assumed: word === null && !isInner && stated === 0,
    };
  }
  if (hint !== null) return { mode: hint, assumed: false };
  const hasTaxRow = totals.some(({ type }) => type === "tax");
  return { mode: isInner ? "inclusive" : "exclusive", assumed: !hasTaxRow };
}
