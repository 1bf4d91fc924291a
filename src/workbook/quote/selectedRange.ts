import { areaAt } from "../cells/area";
import { outcomeOf, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";

/** Cells of the workbook with what decides how they are meant. Rows and columns count from 1. */
export interface SelectedRange {
  /** The sheet. */
  readonly name: string;
  /** With the sheet, as Excel writes it. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const mostCells = 400_000;

interface Place {
  readonly sheet: string;
  readonly cells: string;
}

/** What is filled of the selection; of a single selected cell, the whole sheet. */
async function placeOf(patience: Patience | undefined): Promise<Place> {
  return perform((context) => {
    const selected = context.workbook.getSelectedRange().load("cellCount");
    const sheet = selected.worksheet.load("name");
    const inside = selected.getUsedRangeOrNullObject(true).load("address,cellCount");
    const whole = sheet.getUsedRangeOrNullObject(true).load("address,cellCount");
    return () => {
      const used = selected.cellCount === 1 ? whole : inside;
      if (used.isNullObject) throw new WorkbookError("nothing-selected");
      if (used.cellCount < 0 || used.cellCount > mostCells) throw new WorkbookError("too-large");
      return { sheet: sheet.name, cells: used.address.slice(used.address.lastIndexOf("!") + 1) };
    };
  }, patience);
}

/** Queues the question which of the single rows or columns are hidden. */
function loadHidden(
  range: Excel.Range,
  count: number,
  first: number,
  axis: "rowHidden" | "columnHidden",
): () => readonly number[] {
  const parts = Array.from({ length: count }, (_, at) =>
    (axis === "rowHidden" ? range.getRow(at) : range.getColumn(at)).load(axis),
  );
  return () => parts.flatMap((part, at) => (part[axis] ? [first + at] : []));
}

/**
 * Reads what is selected, without changing anything: values, formulas, number formats and which rows and columns are
 * hidden. Fails with a code where nothing is filled or several areas are selected.
 */
export function readSelectedRange(patience?: Patience): Promise<Outcome<SelectedRange>> {
  return outcomeOf(async () => {
    const { sheet, cells } = await placeOf(patience);
    return perform((context) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRange(cells)
        .load("address,values,formulas,numberFormat");
      const { row, column, rows, columns } = areaAt(cells);
      const hiddenRows = loadHidden(range, rows, row, "rowHidden");
      const hiddenColumns = loadHidden(range, columns, column, "columnHidden");
      return (): SelectedRange => ({
        ...{ name: sheet, address: range.address, row, column },
        values: range.values as (string | number | boolean)[][],
        formats: range.numberFormat as string[][],
        formulas: range.formulas as unknown[][],
        hiddenRows: hiddenRows(),
        hiddenColumns: hiddenColumns(),
      });
    }, patience);
  });
}
