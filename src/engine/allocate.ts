import { divisionOf, type Yen } from "./ratio";

/**
 * Spreads a total over weights by the largest remainder, so that the parts add up to the total to the yen. Earlier
 * weights win ties. All parts are 0 when every weight is.
 */
export function allocate(total: Yen, weights: readonly Yen[]): readonly Yen[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const shares = weights.map((weight) => divisionOf(total, { numerator: weight, denominator: sum }));
  const parts = shares.map(({ quotient }) => quotient);
  const rest = total - parts.reduce((all, part) => all + part, 0);
  if (rest === 0) return parts;
  const order = shares.map(({ remainder }, index) => ({ remainder, index }));
  order.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const oneMore = new Set(order.slice(0, rest).map(({ index }) => index));
  return parts.map((part, index) => (oneMore.has(index) ? part + 1 : part));
}
