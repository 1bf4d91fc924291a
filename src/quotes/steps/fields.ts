import { numberOf, percentOf, textOf } from "../grid/cell";
import type { Cell, GridRow } from "../grid/types";
import { units } from "../data/units";
import type { Role } from "../data/headers";
import { quantityIn } from "../values/quantity";
import { compact, tidy } from "../values/text";
import type { Column } from "./columns";

/** The cells of a row, by what their column holds. */
export type Fields = ReadonlyMap<Role, readonly Cell[]>;

const columnAt = (columns: readonly Column[], cell: Cell): Column | undefined =>
  columns.find((column) => cell.column >= column.from && cell.column <= column.to);

/** Sorts the cells of a row into the columns; `lead` are cells left of the first column. */
export function fieldsOf(row: GridRow, columns: readonly Column[]): { fields: Fields; lead: readonly Cell[] } {
  const fields = new Map<Role, Cell[]>();
  const lead: Cell[] = [];
  for (const cell of row.cells) {
    const role = columnAt(columns, cell)?.role;
    if (role === undefined) {
      if (columns.every(({ from }) => cell.column < from)) lead.push(cell);
      continue;
    }
    const list = fields.get(role);
    if (list) list.push(cell);
    else fields.set(role, [cell]);
  }
  return { fields, lead };
}

export const cellsOf = (fields: Fields, role: Role): readonly Cell[] => fields.get(role) ?? [];

export function textIn(fields: Fields, role: Role): string | null {
  let all = "";
  for (const cell of cellsOf(fields, role)) {
    const text = tidy(textOf(cell));
    if (text !== "") all = all === "" ? text : `${all} ${text}`;
  }
  return all === "" ? null : all;
}

export const numberCell = (fields: Fields, role: Role): Cell | undefined =>
  cellsOf(fields, role).find((cell) => numberOf(cell) !== null);

export const numberIn = (fields: Fields, role: Role): number | null => numberOf(numberCell(fields, role));

const isUnit = (text: string): boolean => units.has(compact(text).toLowerCase());

export interface Amounts {
  readonly qty: number | null;
  readonly unit: string | null;
}

/** The quantity with its unit: "24ヶ月" in one cell, a unit column, or a unit in the unlabelled cell beside it. */
export function quantityOf(fields: Fields): Amounts {
  const cells = cellsOf(fields, "qty");
  const inUnitColumn = textIn(fields, "unit");
  const beside = (): string | undefined =>
    cells
      .map(textOf)
      .find((text) => quantityIn(text) === null && text.trim() !== "" && (isUnit(text) || cells.length > 1));
  for (const cell of cells) {
    if (typeof cell.value === "number") {
      const printed = /"([^"]+)"\s*$/.exec(cell.format ?? "")?.[1] ?? null;
      return { qty: numberOf(cell), unit: inUnitColumn ?? beside()?.trim() ?? printed };
    }
    const quantity = quantityIn(textOf(cell));
    if (quantity) return { qty: quantity.qty, unit: quantity.unit ?? inUnitColumn ?? beside()?.trim() ?? null };
  }
  const whole = inUnitColumn === null ? null : quantityIn(inUnitColumn);
  return whole?.unit ? whole : { qty: null, unit: inUnitColumn };
}

/** 10, 8 or 0 from a tax column: 10%, 0.1, 課税10%, 軽減8%, 非課税, 対象外. */
export function rateIn(cell: Cell | undefined): 10 | 8 | 0 | null {
  if (cell === undefined) return null;
  const text = cell.plain;
  if (/非課税|不課税|免税|対象外/.test(text)) return 0;
  const percent = percentOf(cell) ?? (/^\d+$/.test(text) ? Number(text) : null);
  if (percent === 10 || percent === 8 || percent === 0) return percent;
  if (text.includes("軽減")) return 8;
  return null;
}
