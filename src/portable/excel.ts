import { formulaText, parseFormula, type Node } from "../formulas";

const isAtom = ({ kind }: Node): boolean =>
  ["reference", "text", "boolean", "call", "name", "array", "number"].includes(kind);

const asText = (node: Node | number): string => {
  if (typeof node === "number") return String(node);
  return isAtom(node) ? formulaText(node) : `(${formulaText(node)})`;
};

/**
 * A formula as it is written in Excel, with formulas in it: excel`IF(${cost}>0,1,0)`.
 *
 * @throws what cannot be read, which is a mistake of the one who wrote it
 */
export function excel(pieces: TemplateStringsArray, ...nodes: readonly (Node | number)[]): Node {
  const text = pieces.reduce((sum, piece, at) => {
    const node = nodes[at - 1];
    return sum + (node === undefined ? "" : asText(node)) + piece;
  });
  const parsed = parseFormula(`=${text}`);
  if (parsed.kind === "unreadable") throw new SyntaxError(text);
  return parsed.node;
}

/** A function of any number of arguments over nodes, such as SUM or AND. */
export const joined = (nodes: readonly Node[], operator: "&" | "+"): Node =>
  nodes.reduce((left, right) => ({ kind: "binary", operator, left, right, start: 0, end: 0 }));
