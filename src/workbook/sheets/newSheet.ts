import { failureCode, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import type { FailureCode, Patience } from "../types";
import { takenBackOnFailure } from "./deleteSheet";
import { freeSheetName } from "./names";

/** Names that are taken. */
export interface Book {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

export interface NewSheet {
  readonly id: string;
  readonly name: string;
}

/** What stands in the workbook; fails where its structure is protected. */
export async function inspect(patience: Patience): Promise<Book> {
  return perform((context) => {
    const { protection, worksheets, tables, names } = context.workbook;
    protection.load("protected");
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    return () => {
      if (protection.protected) throw new WorkbookError("structure-protected");
      const used = [...tables.items, ...names.items, ...worksheets.items].map(({ name }) => name);
      return { sheets: worksheets.items.map(({ name }) => name), names: used };
    };
  }, patience);
}

/** Takes back a sheet that was added although Excel answered that it was not: nothing stands on it. */
async function removeUnannounced(name: string, patience: Patience): Promise<void> {
  const isEmpty = await perform((context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(name).load("id");
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(false).load("address");
    return () => !sheet.isNullObject && used.isNullObject;
  }, patience);
  if (!isEmpty) return;
  await perform((context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    return () => undefined;
  }, patience);
}

/** With these Excel has not begun with what was asked. */
const untouched: readonly FailureCode[] = ["cancelled", "cell-editing", "outside-excel", "name-taken"];

async function add(name: string, patience: Patience): Promise<NewSheet> {
  try {
    return await perform((context) => {
      const sheet = context.workbook.worksheets.add(name).load("id,name");
      return () => ({ id: sheet.id, name: sheet.name });
    }, patience);
  } catch (error) {
    if (untouched.includes(failureCode(error))) throw error;
    return takenBackOnFailure(
      { name },
      () => {
        throw error;
      },
      (calm) => removeUnannounced(name, calm),
      patience,
    );
  }
}

/** Adds the sheet; where somebody took its name in the meantime, under the next free one. */
export async function addSheet(wanted: string, taken: readonly string[], patience: Patience): Promise<NewSheet> {
  const name = freeSheetName(wanted, taken);
  try {
    return await add(name, patience);
  } catch (error) {
    if (failureCode(error) !== "name-taken" || taken.length > 1000) throw error;
    return addSheet(wanted, [...taken, name], patience);
  }
}
