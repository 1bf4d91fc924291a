import { numberOf } from "../grid/cell";
import type { Cell, GridRow } from "../grid/types";
import { companyForms } from "../data/labels";
import { compact, fold } from "../values/text";
import { columnsOf, isHeaderWord, labelOf, partIn, type Column, type HeaderCell } from "./columns";

/** A header and where its rows begin. */
export interface Header {
  /** Index of the first header row in the view. */
  readonly first: number;
  /** Index of the first row under the header. */
  readonly body: number;
  readonly columns: readonly Column[];
  /** In a comparison of vendors the columns of each; empty otherwise. */
  readonly vendors: readonly { readonly name: string; readonly columns: readonly Column[] }[];
}

const isLabel = (cell: Cell): boolean =>
  typeof cell.value === "string" && numberOf(cell) === null && cell.value.trim().length <= 24;

const headersOf = (row: GridRow): HeaderCell[] =>
  row.cells.map((cell) => ({ cell, label: labelOf(cell), parent: null }));

/** The lower cells with the upper cell above them as parent; upper cells with nothing below stay. */
function combine(upper: GridRow, lower: GridRow): HeaderCell[] {
  const covers = (cell: Cell, at: Cell): boolean => at.column >= cell.column && at.column < cell.column + cell.columns;
  const parentOf = (cell: Cell): Cell | undefined =>
    upper.cells.find((each) => covers(each, cell)) ??
    [...upper.cells].reverse().find((each) => each.column < cell.column && each.columns === 1 && !isLeaf(each));
  const isLeaf = (cell: Cell): boolean => cell.rows > 1;
  const children = lower.cells.map((cell) => ({ cell, label: labelOf(cell), parent: parentOf(cell) }));
  const parents = new Set(children.map(({ parent }) => parent));
  const alone = upper.cells
    .filter((cell) => !parents.has(cell))
    .map((cell) => ({ cell, label: labelOf(cell), parent: null }));
  return [
    ...alone,
    ...children.map(({ cell, label, parent }) => ({ cell, label, parent: parent ? labelOf(parent) : null })),
  ].sort((a, b) => a.cell.column - b.cell.column);
}

const wordsIn = (row: GridRow): number =>
  row.cells.filter((cell) => isLabel(cell) && isHeaderWord(labelOf(cell))).length;

const priced: readonly string[] = ["amount", "unitPrice", "initialAmount", "monthlyAmount"];

/** How convincing a row of labels is as a header: it must name the thing and its price. */
function isTable(columns: readonly Column[]): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const hasPrice = priced.some((role) => roles.has(role as Column["role"]));
  return roles.has("name") && hasPrice;
}

const vendorName = (text: string): boolean =>
  companyForms.test(fold(text)) || /([A-Zア-ン甲乙丙]|..)社$/.test(compact(text));

/** A comparison has a column, or a group of columns, headed by each vendor. */
function comparisonOf(cells: readonly HeaderCell[]): Pick<Header, "columns" | "vendors"> | null {
  const vendorOf = ({ label, parent }: HeaderCell): string | null =>
    [parent, label].find((text) => text !== null && vendorName(text)) ?? null;
  const names = [...new Set(cells.map(vendorOf).filter((name) => name !== null))];
  if (names.length < 2) return null;
  const vendors = names.map((name) => {
    const own = cells.filter((cell) => vendorOf(cell) === null || vendorOf(cell) === name);
    const alone = own.filter((cell) => vendorOf(cell) === name).length === 1;
    const columns = columnsOf(
      own.map((cell) => ({ ...cell, label: alone && vendorOf(cell) === name ? "金額" : cell.label, parent: null })),
    );
    return {
      name,
      columns: columns.map((column) => ({ ...column, to: Math.min(column.to, nextOf(cells, column.from) - 1) })),
    };
  });
  const [first] = vendors;
  return first && isTable(first.columns) ? { columns: first.columns, vendors } : null;
}

const nextOf = (cells: readonly HeaderCell[], from: number): number =>
  cells.map(({ cell }) => cell.column).find((column) => column > from) ?? Infinity;

function tableOf(cells: readonly HeaderCell[], hasEnoughWords: boolean): Pick<Header, "columns" | "vendors"> | null {
  const comparison = comparisonOf(cells);
  if (comparison) return comparison;
  const columns = columnsOf(cells);
  return hasEnoughWords && isTable(columns) ? { columns, vendors: [] } : null;
}

/** A label of one column with another right under it: no label of a table stands over a single other one. */
const isStacked = (upper: GridRow, lower: GridRow): boolean =>
  upper.cells.some((cell) => cell.columns === 1 && lower.cells.some(({ column }) => column === cell.column));

/**
 * The upper row of a header spans columns of the lower one or says which of them are once and which monthly, or the
 * lower one alone names no table. A field of the block above the table, such as 件名, is no such row.
 */
function areTwoRows(upper: GridRow, lower: GridRow): boolean {
  if (!lower.cells.every(isLabel) || !upper.cells.every(isLabel) || lower.row - upper.row > 2) return false;
  if (!isTable(columnsOf(headersOf(lower)))) return true;
  const parts = new Set(upper.cells.map((cell) => partIn(cell.plain)));
  if (parts.has("initial") && parts.has("monthly")) return true;
  return upper.cells.some((cell) => cell.columns > 1) && !isStacked(upper, lower);
}

function headerAt(rows: readonly GridRow[], at: number, isFirst: boolean): Header | null {
  const row = rows[at];
  if (!row || (row.cells.length < 2 && (rows[at + 1]?.cells.length ?? 0) < 2)) return null;
  if (row.cells.some((cell) => numberOf(cell) !== null) || wordsIn(row) < 1) return null;
  const next = rows[at + 1];
  const words = next ? wordsIn(next) : 0;
  if (next && words >= 2 && words >= next.cells.length - 1 && areTwoRows(row, next)) {
    const table = tableOf(combine(row, next), true);
    if (table) return { first: at, body: at + 2, ...table };
  }
  const share = isFirst ? 0.4 : 0.6;
  const table = tableOf(headersOf(row), wordsIn(row) >= Math.max(2, row.cells.length * share));
  return table ? { first: at, body: at + 1, ...table } : null;
}

/** Every header of the sheet from top to bottom. Below the first one an item in words alone may look like another. */
export function findHeaders(rows: readonly GridRow[]): Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < rows.length; at++) {
    const header = headerAt(rows, at, headers.length === 0);
    if (header === null) continue;
    headers.push(header);
    at = header.body - 1;
  }
  return headers;
}
