import { columnLetters, columnNumber } from "../../formulas";

/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** "B3" or "B3:D9"; with `fixed`, "$B$3:$D$9". */
export function addressOf({ row, column, rows, columns }: Area, fixed = false): string {
  const mark = fixed ? "$" : "";
  const cell = (r: number, c: number): string => `${mark}${columnLetters(c)}${mark}${String(r)}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** Reads "Sheet!B3:D9" or "B3". */
export function areaAt(address: string): Area {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, column = "A", row = "1", lastColumn = column, lastRow = row] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells) ?? [];
  const top = Number(row);
  const left = columnNumber(column);
  return area(top, left, Number(lastRow) - top + 1, columnNumber(lastColumn) - left + 1);
}

export const contains = (whole: Area, row: number, column: number): boolean =>
  row >= whole.row && row < whole.row + whole.rows && column >= whole.column && column < whole.column + whole.columns;
