import { floorTimes, remainderOfTimes, type Yen } from "./ratio";

/**
 * Spreads a total over weights by the largest remainder, so that the parts add up to the total to the yen. Earlier
 * weights win ties. All parts are 0 when every weight is.
 */
export function allocate(total: Yen, weights: readonly Yen[]): readonly Yen[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const shares = weights.map((weight, index) => {
    const ratio = { numerator: weight, denominator: sum };
    return { index, part: floorTimes(total, ratio), remainder: remainderOfTimes(total, ratio) };
  });
  const rest = total - shares.reduce((all, { part }) => all + part, 0);
  const order = [...shares].sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const oneMore = new Set(order.slice(0, rest));
  return shares.map((share) => (oneMore.has(share) ? share.part + 1 : share.part));
}
