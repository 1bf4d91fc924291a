import type { Knowledge } from "./knowledge";
import { formulaIn, placeIn, type CellPlace, type Snapshot } from "./snapshot";
import type { OwnCall, OwnFormula } from "./ownFormulas";
import { blockOf } from "./resolve";

/** Functions that give an amount which follows the newest programme where no year is named. */
const yearly = [
  ...["AMOUNT", "AMOUNTS", "SELFPAY", "RATE", "CHECK", "EXPLAIN", "COST"],
  ...["INVOICE", "EDI", "GROUP", "GROUPTABLE", "QUOTE", "QUOTETABLE", "BEST", "CLOUDCOST", "MINWAGE"],
];

/** How a call comes by its year. */
export type YearOfCall =
  | { readonly kind: "named" }
  /** `at` is the place of the parameter, from 0. */
  | { readonly kind: "left-out"; readonly at: number }
  | { readonly kind: "blank"; readonly at: number; readonly cell: CellPlace };

/** Whether a call names its year; null for functions that need none. */
export function yearOf(
  { name, node }: OwnCall,
  formula: OwnFormula,
  snapshot: Snapshot,
  knowledge: Knowledge,
): YearOfCall | null {
  const at =
    knowledge.parametersOf(name)?.findIndex((parameter) => parameter === "year" || parameter === "years") ?? -1;
  if (at < 0 || !yearly.includes(name)) return null;
  const given = node.args[at];
  if (given === undefined || given.kind === "missing") return { kind: "left-out", at };
  const block = blockOf(given, formula, snapshot);
  if (block?.area.rows !== 1 || block.area.columns !== 1) return { kind: "named" };
  const { sheet, area } = block;
  const isBlank = formulaIn(sheet, area.row, area.column) === "";
  return isBlank ? { kind: "blank", at, cell: placeIn(sheet, area.row, area.column) } : { kind: "named" };
}

/** The edit that names the year in a call which leaves it out. */
export function yearInserted(
  { node }: OwnCall,
  at: number,
  year: number,
): { readonly start: number; readonly end: number; readonly text: string } {
  const given = node.args[at];
  if (given !== undefined) return { start: given.start, end: given.end, text: String(year) };
  const bracket = node.end - 1;
  return { start: bracket, end: bracket, text: `${",".repeat(at - Math.max(node.args.length, 1) + 1)}${String(year)}` };
}
