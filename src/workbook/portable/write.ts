import type { WorkingRow } from "../../portable";
import { formulaText } from "../../formulas";
import { addressOf, area } from "../cells/area";
import type { CellValue } from "../cells/put";
import { asLiteral } from "../cells/safeText";
import { perform } from "../office/perform";
import type { Patience } from "../types";
import type { NewCell } from "./convert";

const cellsPerBatch = 500;
const rowsPerBatch = 200;

/** Writes cells of a sheet; a table is written as a whole, because its first cell has spilled over the others. */
export async function writeCells(sheetId: string, cells: readonly NewCell[], patience: Patience): Promise<void> {
  for (let from = 0; from < cells.length; from += cellsPerBatch)
    await perform((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { row, column, content, isValue } of cells.slice(from, from + cellsPerBatch))
        sheet.getRange(addressOf(area(row, column))).formulas = [[isValue ? asLiteral(content) : content]];
      return () => undefined;
    }, patience);
}

/** What the cells show now. */
export async function readShown(
  sheetId: string,
  cells: readonly NewCell[],
  patience: Patience,
): Promise<readonly unknown[]> {
  const shown: unknown[] = [];
  for (let from = 0; from < cells.length; from += cellsPerBatch)
    shown.push(
      ...(await perform((context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const ranges = cells
          .slice(from, from + cellsPerBatch)
          .map(({ row, column }) => sheet.getRange(addressOf(area(row, column))).load("values"));
        return () => ranges.map(({ values }) => (values as unknown[][])[0]?.[0]);
      }, patience)),
    );
  return shown;
}

/** Writes the working: what each row says in the first column, its cells beside it. */
export async function writeWorkings(sheetId: string, rows: readonly WorkingRow[], patience: Patience): Promise<void> {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  for (let from = 0; from < rows.length; from += rowsPerBatch)
    await perform((context) => {
      const some = rows.slice(from, from + rowsPerBatch);
      const range = context.workbook.worksheets
        .getItem(sheetId)
        .getRange(addressOf(area(from + 1, 1, some.length, columns + 1)));
      range.formulas = some.map(({ label, cells }) => [
        asLiteral(label),
        ...Array.from({ length: columns }, (_, along): CellValue => {
          const node = cells[along];
          if (node === undefined) return "";
          return node.kind === "number" || node.kind === "text" ? asLiteral(node.value) : `=${formulaText(node)}`;
        }),
      ]);
      return () => undefined;
    }, patience);
}
