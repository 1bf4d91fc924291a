import { tidy } from "../values/text";
import { textOf } from "./cell";
import type { Cell, Grid, GridRow } from "./types";

/** What a person sees of a sheet, and what was left aside because it is hidden or not printed. */
export interface View {
  readonly grid: Grid;
  readonly rows: readonly GridRow[];
  readonly hidden: readonly GridRow[];
  readonly hasHiddenColumns: boolean;
  readonly hasOutsidePrint: boolean;
}

const isFilled = (cell: Cell): boolean => cell.unvalued || cell.plain !== "";

const isPrinted = (grid: Grid, cell: Cell): boolean =>
  grid.printAreas.length === 0 ||
  grid.printAreas.some(
    (a) => cell.row >= a.top && cell.row <= a.bottom && cell.column >= a.left && cell.column <= a.right,
  );

/** Leaves out blank cells, hidden rows and columns, and what lies outside the print area. */
export function viewOf(grid: Grid): View {
  const rows: GridRow[] = [];
  const hidden: GridRow[] = [];
  let hasHiddenColumns = false;
  let hasOutsidePrint = false;
  for (const line of grid.rows) {
    const filled = line.cells.filter(isFilled);
    const printed = filled.filter((cell) => isPrinted(grid, cell));
    const seen = printed.filter((cell) => !grid.hiddenColumns.has(cell.column));
    hasOutsidePrint ||= printed.length < filled.length;
    hasHiddenColumns ||= seen.length < printed.length;
    if (seen.length > 0) (grid.hiddenRows.has(line.row) ? hidden : rows).push({ ...line, cells: seen });
  }
  return { grid, rows, hidden, hasHiddenColumns, hasOutsidePrint };
}

/** A row as one text, for the list of rows that were left out. */
export const rowText = (row: GridRow): string =>
  row.cells
    .map((cell) => tidy(textOf(cell)))
    .filter((text) => text !== "")
    .join(" ");
