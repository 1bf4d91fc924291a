import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { Element } from "@xmldom/xmldom";
import { parseBox, toRange, type Box } from "../../excel/address";
import { CELL } from "../../excel/grid";
import { fromStored } from "../formulaForms";
import { PIXELS_PER_CHARACTER, POINTS_PER_PIXEL } from "../looks";
import { attribute, child, children, flag, number, textOf } from "./parts";
import { shifted } from "./sharedFormulas";

/** What the sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
}

type Cells = Record<number, Record<number, ICellData>>;

/** A sheet's cells, sizes and view. Cells that a formula has filled are left empty: it fills them again. */
export function readSheet(root: Element, { strings }: SharedParts): Partial<IWorksheetData> {
  const cellData: Cells = {};
  const rowData: Record<number, object> = {};
  const filled = new Set<string>();
  const shared = new Map<string, SharedFormula>();
  const size = { rows: 100, columns: 26 };
  for (const row of children(child(root, "sheetData"))) {
    const index = (number(row, "r") ?? 1) - 1;
    const height = number(row, "ht");
    if (height !== undefined || flag(row, "hidden"))
      rowData[index] = {
        ...(height === undefined ? {} : { h: height / POINTS_PER_PIXEL, ia: flag(row, "customHeight") ? 0 : 1 }),
        ...(flag(row, "hidden") ? { hd: 1 } : {}),
      };
    for (const one of children(row, "c")) {
      const box = parseBox(attribute(one, "r") ?? "");
      if (!box) continue;
      markFilled(one, filled);
      size.rows = Math.max(size.rows, box.row + 10);
      size.columns = Math.max(size.columns, box.column + 5);
      const { s, ...content } = readCell(one, strings, formulaOf(one, box, shared));
      const isFilled = filled.has(`${String(box.row)},${String(box.column)}`) && content.f === undefined;
      (cellData[box.row] ??= {})[box.column] = { ...(isFilled ? {} : content), ...(s === undefined ? {} : { s }) };
    }
  }
  const sheet: object = {
    cellData,
    rowData,
    columnData: readColumns(child(root, "cols")),
    rowCount: size.rows,
    columnCount: size.columns,
    mergeData: children(child(root, "mergeCells")).flatMap((one) => {
      const box = parseBox(attribute(one, "ref") ?? "");
      return box ? [toRange(box)] : [];
    }),
    ...readView(root),
  };
  return sheet;
}

/** The block of an array formula, without its first cell. */
function markFilled(cell: Element, filled: Set<string>): void {
  const formula = child(cell, "f");
  const box = attribute(formula, "t") === "array" ? parseBox(attribute(formula, "ref") ?? "") : undefined;
  if (!box) return;
  for (let row = box.row; row < box.row + box.rows; row++)
    for (let column = box.column; column < box.column + box.columns; column++)
      if (row > box.row || column > box.column) filled.add(`${String(row)},${String(column)}`);
}

/** A formula that other cells share, and where it stands. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell as the file keeps it; "" for none. One that is shared stands in its first cell alone. */
function formulaOf(cell: Element, { row, column }: Box, shared: Map<string, SharedFormula>): string {
  const formula = child(cell, "f");
  const text = textOf(formula);
  if (attribute(formula, "t") !== "shared") return text;
  const key = attribute(formula, "si") ?? "";
  if (text !== "") {
    shared.set(key, { text, row, column });
    return text;
  }
  const first = shared.get(key);
  return first === undefined ? "" : shifted(first.text, row - first.row, column - first.column);
}

/** Formulas are calculated anew: what the file says of their results is not read. */
function readCell(cell: Element, strings: readonly string[], formula: string): ICellData {
  const style = number(cell, "s");
  const s = style === undefined || style === 0 ? {} : { s: String(style) };
  if (formula !== "") return { f: fromStored(formula), ...s };
  const value = textOf(child(cell, "v"));
  const type = attribute(cell, "t");
  const content: object =
    type === "s"
      ? { v: strings[Number(value)] ?? "", t: CELL.string }
      : type === "inlineStr"
        ? { v: textOf(child(cell, "is")), t: CELL.string }
        : value === ""
          ? {}
          : type === "b"
            ? { v: Number(value), t: CELL.boolean }
            : type === "str" || type === "e"
              ? { v: value, t: CELL.string }
              : { v: Number(value), t: CELL.number };
  return { ...content, ...s };
}

function readColumns(cols: Element | undefined): Record<number, object> {
  const columns: Record<number, object> = {};
  for (const one of children(cols)) {
    const width = number(one, "width");
    const first = (number(one, "min") ?? 1) - 1;
    const last = Math.min(number(one, "max") ?? 1, MOST_COLUMNS);
    for (let column = first; column < last; column++)
      columns[column] = {
        ...(width === undefined ? {} : { w: width * PIXELS_PER_CHARACTER }),
        ...(flag(one, "hidden") ? { hd: 1 } : {}),
      };
  }
  return columns;
}

/** A width for all columns to the end of the sheet is not repeated 16,384 times. */
const MOST_COLUMNS = 256;

function readView(root: Element): object {
  const view = children(child(root, "sheetViews"))[0];
  const pane = child(view, "pane");
  const [xSplit, ySplit] = [number(pane, "xSplit") ?? 0, number(pane, "ySplit") ?? 0];
  const corner = parseBox(attribute(pane, "topLeftCell") ?? "");
  const tab = attribute(child(child(root, "sheetPr"), "tabColor"), "rgb");
  const height = number(child(root, "sheetFormatPr"), "defaultRowHeight");
  return {
    showGridlines: attribute(view, "showGridLines") === "0" ? 0 : 1,
    ...(tab === undefined ? {} : { tabColor: `#${tab.slice(-6)}` }),
    ...(height === undefined ? {} : { defaultRowHeight: height / POINTS_PER_PIXEL }),
    ...(attribute(pane, "state") === "frozen"
      ? { freeze: { xSplit, ySplit, startRow: corner?.row ?? ySplit, startColumn: corner?.column ?? xSplit } }
      : {}),
  };
}
