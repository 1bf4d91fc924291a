/** A block of cells on a sheet: zero-based, sizes in cells. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CELL_OR_RANGE = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i;

export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1", "$B$2:C9", "B:D", "3:5" → box; anything else → undefined. */
export function parseBox(reference: string): Box | undefined {
  const match = CELL_OR_RANGE.exec(reference.replaceAll("$", "").trim());
  if (!match) return undefined;
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = span(firstColumn, lastColumn, columnIndex, MAX_COLUMNS);
  const rows = span(firstRow, lastRow, (row) => Number(row) - 1, MAX_ROWS);
  if (!columns || !rows) return undefined;
  if ((firstColumn === undefined || firstRow === undefined) && !reference.includes(":")) return undefined;
  return { row: rows.start, column: columns.start, rows: rows.size, columns: columns.size };
}

function span(
  first: string | undefined,
  last: string | undefined,
  index: (text: string) => number,
  limit: number,
): { start: number; size: number } | undefined {
  if (first === undefined && last === undefined) return { start: 0, size: limit };
  if (first === undefined || last === undefined) return undefined;
  const start = Math.min(index(first), index(last));
  const end = Math.max(index(first), index(last));
  return start < 0 || end >= limit ? undefined : { start, size: end - start + 1 };
}

export function formatBox({ row, column, rows, columns }: Box): string {
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${String(row + 1)}:${String(row + rows)}`;
  const start = columnName(column) + String(row + 1);
  return rows === 1 && columns === 1 ? start : `${start}:${columnName(column + columns - 1)}${String(row + rows)}`;
}

/** "'見積 1'!A1" → sheet 見積 1, reference A1. */
export function splitAddress(address: string): { sheet: string | undefined; reference: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, reference: address };
  const sheet = address
    .slice(0, at)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return { sheet, reference: address.slice(at + 1) };
}

/** Excel leaves the quotes away for plain names, Japanese ones included. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseBox(name) ? name : `'${name.replaceAll("'", "''")}'`;

export function intersect(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const fromRange = ({ startRow, startColumn, endRow, endColumn }: CellRange): Box => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const toRange = ({ row, column, rows, columns }: Box): CellRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});
