import { failureCode, outcomeOf, WorkbookError } from "../office/failures";
import { isChanged, locate } from "./findQuote";
import { perform } from "../office/perform";
import { loadRecords, saveRecords } from "./records";
import type { Outcome, Patience, QuoteRecord } from "../types";

export type Removal =
  | { readonly kind: "removed"; readonly sheetName: string }
  /** Somebody changed the sheet since it was written: nothing was removed. */
  | { readonly kind: "changed"; readonly sheetName: string };

const noOtherSheet = (error: unknown): boolean => ["unknown", "read-only"].includes(failureCode(error));

async function hasOtherVisibleSheet(sheetName: string, patience?: Patience): Promise<boolean> {
  return perform((context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    return () => sheets.items.some(({ name, visibility }) => name !== sheetName && visibility === "Visible");
  }, patience);
}

/** Deletes a sheet and forgets the record of its table. `sheetName` is a name or an id. */
export async function deleteSheet(tableName: string, sheetName: string, patience?: Patience): Promise<void> {
  const records = await perform(loadRecords, patience);
  const kept = records.filter((record) => record.tableName !== tableName);
  try {
    await perform((context) => {
      context.workbook.worksheets.getItem(sheetName).delete();
      saveRecords(context, kept);
      return () => undefined;
    }, patience);
  } catch (error) {
    if (noOtherSheet(error) && !(await hasOtherVisibleSheet(sheetName, patience)))
      throw new WorkbookError("last-sheet");
    throw error;
  }
}

/**
 * Takes back exactly what `writeQuote` wrote: its sheet and the workbook's memory of it. A sheet that was changed since
 * is removed only with `evenIfChanged`.
 */
export function removeQuote(
  record: QuoteRecord,
  { evenIfChanged, ...patience }: Patience & { readonly evenIfChanged: boolean },
): Promise<Outcome<Removal>> {
  return outcomeOf(async (): Promise<Removal> => {
    const [sheetName] = await locate([record], patience);
    if (typeof sheetName !== "string") throw new WorkbookError("sheet-missing");
    if (!evenIfChanged && (await isChanged(record, sheetName, patience))) return { kind: "changed", sheetName };
    await deleteSheet(record.tableName, sheetName, patience);
    return { kind: "removed", sheetName };
  });
}
