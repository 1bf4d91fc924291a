import { cellOf } from "./cell";
import type { Cell, CellValue, Grid, GridRow } from "./types";

/** A selected range as the workbook gives it: rows of values, and what decides how they are meant. */
export interface RangeData {
  readonly name: string | null;
  /** 1-based position of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (CellValue | null)[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly formulas?: readonly (readonly unknown[])[];
  /** 1-based numbers of the sheet. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const formulaAt = (range: RangeData, row: number, column: number): string | null => {
  const formula = range.formulas?.[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") ? formula.slice(1) : null;
};

function cellAt(range: RangeData, row: number, column: number, value: CellValue | null): Cell | null {
  if (value === null || value === "") return null;
  const format = range.formats?.[row]?.[column] ?? "General";
  return cellOf({
    row: range.row + row,
    column: range.column + column,
    columns: 1,
    rows: 1,
    value,
    format: format === "General" ? null : format,
    formula: formulaAt(range, row, column),
    unvalued: false,
  });
}

/** The neutral grid of a selected range: the way in for everything that Excel can open. */
export function gridOfRange(range: RangeData): Grid {
  const rows = range.values.map((values, row): GridRow => {
    const cells = values.map((value, column) => cellAt(range, row, column, value)).filter((cell) => cell !== null);
    return { row: range.row + row, page: null, cells };
  });
  return {
    name: range.name,
    hidden: false,
    rows: rows.filter(({ cells }) => cells.length > 0),
    hiddenRows: new Set(range.hiddenRows),
    hiddenColumns: new Set(range.hiddenColumns),
    printAreas: [],
    date1904: false,
  };
}
