import { failureCode, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import type { Patience } from "../types";
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

/** Adds the sheet; where somebody took its name in the meantime, under the next free one. */
export async function addSheet(wanted: string, taken: readonly string[], patience: Patience): Promise<NewSheet> {
  const name = freeSheetName(wanted, taken);
  try {
    return await perform((context) => {
      const sheet = context.workbook.worksheets.add(name).load("id,name");
      return () => ({ id: sheet.id, name: sheet.name });
    }, patience);
  } catch (error) {
    if (failureCode(error) !== "name-taken" || taken.length > 1000) throw error;
    return addSheet(wanted, [...taken, name], patience);
  }
}
