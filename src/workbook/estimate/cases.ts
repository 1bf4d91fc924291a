import { addressOf, area, areaAt } from "../cells/area";
import type { EstimateLayout } from "./layout";
import type { QuoteSource } from "../quote/importedQuotes";
import type { EstimatePlan, Scenario } from "./plan";

/** The cells a case reads: three columns of a quote, or one cost. */
export interface CaseCells {
  readonly kind: "lines" | "cost";
  readonly reference: string;
}

/** One block of the sheet: a scenario for one source. */
export interface EstimateCase {
  readonly name: string;
  /** The sheets or the cell that the cost comes from, in words. */
  readonly source: string;
  readonly scenario: Scenario;
  readonly cells: CaseCells;
}

const onSheet = (sheet: string, cells: string): string => `'${sheet.replaceAll("'", "''")}'!${cells}`;

const fixed = (address: string): string => addressOf(areaAt(address), true);

/** "'表 1'!C5" → the sheet's name and the cell, both ready for a formula. */
function fixedCell(address: string): string {
  const at = address.lastIndexOf("!");
  return `${address.slice(0, at + 1)}${fixed(address)}`;
}

const alone = (cells: CaseCells, source: string, { scenarios }: EstimatePlan): readonly EstimateCase[] =>
  scenarios.map((scenario) => ({ name: scenario.name, source, scenario, cells }));

/** Several quotes in one application are read from the block that puts their lines together. */
export const isTogether = ({ source }: EstimatePlan): boolean =>
  source.kind === "quotes" && source.together && source.tableNames.length > 1;

/** The blocks of the sheet from left to right: for each source, each scenario. */
export function casesOf(
  plan: EstimatePlan,
  quotes: readonly QuoteSource[],
  { lines }: Pick<EstimateLayout, "lines">,
): readonly EstimateCase[] {
  if (plan.source.kind === "cost") {
    const { address } = plan.source;
    return alone({ kind: "cost", reference: fixedCell(address) }, address, plan);
  }
  if (isTogether(plan) && lines !== null) {
    const names = quotes.map(({ sheetName }) => sheetName).join("＋");
    return alone({ kind: "lines", reference: addressOf(lines, true) }, names, plan);
  }
  return quotes.flatMap(({ sheetName, address }) =>
    alone({ kind: "lines", reference: onSheet(sheetName, fixed(address)) }, sheetName, plan),
  );
}

/** Live references to every line of several quotes, one below the other; an empty cell stays empty. */
export function lineReferences(quotes: readonly QuoteSource[]): string[][] {
  return quotes.flatMap(({ sheetName, address }) => {
    const costs = areaAt(address);
    return Array.from({ length: costs.rows }, (_, down) =>
      Array.from({ length: costs.columns }, (__, along) => {
        const cell = onSheet(sheetName, addressOf(area(costs.row + down, costs.column + along), true));
        return `=IF(${cell}="","",${cell})`;
      }),
    );
  });
}
