import { isIncluded, type DraftLine, type StatedTotal } from "./draft";
import { sumsByRate, taxOf } from "./taxMode";

const usual: readonly number[] = [12, 24, 36, 48, 60];

/** The lines with their monthly amounts taken for so many months. */
export const overMonths = <T extends DraftLine>(lines: readonly T[], months: number): readonly T[] =>
  months === 1
    ? lines
    : lines.map((line) => (line.part === "monthly" ? { ...line, amount: line.amount * months } : line));

/**
 * For how many months the stated total counts the monthly amounts: 1 where it takes them as they are or does not tell.
 */
export function monthsInTotal(lines: readonly DraftLine[], totals: readonly StatedTotal[]): number {
  const included = lines.filter(isIncluded);
  if (!included.some(({ part }) => part === "monthly")) return 1;
  const amountsOf = (...types: readonly StatedTotal["type"][]): readonly number[] =>
    totals.flatMap(({ type, amount }) => (types.includes(type) && amount !== null && amount !== 0 ? [amount] : []));
  const grand = amountsOf("total", "headline");
  const stated = grand.length > 0 ? grand : amountsOf("subtotal");
  const fits = (months: number): boolean => {
    const sums = sumsByRate(overMonths(included, months));
    const sum = sums.reduce((all, each) => all + each.sum, 0);
    return stated.some((amount) => Math.abs(amount - sum) <= 1 || Math.abs(amount - sum - taxOf(sums)) <= sums.length);
  };
  return fits(1) ? 1 : (usual.find(fits) ?? 1);
}
