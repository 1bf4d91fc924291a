import { columnNumber } from "../../formulas";
import { cellOf } from "../grid/cell";
import type { Cell, CellValue, Grid } from "../grid/types";
import { evaluate, type Lookup } from "./evaluate";

const depthLimit = 64;
const rangeLimit = 20_000;

interface Position {
  readonly row: number;
  readonly column: number;
}

function positionOf(address: string): Position {
  const [, letters = "A", row = "1"] = /([A-Za-z]+)\$?(\d+)/.exec(address) ?? [];
  return { row: Number(row), column: columnNumber(letters) };
}

const keyOf = (row: number, column: number): number => row * 20_000 + column;

/** Works out, once each, the formulas that the file holds without a value. */
class Workbook {
  private readonly sheets: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
  private readonly worked = new Map<Cell, CellValue | null | undefined>();

  constructor(grids: readonly Grid[]) {
    this.sheets = new Map(
      grids.map((grid) => [
        grid.name ?? "",
        new Map(grid.rows.flatMap(({ cells }) => cells.map((cell) => [keyOf(cell.row, cell.column), cell] as const))),
      ]),
    );
  }

  valueOf(sheet: string, cell: Cell, depth: number): CellValue | null | undefined {
    if (!cell.unvalued || cell.formula === null) return cell.value;
    if (this.worked.has(cell)) return this.worked.get(cell);
    this.worked.set(cell, undefined);
    const value = depth > depthLimit ? undefined : evaluate(cell.formula, this.lookup(sheet, depth + 1));
    this.worked.set(cell, value);
    return value;
  }

  private at(sheet: string, row: number, column: number, depth: number): CellValue | null {
    const cells = this.sheets.get(sheet);
    if (cells === undefined) throw new RangeError("no sheet");
    const cell = cells.get(keyOf(row, column));
    if (cell === undefined) return null;
    const value = this.valueOf(sheet, cell, depth);
    if (value === undefined) throw new RangeError("no value");
    return value;
  }

  private isSubtotal(sheet: string, row: number, column: number): boolean {
    return /^SUBTOTAL\(/i.test(this.sheets.get(sheet)?.get(keyOf(row, column))?.formula ?? "");
  }

  private lookup(home: string, depth: number): Lookup {
    const valuesIn = (sheet: string, from: string, to: string, hasSubtotals: boolean): (CellValue | null)[] => {
      const [a, b] = [positionOf(from), positionOf(to)];
      const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
      const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
      if ((bottom - top + 1) * (right - left + 1) > rangeLimit) throw new RangeError("range");
      const values: (CellValue | null)[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (hasSubtotals || !this.isSubtotal(sheet, row, column)) values.push(this.at(sheet, row, column, depth));
      return values;
    };
    return {
      one: (sheet, address) => {
        const { row, column } = positionOf(address);
        return this.at(sheet ?? home, row, column, depth);
      },
      range: (sheet, from, to) => valuesIn(sheet ?? home, from, to, true),
      parts: (sheet, from, to) => valuesIn(sheet ?? home, from, to, false),
    };
  }
}

/** The same grids with the values that simple arithmetic can supply; such cells keep their `unvalued` flag. */
export function evaluateGrids(grids: readonly Grid[]): Grid[] {
  if (!grids.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell.unvalued)))) return [...grids];
  const workbook = new Workbook(grids);
  const worked = (sheet: string, cell: Cell): Cell =>
    cell.unvalued ? cellOf({ ...cell, value: workbook.valueOf(sheet, cell, 0) ?? null }) : cell;
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => worked(grid.name ?? "", cell)) })),
  }));
}
