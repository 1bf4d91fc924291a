import type { ICellData } from "@univerjs/core";
import { cellAccess, openSession } from "./workbench";
import type { WorkbenchOptions } from "./workbench";
import { readValues } from "../excel";
import type { Value } from "../excel";

export interface Evaluated {
  /** What the cell holds: a scalar, "#VALUE!" and the like for an error, a table where the result is spilled. */
  readonly value: Value | Value[][];
  /** The sentence behind an error. */
  readonly message: string | undefined;
}

export interface Calculator {
  /**
   * Calculates formulas in cells of their own. `cells` are put into the sheet "入力" first (address → value or rows),
   * so that a formula may refer to 入力!A1.
   */
  evaluate(formulas: readonly string[], cells?: Readonly<Record<string, unknown>>): Promise<Evaluated[]>;
  close(): void;
}

const INPUT = "入力";
const FORMULAS = "式";
/** Rows that a spilled result may have before it meets the next formula. */
const ROOM = 100;

export async function openCalculator(options: WorkbenchOptions = {}): Promise<Calculator> {
  const session = await openSession(options);
  const { context } = session;
  const { setCells, calculate } = cellAccess(session);
  context.book.insertSheet(INPUT, { sheet: { rowCount: 1000, columnCount: 100 } });
  let sheets = 0;

  return {
    async evaluate(formulas, cells = {}) {
      for (const [address, value] of Object.entries(cells)) setCells(address, value, INPUT);
      const name = `${FORMULAS}${String(++sheets)}`;
      const rowCount = formulas.length * ROOM + ROOM;
      const sheet = context.book.insertSheet(name, { sheet: { rowCount } });
      const sheetId = sheet.getSheetId();
      const column: Record<number, Record<number, ICellData>> = {};
      formulas.forEach((formula, index) => (column[index * ROOM] = { 0: { f: formula.replace(/^=?/, "=") } }));
      sheet.getRange(0, 0, rowCount, 1).setValues(column);
      await calculate();
      const spills = context.inner.spills(context.book.getId(), sheetId);
      const results = formulas.map((_, index) => {
        const row = index * ROOM;
        const spill = spills.find((range) => range.startRow === row && range.startColumn === 0);
        const box = spill
          ? { row, column: 0, rows: spill.endRow - row + 1, columns: spill.endColumn + 1 }
          : { row, column: 0, rows: 1, columns: 1 };
        const values = readValues(context, { sheetId, box }) ?? [];
        return { value: spill ? values : (values[0]?.[0] ?? ""), message: session.errorMessage(sheetId, row, 0) };
      });
      context.book.deleteSheet(sheetId);
      return results;
    },
    close: () => {
      session.close();
    },
  };
}

/** Calculates formulas with the built add-in and closes the workbook again. */
export async function evaluateFormulas(
  formulas: readonly string[],
  cells: Readonly<Record<string, unknown>> = {},
  options: WorkbenchOptions = {},
): Promise<(Value | Value[][])[]> {
  const calculator = await openCalculator(options);
  try {
    return (await calculator.evaluate(formulas, cells)).map(({ value }) => value);
  } finally {
    calculator.close();
  }
}
