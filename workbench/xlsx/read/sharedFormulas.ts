import { columnName, parseBox } from "../../excel/address";
import { outsideQuotes } from "../formulaForms";

const CELL = /(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
const COLUMNS = /(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/gu;
const ROWS = /(?<![\p{L}\p{N}_.$\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** A formula as it reads some rows further down and columns further right, as when somebody fills it there. */
export function shifted(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string): string =>
    fixed + (fixed === "" ? columnName((parseBox(`${name}1`)?.column ?? 0) + columns) : name);
  const row = (fixed: string, number: string): string =>
    fixed + (fixed === "" ? String(Number(number) + rows) : number);
  return outsideQuotes(formula, (part) =>
    part
      .replace(CELL, (_, f1: string, name: string, f2: string, number: string) => column(f1, name) + row(f2, number))
      .replace(COLUMNS, (_, f1: string, a: string, f2: string, b: string) => `${column(f1, a)}:${column(f2, b)}`)
      .replace(ROWS, (_, f1: string, a: string, f2: string, b: string) => `${row(f1, a)}:${row(f2, b)}`),
  );
}
