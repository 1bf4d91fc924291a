import { addressOf, area } from "../cells/area";
import { outcomeOf, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";
import type { CellPlace } from "./snapshot";

/** Selects a cell on its sheet; "hidden" where the sheet is not shown. */
export function showCell(
  { sheetId, row, column }: CellPlace,
  patience?: Patience,
): Promise<Outcome<"shown" | "hidden">> {
  return outcomeOf(async () => {
    const visibility = await perform((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("visibility");
      return () => (sheet.isNullObject ? null : sheet.visibility);
    }, patience);
    if (visibility === null) throw new WorkbookError("sheet-missing");
    if (visibility !== "Visible") return "hidden";
    await perform((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(addressOf(area(row, column))).select();
      return () => undefined;
    }, patience);
    return "shown";
  });
}
