import { dateIn, dateOfSerial, isDateFormat } from "../values/date";
import { clean, numberInPlain } from "../values/number";
import { compact } from "../values/text";
import type { Cell, FoundCell, Grid } from "./types";

export const textOf = ({ value }: FoundCell): string => (value === null ? "" : String(value));

const isDate = ({ format }: FoundCell): boolean => format !== null && isDateFormat(format);

export const isPercent = ({ format }: FoundCell): boolean => format?.includes("%") === true;

function numberIn(cell: FoundCell, plain: string): number | null {
  if (typeof cell.value === "string") return numberInPlain(plain);
  if (typeof cell.value !== "number" || !Number.isFinite(cell.value)) return null;
  return isDate(cell) || isPercent(cell) ? null : clean(cell.value);
}

/** A cell with its text and its number as every step needs them, worked out once. */
export function cellOf(found: FoundCell): Cell {
  const { row, column, columns, rows, value, format, formula, unvalued } = found;
  const plain = typeof value === "number" ? String(value) : compact(textOf(found));
  return { row, column, columns, rows, value, format, formula, unvalued, plain, number: numberIn(found, plain) };
}

export const numberOf = (cell: Cell | undefined): number | null => cell?.number ?? null;

/** The date a cell holds as a serial or as text, in ISO. */
export function dateOf(cell: Cell, grid: Grid): string | null {
  if (typeof cell.value === "string") return dateIn(cell.value);
  if (typeof cell.value !== "number" || !isDate(cell)) return null;
  return dateOfSerial(cell.value, grid.date1904);
}

/** A percentage (10% as 0.1 with a format, "10%", 10) as a whole number of percent. */
export function percentOf(cell: Cell): number | null {
  if (typeof cell.value === "number")
    return clean(isPercent(cell) || Math.abs(cell.value) < 1 ? cell.value * 100 : cell.value);
  const match = /(\d+(?:\.\d+)?)\s*%/.exec(textOf(cell).normalize("NFKC"));
  return match ? Number(match[1]) : null;
}
