import { addressOf, area, type Area } from "./area";

/** Columns of the table; 区分, 対象経費 and 月数 stand side by side because the functions take them as one range. */
export const tableColumns = ["row", "name", "category", "cost", "months", "original", "note"] as const;

/** The cells that the formulas read, top to bottom. */
export const conditionNames = ["year", "frame", "small", "processes", "functions", "minimumWage", "count"] as const;
export type ConditionName = (typeof conditionNames)[number];

const left = 1;
/** One column stays free beside the table; the ranking begins with its narrow column of ranks. */
const rankColumn = tableColumns.length + 2;
const right = rankColumn + 1;
const factRows = 8;
const headRow = factRows + 3;

/** Room under the ranking: its heading and the five frames, with space for programmes that add some. */
const bestRows = 9;
/** Room for one row per category, heading and total. */
const byCategoryRows = 18;
const resultColumns = 6;

/** Where everything goes on the sheet of a quote with `lines` lines. */
export interface Layout {
  readonly title: Area;
  readonly factLabels: Area;
  readonly facts: Area;
  readonly conditionsTitle: Area;
  readonly conditionLabels: Area;
  readonly conditions: Area;
  readonly conditionHints: Area;
  readonly table: Area;
  readonly head: Area;
  readonly body: Area;
  /** 区分, 対象経費, 月数 */
  readonly costs: Area;
  readonly bestTitle: Area;
  readonly best: Area;
  readonly bestRoom: Area;
  readonly byCategoryTitle: Area;
  readonly byCategory: Area;
  readonly byCategoryRoom: Area;
}

export function layoutOf(lines: number): Layout {
  const bodyRow = headRow + 1;
  const byCategoryRow = bodyRow + bestRows + 1;
  return {
    title: area(1, left),
    factLabels: area(2, left, factRows),
    facts: area(2, left + 1, factRows),
    conditionsTitle: area(1, rankColumn),
    conditionLabels: area(2, right, conditionNames.length),
    conditions: area(2, right + 1, conditionNames.length),
    conditionHints: area(2, right + 2, conditionNames.length),
    table: area(headRow, left, lines + 1, tableColumns.length),
    head: area(headRow, left, 1, tableColumns.length),
    body: area(bodyRow, left, lines, tableColumns.length),
    costs: area(bodyRow, left + tableColumns.indexOf("category"), lines, 3),
    bestTitle: area(headRow, rankColumn),
    best: area(bodyRow, rankColumn),
    bestRoom: area(bodyRow, rankColumn, bestRows - 1, resultColumns),
    byCategoryTitle: area(byCategoryRow - 1, rankColumn),
    byCategory: area(byCategoryRow, right),
    byCategoryRoom: area(byCategoryRow, right, byCategoryRows, resultColumns),
  };
}

/** The cell of one condition. */
export const conditionCell = (layout: Layout, name: ConditionName): Area =>
  area(layout.conditions.row + conditionNames.indexOf(name), layout.conditions.column);

/** One column of the table's body. */
export const bodyColumn = ({ body }: Layout, name: (typeof tableColumns)[number]): Area =>
  area(body.row, body.column + tableColumns.indexOf(name), body.rows);

/** The live formulas: how many are counted, the ranking, the table by category. */
export function formulasOf(layout: Layout): { readonly count: string; readonly best: string; readonly byCategory: string } {
  const cell = (name: ConditionName): string => addressOf(conditionCell(layout, name), true);
  const lines = addressOf(layout.costs, true);
  const [year, frame, small, processes, functions, minimumWage, count] = conditionNames.map(cell);
  const named = (part: string): string => `ISNUMBER(SEARCH("${part}",${frame ?? ""}))`;
  const invoiceFrame = ["インボイス", "デジタル化基盤", "invoice"].map(named).join(",");
  return {
    count: `=IF(OR(${invoiceFrame}),${functions ?? ""},${processes ?? ""})`,
    best: `=ITSUBSIDY.BEST(${[lines, small, processes, functions, year, minimumWage].join(",")})`,
    byCategory: `=ITSUBSIDY.QUOTETABLE(${[lines, frame, small, count, year, minimumWage].join(",")})`,
  };
}
