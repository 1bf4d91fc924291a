import { apportion } from "./apportion";
import { sumsByRate, taxWithin } from "./taxMode";

export interface Taxed {
  readonly amount: number;
  readonly taxRate: 10 | 8 | 0;
}

/**
 * Tax-exclusive amounts of tax-inclusive lines. The conversion is done on the document's sum per rate, and the lines
 * share the result so that they add up to it exactly.
 *
 * @param statedTax the tax the document states per rate, taken where it agrees with the sum to a yen
 */
export function exclusiveAmounts(lines: readonly Taxed[], statedTax: ReadonlyMap<number, number>): number[] {
  const result = lines.map((line) => line.amount);
  for (const { rate, sum } of sumsByRate(lines)) {
    if (rate === 0) continue;
    const worked = taxWithin([{ rate, sum }]);
    const stated = statedTax.get(rate);
    const tax = stated !== undefined && Math.abs(stated - worked) <= 1 ? stated : worked;
    const own = lines.flatMap((line, at) => (line.taxRate === rate ? [at] : []));
    const parts = apportion(
      sum - tax,
      own.map((at) => lines[at]?.amount ?? 0),
    );
    own.forEach((at, index) => (result[at] = parts[index] ?? 0));
  }
  return result;
}
