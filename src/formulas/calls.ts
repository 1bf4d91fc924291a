import { partsOf, type CallNode, type Node } from "./node";

/** Every call of a formula; a call comes before those in its arguments. */
export function callsIn(node: Node): readonly CallNode[] {
  const calls: CallNode[] = [];
  const open: Node[] = [node];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (current.kind === "call") calls.push(current);
    open.push(...[...partsOf(current)].reverse());
  }
  return calls;
}

/** The name without the place of an add-in that was lost and without the prefixes of newer functions, in capitals. */
export const plainName = (name: string): string =>
  name
    .slice(name.lastIndexOf("!") + 1)
    .replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, "")
    .toUpperCase();

/** Whether a formula may call one of our functions: cheaper than reading it. */
export const mayCallOwn = (formula: string): boolean => /itsubsidy[._]/i.test(formula);

/**
 * Which of our functions a call names: "AMOUNT" for ITSUBSIDY.AMOUNT, _xldudf_ITSUBSIDY_AMOUNT and for either with the
 * remains of a path before it; null for every other function.
 */
export const ownFunction = (name: string): string | null =>
  /^(?:_XLDUDF_)?ITSUBSIDY[._]([A-Z]+)$/.exec(plainName(name))?.[1] ?? null;
