import type { Session } from "../session";
import type { Book, SheetSpills } from "./book";
import { writeBook } from "./write";

/** The open workbook as an .xlsx file, every formula with the result that it has now. */
export async function saveSession({ context }: Session, addin: string): Promise<Uint8Array> {
  await context.inner.settle();
  const data = context.book.save();
  const spills = data.sheetOrder.map((id): [string, SheetSpills] => [
    id,
    { ranges: context.inner.spills(data.id, id), cells: context.inner.spilledCells(data.id, id) },
  ]);
  const book: Book = { data, spills: Object.fromEntries(spills), activeSheetId: context.activeSheetId(), addin };
  return writeBook(book);
}

export { readBook } from "./read";
export type { OpenedBook } from "./read";
