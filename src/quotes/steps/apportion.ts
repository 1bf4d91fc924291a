import { allocate, floorTimes } from "../../engine";

/** total × numerator ÷ denominator in whole yen, rounded towards zero. */
export const share = (total: number, numerator: number, denominator: number): number =>
  Math.sign(total) * floorTimes(Math.abs(total), { numerator, denominator }) || 0;

/**
 * Spreads a total over signed weights by the largest remainder, so that the parts add up to it to the yen. Weights of
 * either sign keep their sign.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const positive = weights.map((weight) => Math.max(weight, 0));
  const negative = weights.map((weight) => Math.max(-weight, 0));
  const plus = positive.reduce((all, weight) => all + weight, 0);
  const minus = negative.reduce((all, weight) => all + weight, 0);
  if (plus === 0 && minus === 0) return weights.map(() => 0);
  const net = plus - minus;
  const below = net === 0 ? 0 : share(Math.abs(total), minus, Math.abs(net));
  const above = total + below;
  if (plus === 0) return allocate(-total, negative).map((part) => -part || 0);
  const up = allocate(above, positive);
  const down = allocate(below, negative);
  return up.map((part, at) => part - (down[at] ?? 0));
}
