import type { BinaryOperator, Node } from "../formulas";

const span = { start: 0, end: 0 };

export const num = (value: number): Node => ({ kind: "number", value, ...span });
export const str = (value: string): Node => ({ kind: "text", value, ...span });
export const call = (name: string, ...args: readonly Node[]): Node => ({ kind: "call", name, args, ...span });
export const binary = (left: Node, operator: BinaryOperator, right: Node): Node => ({
  kind: "binary",
  operator,
  left,
  right,
  ...span,
});

export const choose = (condition: Node, yes: Node, no: Node): Node => call("IF", condition, yes, no);
export const less = (left: Node, right: Node): Node => binary(left, "<", right);
/** A blank cell or the "" of a formula. Asked by its length: not every spreadsheet tells 0 from "". */
export const isBlank = (node: Node): Node => binary(call("LEN", node), "=", num(0));
export const isGiven = (node: Node): Node => binary(call("LEN", node), ">", num(0));
export const isNumber = (node: Node, value: number): boolean => node.kind === "number" && node.value === value;

/** node × factor */
export const times = (node: Node, factor: number): Node => {
  if (factor === 1) return node;
  return node.kind === "number" ? num(node.value * factor) : binary(node, "*", num(factor));
};

export const plus = (left: Node, right: Node): Node => {
  if (isNumber(right, 0)) return left;
  return isNumber(left, 0) ? right : binary(left, "+", right);
};

/** #N/A: something is missing. */
export const notAvailable: Node = call("NA");

/** #VALUE!: VALUE of a text that is no number; the text says which argument cannot be read. */
export const invalid = (argument: string): Node => call("VALUE", str(argument));

/**
 * Whether a cell or an expression is one of some words; numbers and truth values are compared as they are shown. Letter by
 * letter, small and capital ones alike: MATCH would take * for any text, and in some spreadsheets 0 for 〇.
 */
export function isOneOf(node: Node, words: readonly string[]): Node {
  const shown = call("LOWER", binary(node, "&", str("")));
  const [first = "", ...others] = words.map((word) => word.toLowerCase());
  if (others.length === 0) return call("EXACT", shown, str(first));
  const equal = call("EXACT", shown, { kind: "array", rows: [[first, ...others].map(str)], ...span });
  return binary(call("SUMPRODUCT", binary(equal, "*", num(1))), ">", num(0));
}
