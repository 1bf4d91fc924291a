/**
 * The one file in which money is divided. Everything is exact: integers in, integers and proper fractions out, and no
 * product leaves the range in which JavaScript's numbers are exact.
 */
import type { Ratio } from "../rules";

/** Integer yen. */
export type Yen = number;

/** An exact amount: whole yen and a proper fraction of a yen. */
export interface Mixed {
  readonly whole: Yen;
  readonly numerator: number;
  readonly denominator: number;
}

function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** The same ratio in lowest terms. */
export function reduce({ numerator, denominator }: Ratio): Ratio {
  if (denominator === 1) return { numerator, denominator };
  const divisor = gcd(Math.abs(numerator), denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Over the least common denominator, so that no product is larger than it must be. */
export function add(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator)
    return reduce({ numerator: a.numerator + b.numerator, denominator: a.denominator });
  const common = gcd(a.denominator, b.denominator);
  const timesA = b.denominator / common;
  const timesB = a.denominator / common;
  return reduce({
    numerator: a.numerator * timesA + b.numerator * timesB,
    denominator: a.denominator * timesA,
  });
}

export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { numerator: -b.numerator, denominator: b.denominator });

export const multiply = (a: Ratio, b: Ratio): Ratio =>
  reduce({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });

export const inverse = ({ numerator, denominator }: Ratio): Ratio => ({
  numerator: denominator,
  denominator: numerator,
});

export const whole = (yen: Yen): Ratio => ({ numerator: yen, denominator: 1 });

/** An exact amount from a ratio of yen. */
export function mixed({ numerator, denominator }: Ratio): Mixed {
  const yen = Math.floor(numerator / denominator);
  const rest = reduce({ numerator: numerator - yen * denominator, denominator });
  return { whole: yen, numerator: rest.numerator, denominator: rest.denominator };
}

export const ofYen = (yen: Yen): Mixed => ({ whole: yen, numerator: 0, denominator: 1 });

/** subsidy = (cost × numerator + constant) ÷ denominator */
export interface Affine {
  readonly numerator: number;
  readonly constant: number;
  readonly denominator: number;
}

/**
 * The affine value of whole yen and a proper fraction of one, rounded down. Exact for every safe integer `yen` while the
 * slope is at most 1: the whole multiples of the denominator are taken out before anything is multiplied.
 */
export function floorAffine(yen: Yen, part: Ratio | null, { numerator, constant, denominator }: Affine): Yen {
  const quotient = Math.floor(yen / denominator);
  const rest = (yen - quotient * denominator) * numerator + constant;
  if (part === null) return quotient * numerator + Math.floor(rest / denominator);
  const exact = rest * part.denominator + numerator * part.numerator;
  return quotient * numerator + Math.floor(exact / (denominator * part.denominator));
}

/** The exact difference of an amount and a ratio of yen. */
export function minus({ whole: yen, numerator, denominator }: Mixed, less: Ratio): Mixed {
  const cut = Math.floor(less.numerator / less.denominator);
  const cutPart = less.numerator - cut * less.denominator;
  const rest = mixed({
    numerator: numerator * less.denominator - cutPart * denominator,
    denominator: denominator * less.denominator,
  });
  return { whole: yen - cut + rest.whole, numerator: rest.numerator, denominator: rest.denominator };
}

export const plus = ({ whole: yen, numerator, denominator }: Mixed, more: Yen): Mixed => ({
  whole: yen + more,
  numerator,
  denominator,
});

/** The fraction of a yen in an exact amount; null where there is none. */
export const partOf = ({ numerator, denominator }: Mixed): Ratio | null =>
  numerator === 0 ? null : { numerator, denominator };

/** Whether an exact amount lies above another. */
export const isAbove = (amount: Mixed, other: Ratio): boolean => {
  const difference = minus(amount, other);
  return difference.whole > 0 || (difference.whole === 0 && difference.numerator > 0);
};

export const exactly = (yen: Yen, part: Ratio | null): Mixed =>
  part === null ? ofYen(yen) : { whole: yen, numerator: part.numerator, denominator: part.denominator };

export interface Division {
  readonly quotient: number;
  readonly remainder: number;
}

/** a × b ÷ divisor without rounding, bit by bit where the product itself would leave the exact range. */
function multiplyAndDivide(a: number, b: number, divisor: number): Division {
  if (a * b <= Number.MAX_SAFE_INTEGER) {
    const quotient = Math.floor((a * b) / divisor);
    return { quotient, remainder: a * b - quotient * divisor };
  }
  const whole = Math.floor(a / divisor);
  const rest = a - whole * divisor;
  let quotient = 0;
  let remainder = 0;
  for (const bit of b.toString(2)) {
    const sum = remainder * 2 + (bit === "1" ? rest : 0);
    const carry = Math.floor(sum / divisor);
    quotient = quotient * 2 + carry + (bit === "1" ? whole : 0);
    remainder = sum - carry * divisor;
  }
  return { quotient, remainder };
}

/** floor(yen × ratio), exact while the result is a safe integer. */
export const floorTimes = (yen: Yen, { numerator, denominator }: Ratio): Yen =>
  multiplyAndDivide(yen, numerator, denominator).quotient;

/** The same with what it cuts off: a numerator over the denominator of the ratio. */
export const divisionOf = (yen: Yen, { numerator, denominator }: Ratio): Division =>
  multiplyAndDivide(yen, numerator, denominator);

/** An exact amount × a ratio of at most 1. */
export function timesMixed({ whole: yen, numerator, denominator }: Mixed, ratio: Ratio): Mixed {
  const { quotient, remainder } = multiplyAndDivide(yen, ratio.numerator, ratio.denominator);
  const rest = mixed({
    numerator: remainder * denominator + numerator * ratio.numerator,
    denominator: denominator * ratio.denominator,
  });
  return { whole: quotient + rest.whole, numerator: rest.numerator, denominator: rest.denominator };
}

/** yen × ratio, exact while the result is a safe integer. */
export const times = (yen: Yen, ratio: Ratio): Mixed => timesMixed(ofYen(yen), ratio);

/** The sum of exact amounts. */
export function sum(amounts: readonly Mixed[]): Mixed {
  const fractions = amounts.reduce<Ratio>((total, amount) => add(total, amount), whole(0));
  const rest = mixed(fractions);
  return { ...rest, whole: amounts.reduce((total, amount) => total + amount.whole, rest.whole) };
}

/** The smallest whole number of yen that is at least this ratio. */
export const ceil = ({ numerator, denominator }: Ratio): Yen => Math.ceil(numerator / denominator);

export const floor = ({ numerator, denominator }: Ratio): Yen => Math.floor(numerator / denominator);

/** The ratio as a percentage, for sentences. */
export const percentOf = ({ numerator, denominator }: Ratio): number => (numerator * 100) / denominator;

/** amount ÷ cost as the effective rate that a cell shows; 0 for cost 0. */
export const effectiveRate = (amount: Yen, cost: Yen): number => (cost === 0 ? 0 : amount / cost);
