import type { BinaryOperator } from "../../formulas";
import { errorOf, exact, isError, type Scalar } from "../book/value";
import { Fault, numberOf, textOf, Unanswerable } from "./operand";

/** Excel makes a 0 of what is left when two numbers cancel out but for their last digits. */
function added(one: number, other: number): number {
  const sum = one + other;
  const largest = Math.max(Math.abs(one), Math.abs(other));
  if (sum !== 0 && !Number.isInteger(sum) && Math.abs(sum) < largest * 1e-13) throw new Unanswerable("doubtful", "");
  return sum;
}

function divided(one: number, other: number): number {
  if (other === 0) throw new Fault(errorOf("#DIV/0!"));
  return one / other;
}

function raised(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw new Fault(errorOf("#NUM!"));
  if (base === 0 && exponent < 0) throw new Fault(errorOf("#DIV/0!"));
  return base ** exponent;
}

/** Numbers come before text, and text before TRUE and FALSE. */
const ranks = { number: 0, string: 1, boolean: 2 } as const;
type Ranked = number | string | boolean;

/** A blank cell is what it is compared with. */
function ranked(value: Scalar, other: Scalar): Ranked {
  if (isError(value)) throw new Fault(value);
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const rankOf = (value: Ranked): number => ranks[typeof value as keyof typeof ranks];
const isAscii = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text);

/** Below 0 where the first comes first. The order of Japanese texts depends on the machine. */
function compared(one: Scalar, other: Scalar, isOrder: boolean): number {
  const [a, b] = [ranked(one, other), ranked(other, one)];
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  if (typeof a === "string" && typeof b === "string") {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    if (left === right) return 0;
    if (isOrder && !(isAscii(left) && isAscii(right))) throw new Unanswerable("doubtful", a);
    return left < right ? -1 : 1;
  }
  const [x, y] = [exact(Number(a)), exact(Number(b))];
  return x === y ? 0 : x < y ? -1 : 1;
}

export const areEqual = (one: Scalar, other: Scalar): boolean => compared(one, other, false) === 0;

const finite = (value: number): number => {
  if (Number.isFinite(value)) return value;
  throw new Fault(errorOf("#NUM!"));
};

const calculate =
  (work: (one: number, other: number) => number) =>
  (one: Scalar, other: Scalar): Scalar =>
    finite(work(numberOf(one), numberOf(other)));

type Work = (one: Scalar, other: Scalar) => Scalar;

/** The operators between values; those between references are no values. */
export const operators: Readonly<Partial<Record<BinaryOperator, Work>>> = {
  "+": calculate(added),
  "-": calculate((one, other) => added(one, -other)),
  "*": calculate((one, other) => one * other),
  "/": calculate(divided),
  "^": calculate(raised),
  "&": (one, other) => textOf(one) + textOf(other),
  "=": (one, other) => compared(one, other, false) === 0,
  "<>": (one, other) => compared(one, other, false) !== 0,
  "<": (one, other) => compared(one, other, true) < 0,
  ">": (one, other) => compared(one, other, true) > 0,
  "<=": (one, other) => compared(one, other, true) <= 0,
  ">=": (one, other) => compared(one, other, true) >= 0,
};
