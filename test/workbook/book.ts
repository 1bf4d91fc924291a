import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../workbench/node";
import { writeQuote, type Outcome, type QuoteSheet, type WriteOptions, type WrittenQuote } from "../../src/workbook";

const outside = { Excel: globalThis.Excel, Office: globalThis.Office };

/** Opens a workbook behind the real Office.js, whose globals src/workbook then finds as in the pane. */
export async function openBook(options: WorkbenchOptions = {}): Promise<Workbench> {
  const book = await openWorkbench(options);
  Object.assign(globalThis, { Excel: book.Excel, Office: book.Office });
  return book;
}

export function closeBook(book: Workbench): void {
  book.close();
  Object.assign(globalThis, outside);
}

export function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === "failed") throw new Error(`${outcome.code}: ${outcome.detail ?? ""}`);
  return outcome.value;
}

export const write = (quote: QuoteSheet, options: Partial<WriteOptions> = {}): Promise<Outcome<WrittenQuote>> =>
  writeQuote(quote, { language: "ja", replace: null, ...options });

/** Names of the sheets from left to right. */
export async function sheetNames(book: Workbench): Promise<readonly string[]> {
  return book.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return Array.from(sheets.items, ({ name }) => name);
  });
}
