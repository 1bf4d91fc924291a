import { chartsOf } from "../excel";
import type { Session } from "../session";
import type { Book, SheetSpills } from "./book";
import { readBook, type OpenedBook } from "./read";
import { writeBook, type WrittenBook } from "./write";

/** The open workbook as an .xlsx file, every formula with the result that it has now, and what the file cannot hold. */
export async function saveSession({ context }: Session, addin: string): Promise<WrittenBook> {
  await context.inner.settle();
  const data = context.book.save();
  const spills = data.sheetOrder.map((id): [string, SheetSpills] => [
    id,
    { ranges: context.inner.spills(data.id, id), cells: context.inner.spilledCells(data.id, id) },
  ]);
  const book: Book = {
    data,
    spills: Object.fromEntries(spills),
    activeSheetId: context.activeSheetId(),
    protectedSheets: data.sheetOrder.filter((id) =>
      context.sheet({ sheetId: id }).getWorksheetPermission().isProtected(),
    ),
    charts: chartsOf(context).length,
    addin,
  };
  return writeBook(book);
}

/** What has to be done once a workbook out of a file is open. */
export async function afterOpening(
  { context }: Session,
  { activeSheetId, protectedSheets }: OpenedBook,
): Promise<void> {
  const active = activeSheetId === undefined ? undefined : context.findSheet(activeSheetId);
  if (active !== undefined && !active.isSheetHidden()) context.book.setActiveSheet(active);
  for (const sheetId of protectedSheets) await context.sheet({ sheetId }).getWorksheetPermission().protect();
}

export { LOSSES, type Loss, type LossKind } from "./loss";
export { readBook, type OpenedBook };
export { WorkbookRefused } from "./refusal";
export type { WrittenBook } from "./write";
