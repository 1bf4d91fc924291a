import { applyFix, undoFix, type Applied } from "../check/fix";
import type { CellPlace } from "../check/snapshot";
import { outcomeOf, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";

/** What became of the wish to put a formula into the selected cell; `address` names the sheet too. */
export type Insertion =
  | { readonly kind: "inserted"; readonly address: string; readonly applied: Applied }
  /** Something stands there, several cells are selected, or the sheet is protected: nothing was written. */
  | { readonly kind: "occupied" | "several" | "protected"; readonly address: string };

export interface InsertOptions extends Patience {
  /** Whether what stands in the cell may go; it can be put back. */
  readonly overwrite: boolean;
}

interface Selected {
  readonly address: string;
  readonly single: boolean;
  readonly place: CellPlace;
}

async function readSelected(patience: Patience): Promise<Selected> {
  return perform((context) => {
    const range = context.workbook.getSelectedRange().load("address,cellCount,rowIndex,columnIndex");
    const sheet = range.worksheet.load("id,name");
    return () => ({
      address: range.address,
      single: range.cellCount === 1,
      place: { sheetId: sheet.id, sheet: sheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 },
    });
  }, patience);
}

async function contentAt({ sheetId, row, column }: CellPlace, patience: Patience): Promise<string | number | boolean> {
  return perform((context) => {
    const cell = context.workbook.worksheets
      .getItem(sheetId)
      .getCell(row - 1, column - 1)
      .load("formulas");
    return () => {
      const content: unknown = (cell.formulas as unknown[][])[0]?.[0];
      return typeof content === "string" || typeof content === "number" || typeof content === "boolean" ? content : "";
    };
  }, patience);
}

/** Puts a formula into the one selected cell; what stands there already stays unless it may be overwritten. */
export function insertCall(formula: string, { overwrite, ...patience }: InsertOptions): Promise<Outcome<Insertion>> {
  return outcomeOf(async (): Promise<Insertion> => {
    const { address, single, place } = await readSelected(patience);
    if (!single) return { kind: "several", address };
    const before = await contentAt(place, patience);
    if (before !== "" && !overwrite) return { kind: "occupied", address };
    const outcome = await applyFix([{ place, before, after: formula }], patience);
    if (outcome.kind === "failed") throw new WorkbookError(outcome.code, outcome.detail);
    const [skipped] = outcome.value.skipped;
    if (skipped !== undefined) return { kind: skipped.why === "changed" ? "occupied" : "protected", address };
    return { kind: "inserted", address, applied: outcome.value };
  });
}

/** Puts back what stood in the cell before; false when somebody has put something else there since. */
export function takeCallBack(applied: Applied, patience?: Patience): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    const outcome = await undoFix(applied, patience);
    if (outcome.kind === "failed") throw new WorkbookError(outcome.code, outcome.detail);
    return outcome.value.skipped.length === 0;
  });
}
