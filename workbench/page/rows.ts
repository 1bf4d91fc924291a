import type { Session } from "../session";

/** Long enough for the sheet to be drawn once: until then its columns are measured with their first widths. */
const UNTIL_DRAWN_MS = 150;

/** Rows of tables take the height of their wrapped text when their sheet comes into view, as Excel keeps them. */
export function fitTableRowsOnSight({ context }: Session): void {
  const { api, book } = context;
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    setTimeout(() => {
      if (!context.isOpen) return;
      const sheetId = activeSheet.getSheetId();
      if (book.getActiveSheet().getSheetId() !== sheetId) return;
      for (const { subUnitId, range } of book.getTableList())
        if (subUnitId === sheetId) activeSheet.setRowAutoHeight(0, range.endRow + 1);
    }, UNTIL_DRAWN_MS);
  });
}
