import { outcomeOf, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";
import { loadIsChanged } from "./changes";
import { deleteSheet } from "./deleteSheet";
import { forgetSheets, type SheetRecord } from "./records";

export type SheetRemoval =
  | { readonly kind: "removed"; readonly sheetName: string }
  /** Somebody changed the sheet since it was written: nothing was removed. */
  | { readonly kind: "changed"; readonly sheetName: string };

/** The name that a written sheet has now, whatever it was called; null where it is gone. */
async function nameOf({ id }: SheetRecord, patience?: Patience): Promise<string | null> {
  return perform((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    return () => (sheet.isNullObject ? null : sheet.name);
  }, patience);
}

async function isChanged({ id, areas, fingerprint }: SheetRecord, patience?: Patience): Promise<boolean> {
  return perform((context) => loadIsChanged(context.workbook.worksheets.getItem(id), areas, fingerprint), patience);
}

/**
 * Takes back exactly what `writeSheet` wrote: the sheet and the workbook's memory of it. A sheet that was changed since,
 * its inputs aside, is removed only with `evenIfChanged`.
 */
export function removeSheet(
  record: SheetRecord,
  { evenIfChanged, ...patience }: Patience & { readonly evenIfChanged: boolean },
): Promise<Outcome<SheetRemoval>> {
  return outcomeOf(async (): Promise<SheetRemoval> => {
    const sheetName = await nameOf(record, patience);
    if (sheetName === null) throw new WorkbookError("sheet-missing");
    if (!evenIfChanged && (await isChanged(record, patience))) return { kind: "changed", sheetName };
    await deleteSheet(record.id, (beside) => forgetSheets([record.id], patience, beside), patience);
    return { kind: "removed", sheetName };
  });
}

/** Activates a sheet that the add-in wrote; gives its present name. */
export function showSheet({ id }: SheetRecord): Promise<Outcome<string>> {
  return outcomeOf(() =>
    perform((context) => {
      const sheet = context.workbook.worksheets.getItem(id).load("name");
      sheet.activate();
      return () => sheet.name;
    }),
  );
}
