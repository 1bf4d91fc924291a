import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Box } from "./address";
import type { Context } from "./context";

/** Univer measures in pixels, Excel in points. */
const POINTS_PER_PIXEL = 0.75;

/** A rectangle on a sheet, in points from its first cell. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An edge of something that stands over the cells: so many points into a cell, so that it moves with the cells. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Anchors {
  readonly from: Anchor;
  readonly to: Anchor;
}

/** From the start of the first cell of a block to the end of its last. */
export const anchorsAround = ({ row, column, rows, columns }: Box): Anchors => ({
  from: { row, column, x: 0, y: 0 },
  to: { row: row + rows, column: column + columns, x: 0, y: 0 },
});

export function placeOf(context: Context, sheetId: string, { from, to }: Anchors): Place {
  const sheet = context.sheet({ sheetId });
  const left = start(columnWidth(sheet), from.column) + from.x;
  const top = start(rowHeight(sheet), from.row) + from.y;
  return {
    left,
    top,
    width: start(columnWidth(sheet), to.column) + to.x - left,
    height: start(rowHeight(sheet), to.row) + to.y - top,
  };
}

export function anchorsOf(context: Context, sheetId: string, place: Place): Anchors {
  const sheet = context.sheet({ sheetId });
  const anchor = (left: number, top: number): Anchor => {
    const [column, x] = cellAt(columnWidth(sheet), left);
    const [row, y] = cellAt(rowHeight(sheet), top);
    return { row, column, x, y };
  };
  const { left, top, width, height } = place;
  return { from: anchor(left, top), to: anchor(left + width, top + height) };
}

type Size = (index: number) => number;

/** Hidden rows and columns take no room. */
const columnWidth =
  (sheet: FWorksheet): Size =>
  (column) =>
    sheet.getSheet().getColVisible(column) ? sheet.getColumnWidth(column) * POINTS_PER_PIXEL : 0;

const rowHeight =
  (sheet: FWorksheet): Size =>
  (row) =>
    sheet.getSheet().getRowVisible(row) ? sheet.getRowHeight(row) * POINTS_PER_PIXEL : 0;

const start = (size: Size, index: number): number =>
  Array.from({ length: index }, (_, before) => size(before)).reduce((sum, one) => sum + one, 0);

function cellAt(size: Size, points: number): [index: number, rest: number] {
  let rest = Math.max(0, points);
  let index = 0;
  for (; rest >= size(index) && rest > 0; index++) rest -= size(index);
  return [index, rest];
}
