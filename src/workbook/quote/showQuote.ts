import { addressOf } from "../cells/area";
import { outcomeOf, WorkbookError } from "../office/failures";
import { locate } from "./findQuote";
import { layoutOf } from "./layout";
import { perform } from "../office/perform";
import type { Outcome, QuoteRecord } from "../types";

/** Activates the sheet of an import and selects its table. */
export function showQuote(record: QuoteRecord): Promise<Outcome<string>> {
  return outcomeOf(async () => {
    const [sheetName] = await locate([record]);
    if (typeof sheetName !== "string") throw new WorkbookError("sheet-missing");
    return perform((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      sheet.getRange(addressOf(layoutOf(record.lines).table)).select();
      return () => sheetName;
    });
  });
}
