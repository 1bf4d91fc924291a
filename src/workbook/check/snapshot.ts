import type { QuoteRecord } from "../types";
import { addressOf, area, type Area } from "../cells/area";
import type { CellValue } from "../cells/put";
import type { RuleRecord } from "./ruleRecord";

/** What one sheet held when it was read. The block begins at `row` and `column`, which count from 1. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly row: number;
  readonly column: number;
  /** Formulas where there are any, what was typed elsewhere; "" for a blank cell. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** What the cells show. */
  readonly values: readonly (readonly CellValue[])[];
  /** Whether the sheet holds more than was read. */
  readonly partial: boolean;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheetId: string;
  /** With the row of headings. */
  readonly area: Area;
  readonly columns: readonly string[];
}

/** An imported quote whose table is still in the workbook. */
export interface QuoteSnapshot {
  readonly record: QuoteRecord;
  readonly sheetId: string;
  /** Whether anything but the conditions differs from what was written, and was not found right since. */
  readonly changed: boolean;
  /** What stands on its sheet, in a short text. */
  readonly state: string;
}

/** A workbook as it stood at one moment: all that the findings are made from. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly quotes: readonly QuoteSnapshot[];
  /** The rules under which the results were last accepted; null in a workbook that was never checked. */
  readonly rules: RuleRecord | null;
}

/** One cell; row and column count from 1. */
export interface CellPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** "Sheet1!B3", as a person reads it. */
export const placeText = ({ sheet, row, column }: CellPlace): string => `${sheet}!${addressOf(area(row, column))}`;

const cellOf = (
  block: readonly (readonly CellValue[])[],
  { row: top, column: left }: SheetSnapshot,
  row: number,
  column: number,
): CellValue => block[row - top]?.[column - left] ?? "";

export const formulaIn = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  cellOf(sheet.formulas, sheet, row, column);

export const valueIn = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  cellOf(sheet.values, sheet, row, column);

export const placeIn = ({ id, name }: SheetSnapshot, row: number, column: number): CellPlace => ({
  sheetId: id,
  sheet: name,
  row,
  column,
});

const folded = (name: string): string => name.normalize("NFKC").toLowerCase();

/** A sheet as a formula names it; null names the one on which the formula stands. */
export const sheetNamed = (snapshot: Snapshot, name: string | null, own: SheetSnapshot): SheetSnapshot | null =>
  name === null ? own : (snapshot.sheets.find((sheet) => folded(sheet.name) === folded(name)) ?? null);

export const sheetById = (snapshot: Snapshot, id: string): SheetSnapshot | null =>
  snapshot.sheets.find((sheet) => sheet.id === id) ?? null;
