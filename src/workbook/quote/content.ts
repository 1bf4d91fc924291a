import { categories, newest, programmes } from "../../rules";
import { paneText, serialDate, type Language, type PaneText } from "../../text";
import { tableColumns, conditionNames, type ConditionName } from "./layout";
import type { CellValue } from "../cells/put";
import { cellText } from "../cells/safeText";
import type { Settings } from "../settings/settings";
import type { QuoteSheet, SheetLine } from "../types";

/** The conditions that a person sets; `count` follows from them. */
export type Conditions = Readonly<Record<Exclude<ConditionName, "count">, CellValue>>;

const frameNames = Object.values(newest.names).map(({ name }) => name.ja);
const years = programmes.map(({ year }) => String(year));

/**
 * What holds until somebody changes it: the year and the applicant of the workbook's settings, and the frame that the
 * ranking finds best, as a formula.
 */
export function defaultConditions(text: PaneText, bestFrame: string, { year, applicant }: Settings): Conditions {
  const { sizes, yes, no } = text.sheet.conditions;
  const { size, processes, functions, minimumWage } = applicant;
  return {
    ...{ year: year ?? "", frame: `=${bestFrame}`, size: sizes[size] },
    ...{ processes, functions, minimumWage: minimumWage ? yes : no },
  };
}

/** Choices of the drop-down of each condition, in words that the functions understand. */
export function conditionChoices(text: PaneText): Readonly<Record<keyof Conditions, readonly string[]>> {
  const { sizes, yes, no } = text.sheet.conditions;
  return {
    year: years,
    frame: frameNames,
    size: [sizes.small, sizes.medium, sizes.large],
    processes: ["1", "2", "3", "4", "5", "6", "7"],
    functions: ["1", "2", "3"],
    minimumWage: [yes, no],
  };
}

export const categoryChoices: readonly string[] = categories.map(({ name }) => name.ja);

const cellsOfLine = (line: SheetLine): Readonly<Record<(typeof tableColumns)[number], CellValue>> => ({
  row: line.row,
  name: cellText(line.name),
  category: categories.find(({ code }) => code === line.category)?.name.ja ?? line.category,
  cost: line.cost,
  months: line.months ?? "",
  original: line.original,
  note: cellText(line.note),
});

/** Number formats of the table's columns; text columns are text before any value comes. */
export const columnFormats: Readonly<Record<(typeof tableColumns)[number], string>> = {
  row: "0",
  name: "@",
  category: "@",
  cost: "#,##0",
  months: "0",
  original: "#,##0",
  note: "@",
};

export const columnTitles = (language: Language): readonly string[] => {
  const { columns } = paneText(language).sheet;
  return tableColumns.map((name) => columns[name]);
};

export const bodyValues = (lines: readonly SheetLine[]): readonly (readonly CellValue[])[] =>
  lines.map((line) => {
    const cells = cellsOfLine(line);
    return tableColumns.map((name) => cells[name]);
  });

/** The columns by which a line is known again, and on which its subsidy depends. */
export const importedColumns = ["row", "category", "cost", "months"] as const satisfies (typeof tableColumns)[number][];

export const importedCells = (lines: readonly SheetLine[]): readonly (readonly CellValue[])[] =>
  lines.map((line) => {
    const cells = cellsOfLine(line);
    return importedColumns.map((name) => cells[name]);
  });

interface Fact {
  readonly label: string;
  readonly value: CellValue;
  readonly format: string;
}

/** The header block, top to bottom: who quoted what when, and which file it came from. */
export function factsOf(quote: QuoteSheet, text: PaneText): readonly Fact[] {
  const { facts } = text.sheet;
  const written = (label: string, value: string | null): Fact => ({ label, value: cellText(value ?? ""), format: "@" });
  const dated = (label: string, iso: string | null): Fact =>
    iso === null ? written(label, null) : { label, value: serialDate(iso), format: "yyyy/m/d" };
  return [
    written(facts.vendor, quote.vendor),
    written(facts.registrationNumber, quote.registrationNumber),
    written(facts.number, quote.number),
    dated(facts.date, quote.issueDate),
    dated(facts.validUntil, quote.validUntil),
    written(facts.customer, quote.customer),
    written(facts.tax, quote.tax),
    written(facts.reconciliation, quote.reconciliation),
    written(facts.file, quote.file),
    written(facts.hash, quote.sha256),
  ];
}

/** Label and hint of every condition, in the order of the cells; names need the room of the hint. */
export function conditionTexts(text: PaneText): readonly { readonly label: string; readonly hint: string }[] {
  const { conditions: said } = text.sheet;
  const hints: Readonly<Record<ConditionName, string>> = {
    year: said.yearHint(years[0] ?? "", years[years.length - 1] ?? ""),
    frame: said.frameHint,
    size: "",
    processes: said.processesHint,
    functions: said.functionsHint,
    minimumWage: said.minimumWageHint,
    count: said.countHint,
  };
  return conditionNames.map((name) => ({ label: said[name], hint: hints[name] }));
}
