import { paneText } from "../../text";
import { addressOf, areaAt, type Area } from "../cells/area";
import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience, QuoteRecord } from "../types";
import { locate } from "./findQuote";
import { conditionNames, layoutOf, type ConditionName } from "./layout";
import { loadRecords } from "./records";

/** A line of a quote as it stands in the workbook now; a cell that somebody changed may hold anything. */
export interface SourceLine {
  readonly category: unknown;
  /** Yen, tax-exclusive. */
  readonly cost: unknown;
  readonly months: unknown;
}

/** An imported quote as it stands in the workbook now. */
export interface QuoteSource {
  readonly record: QuoteRecord;
  readonly tableName: string;
  readonly sheetName: string;
  readonly title: string;
  /** 区分, 対象経費, 月数 of all lines on that sheet: "C17:E19". */
  readonly address: string;
  readonly lines: readonly SourceLine[];
  /** What stands in the cells of its conditions. */
  readonly conditions: Readonly<Partial<Record<ConditionName, unknown>>>;
}

/** An imported quote that cannot be used; `sheetName` is null where its table is gone or has another name. */
export interface LostQuote {
  readonly record: QuoteRecord;
  readonly sheetName: string | null;
}

/** What was imported into a workbook, newest first. */
export interface ImportedQuotes {
  readonly quotes: readonly QuoteSource[];
  readonly lost: readonly LostQuote[];
}

const titles = (["ja", "en"] as const).map((language) => {
  const { category, cost, months } = paneText(language).sheet.columns;
  return [category, cost, months];
});

/** 区分, 対象経費 and 月数 in the body of a table; null where somebody moved or renamed the columns. */
function costsIn(head: readonly unknown[], body: Area): Area | null {
  const first = head.findIndex((_, at) =>
    titles.some((title) => title.every((name, along) => head[at + along] === name)),
  );
  return first < 0 ? null : { ...body, column: body.column + first, columns: 3 };
}

const rowsOf = ({ values }: Excel.Range): readonly (readonly unknown[])[] => values as unknown[][];

function textOf(range: Excel.Range): string {
  const value = rowsOf(range)[0]?.[0];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function loadQuote(context: Excel.RequestContext, record: QuoteRecord, sheetName: string): () => QuoteSource | null {
  const { tableName } = record;
  const layout = layoutOf(record.lines);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const table = context.workbook.tables.getItem(tableName);
  const title = sheet.getRange(addressOf(layout.title)).load("values");
  const conditions = sheet.getRange(addressOf(layout.conditions)).load("values");
  const head = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("address,values");
  return () => {
    const area = areaAt(body.address);
    const costs = costsIn(rowsOf(head)[0] ?? [], area);
    if (costs === null) return null;
    const first = costs.column - area.column;
    return {
      ...{ record, tableName, sheetName, title: textOf(title), address: addressOf(costs) },
      lines: rowsOf(body).map((row) => ({ category: row[first], cost: row[first + 1], months: row[first + 2] })),
      conditions: Object.fromEntries(conditionNames.map((name, at) => [name, rowsOf(conditions)[at]?.[0]])),
    };
  };
}

/** These imports as they stand now. */
async function readQuotes(records: readonly QuoteRecord[], patience?: Patience): Promise<ImportedQuotes> {
  const sheets = await locate(records, patience);
  const places = records.map((record, at) => ({ record, sheetName: sheets[at] ?? null }));
  return perform((context) => {
    const found = places.map(({ record, sheetName }) =>
      sheetName === null ? () => null : loadQuote(context, record, sheetName),
    );
    return () => {
      const quotes = found.map((read) => read());
      return { quotes: quotes.filter((quote) => quote !== null), lost: places.filter((_, at) => quotes[at] === null) };
    };
  }, patience);
}

/** Every quote that was imported into the workbook, newest first, and those that can no longer be used. */
export const importedQuotes = (patience?: Patience): Promise<Outcome<ImportedQuotes>> =>
  outcomeOf(async () => readQuotes([...(await perform(loadRecords, patience))].reverse(), patience));

/** The quotes with these tables, in this order; null where one of them cannot be used. */
export async function quotesOf(
  tableNames: readonly string[],
  patience: Patience,
): Promise<readonly QuoteSource[] | null> {
  const records = await perform(loadRecords, patience);
  const wanted = tableNames.map((name) => records.find(({ tableName }) => tableName === name));
  const { quotes } = await readQuotes(
    wanted.filter((record) => record !== undefined),
    patience,
  );
  return quotes.length < tableNames.length ? null : quotes;
}
