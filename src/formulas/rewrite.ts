import { partsOf, type Node } from "./node";

/** The same formula with parts exchanged: `change` sees each part before what it is built from; null leaves it. */
export function rewritten(node: Node, change: (part: Node) => Node | null): Node {
  const changed = change(node);
  if (changed !== null) return changed;
  if (partsOf(node).length === 0) return node;
  const each = (part: Node): Node => rewritten(part, change);
  switch (node.kind) {
    case "unary":
    case "postfix":
      return { ...node, operand: each(node.operand) };
    case "binary":
      return { ...node, left: each(node.left), right: each(node.right) };
    case "call":
      return { ...node, args: node.args.map(each) };
    case "invocation":
      return { ...node, callee: each(node.callee), args: node.args.map(each) };
    default:
      return node;
  }
}
