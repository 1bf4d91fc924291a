import { floorTimes, remainderOfTimes, type Yen } from "./ratio";

/**
 * Spreads a total over weights by the largest remainder, so that the parts add up to the total to the yen. Earlier
 * weights win ties. All parts are 0 when every weight is.
 */
export function allocate(total: Yen, weights: readonly Yen[]): readonly Yen[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => floorTimes(total, { numerator: weight, denominator: sum }));
  const remainders = weights.map((weight) => remainderOfTimes(total, { numerator: weight, denominator: sum }));
  const remainder = (index: number): number => remainders[index] ?? 0;
  const order = weights.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  let rest = total - parts.reduce((all, part) => all + part, 0);
  for (const index of order) {
    if (rest <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    rest -= 1;
  }
  return parts;
}
