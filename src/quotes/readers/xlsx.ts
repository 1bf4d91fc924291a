import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { columnNumber } from "../../formulas";
import { Refusal } from "../codes";
import { evaluateGrids } from "../formula/evaluateGrids";
import { cellOf } from "../grid/cell";
import type { ReaderOptions } from ".";
import type { Area, Cell, CellValue, Grid, GridRow, ReadFile } from "../grid/types";

const cellLimit = 400_000;
const farthest = { row: 9_999_999, column: 18_278 } as const;

/** Cells that are one, from the first to the last row and column. */
interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The merges that reach into a row, by its number. */
function mergesByRow(sheet: WorkSheet): ReadonlyMap<number, readonly Merge[]> {
  const byRow = new Map<number, Merge[]>();
  let rows = 0;
  for (const { s, e } of sheet["!merges"] ?? []) {
    const merge: Merge = { top: s.r + 1, bottom: e.r + 1, left: s.c + 1, right: e.c + 1 };
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 1000); row++) {
      rows += 1;
      if (rows > cellLimit) throw new Refusal("too_many_cells");
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

function valueOf(cell: CellObject): CellValue | null {
  if (cell.t === "n" || cell.t === "s" || cell.t === "b") return cell.v as CellValue;
  if (cell.t === "d") return cell.w ?? null;
  return null;
}

function toCell(object: CellObject, row: number, column: number, merge: Merge | undefined): Cell | null {
  const formula = typeof object.f === "string" ? object.f : null;
  const unvalued = formula !== null && object.t === "z";
  const value = unvalued ? null : valueOf(object);
  if (value === null && formula === null) return null;
  return cellOf({
    row,
    column,
    columns: merge === undefined ? 1 : merge.right - merge.left + 1,
    rows: merge === undefined ? 1 : merge.bottom - merge.top + 1,
    value,
    format: typeof object.z === "string" && object.z !== "General" ? object.z : null,
    formula,
    unvalued,
  });
}

/** So long a list is walked from end to end. */
const walked = 1_000;

/** Visits what exists in a list with holes, counted from 1: a stray cell far away costs no more than one nearby. */
function visit<T>(list: readonly T[], last: number, take: (at: number, item: T) => void): void {
  if (list.length <= walked) {
    list.forEach((item, index) => {
      take(index + 1, item);
    });
    return;
  }
  for (const key of Object.keys(list)) {
    const index = Number(key);
    const item = list[index];
    if (item !== undefined && index < last) take(index + 1, item);
  }
}

function rowsOf(sheet: WorkSheet, count: { cells: number }): GridRow[] {
  const merges = mergesByRow(sheet);
  const rows: GridRow[] = [];
  visit(sheet["!data"] ?? [], farthest.row, (row, objects) => {
    const cells: Cell[] = [];
    const merged = merges.get(row);
    visit(objects, farthest.column, (column, object) => {
      count.cells += 1;
      if (count.cells > cellLimit) throw new Refusal("too_many_cells");
      const merge = merged?.find(({ left, right }) => column >= left && column <= right);
      if (merge !== undefined && (merge.top !== row || merge.left !== column)) return;
      const cell = toCell(object, row, column, merge);
      if (cell !== null) cells.push(cell);
    });
    if (cells.length > 0) rows.push({ row, page: null, cells });
  });
  return rows;
}

function areaOf(reference: string): Area | null {
  const match = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!match) return null;
  const [, left = "A", top = "1", right = left, bottom = top] = match;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

function printAreasOf(book: WorkBook, index: number): Area[] {
  const name = book.Workbook?.Names?.find((n) => n.Name === "_xlnm.Print_Area" && n.Sheet === index);
  return (name?.Ref ?? "")
    .split(",")
    .map(areaOf)
    .filter((area) => area !== null);
}

/** 1-based; the list is as long as the last number says, so only what is in it is visited. */
const hiddenIn = (list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> =>
  new Set(Object.entries(list ?? []).flatMap(([at, each]) => (each?.hidden === true ? [Number(at) + 1] : [])));

function gridOf(book: WorkBook, name: string, index: number, count: { cells: number }): Grid {
  const sheet: WorkSheet = book.Sheets[name] ?? {};
  return {
    name,
    hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    rows: rowsOf(sheet, count),
    hiddenRows: hiddenIn(sheet["!rows"]),
    hiddenColumns: hiddenIn(sheet["!cols"]),
    printAreas: printAreasOf(book, index),
    date1904: book.Workbook?.WBProps?.date1904 === true,
  };
}

/** Reads every spreadsheet container that SheetJS knows: .xlsx, .xlsm, .xlsb, .xls, .ods, XML of 2003. */
export async function read(bytes: Uint8Array, { mayHide }: Pick<ReaderOptions, "mayHide">): Promise<ReadFile> {
  const { read: readBook } = await import("@e965/xlsx");
  const book = readBook(bytes, {
    // With the styles come the rows and columns that are hidden.
    cellStyles: mayHide,
    cellNF: true,
    cellFormula: true,
    cellHTML: false,
    cellText: false,
    sheetStubs: true,
    dense: true,
  });
  const count = { cells: 0 };
  const grids = book.SheetNames.map((name, index) => gridOf(book, name, index, count));
  return { grids: evaluateGrids(grids), encoding: null, warnings: [] };
}
