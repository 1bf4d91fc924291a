import { outcomeOf, WorkbookError } from "../office/failures";
import { isChanged, locate } from "./findQuote";
import { forgetRecord } from "./records";
import { deleteSheet } from "../sheets/deleteSheet";
import type { SheetRemoval } from "../sheets/removeSheet";
import type { Outcome, Patience, QuoteRecord } from "../types";

/** Deletes the sheet of a quote and forgets the record of its table. `sheet` is a name or an id. */
export const deleteQuoteSheet = (tableName: string, sheet: string, patience?: Patience): Promise<void> =>
  deleteSheet(sheet, (beside) => forgetRecord(tableName, patience, beside), patience);

/**
 * Takes back exactly what `writeQuote` wrote: its sheet and the workbook's memory of it. A sheet that was changed since
 * is removed only with `evenIfChanged`.
 */
export function removeQuote(
  record: QuoteRecord,
  { evenIfChanged, ...patience }: Patience & { readonly evenIfChanged: boolean },
): Promise<Outcome<SheetRemoval>> {
  return outcomeOf(async (): Promise<SheetRemoval> => {
    const [sheetName] = await locate([record], patience);
    if (typeof sheetName !== "string") throw new WorkbookError("sheet-missing");
    if (!evenIfChanged && (await isChanged(record, sheetName, patience))) return { kind: "changed", sheetName };
    await deleteQuoteSheet(record.tableName, sheetName, patience);
    return { kind: "removed", sheetName };
  });
}
