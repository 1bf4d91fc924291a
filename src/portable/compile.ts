import { formulaText, partsOf, type Node } from "../formulas";
import type { Args } from "./args";
import { asAmount, asRate, asSelfPay, compileAmount, compileAmountInSteps, type Finish } from "./amount";
import { compileAmounts, compileCompare } from "./columns";
import { compileCost } from "./cost";
import { compileCloudCost, compileExcludeTax } from "./costs";
import { compileEdi } from "./edi";
import { Frozen, type FrozenReason } from "./frozen";
import { compileGroup } from "./group";
import { compileInvoice } from "./invoice";
import { compileBest, compileQuote, compileQuoteTable, type Table } from "./quote";
import { compileMinWage, compileSize } from "./size";
import {
  compileCategories,
  compileChanges,
  compileDeadlines,
  compileFrames,
  compileIndustries,
  compileProcesses,
  compileRules,
  compileSources,
} from "./lists";
import type { Workings } from "./workings";

/** What a call of ours becomes in a workbook that must live without the add-in. */
export type Compiled =
  /** A native formula. */
  | { readonly kind: "compiled"; readonly node: Node }
  /** What spilled: a formula for each cell, "" below the last row; and how many rows hold something. */
  | ({ readonly kind: "table" } & Table)
  | { readonly kind: "frozen"; readonly reason: FrozenReason };

interface Entry {
  readonly least: number;
  readonly most: number;
  readonly compile: (args: Args, workings: Workings) => Node | Table;
}

const entry = (least: number, most: number, compile: Entry["compile"]): Entry => ({ least, most, compile });

const longest = 8_192;
const deepest = 64;

const depthOf = (node: Node): number =>
  (node.kind === "call" ? 1 : 0) + Math.max(0, ...partsOf(node).map((part) => depthOf(part)));

const fits = (node: Node): boolean => formulaText(node).length < longest && depthOf(node) <= deepest;

const amountLike = (finish: Finish): Entry =>
  entry(4, 6, (args, workings) => {
    const inOne = compileAmount(args, finish);
    return fits(inOne) ? inOne : compileAmountInSteps(args, workings, finish);
  });

const compilers: ReadonlyMap<string, Entry> = new Map([
  ["AMOUNT", amountLike(asAmount)],
  ["SELFPAY", amountLike(asSelfPay)],
  ["RATE", amountLike(asRate)],
  ["COST", entry(4, 6, compileCost)],
  ["INVOICE", entry(3, 6, compileInvoice)],
  ["EDI", entry(2, 5, compileEdi)],
  ["QUOTE", entry(4, 6, compileQuote)],
  ["QUOTETABLE", entry(4, 6, compileQuoteTable)],
  ["BEST", entry(4, 6, compileBest)],
  ["GROUP", entry(4, 7, compileGroup)],
  ["AMOUNTS", entry(4, 6, compileAmounts)],
  ["COMPARE", entry(3, 5, compileCompare)],
  ["CLOUDCOST", entry(2, 4, compileCloudCost)],
  ["EXCLUDETAX", entry(1, 2, compileExcludeTax)],
  ["SIZE", entry(3, 3, compileSize)],
  ["MINWAGE", entry(3, 4, compileMinWage)],
  ["FRAMES", entry(0, 1, compileFrames)],
  ["CATEGORIES", entry(0, 2, compileCategories)],
  ["PROCESSES", entry(0, 0, compileProcesses)],
  ["INDUSTRIES", entry(0, 0, compileIndustries)],
  ["RULES", entry(1, 2, compileRules)],
  ["CHANGES", entry(2, 2, compileChanges)],
  ["DEADLINES", entry(0, 2, compileDeadlines)],
  ["SOURCES", entry(0, 1, compileSources)],
]);

/**
 * Turns a call of one of our functions into formulas of Excel 2016 that give the same result and stay live.
 *
 * @param name the function without its namespace, as `ownFunction` gives it
 * @param args the arguments as they are read by `parseFormula`; references name their sheet
 * @param workings where longer working is put
 */
export function compileCall(name: string, args: readonly Node[], workings: Workings): Compiled {
  const found = compilers.get(name);
  if (found === undefined) return { kind: "frozen", reason: "no-counterpart" };
  if (args.length < found.least || args.length > found.most) return { kind: "frozen", reason: "arguments" };
  const missing: Node = { kind: "missing", start: 0, end: 0 };
  try {
    const result = found.compile((at) => args[at] ?? missing, workings);
    if ("cells" in result)
      return result.cells.flat().every(fits) ? { kind: "table", ...result } : { kind: "frozen", reason: "too-long" };
    return fits(result) ? { kind: "compiled", node: result } : { kind: "frozen", reason: "too-long" };
  } catch (error) {
    if (error instanceof Frozen) return { kind: "frozen", reason: error.reason };
    throw error;
  }
}
