import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import * as functions from "../../src/functions";
import { areaText, formulaText, parseFormula, type Node } from "../../src/formulas";
import { compileCall, Workings, type WorkingRow } from "../../src/portable";
import { openWorkbench } from "../../workbench/node";
import { isCellError, provideCustomFunctions } from "../functions/customFunctions";
import type { Case, Value } from "./cases";

provideCustomFunctions();

const bodies = new Map<string, unknown>(
  Object.entries(functions).map(([name, body]): [string, unknown] => [name.toUpperCase(), body]),
);

const shownError = (value: unknown): unknown => (isCellError(value) ? value.code : value);

/** What the engine says, as the cells show it: a row of a single cell where nothing spills. */
export function expected({ name, args }: Case): readonly (readonly unknown[])[] {
  const body = bodies.get(name);
  assert.ok(typeof body === "function", name);
  try {
    const result: unknown = Reflect.apply(body, undefined, args);
    return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(shownError)) : [[result]];
  } catch (error) {
    if (isCellError(error)) return [[error.code]];
    throw error;
  }
}

const column = (index: number): string => String.fromCharCode(65 + index);

const literal = (value: Value): string =>
  value === null ? "" : typeof value === "string" ? `"${value}"` : String(value).toUpperCase();

/** Rows of the input sheet, to which every case adds its own. */
export class Inputs {
  readonly rows: Value[][] = [];

  /** The call as it stands in the workbook; the arguments in cells are put into rows of their own. */
  call({ name, args, cells }: Case): string {
    const top = this.rows.length + 1;
    const own: Value[] = args.map((arg, index) => (cells.includes(index) && !Array.isArray(arg) ? arg : null));
    this.rows.push(own);
    const written = args.map((arg, index) => {
      if (Array.isArray(arg)) return this.block(arg);
      return cells.includes(index) ? `入力!${column(index)}${String(top)}` : literal(arg);
    });
    return `=ITSUBSIDY.${name}(${written.join(",")})`;
  }

  private block(rows: readonly (readonly Value[])[]): string {
    const top = this.rows.length + 1;
    this.rows.push(...rows.map((row) => [...row]));
    return `入力!A${String(top)}:${column((rows[0]?.length ?? 1) - 1)}${String(this.rows.length)}`;
  }
}

/** The formulas of a call that must live without the add-in: one, or those of a table. */
export function compiled(formula: string, workings: Workings): readonly (readonly Node[])[] {
  const parsed = parseFormula(formula);
  assert.equal(parsed.kind, "parsed", formula);
  const { node } = parsed;
  assert.equal(node.kind, "call", formula);
  const result = compileCall(node.name.replace("ITSUBSIDY.", ""), node.args, workings);
  assert.notEqual(result.kind, "frozen", `${formula}: ${JSON.stringify(result)}`);
  return result.kind === "table" ? result.cells : result.kind === "compiled" ? [[result.node]] : [];
}

const cellOf = (node: Node): ICellData => {
  if (node.kind === "number") return { v: node.value, t: CellValueType.NUMBER };
  if (node.kind === "text") return { v: node.value, t: CellValueType.STRING };
  return { f: `=${formulaText(node)}` };
};

const valueCell = (value: Value): ICellData | null =>
  value === null || Array.isArray(value)
    ? null
    : typeof value === "boolean"
      ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
      : { v: value as number | string, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };

type Cells = Record<number, Record<number, ICellData>>;

const sheetOf = (id: string, name: string, cells: Cells, rowCount: number): Partial<IWorksheetData> => ({
  ...{ id, name, cellData: cells, columnCount: 40 },
  rowCount: rowCount + 10,
});

/** A workbook without the add-in, and what its cells show. */
export interface PlainBook {
  readonly inputs: readonly (readonly Value[])[];
  readonly workings: readonly WorkingRow[];
  /** A row of formulas per row of the sheet 式. */
  readonly formulas: readonly (readonly Node[])[];
}

/** Calculates in Univer; the values of the sheet 式. */
async function calculated({ inputs, workings, formulas }: PlainBook): Promise<readonly (readonly unknown[])[]> {
  const input: Cells = {};
  inputs.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = valueCell(value);
      if (cell !== null) (input[r] ??= {})[c] = cell;
    });
  });
  const working: Cells = Object.fromEntries(
    workings.map(({ cells }, r) => [r, Object.fromEntries(cells.map((node, c) => [c + 1, cellOf(node)]))]),
  );
  const shown: Cells = Object.fromEntries(
    formulas.map((row, r) => [r, Object.fromEntries(row.map((node, c) => [c, cellOf(node)]))]),
  );
  const book = await openWorkbench({
    addin: { metadata: [], functions: new Map() },
    data: {
      ...{ id: randomUUID(), name: "plain.xlsx", styles: {}, sheetOrder: ["in", "work", "out"] },
      sheets: {
        in: sheetOf("in", "入力", input, inputs.length),
        work: sheetOf("work", "作業", working, workings.length),
        out: sheetOf("out", "式", shown, formulas.length),
      },
    },
  });
  const width = Math.max(...formulas.map((row) => row.length));
  const area = { row: 1, column: 1, rows: formulas.length, columns: width };
  const fixed = { row: false, column: false, lastRow: false, lastColumn: false };
  const values = await book.readCells(areaText({ area, fixed, whole: null }), "式");
  book.close();
  return values;
}

/** How a spreadsheet without the add-in calculates; another one is the second witness. */
export type Calculate = (book: PlainBook) => Promise<readonly (readonly unknown[])[]>;

const casesAtOnce = 400;

/** Every difference between the engine and the compiled formulas. */
export async function differences(
  cases: readonly Case[],
  calculate: Calculate = calculated,
  atOnce = casesAtOnce,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let from = 0; from < cases.length; from += atOnce) {
    const some = cases.slice(from, from + atOnce);
    const inputs = new Inputs();
    const workings = new Workings("作業");
    const calls = some.map((each) => inputs.call(each));
    const blocks = calls.map((call) => compiled(call, workings));
    const values = await calculate({ inputs: inputs.rows, workings: workings.rows, formulas: blocks.flat() });
    let row = 0;
    blocks.forEach((block, index) => {
      const each = some[index];
      const shown = values.slice(row, (row += block.length));
      if (each !== undefined) found.push(...differencesIn(each, calls[index] ?? "", shown));
    });
  }
  return found;
}

/** A file of LibreOffice holds fifteen digits of a fraction. */
const isSame = (value: unknown, wanted: unknown): boolean =>
  value === wanted ||
  (typeof value === "number" &&
    typeof wanted === "number" &&
    !Number.isInteger(wanted) &&
    Math.abs(value - wanted) < 1e-14);

function differencesIn(each: Case, call: string, shown: readonly (readonly unknown[])[]): readonly string[] {
  const right = expected(each);
  return shown.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const wanted = right[r]?.[c] ?? (c < (right[0]?.length ?? 1) || r >= right.length ? "" : value);
      if (isSame(value, wanted)) return [];
      return [
        `${call} [${String(r)},${String(c)}] ${JSON.stringify(each.args)}: ${String(value)}, expected ${String(wanted)}`,
      ];
    }),
  );
}
