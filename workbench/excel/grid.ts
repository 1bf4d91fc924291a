import type { CellValue, ICellData, Nullable } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { ApiError, invalidArgument } from "../host";
import { bounding, fromRange, MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Box } from "./address";
import type { Area, Context, SheetState } from "./context";

export type Value = string | number | boolean;

/** Univer's cell types. */
export const CELL = { string: 1, number: 2, boolean: 3 } as const;

const ERROR_VALUE = /^#(N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|CYCLE!|CONNECT!|ERROR!)$/;

export const isErrorValue = (value: Value): boolean => typeof value === "string" && ERROR_VALUE.test(value);

/** The facade's range for a block; the sheet grows first, since Univer refuses blocks beyond its grid. */
export function facade(context: Context, { sheetId, box }: Area): FRange {
  const sheet = context.sheet({ sheetId });
  grow(sheet, box);
  const { row, column, rows, columns } = clip(sheet, box);
  return sheet.getRange(row, column, rows, columns);
}

export function grow(sheet: FWorksheet, box: Box): void {
  const rows = box.row + box.rows;
  const columns = box.column + box.columns;
  if (box.rows < MAX_ROWS && rows > sheet.getMaxRows()) sheet.setRowCount(Math.min(MAX_ROWS, rows + 50));
  if (box.columns < MAX_COLUMNS && columns > sheet.getMaxColumns()) {
    sheet.setColumnCount(Math.min(MAX_COLUMNS, columns + 5));
  }
}

/** Whole rows and columns reach as far as the sheet has cells. */
const clip = (sheet: FWorksheet, { row, column, rows, columns }: Box): Box => ({
  row,
  column,
  rows: Math.min(rows, sheet.getMaxRows() - row),
  columns: Math.min(columns, sheet.getMaxColumns() - column),
});

/** Whole rows and columns: Excel answers null for what their cells hold, and lets nobody set it. */
const isUnbounded = ({ rows, columns }: Box): boolean => rows === MAX_ROWS || columns === MAX_COLUMNS;

/** The values of a block, calculated and spilled ones included; "" for a blank cell. */
export function readValues(context: Context, { sheetId, box }: Area): Value[][] | null {
  if (isUnbounded(box)) return null;
  const sheet = context.sheet({ sheetId });
  const cells = sheet.getSheet();
  const unit = context.book.getId();
  return mapBox(box, (row, column) => {
    const own = cells.getCellRaw(row, column);
    const cell = hasContent(own) ? own : context.inner.spilledCell(unit, sheetId, row, column);
    return valueOf(cell as ICellData | undefined);
  });
}

const hasContent = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f);

function valueOf(cell: ICellData | undefined): Value {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  const type: unknown = cell?.t;
  if (type === CELL.boolean) return Boolean(Number(value));
  return type === CELL.number ? Number(value) : value;
}

/** Formulas where there are any, values elsewhere. */
export function readFormulas(context: Context, area: Area): Value[][] | null {
  const values = readValues(context, area);
  const formulas = facade(context, area).getFormulas();
  return values?.map((row, r) => row.map((value, c) => formulaAt(formulas, r, c) ?? value)) ?? null;
}

/** Univer answers "" where there is no formula. */
function formulaAt(formulas: readonly (readonly string[])[], row: number, column: number): string | undefined {
  const formula = formulas[row]?.[column];
  return formula === "" ? undefined : formula;
}

/** What the cells show. */
export function readText(context: Context, area: Area): string[][] | null {
  const values = readValues(context, area);
  const shown = facade(context, area).getDisplayValues();
  return (
    values?.map((row, r) =>
      row.map((value, c) => (typeof value === "boolean" ? String(value).toUpperCase() : (shown[r]?.[c] ?? ""))),
    ) ?? null
  );
}

export function valueType(value: Value): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

/** Writes values or formulas as if they were typed. null leaves a cell alone, "" empties it. */
export function writeValues(context: Context, area: Area, input: unknown): void {
  refuseProtected(context, area);
  const values = toGrid(input, area.box);
  const range = facade(context, area);
  const formats = values.some((row) => row.some((value) => typeof value === "string")) ? range.getNumberFormats() : [];
  const cells: Record<number, Record<number, ICellData>> = {};
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = typed(value, formats[r]?.[c]);
      if (cell) (cells[area.box.row + r] ??= {})[area.box.column + c] = cell;
    });
  });
  if (Object.keys(cells).length > 0) range.setValues(cells);
}

export function refuseProtected(context: Context, area: SheetState): void {
  if (context.sheet(area).getWorksheetPermission().isProtected()) throw accessDenied();
}

export function refuseProtectedStructure(context: Context): void {
  if (context.structureIsProtected) throw accessDenied();
}

const accessDenied = () => new ApiError("AccessDenied", "You cannot perform the requested operation.", 403);

/** One value for all cells, or exactly one per cell. */
export function toGrid(input: unknown, box: Box): unknown[][] {
  const { rows, columns } = box;
  if (isUnbounded(box)) throw invalidArgument();
  if (!Array.isArray(input)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(input));
  const grid = input as unknown[][];
  if (grid.length !== rows || grid.some((row) => !Array.isArray(row) || row.length !== columns)) throw wrongSize();
  return grid;
}

export const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

const FORMULA = /^=./s;
const SIGNED_FORMULA = /^[+\-@]./s;
const SIGNED_NUMBER = /^[+-]?[\d.,]+%?$/;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+(\.\d+)?|\d*\.?\d+(e[+-]?\d+)?)(%?)$/i;
const BOOLEAN = /^(true|false)$/i;
const NEWER_FUNCTION_PREFIX = /_xlfn\.(_xlws\.)?|_xlpm\./g;

/** What typing this text into a cell makes of it in Excel; dates are left as text. */
function typed(value: unknown, format: string | undefined): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return plain(value, CELL.number);
  if (typeof value === "boolean") return plain(value ? 1 : 0, CELL.boolean);
  if (typeof value !== "string") throw invalidArgument();
  if (format === "@") return plain(value, CELL.string);
  if (value.startsWith("'")) return plain(value.slice(1), CELL.string);
  if (FORMULA.test(value)) return formula(value);
  if (SIGNED_FORMULA.test(value) && !SIGNED_NUMBER.test(value)) return formula(`=${value}`);
  const number = NUMBER.exec(value);
  if (number) return plain(Number(value.replace(/[,%]/g, "")) / (number[5] === "%" ? 100 : 1), CELL.number);
  if (BOOLEAN.test(value)) return plain(/^t/i.test(value) ? 1 : 0, CELL.boolean);
  return plain(value, CELL.string);
}

/** Univer takes null for "remove": what the cell held before must not stay beside the new content. */
function plain(value: CellValue, type: number): ICellData {
  const content = value === "" ? { v: null, t: null } : { v: value, t: type };
  const cell: object = { ...content, ...NOTHING_ELSE };
  return cell;
}

const NOTHING_ELSE = { f: null, si: null, p: null };

const formula = (text: string): ICellData => ({
  ...NOTHING_ELSE,
  f: text.replace(NEWER_FUNCTION_PREFIX, ""),
  v: null,
  t: null,
});

/** The block that holds content: values, formulas and what they spilled. Cells with a format alone do not count. */
export function usedBox(context: Context, { sheetId }: SheetState): Box | undefined {
  const spills = context.inner.spills(context.book.getId(), sheetId).map(fromRange);
  const own = contentBox(context, sheetId);
  return spills.reduce((all, box) => (all ? bounding(all, box) : box), own);
}

function contentBox(context: Context, sheetId: string): Box | undefined {
  const sheet = context.sheet({ sheetId });
  const cells = sheet.getSheet();
  const data = fromRange(sheet.getDataRange().getRange());
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = data.row; row < data.row + data.rows; row++) {
    for (let column = data.column; column < data.column + data.columns; column++) {
      if (!hasContent(cells.getCellRaw(row, column))) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = row;
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const mapBox = <T>(box: Box, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (_, c) => read(box.row + r, box.column + c)),
  );
