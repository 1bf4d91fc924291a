import type { Area } from "../../formulas";
import type { Block } from "./operand";

/** Cells of a workbook, found by block. */
export class CellIndex {
  private readonly columns = new Map<string, number[]>();

  add(sheet: number, row: number, column: number): void {
    const key = `${String(sheet)}!${String(column)}`;
    const rows = this.columns.get(key);
    if (rows === undefined) this.columns.set(key, [row]);
    else {
      const at = lowerBound(rows, row);
      if (rows[at] !== row) rows.splice(at, 0, row);
    }
  }

  addArea(sheet: number, { row, column, rows, columns }: Area): void {
    for (let down = row; down < row + rows; down++)
      for (let along = column; along < column + columns; along++) this.add(sheet, down, along);
  }

  /** Whether any of the cells lies within the block. */
  touches({ sheet, area: { row, column, rows, columns } }: Block): boolean {
    if (columns > this.columns.size) return this.touchesAny(sheet, column, columns, row, rows);
    for (let along = column; along < column + columns; along++)
      if (this.hasRow(`${String(sheet)}!${String(along)}`, row, rows)) return true;
    return false;
  }

  private touchesAny(sheet: number, column: number, columns: number, row: number, rows: number): boolean {
    return [...this.columns.keys()].some((key) => {
      const [at, along] = key.split("!").map(Number);
      return at === sheet && Number(along) >= column && Number(along) < column + columns && this.hasRow(key, row, rows);
    });
  }

  private hasRow(key: string, row: number, rows: number): boolean {
    const list = this.columns.get(key);
    if (list === undefined) return false;
    const found = list[lowerBound(list, row)];
    return found !== undefined && found < row + rows;
  }
}

/** The place of the first number that is not below `least`. */
function lowerBound(sorted: readonly number[], least: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
