import type { ICellData, IRange, IStyleData, Nullable } from "@univerjs/core";
import { columnName } from "../../excel/address";
import { CELL, isErrorValue } from "../../excel/grid";
import { isArrayFormula } from "../arrayFormulas";
import { indices } from "../book";
import type { CellMatrix, SheetSpills } from "../book";
import { toStored } from "../formulaForms";
import { element, escapeText } from "../xml";
import type { Shelf } from "./shelf";
import type { StyleSheet } from "./styles";

/** What the sheets of one workbook share. */
export interface Shared {
  readonly styles: StyleSheet;
  readonly strings: Shelf;
  /** The looks that cells name by a word. */
  readonly looks: Readonly<Record<string, Nullable<IStyleData>>>;
  /** Whether a defined name stands for several cells. */
  readonly isBlock: (name: string) => boolean;
  /** Whether any formula had to be marked as a dynamic array. */
  hasArrays: boolean;
}

/** Typed again, such a text would become a formula. */
const LOOKS_LIKE_FORMULA = /^[=+\-@']/;

/** The cells of one row, from left to right. */
export class RowWriter {
  private readonly origins: ReadonlyMap<string, IRange>;

  constructor(
    private readonly shared: Shared,
    private readonly spills: SheetSpills,
  ) {
    this.origins = new Map(spills.ranges.map((range) => [reference(range.startRow, range.startColumn), range]));
  }

  row(own: CellMatrix[number], row: number): string {
    const spilled = this.spills.cells[row] ?? {};
    const columns = indices({ ...own, ...spilled });
    return columns.map((column) => this.cell(own?.[column], spilled[column], row, column)).join("");
  }

  private cell(own: Nullable<ICellData>, spilled: Nullable<ICellData>, row: number, column: number): string {
    const r = reference(row, column);
    const content = own && hasContent(own) ? own : spilled;
    const formula = this.formula(own, row, column);
    const isResult = formula !== "" || content === spilled;
    const { type, value, isText = false } = this.value(content, isResult);
    const style = typeof own?.s === "string" ? this.shared.looks[own.s] : own?.s;
    const s = this.shared.styles.look(style ?? {}, isText) || undefined;
    if (s === undefined && formula === "" && value === "") return "";
    const cm = formula.startsWith("<f t=") ? 1 : undefined;
    return element("c", { r, s, t: type, cm }, formula + value);
  }

  private formula(cell: Nullable<ICellData>, row: number, column: number): string {
    if (!cell?.f) return "";
    const spill = this.origins.get(reference(row, column));
    const content = escapeText(toStored(cell.f));
    if (!spill && !isArrayFormula(cell.f, this.shared.isBlock)) return element("f", {}, content);
    this.shared.hasArrays = true;
    const end = spill ?? { endRow: row, endColumn: column };
    const area = [reference(row, column), reference(end.endRow, end.endColumn)];
    return element("f", { t: "array", ref: area[0] === area[1] ? area[0] : area.join(":") }, content);
  }

  private value(cell: Nullable<ICellData>, isResult: boolean): { type?: string; value: string; isText?: boolean } {
    const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
    if (value === undefined || value === "") return { value: "" };
    const written = (text: unknown) => element("v", {}, escapeText(String(text)));
    const type: unknown = cell?.t;
    if (type === CELL.boolean) return { type: "b", value: written(Number(value)) };
    if (typeof value === "number" || type === CELL.number) return { value: written(value) };
    const text = String(value);
    if (isResult) return { type: isErrorValue(text) ? "e" : "str", value: written(text) };
    return { type: "s", value: written(this.shared.strings.place(text)), isText: LOOKS_LIKE_FORMULA.test(text) };
  }
}

const hasContent = ({ v, f, p }: ICellData): boolean => !!f || !!p || (v !== undefined && v !== null && v !== "");

export const reference = (row: number, column: number): string => columnName(column) + String(row + 1);
