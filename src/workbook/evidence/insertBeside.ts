import { addressOf, area, areaAt, type Area } from "../cells/area";
import { cellAt, putFormula, removeFormula } from "../cells/formulaCell";
import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";

/** What became of a table that was to stand beside a cell. `address` names the sheet too. */
export type InsertedBeside =
  | { readonly kind: "inserted"; readonly address: string }
  /** No free block as large as the table is left at the right of the cell. */
  | { readonly kind: "no-room" };

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

const lastColumn = 16_384;
const lastRow = 1_048_576;

const isBlank = (row: readonly unknown[] | undefined, at: number): boolean => (row?.[at] ?? "") === "";

/**
 * The first column at the right of `cell` from which a block of `size` holds nothing, with an empty column before it so
 * that no table grows into it. `cells` are the rows of the block, from the first column of the sheet on.
 */
function freeColumn(cells: readonly (readonly unknown[])[], cell: Area, size: TableSize): number | null {
  const isFree = (column: number): boolean => cells.every((row) => isBlank(row, column - 1));
  let free = 0;
  for (let column = cell.column + 1; column <= lastColumn; column += 1) {
    free = isFree(column) ? free + 1 : 0;
    if (free > size.columns) return column - size.columns + 1;
  }
  return null;
}

interface Place {
  /** As addresses name it, in quotes where it needs them. */
  readonly sheet: string;
  readonly cell: Area;
  /** The last column of the sheet in which anything stands. */
  readonly lastUsed: number;
}

function readPlace(patience: Patience): Promise<Place> {
  return perform((context) => {
    const active = context.workbook.getActiveCell().load("address");
    const filled = active.worksheet.getUsedRangeOrNullObject(false).load("address");
    return () => {
      const used = filled.isNullObject ? area(1, 1) : areaAt(filled.address);
      return {
        sheet: active.address.slice(0, active.address.lastIndexOf("!")),
        cell: areaAt(active.address),
        lastUsed: used.column + used.columns - 1,
      };
    };
  }, patience);
}

/** Reads what stands in the rows that the table would take: formulas where they show nothing, values elsewhere. */
function readRows(
  { sheet, cell, lastUsed }: Place,
  rows: number,
  patience: Patience,
): Promise<readonly (readonly unknown[])[]> {
  return perform((context) => {
    const block = addressOf(area(cell.row, 1, rows, lastUsed));
    const range = cellAt(context, `${sheet}!${block}`).load("formulas,values");
    return () => {
      const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
      return values.map((row, down) => row.map((value, at) => (value === "" ? formulas[down]?.[at] : value)));
    };
  }, patience);
}

/** Whether the table found its place: merged cells and the like only show when Excel spills it. */
async function isSpilled(address: string, patience: Patience): Promise<boolean> {
  try {
    return await perform((context) => {
      const range = cellAt(context, address).load("values");
      return () => (range.values as unknown[][])[0]?.[0] !== "#SPILL!";
    }, patience);
  } catch {
    return true;
  }
}

/**
 * Puts a formula that spills a table of `size` into the first free block at the right of the active cell. Nothing that
 * stands in the sheet is touched.
 */
export function insertBeside(
  formula: string,
  size: TableSize,
  patience: Patience = {},
): Promise<Outcome<InsertedBeside>> {
  return outcomeOf(async (): Promise<InsertedBeside> => {
    const place = await readPlace(patience);
    const { sheet, cell } = place;
    if (cell.row + size.rows - 1 > lastRow) return { kind: "no-room" };
    const column = freeColumn(await readRows(place, size.rows, patience), cell, size);
    if (column === null) return { kind: "no-room" };
    const address = `${sheet}!${addressOf(area(cell.row, column))}`;
    await putFormula(address, formula, patience);
    if (await isSpilled(address, patience)) return { kind: "inserted", address };
    const removal = await removeFormula(address, formula, patience);
    return removal.kind === "done" ? { kind: "no-room" } : { kind: "inserted", address };
  });
}
