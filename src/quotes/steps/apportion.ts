import { allocate } from "../../engine";

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
  const lower = net === 0 ? 0 : Math.round((minus / Math.abs(net)) * Math.abs(total));
  const below = minus === 0 ? 0 : lower;
  const above = total + below;
  if (plus === 0) return allocate(-total, negative).map((part) => -part || 0);
  const up = allocate(above, positive);
  const down = allocate(below, negative);
  return up.map((part, at) => part - (down[at] ?? 0));
}
