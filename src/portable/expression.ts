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

/** Whether a cell or an expression is one of some words; numbers and truth values are compared as they are shown. */
export function isOneOf(node: Node, words: readonly string[]): Node {
  const shown = binary(node, "&", str(""));
  const [first = "", ...others] = words;
  if (others.length === 0) return binary(shown, "=", str(first));
  return call("ISNUMBER", call("MATCH", shown, { kind: "array", rows: [words.map(str)], ...span }, num(0)));
}
