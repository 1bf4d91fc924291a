/** An exact, non-negative amount of yen or an exact rate. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const fraction = (n: bigint, d: bigint): Fraction => ({ n, d });
export const whole = (n: bigint): Fraction => ({ n, d: 1n });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const over = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n });
export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const atMost = (a: Fraction, b: Fraction): boolean => a.n * b.d <= b.n * a.d;

/** 1円未満切捨て */
export const floor = (a: Fraction): bigint => a.n / a.d;

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
