import type { CellValue } from "../grid/types";

/** An argument: one value, or the values of a range. */
export type Argument = CellValue | null | readonly (CellValue | null)[];

const flat = (args: readonly Argument[]): (CellValue | null)[] =>
  args.flatMap((arg) => (Array.isArray(arg) ? [...(arg as readonly (CellValue | null)[])] : [arg as CellValue | null]));
const numbers = (args: readonly Argument[]): number[] => flat(args).filter((value) => typeof value === "number");

export function asNumber(value: Argument): number {
  const single = Array.isArray(value) ? null : (value as CellValue | null);
  if (single === null || single === "") return 0;
  const number = Number(single);
  if (Number.isNaN(number)) throw new RangeError("not a number");
  return number;
}

/** Excel shows fifteen digits; binary noise beyond them must not move a rounding. */
export const exact = (value: number): number => Number(value.toPrecision(15));

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
  SUM: (args) => exact(numbers(args).reduce((all, value) => all + value, 0)),
  PRODUCT: (args) => exact(numbers(args).reduce((all, value) => all * value, 1)),
  SUMPRODUCT: (args) => exact(sumProduct(args)),
  SUBTOTAL: (args) => exact(numbers(args.slice(1)).reduce((all, value) => all + value, 0)),
  MIN: (args) => Math.min(...numbers(args)),
  MAX: (args) => Math.max(...numbers(args)),
  ABS: ([value = 0]) => Math.abs(asNumber(value)),
  INT: ([value = 0]) => Math.floor(exact(asNumber(value))),
  ROUND: (args) => round(args, Math.round),
  ROUNDDOWN: (args) => round(args, Math.floor),
  TRUNC: (args) => round(args, Math.floor),
  ROUNDUP: (args) => round(args, Math.ceil),
  N: ([value = 0]) => (typeof value === "number" ? value : 0),
};
