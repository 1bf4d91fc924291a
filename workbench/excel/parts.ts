import type { Area, Context } from "./context";
import { facade } from "./grid";

/** Excel answers null where the cells differ. */
export const common = <T>(values: readonly T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/** The rows of an area, as far as the sheet has cells. */
export function rowsOf(context: Context, area: Area): number[] {
  const { startRow, endRow } = facade(context, area).getRange();
  return Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
}

export function columnsOf(context: Context, area: Area): number[] {
  const { startColumn, endColumn } = facade(context, area).getRange();
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
}
