import { invalidArgument } from "../host";
import { chartsOf, saveChart } from "./charts";
import type { Area, Context, SheetState } from "./context";
import { refuseProtectedStructure } from "./grid";
import { pageLayoutOf, savePageLayout } from "./pageLayout";

export type CopyPlace = "None" | "Before" | "After" | "Beginning" | "End";

/** A copy of a sheet with its charts and its page layout; the user stays where he is. Answers the new sheet's id. */
export function copySheet(context: Context, state: SheetState, place: CopyPlace, other?: SheetState): string {
  refuseProtectedStructure(context);
  const active = context.book.getActiveSheet();
  const copy = context.book.duplicateSheet(context.sheet(state));
  const sheetId = copy.getSheetId();
  context.book.moveSheet(copy, position(context, place, other, sheetId));
  context.book.setActiveSheet(active);
  const moved = (area: Area | null): Area | null => (area?.sheetId === state.sheetId ? { ...area, sheetId } : area);
  for (const chart of chartsOf(context, state.sheetId)) {
    const series = chart.series.map((one) => ({
      ...one,
      nameCell: moved(one.nameCell),
      values: moved(one.values),
      categories: moved(one.categories),
    }));
    saveChart(context, { ...chart, id: `chart${crypto.randomUUID()}`, sheetId, series });
  }
  const layout = pageLayoutOf(context, state);
  const [printArea, titleRows] = [moved(layout.printArea), moved(layout.titleRows)];
  savePageLayout(context, { sheetId }, { ...layout, printArea, titleRows });
  return sheetId;
}

function position(context: Context, place: CopyPlace, other: SheetState | undefined, copy: string): number {
  const others = context.book.getSheets().filter((sheet) => sheet.getSheetId() !== copy);
  if (place === "Beginning") return 0;
  if (place === "None" || place === "End") return others.length;
  const at = others.findIndex((sheet) => sheet.getSheetId() === other?.sheetId);
  if (at < 0) throw invalidArgument();
  return place === "Before" ? at : at + 1;
}
