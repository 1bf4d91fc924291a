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

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

/** Decides by arithmetic first (Σ = total → inclusive, Σ + tax = total → exclusive), then by words, then by custom. */
export function decideTaxMode(
  lines: readonly DraftLine[],
  totals: readonly StatedTotal[],
  hint: "inclusive" | "exclusive" | null,
): TaxDecision {
  const sums = sumsByRate(lines);
  const sum = lines.reduce((all, line) => all + line.amount, 0);
  const tolerance = Math.max(1, sums.length);
  const amounts = (...types: readonly StatedTotal["type"][]): readonly number[] =>
    totals
      .filter((total) => types.includes(total.type) && total.amount !== null && total.amount !== 0)
      .map((total) => total.amount ?? 0);
  const grand = totals.filter(
    (total) => (total.type === "total" || total.type === "headline") && total.amount !== null && total.amount !== 0,
  );
  const stated = amounts("tax").reduce((all, tax) => all + tax, 0);
  const isAdded = grand.some(
    ({ amount }) =>
      amount !== null && (near(amount, sum + taxOf(sums), tolerance) || (stated > 0 && near(amount, sum + stated, 0))),
  );
  if (isAdded && sum !== 0) return { mode: "exclusive", assumed: false };
  const isInner = totals.some((total) => total.type === "tax" && total.inner);
  if (amounts("subtotal").some((subtotal) => near(subtotal, sum, 0)) && !isInner && hint !== "inclusive")
    return { mode: "exclusive", assumed: false };
  const equal = grand.find(({ amount }) => amount !== null && near(amount, sum, 0));
  if (equal) {
    const word = equal.taxHint ?? hint;
    return {
      mode: word === "exclusive" ? "exclusive" : "inclusive",
      assumed: word === null && !isInner && stated === 0,
    };
  }
  if (hint !== null) return { mode: hint, assumed: false };
  const hasTaxRow = totals.some((total) => total.type === "tax" && !total.inner);
  return { mode: isInner ? "inclusive" : "exclusive", assumed: !isInner && !hasTaxRow };
}
