import type { Node } from "../formulas";
import { written } from "./choice";
import { binary, call, choose, invalid, isBlank, num } from "./expression";
import { Frozen } from "./frozen";

/** A whole number of at least 0, as it is written, or the cell in which it stands. */
export interface Whole {
  /** null = left out. */
  readonly node: Node | null;
  readonly isOpen: boolean;
}

export function wholeOf(node: Node): Whole {
  const { isOpen, value } = written(node);
  if (isOpen) return { node, isOpen };
  if (value === null) return { node: null, isOpen };
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new Frozen("unread-value");
  return { node: num(value), isOpen };
}

/** Yen: what is left out is 0. */
export const yenOf = (node: Node): Whole => {
  const whole = wholeOf(node);
  return whole.node === null ? { node: num(0), isOpen: false } : whole;
};

/** A cell holds a whole number exactly when it equals the whole part of its size; texts and truth values never do. */
const isWhole = (node: Node): Node => binary(node, "=", call("INT", call("ABS", node)));

/** The formula behind a check of its cells: texts, fractions and negative numbers are #VALUE!. */
export const checked = ({ node, isOpen }: Whole, argument: string, formula: Node): Node =>
  isOpen && node !== null ? choose(isWhole(node), formula, invalid(argument)) : formula;

/** The same for an argument that may be blank. */
export const checkedIfGiven = ({ node, isOpen }: Whole, argument: string, formula: Node): Node =>
  isOpen && node !== null
    ? choose(
        choose(isBlank(node), { kind: "boolean", value: true, start: 0, end: 0 }, isWhole(node)),
        formula,
        invalid(argument),
      )
    : formula;

/** A blank cell, and the "" of a formula, count as the number 0. */
export const yenNode = ({ node, isOpen }: Whole): Node =>
  isOpen && node !== null ? call("N", node) : (node ?? num(0));
