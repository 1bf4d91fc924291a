import { addressOf, area, type Area } from "../cells/area";

/** Columns of the table; 区分, 対象経費 and 月数 stand side by side because the functions take them as one range. */
export const tableColumns = ["row", "name", "category", "cost", "months", "original", "note"] as const;

/** The cells that the formulas read, top to bottom. */
export const conditionNames = ["year", "frame", "size", "processes", "functions", "minimumWage", "count"] as const;
export type ConditionName = (typeof conditionNames)[number];

/** Facts that stand to the left of the conditions, and those below them, which may be long. */
const factRows = 10;
const answerRow = 2;
const titleRow = answerRow + 1;
const headRow = titleRow + factRows + 2;

/** The narrow column of ranks keeps the results apart from the table. */
const rankColumn = tableColumns.length + 1;
const conditionColumn = 3;

/** Room for heading and ranking: five frames today, with space for programmes that add some. */
const bestRows = headRow - titleRow - 2;
/** Room for one row per category, heading and total. */
const byCategoryRows = 18;
const resultColumns = 6;

/** Where everything goes on the sheet of a quote with `lines` lines. */
export interface Layout {
  readonly title: Area;
  /** The best frame and its subsidy in one line, before everything else. */
  readonly answer: Area;
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
  const firstRow = titleRow + 1;
  const conditions = (column: number): Area => area(firstRow, conditionColumn + column, conditionNames.length);
  return {
    title: area(1, 1),
    answer: area(answerRow, 1),
    factLabels: area(firstRow, 1, factRows),
    facts: area(firstRow, 2, factRows),
    conditionsTitle: area(titleRow, conditionColumn),
    conditionLabels: conditions(0),
    conditions: conditions(1),
    conditionHints: conditions(2),
    table: area(headRow, 1, lines + 1, tableColumns.length),
    head: area(headRow, 1, 1, tableColumns.length),
    body: area(bodyRow, 1, lines, tableColumns.length),
    costs: area(bodyRow, 1 + tableColumns.indexOf("category"), lines, 3),
    bestTitle: area(titleRow, rankColumn),
    best: area(firstRow, rankColumn),
    bestRoom: area(firstRow, rankColumn, bestRows, resultColumns),
    byCategoryTitle: area(headRow - 1, rankColumn),
    byCategory: area(headRow, rankColumn + 1),
    byCategoryRoom: area(headRow, rankColumn + 1, byCategoryRows, resultColumns),
  };
}

/** The cell of one condition. */
export const conditionCell = (layout: Layout, name: ConditionName): Area =>
  area(layout.conditions.row + conditionNames.indexOf(name), layout.conditions.column);

/** One column of the table's body. */
export const bodyColumn = ({ body }: Layout, name: (typeof tableColumns)[number]): Area =>
  area(body.row, body.column + tableColumns.indexOf(name), body.rows);

/** Frame, subsidy and own share of the first rank, where the ranking spills. */
export function firstRank({ best }: Layout): { readonly frame: string; readonly amount: string; readonly own: string } {
  const cell = (column: number): string => addressOf(area(best.row + 1, best.column + column), true);
  return { frame: cell(1), amount: cell(2), own: cell(3) };
}

/** What is counted follows from the frame; the arguments are the cells of frame, functions and processes. */
export function countFormula(frame: string, functions: string, processes: string): string {
  const named = (part: string): string => `ISNUMBER(SEARCH("${part}",${frame}))`;
  const invoiceFrame = ["インボイス", "デジタル化基盤", "invoice"].map(named).join(",");
  return `=IF(OR(${invoiceFrame}),${functions},${processes})`;
}

/** The live formulas: how many are counted, the ranking, the table by category. */
export function formulasOf(layout: Layout): {
  readonly count: string;
  readonly best: string;
  readonly byCategory: string;
} {
  const cell = (name: ConditionName): string => addressOf(conditionCell(layout, name), true);
  const lines = addressOf(layout.costs, true);
  const [year, frame = "", size, processes = "", functions = "", minimumWage, count] = conditionNames.map(cell);
  return {
    count: countFormula(frame, functions, processes),
    best: `=ITSUBSIDY.BEST(${[lines, size, processes, functions, year, minimumWage].join(",")})`,
    byCategory: `=ITSUBSIDY.QUOTETABLE(${[lines, frame, size, count, year, minimumWage].join(",")})`,
  };
}
