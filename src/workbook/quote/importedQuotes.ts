import { addressOf } from "../cells/area";
import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience, QuoteRecord } from "../types";
import { bodyColumn, layoutOf } from "./layout";
import { locate } from "./findQuote";
import { loadRecords } from "./records";

/** An imported quote as it stands in the workbook now. */
export interface ListedQuote {
  readonly record: QuoteRecord;
  readonly sheetName: string;
  readonly title: string;
  /** The answer line of its sheet: best frame, subsidy and self-pay in words. */
  readonly answer: string;
  /** How many categories its lines have. */
  readonly categoriesUsed: number;
}

const cells = ({ values }: Excel.Range): readonly (readonly unknown[])[] => values as unknown[][];
function textOf(range: Excel.Range): string {
  const value = cells(range)[0]?.[0];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function loadListed(context: Excel.RequestContext, record: QuoteRecord, sheetName: string): () => ListedQuote {
  const layout = layoutOf(record.lines);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const title = sheet.getRange(addressOf(layout.title)).load("values");
  const answer = sheet.getRange(addressOf(layout.answer)).load("values");
  const categories = sheet.getRange(addressOf(bodyColumn(layout, "category"))).load("values");
  return () => ({
    record,
    sheetName,
    title: textOf(title),
    answer: textOf(answer),
    categoriesUsed: new Set(cells(categories).map(([category]) => category)).size,
  });
}

/** The imported quotes that are still in the workbook, newest first. */
export function importedQuotes(patience?: Patience): Promise<Outcome<readonly ListedQuote[]>> {
  return outcomeOf(async () => {
    const records = [...(await perform(loadRecords, patience))].reverse();
    const sheets = await locate(records, patience);
    return perform((context) => {
      const listed = records.flatMap((record, at) => {
        const sheetName = sheets[at];
        return typeof sheetName === "string" ? [loadListed(context, record, sheetName)] : [];
      });
      return () => listed.map((read) => read());
    }, patience);
  });
}
