import { addressOf, area, areaAt } from "../cells/area";
import type { CellValue } from "../cells/put";
import { perform } from "../office/perform";
import { isChanged, locate, stateOf } from "../quote/findQuote";
import { loadRecords } from "../quote/records";
import type { Patience } from "../types";
import { loadRuleRecord } from "./ruleRecord";
import type { QuoteSnapshot, SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";

/** Excel on the web refuses answers above 5 MB; a cell comes with its formula and its value. */
const cellsPerBatch = 10_000;
/** A stray cell at the end of a sheet makes it seem endless. */
const mostCells = 400_000;

/** How far the reading has come, in cells. */
export type OnProgress = (done: number, total: number) => void;

export interface ReadOptions extends Patience {
  readonly onProgress?: OnProgress;
}

interface SheetHead extends Pick<SheetSnapshot, "id" | "name" | "visible" | "row" | "column" | "partial"> {
  readonly rows: number;
  readonly columns: number;
}

async function readSheetNames(
  patience: Patience,
): Promise<readonly { readonly id: string; readonly name: string; readonly visible: boolean }[]> {
  return perform((context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    return () =>
      Array.from(sheets.items, ({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" }));
  }, patience);
}

/** Which part of each sheet is looked at. */
async function readHeads(patience: Patience): Promise<readonly SheetHead[]> {
  const sheets = await readSheetNames(patience);
  return perform((context) => {
    const used = sheets.map(({ id }) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      return range.load("rowIndex,columnIndex,rowCount,columnCount");
    });
    return () =>
      sheets.map((sheet, index) => {
        const range = used[index];
        if (range === undefined || range.isNullObject)
          return { ...sheet, row: 1, column: 1, rows: 0, columns: 0, partial: false };
        const columns = Math.min(range.columnCount, mostCells);
        const rows = Math.min(range.rowCount, Math.floor(mostCells / columns));
        const partial = rows < range.rowCount || columns < range.columnCount;
        return { ...sheet, row: range.rowIndex + 1, column: range.columnIndex + 1, rows, columns, partial };
      });
  }, patience);
}

type Rows = readonly (readonly CellValue[])[];

const isCell = (value: unknown): value is CellValue => ["string", "number", "boolean"].includes(typeof value);

const plainRows = (rows: readonly (readonly unknown[])[]): Rows =>
  Array.from(rows, (row) => Array.from(row, (value) => (isCell(value) ? value : "")));

async function readBlock(
  { id, row, column, columns }: SheetHead,
  from: number,
  rows: number,
  patience: Patience,
): Promise<{ readonly formulas: Rows; readonly values: Rows }> {
  return perform((context) => {
    const address = addressOf(area(row + from, column, rows, columns));
    const range = context.workbook.worksheets.getItem(id).getRange(address).load("formulas,values");
    return () => ({ formulas: plainRows(range.formulas), values: plainRows(range.values) });
  }, patience);
}

async function readSheet(head: SheetHead, told: (cells: number) => void, patience: Patience): Promise<SheetSnapshot> {
  const formulas: (readonly CellValue[])[] = [];
  const values: (readonly CellValue[])[] = [];
  const rowsPerBatch = Math.max(1, Math.floor(cellsPerBatch / Math.max(1, head.columns)));
  for (let from = 0; from < head.rows; from += rowsPerBatch) {
    const rows = Math.min(rowsPerBatch, head.rows - from);
    const block = await readBlock(head, from, rows, patience);
    formulas.push(...block.formulas);
    values.push(...block.values);
    told(rows * head.columns);
  }
  const { id, name, visible, row, column, partial } = head;
  return { id, name, visible, row, column, partial, formulas, values };
}

async function readTables(patience: Patience): Promise<readonly TableSnapshot[]> {
  const names = await perform((context) => {
    const tables = context.workbook.tables.load("items/name");
    return () => Array.from(tables.items, ({ name }) => name);
  }, patience);
  return perform((context) => {
    const found = names.map((name) => {
      const table = context.workbook.tables.getItem(name);
      return {
        name,
        sheet: table.worksheet.load("id"),
        whole: table.getRange().load("address"),
        head: table.getHeaderRowRange().load("values"),
      };
    });
    return () =>
      found.map(({ name, sheet, whole, head }) => ({
        name,
        sheetId: sheet.id,
        area: areaAt(whole.address),
        columns: (plainRows(head.values)[0] ?? []).map(String),
      }));
  }, patience);
}

async function readQuotes(sheets: readonly SheetHead[], patience: Patience): Promise<readonly QuoteSnapshot[]> {
  const records = await perform(loadRecords, patience);
  const names = await locate(records, patience);
  const found: QuoteSnapshot[] = [];
  for (const [index, record] of records.entries()) {
    const sheet = sheets.find(({ name }) => name === names[index]);
    if (sheet === undefined) continue;
    const state = await stateOf(record, sheet.name, patience);
    const changed = state !== record.accepted && (await isChanged(record, sheet.name, patience));
    found.push({ record, sheetId: sheet.id, changed, state });
  }
  return found;
}

/** Reads every sheet of the workbook, hidden ones too, and what the add-in remembers of it. Changes nothing. */
export async function readSnapshot({ onProgress, ...patience }: ReadOptions): Promise<Snapshot> {
  const heads = await readHeads(patience);
  const total = heads.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let done = 0;
  const told = (cells: number): void => {
    done += cells;
    onProgress?.(done, total);
  };
  const sheets: SheetSnapshot[] = [];
  for (const head of heads) sheets.push(await readSheet(head, told, patience));
  return {
    sheets,
    tables: await readTables(patience),
    quotes: await readQuotes(heads, patience),
    rules: await perform(loadRuleRecord, patience),
  };
}
