import { dateIn, dateOfSerial, isDateFormat } from "../values/date";
import { clean, numberIn } from "../values/number";
import type { Cell, Grid } from "./types";

export const textOf = (cell: Cell): string => (cell.value === null ? "" : String(cell.value));

const isDate = (cell: Cell): boolean => cell.format !== null && isDateFormat(cell.format);

export const isPercent = (cell: Cell): boolean => cell.format?.includes("%") === true;

/** The number a cell holds as a number or as text; dates and percentages are none. */
export function numberOf(cell: Cell | undefined): number | null {
  if (cell === undefined || typeof cell.value === "boolean" || cell.value === null) return null;
  if (typeof cell.value === "string") return numberIn(cell.value);
  return isDate(cell) || isPercent(cell) || !Number.isFinite(cell.value) ? null : clean(cell.value);
}

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
  const match = /(\d+(?:\.\d+)?)\s*[%%]/.exec(textOf(cell).normalize("NFKC"));
  return match ? Number(match[1]) : null;
}
