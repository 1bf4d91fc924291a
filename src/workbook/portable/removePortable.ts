import { outcomeOf, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import { loadSheetRecords, type SheetRecord } from "../sheets/records";
import { removeSheet } from "../sheets/removeSheet";
import type { Outcome, Patience } from "../types";

/** The sheets of portable copies that are in the workbook, with the names that they have now. */
export const portableSheets = (
  patience: Patience = {},
): Promise<Outcome<readonly { readonly record: SheetRecord; readonly name: string }[]>> =>
  outcomeOf(async () => {
    const records = (await perform(loadSheetRecords, patience)).filter(({ kind }) => kind === "portable");
    return perform((context) => {
      const sheets = records.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
      return () =>
        records.flatMap((record, index) => {
          const sheet = sheets[index];
          return sheet === undefined || sheet.isNullObject ? [] : [{ record, name: sheet.name }];
        });
    }, patience);
  });

/** What was removed, and what was left because somebody changed it. */
export interface PortableRemoval {
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Takes back every sheet that `makePortable` wrote; one that was changed since only with `evenIfChanged`. */
export function removePortable(
  records: readonly SheetRecord[],
  { evenIfChanged, ...patience }: Patience & { readonly evenIfChanged: boolean },
): Promise<Outcome<PortableRemoval>> {
  return outcomeOf(async () => {
    const [removed, changed]: [string[], string[]] = [[], []];
    const there = await portableSheets(patience);
    if (there.kind === "failed") throw new WorkbookError(there.code, there.detail);
    const own = there.value.filter(({ record }) => records.some(({ id }) => id === record.id));
    for (const { record } of own) {
      const result = await removeSheet(record, { ...patience, evenIfChanged });
      if (result.kind === "failed") throw new WorkbookError(result.code, result.detail);
      (result.value.kind === "changed" ? changed : removed).push(result.value.sheetName);
    }
    return { removed, changed };
  });
}
