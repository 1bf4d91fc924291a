import { paneText } from "../../text";
import { addressOf, areaAt, type Area } from "../cells/area";
import { outcomeOf, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import { loadRecords } from "../quote/records";
import type { Outcome, Patience } from "../types";
import type { CostSource, EstimatePlan, OfferedQuote, QuoteSource } from "./plan";

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

function loadQuote(context: Excel.RequestContext, tableName: string): () => QuoteSource | null {
  const table = context.workbook.tables.getItem(tableName);
  const sheet = table.worksheet.load("name");
  const head = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("address,values");
  return () => {
    const area = areaAt(body.address);
    const costs = costsIn((head.values as unknown[][])[0] ?? [], area);
    if (costs === null) return null;
    const first = costs.column - area.column;
    const lines = (body.values as unknown[][]).map((row) => ({
      category: row[first],
      cost: row[first + 1],
      months: row[first + 2],
    }));
    return { tableName, sheetName: sheet.name, address: addressOf(costs), lines };
  };
}

/** The quotes of these tables as they stand now; those whose table or columns are gone are left out. */
export async function readQuotes(tableNames: readonly string[], patience?: Patience): Promise<readonly QuoteSource[]> {
  const there = await perform((context) => {
    const tables = tableNames.map((name) => context.workbook.tables.getItemOrNullObject(name).load("name"));
    return () => tables.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
  }, patience);
  return perform((context) => {
    const quotes = there.map((name) => loadQuote(context, name));
    return () => quotes.map((read) => read()).filter((quote) => quote !== null);
  }, patience);
}

/** Every quote that was imported into the workbook and still stands there, oldest first. */
export const listQuotes = (patience?: Patience): Promise<Outcome<readonly OfferedQuote[]>> =>
  outcomeOf(async () => {
    const records = await perform(loadRecords, patience);
    const proposals = new Map(records.map(({ tableName, proposal }) => [tableName, proposal]));
    const quotes = await readQuotes([...proposals.keys()], patience);
    return quotes.map((quote) => ({
      ...quote,
      proposal: proposals.get(quote.tableName) ?? { processes: [], functions: [] },
    }));
  });

/** The first selected cell. */
export const selectedCost = (patience?: Patience): Promise<Outcome<CostSource>> =>
  outcomeOf(() =>
    perform((context) => {
      const cell = context.workbook.getActiveCell().load("address,values");
      return () => ({ address: cell.address, value: (cell.values as unknown[][])[0]?.[0] });
    }, patience),
  );

const key = "itsubsidy.estimate";

const isPlan = (value: unknown): value is EstimatePlan =>
  typeof value === "object" && value !== null && "source" in value && "years" in value && "scenarios" in value;

/** What the last estimate sheet of this workbook was made from; null before the first. */
export const lastEstimate = (patience?: Patience): Promise<Outcome<EstimatePlan | null>> =>
  outcomeOf(() =>
    perform((context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
      return () => {
        const value: unknown = setting.isNullObject ? null : setting.value;
        return isPlan(value) ? value : null;
      };
    }, patience),
  );

export function saveEstimate(context: Excel.RequestContext, plan: EstimatePlan): void {
  context.workbook.settings.add(key, plan);
}

/** The quotes that a plan names, in its order. */
export async function quotesOf(tableNames: readonly string[], patience: Patience): Promise<readonly QuoteSource[]> {
  const quotes = await readQuotes(tableNames, patience);
  if (quotes.length < tableNames.length) throw new WorkbookError("sheet-missing");
  return quotes;
}
