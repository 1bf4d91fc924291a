import type { Node } from "./node";

/** The same formula with parts exchanged: `change` sees each part before what it is built from; null leaves it. */
export function rewritten(node: Node, change: (part: Node) => Node | null): Node {
  const changed = change(node);
  if (changed !== null) return changed;
  const each = (part: Node): Node => rewritten(part, change);
  if (node.kind === "unary" || node.kind === "postfix") return { ...node, operand: each(node.operand) };
  if (node.kind === "binary") return { ...node, left: each(node.left), right: each(node.right) };
  if (node.kind === "call") return { ...node, args: node.args.map(each) };
  if (node.kind === "invocation") return { ...node, callee: each(node.callee), args: node.args.map(each) };
  return node;
}
