import { gridOfRange } from "../../src/quotes/grid/range";
import type { CellValue, Grid, GridRow } from "../../src/quotes/grid/types";

export type WrittenRow = readonly (CellValue | null)[];

/** Rows as they are written into a sheet, from its first cell on; null is a blank cell. */
export const gridOf = (...values: readonly WrittenRow[]): Grid =>
  gridOfRange({ name: null, row: 1, column: 1, values });

/** The same rows alone; a row without any cell is none. */
export const rowsOf = (...values: readonly WrittenRow[]): readonly GridRow[] => gridOf(...values).rows;

/** The same rows with one cell over so many columns and rows, as where cells are merged. */
export const merged = (
  rows: readonly GridRow[],
  { row, column, columns = 1, height = 1 }: { row: number; column: number; columns?: number; height?: number },
): readonly GridRow[] =>
  rows.map((each) => ({
    ...each,
    cells: each.cells.map((cell) =>
      each.row === row && cell.column === column ? { ...cell, columns, rows: height } : cell,
    ),
  }));
