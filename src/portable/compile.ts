import { formulaText, partsOf, type Node } from "../formulas";
import { asAmount, asRate, asSelfPay, compileAmount } from "./amount";
import { compileEdi } from "./edi";
import { Frozen, type FrozenReason } from "./frozen";
import { compileInvoice } from "./invoice";

/** What a call of ours becomes in a workbook that must live without the add-in. */
export type Compiled =
  /** A native formula without the equals sign. */
  { readonly kind: "compiled"; readonly formula: string } | { readonly kind: "frozen"; readonly reason: FrozenReason };

type Compiler = (args: (at: number) => Node) => Node;

interface Entry {
  readonly most: number;
  readonly least: number;
  readonly compile: Compiler;
}

const amountLike = (compile: Compiler): Entry => ({ least: 4, most: 6, compile });

const compilers: ReadonlyMap<string, Entry> = new Map([
  ["AMOUNT", amountLike((args) => compileAmount(args, asAmount))],
  ["SELFPAY", amountLike((args) => compileAmount(args, asSelfPay))],
  ["RATE", amountLike((args) => compileAmount(args, asRate))],
  ["INVOICE", { least: 3, most: 6, compile: compileInvoice }],
  ["EDI", { least: 2, most: 5, compile: compileEdi }],
]);

const longest = 8_192;
const deepest = 64;

const depthOf = (node: Node): number =>
  (node.kind === "call" ? 1 : 0) + Math.max(0, ...partsOf(node).map((part) => depthOf(part)));

/**
 * Turns a call of one of our functions into a formula of Excel 2016 that gives the same result and stays live.
 *
 * @param name the function without its namespace, as `ownFunction` gives it
 * @param args the arguments as they are read by `parseFormula`
 */
export function compileCall(name: string, args: readonly Node[]): Compiled {
  const entry = compilers.get(name);
  if (entry === undefined) return { kind: "frozen", reason: "no-counterpart" };
  if (args.length < entry.least || args.length > entry.most) return { kind: "frozen", reason: "arguments" };
  const missing: Node = { kind: "missing", start: 0, end: 0 };
  try {
    const node = entry.compile((at) => args[at] ?? missing);
    const formula = formulaText(node);
    return formula.length >= longest || depthOf(node) > deepest
      ? { kind: "frozen", reason: "too-long" }
      : { kind: "compiled", formula };
  } catch (error) {
    if (error instanceof Frozen) return { kind: "frozen", reason: error.reason };
    throw error;
  }
}
