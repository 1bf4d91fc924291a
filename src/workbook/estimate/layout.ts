import { documents, type FrameCode } from "../../rules";
import { area, type Area } from "../cells/area";

/** The frames whose subsidy follows from one cost or one quote; 複数社連携 needs its members. */
export const estimateFrames = ["NORMAL", "INVOICE", "EDI", "SECURITY"] as const satisfies readonly FrameCode[];

/** Rows of a case's head, top to bottom. */
export const headRows = ["name", "source", "size", "processes", "functions", "minimumWage", "cost"] as const;
/** Those that a person sets. */
export const inputRows = ["name", "size", "processes", "functions", "minimumWage"] as const;
/** What is said under the matrix. */
export const resultRows = ["best", "amount", "own"] as const;

type HeadRow = (typeof headRows)[number];

const labelColumn = 1;
const firstHeadRow = 4;
const yearRow = firstHeadRow + headRows.length + 1;
const frameRow = yearRow + 1;
const resultRow = frameRow + estimateFrames.length;
const summaryRow = resultRow + resultRows.length + 1;
const chartRows = 16;

/** Where everything goes: labels in column A, then a block of year columns for each case. */
export interface EstimateLayout {
  readonly title: Area;
  readonly answer: Area;
  readonly inputNote: Area;
  readonly headLabels: Area;
  readonly matrixLabel: Area;
  readonly frames: Area;
  readonly resultLabels: Area;
  readonly cases: readonly CaseLayout[];
  /** A row per case and year: name, subsidy, own share; the chart reads it. */
  readonly summaryHead: Area;
  readonly summary: Area;
  readonly chart: Area;
  readonly notes: Area;
  /** A row per document. */
  readonly sources: Area;
  readonly reasonsLabel: Area;
  /** Two columns, a row per case, year and frame: which, and why it is not open; empty where it is. */
  readonly reasons: Area;
  /** Lines of several quotes in one, right of everything; null where there is no such block. */
  readonly linesHead: Area | null;
  readonly lines: Area | null;
}

export interface CaseLayout {
  readonly head: Readonly<Record<HeadRow, Area>>;
  readonly years: Area;
  readonly amounts: Area;
  readonly results: Area;
}

function caseLayout(column: number, years: number): CaseLayout {
  const cell = (name: HeadRow): Area => area(firstHeadRow + headRows.indexOf(name), column);
  return {
    head: {
      ...{ name: cell("name"), source: cell("source"), size: cell("size"), processes: cell("processes") },
      ...{ functions: cell("functions"), minimumWage: cell("minimumWage"), cost: cell("cost") },
    },
    years: area(yearRow, column, 1, years),
    amounts: area(frameRow, column, estimateFrames.length, years),
    results: area(resultRow, column, resultRows.length, years),
  };
}

/** @param lines how many lines of several quotes are put together; 0 for no such block */
export function estimateLayout(cases: number, years: number, lines: number): EstimateLayout {
  const columnOf = (index: number): number => labelColumn + 1 + index * years;
  const chartRow = summaryRow + cases * years + 2;
  const notesRow = chartRow + chartRows + 1;
  const reasonsRow = notesRow + 2 + documents.length + 1;
  const linesColumn = columnOf(cases) + 1;
  return {
    title: area(1, labelColumn),
    answer: area(2, labelColumn),
    inputNote: area(firstHeadRow - 1, labelColumn),
    headLabels: area(firstHeadRow, labelColumn, headRows.length),
    matrixLabel: area(yearRow, labelColumn),
    frames: area(frameRow, labelColumn, estimateFrames.length),
    resultLabels: area(resultRow, labelColumn, resultRows.length),
    cases: Array.from({ length: cases }, (_, index) => caseLayout(columnOf(index), years)),
    summaryHead: area(summaryRow, labelColumn, 1, 3),
    summary: area(summaryRow + 1, labelColumn, cases * years, 3),
    chart: area(chartRow, labelColumn, chartRows, 5),
    notes: area(notesRow, labelColumn, 2),
    sources: area(notesRow + 2, labelColumn, documents.length),
    reasonsLabel: area(reasonsRow, labelColumn),
    reasons: area(reasonsRow + 1, labelColumn, cases * years * estimateFrames.length, 2),
    linesHead: lines === 0 ? null : area(firstHeadRow, linesColumn, 1, 3),
    lines: lines === 0 ? null : area(firstHeadRow + 1, linesColumn, lines, 3),
  };
}

/** The cell of one year of a row area. */
export const inYear = (row: Area, year: number, down = 0): Area => area(row.row + down, row.column + year);
