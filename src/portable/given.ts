import type { Node } from "../formulas";
import { written } from "./choice";
import { excel } from "./excel";
import { num, str } from "./expression";
import { wholeOf } from "./whole";

/**
 * A whole number of at least 0, wherever it stands; a blank has a value of its own, and everything else is #VALUE!.
 *
 * @param name which argument it is, for the formula that cannot read it
 */
export function wholeNumber(node: Node, name: string, blank: Node = num(0)): Node {
  const { isOpen } = written(node);
  if (!isOpen) return wholeOf(node).node ?? blank;
  return excel`IF(LEN(${node})=0,${blank},IF(${node}=INT(ABS(${node})),ABS(${node}),VALUE(${str(name)})))`;
}
