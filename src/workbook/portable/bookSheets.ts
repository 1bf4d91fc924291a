import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import { loadSheetRecords } from "../sheets/records";
import type { Outcome, Patience } from "../types";

/** A sheet of the workbook that may be copied. */
export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** Every sheet but those of earlier portable copies, from left to right. */
export const bookSheets = (patience: Patience = {}): Promise<Outcome<readonly BookSheet[]>> =>
  outcomeOf(() =>
    perform((context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
      const records = loadSheetRecords(context);
      return () => {
        const copies = new Set(records().flatMap(({ kind, id }) => (kind === "portable" ? [id] : [])));
        return sheets.items
          .filter(({ id }) => !copies.has(id))
          .map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" }));
      };
    }, patience),
  );
