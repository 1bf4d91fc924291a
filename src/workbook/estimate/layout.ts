import { documents, type FrameCode } from "../../rules";
import { area, type Area } from "../cells/area";

/** The frames whose subsidy follows from one cost or one quote, and which are compared; 複数社連携 is a group's. */
export const estimateFrames = ["NORMAL", "INVOICE", "EDI", "SECURITY"] as const satisfies readonly FrameCode[];
export type EstimateFrame = (typeof estimateFrames)[number];

/** Rows that every case has in its head. */
const commonRows = ["name", "source", "size", "processes", "functions", "minimumWage", "cost"] as const;
const accountRows = ["smeAccounts", "allAccounts"] as const;
const groupRows = ["members", "analysis", "administration"] as const;
export type HeadRow = (typeof commonRows | typeof accountRows | typeof groupRows)[number];

const inputRows = ["name", "size", "processes", "functions", "minimumWage"] as const;
/** What is said under the matrix. */
export const resultRows = ["best", "amount", "own"] as const;
/** What is said of the group: its cost and the members' own subsidies may be replaced by the members' true sums. */
export const groupResultRows = ["groupCost", "groupBase", "groupAmount", "groupOwn"] as const;

const labelColumn = 1;
const firstHeadRow = 4;
const chartRows = 16;

/** Where everything goes: labels in column A, then a block of year columns for each case. */
export interface EstimateLayout {
  readonly title: Area;
  readonly answer: Area;
  readonly inputNote: Area;
  readonly headRows: readonly HeadRow[];
  readonly headLabels: Area;
  readonly matrixLabel: Area;
  /** The frames of the matrix, top to bottom. */
  readonly compared: readonly EstimateFrame[];
  readonly frames: Area;
  readonly resultLabels: Area;
  readonly groupLabels: Area | null;
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
  readonly head: Readonly<Record<(typeof commonRows)[number], Area>>;
  /** Cells of 電子取引類型; null where the frame was not chosen. */
  readonly accounts: Readonly<Record<(typeof accountRows)[number], Area>> | null;
  /** Cells of 複数社連携; null where the frame was not chosen. */
  readonly group: GroupLayout | null;
  readonly years: Area;
  readonly amounts: Area;
  readonly results: Area;
}

export type GroupLayout = Readonly<Record<(typeof groupRows)[number], Area>> & {
  /** A row for each of `groupResultRows`. */
  readonly results: Area;
};

export interface EstimateSize {
  readonly cases: number;
  readonly years: number;
  /** How many lines of several quotes are put together; 0 for no such block. */
  readonly lines: number;
  readonly frames: readonly FrameCode[];
}

const headRowsOf = (frames: readonly FrameCode[]): readonly HeadRow[] => {
  const { length } = commonRows;
  return [
    ...commonRows.slice(0, length - 1),
    ...(frames.includes("EDI") ? accountRows : []),
    ...(frames.includes("GROUP") ? groupRows : []),
    ...commonRows.slice(length - 1),
  ];
};

interface Rows {
  readonly head: readonly HeadRow[];
  readonly year: number;
  readonly frame: number;
  readonly result: number;
  readonly group: number;
  readonly summary: number;
}

function rowsOf(frames: readonly FrameCode[], compared: number): Rows {
  const head = headRowsOf(frames);
  const year = firstHeadRow + head.length + 1;
  const frame = year + 1;
  const result = frame + compared;
  const group = result + resultRows.length + 1;
  const summary = group + (frames.includes("GROUP") ? groupResultRows.length + 1 : 0);
  return { head, year, frame, result, group, summary };
}

function caseLayout(column: number, years: number, rows: Rows): CaseLayout {
  const cell = (name: HeadRow): Area => area(firstHeadRow + rows.head.indexOf(name), column);
  return {
    head: {
      ...{ name: cell("name"), source: cell("source"), size: cell("size"), processes: cell("processes") },
      ...{ functions: cell("functions"), minimumWage: cell("minimumWage"), cost: cell("cost") },
    },
    accounts: rows.head.includes("allAccounts")
      ? { smeAccounts: cell("smeAccounts"), allAccounts: cell("allAccounts") }
      : null,
    group: rows.head.includes("members")
      ? {
          ...{ members: cell("members"), analysis: cell("analysis"), administration: cell("administration") },
          results: area(rows.group, column, groupResultRows.length, years),
        }
      : null,
    years: area(rows.year, column, 1, years),
    amounts: area(rows.frame, column, rows.result - rows.frame, years),
    results: area(rows.result, column, resultRows.length, years),
  };
}

export function estimateLayout({ cases, years, lines, frames }: EstimateSize): EstimateLayout {
  const compared = estimateFrames.filter((frame) => frames.includes(frame));
  const rows = rowsOf(frames, compared.length);
  const columnOf = (index: number): number => labelColumn + 1 + index * years;
  const chartRow = rows.summary + cases * years + 2;
  const notesRow = chartRow + chartRows + 1;
  const reasonsRow = notesRow + 2 + documents.length + 1;
  const linesColumn = columnOf(cases) + 1;
  const isGroup = frames.includes("GROUP");
  return {
    title: area(1, labelColumn),
    answer: area(2, labelColumn),
    inputNote: area(firstHeadRow - 1, labelColumn),
    headRows: rows.head,
    headLabels: area(firstHeadRow, labelColumn, rows.head.length),
    matrixLabel: area(rows.year, labelColumn),
    compared,
    frames: area(rows.frame, labelColumn, compared.length),
    resultLabels: area(rows.result, labelColumn, resultRows.length),
    groupLabels: isGroup ? area(rows.group, labelColumn, groupResultRows.length) : null,
    cases: Array.from({ length: cases }, (_, index) => caseLayout(columnOf(index), years, rows)),
    summaryHead: area(rows.summary, labelColumn, 1, 3),
    summary: area(rows.summary + 1, labelColumn, cases * years, 3),
    chart: area(chartRow, labelColumn, chartRows, 5),
    notes: area(notesRow, labelColumn, 2),
    sources: area(notesRow + 2, labelColumn, documents.length),
    reasonsLabel: area(reasonsRow, labelColumn),
    reasons: area(reasonsRow + 1, labelColumn, cases * years * (compared.length + (isGroup ? 1 : 0)), 2),
    linesHead: lines === 0 ? null : area(firstHeadRow, linesColumn, 1, 3),
    lines: lines === 0 ? null : area(firstHeadRow + 1, linesColumn, lines, 3),
  };
}

/** The cell of one year of a row area. */
export const inYear = (row: Area, year: number, down = 0): Area => area(row.row + down, row.column + year);

/** The rows of a group that may be replaced, and those that follow from them. */
export const groupInputs = (results: Area): Area => ({ ...results, rows: 2 });
export const groupAnswers = (results: Area): Area => ({ ...results, row: results.row + 2, rows: 2 });

/** The conditions of 電子取引類型 and 複数社連携, where they were chosen. */
export const frameConditions = ({ accounts, group }: CaseLayout): readonly Area[] => [
  ...(accounts === null ? [] : [accounts.smeAccounts, accounts.allAccounts]),
  ...(group === null ? [] : [group.members, group.analysis, group.administration]),
];

/** Every cell of a case that a person sets. */
export const inputsOf = (place: CaseLayout): readonly Area[] => [
  ...inputRows.map((name) => place.head[name]),
  ...frameConditions(place),
  place.years,
  ...(place.group === null ? [] : [groupInputs(place.group.results)]),
];
