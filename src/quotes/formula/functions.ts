import type { CellValue } from "../grid/types";

/** An argument: one value, or the values of a range. */
export type Argument = CellValue | null | readonly (CellValue | null)[];

const flat = (args: readonly Argument[]): (CellValue | null)[] =>
  args.flatMap((arg) => (Array.isArray(arg) ? [...(arg as readonly (CellValue | null)[])] : [arg as CellValue | null]));
const numbers = (args: readonly Argument[]): number[] => flat(args).filter((value) => typeof value === "number");

export function asNumber(value: Argument): number {
  const number = Number(value);
  if (Array.isArray(value) || Number.isNaN(number)) throw new RangeError("not a number");
  return number;
}

/** Excel shows fifteen digits; binary noise beyond them must not move a rounding. */
export const exact = (value: number): number => Number(value.toPrecision(15));

const added = (args: readonly Argument[]): number => exact(numbers(args).reduce((all, value) => all + value, 0));

function round(args: readonly Argument[], how: (value: number) => number): number {
  const [value = 0, digits = 0] = args;
  const power = 10 ** asNumber(digits);
  const number = asNumber(value);
  return exact((Math.sign(number) * how(exact(Math.abs(number) * power))) / power);
}

function sumProduct(args: readonly Argument[]): number {
  const columns = args.map((arg) => flat([arg]));
  const first = columns[0] ?? [];
  return first.reduce<number>((all, _, at) => {
    const factors = columns.map((column) => (typeof column[at] === "number" ? column[at] : 0));
    return all + factors.reduce((product, factor) => product * factor, 1);
  }, 0);
}

/** The functions that quotes use in their sums; everything else leaves the cell without a value. */
export const functions: Readonly<Record<string, (args: readonly Argument[]) => CellValue>> = {
  SUM: added,
  PRODUCT: (args) => (numbers(args).length === 0 ? 0 : exact(numbers(args).reduce((all, value) => all * value, 1))),
  SUMPRODUCT: (args) => exact(sumProduct(args)),
  SUBTOTAL: ([kind, ...args]) => {
    if (kind !== 9 && kind !== 109) throw new RangeError("no sum");
    return added(args);
  },
  MIN: (args) => (numbers(args).length === 0 ? 0 : Math.min(...numbers(args))),
  MAX: (args) => (numbers(args).length === 0 ? 0 : Math.max(...numbers(args))),
  ABS: ([value = 0]) => Math.abs(asNumber(value)),
  INT: ([value = 0]) => Math.floor(exact(asNumber(value))),
  ROUND: (args) => round(args, Math.round),
  ROUNDDOWN: (args) => round(args, Math.floor),
  TRUNC: (args) => round(args, Math.floor),
  ROUNDUP: (args) => round(args, Math.ceil),
  N: ([value = 0]) => (typeof value === "number" ? value : 0),
};
