import { errorOf, exact, type Scalar } from "../book/value";
import { Fault, numberOf, Unanswerable } from "../calculation/operand";
import { ofNumbers, ofScalars, type Native } from "./native";

/** The last digits of a number that is almost whole decide; there Excel is not to be second-guessed. */
function almostWhole(value: number): boolean {
  const nearest = Math.round(value);
  return value !== nearest && Math.abs(value - nearest) < Math.max(1, Math.abs(value)) * 1e-10;
}

/** Moves the decimal point in the decimal digits, so that 2.675 rounds as it is written. */
const movedPoint = (value: number, places: number): number => Number(`${String(value)}e${String(places)}`);

function rounded(value: Scalar, digits: Scalar, how: (value: number) => number): number {
  const number = numberOf(value);
  const places = Math.trunc(numberOf(digits));
  const size = exact(Math.abs(number));
  if (String(size).includes("e")) throw new Unanswerable("doubtful", String(number));
  const moved = movedPoint(size, places);
  if (how !== Math.round && almostWhole(Math.abs(number) * 10 ** places))
    throw new Unanswerable("doubtful", String(number));
  return Math.sign(number) * movedPoint(how(moved), -places);
}

const rounding = (how: (value: number) => number): Native =>
  ofScalars(1, 2, (value = 0, digits = 0) => rounded(value, digits, how));

function whole(value: number): number {
  if (almostWhole(value)) throw new Unanswerable("doubtful", String(value));
  return Math.floor(value);
}

function remainder(number: number, divisor: number): number {
  if (divisor === 0) throw new Fault(errorOf("#DIV/0!"));
  if (!Number.isInteger(number) || !Number.isInteger(divisor)) throw new Unanswerable("doubtful", "");
  return number - divisor * Math.floor(number / divisor);
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Fault(errorOf("#DIV/0!"));
  return sumOf(numbers) / numbers.length;
}

export const arithmetic: Readonly<Record<string, Native>> = {
  SUM: ofNumbers(sumOf),
  PRODUCT: ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((all, number) => all * number, 1))),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  ABS: ofScalars(1, 1, (value = 0) => Math.abs(numberOf(value))),
  SIGN: ofScalars(1, 1, (value = 0) => Math.sign(numberOf(value))),
  INT: ofScalars(1, 1, (value = 0) => whole(numberOf(value))),
  ROUND: rounding(Math.round),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor),
  ROUNDUP: rounding(Math.ceil),
  MOD: ofScalars(2, 2, (number = 0, divisor = 0) => remainder(numberOf(number), numberOf(divisor))),
};
