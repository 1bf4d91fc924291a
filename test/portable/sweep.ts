import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { CellValueType, type ICellData } from "@univerjs/core";
import fc from "fast-check";
import { frameNameOf, frames } from "../../src/engine";
import { formulaText, parseFormula } from "../../src/formulas";
import { compileCall, Workings } from "../../src/portable";
import { programmes, type Programme } from "../../src/rules";
import { openWorkbench } from "../../workbench/node";
import { turningCosts, type Value } from "./cases";
import { expected } from "./sheet";

/** What stands in the cells of a row: cost, count, PC, register, accounts of small companies, all accounts. */
type Inputs = readonly [Value, Value, Value, Value, Value, Value];
const inputColumns = ["A", "B", "C", "D", "E", "F"] as const;
type InputColumn = (typeof inputColumns)[number];

/** A call whose inputs stand in its row, and the native formula that it became; rows count from 1. */
export interface Swept {
  readonly call: string;
  readonly formula: (row: number) => string;
  /** What the engine says about such a row. */
  readonly expected: (inputs: Inputs) => unknown;
}

/** Formulas over the same rows of inputs. */
export interface Sweep {
  readonly year: number;
  readonly formulas: readonly Swept[];
  readonly rows: readonly Inputs[];
}

const sizes = [true, false, "大企業"] as const;
/** Stands in the compiled formula where the number of the row goes. */
const rowMark = 987_654;

/** An argument is a cell of the row, or stands in the formula. */
type Argument = { readonly cell: InputColumn } | { readonly is: Value };
const cell = (column: InputColumn): Argument => ({ cell: column });
const is = (value: Value): Argument => ({ is: value });

const written = (value: Value): string => (typeof value === "string" ? `"${value}"` : String(value).toUpperCase());

function swept(name: string, args: readonly Argument[]): Swept {
  const texts = args.map((arg) => ("cell" in arg ? `${arg.cell}${String(rowMark)}` : written(arg.is)));
  const call = `=ITSUBSIDY.${name}(${texts.join(",")})`;
  const parsed = parseFormula(call);
  assert.ok(parsed.kind === "parsed" && parsed.node.kind === "call", call);
  const compiled = compileCall(name, parsed.node.args, new Workings("作業"));
  assert.equal(compiled.kind, "compiled", call);
  const text = formulaText(compiled.node);
  return {
    call,
    formula: (row) => text.replaceAll(String(rowMark), String(row)),
    expected: (inputs) => {
      const values = args.map((arg) => ("cell" in arg ? (inputs[inputColumns.indexOf(arg.cell)] ?? null) : arg.is));
      return expected({ name, args: values, cells: [] })[0]?.[0];
    },
  };
}

function formulasOf(programme: Programme): readonly Swept[] {
  const { year, tierNames = [] } = programme;
  const names = [...frames.map((frame) => frameNameOf(programme, frame)), ...tierNames].map(({ name }) => name.ja);
  return sizes.flatMap((size) => [
    ...names.flatMap((name) =>
      [true, false].map((near) => swept("AMOUNT", [is(name), cell("A"), is(size), cell("B"), is(year), is(near)])),
    ),
    swept("INVOICE", [cell("A"), cell("B"), is(size), cell("C"), cell("D"), is(year)]),
    swept("EDI", [cell("A"), is(size), cell("E"), cell("F"), is(year)]),
  ]);
}

const counts: readonly Value[] = [null, 0, 1, 2, 3, 4, 5];
const hardware: readonly Value[] = [null, 0, 1, 199_999, 200_000, 200_003, 399_999, 400_000, 400_001];

/** Every turning point with every count, then as many random rows. */
function rowsOf(programme: Programme, random: number): readonly Inputs[] {
  const turns = turningCosts(programme);
  const boundary = turns.flatMap((cost, at) =>
    counts.map((count, which): Inputs => {
      const pick = (shift: number): Value => hardware[(at + which * shift) % hardware.length] ?? null;
      return [cost, count, pick(1), pick(2), which, Math.max(which, (at + which) % 9)];
    }),
  );
  const yen = fc.oneof(
    fc.integer({ min: 0, max: 12_000_000 }),
    fc.integer({ min: 0, max: 2_000_000_000 }),
    fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -50, max: 50 })).map(([at, by]) => Math.max(0, at + by)),
  );
  const part = fc.oneof(fc.constantFrom(...hardware), fc.integer({ min: 0, max: 900_000 }));
  const accounts = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  const row = fc
    .tuple(yen, fc.constantFrom(...counts), part, part, accounts)
    .map(([cost, count, pc, register, [few, more]]): Inputs => [
      ...([cost, count, pc, register] as const),
      ...([Math.min(few, more), Math.max(few, more, 1)] as const),
    ]);
  return [...boundary, ...fc.sample(row, random)];
}

/** Every formula of every year, frame, size and rate, each over all turning points and `random` other rows. */
export const sweeps = (random: number): readonly Sweep[] =>
  programmes.map((programme) => ({
    year: programme.year,
    formulas: formulasOf(programme),
    rows: rowsOf(programme, random),
  }));

/** Calculates the formulas of a sweep for some of its rows; a row of results for each row of inputs. */
export type CalculateRows = (
  formulas: readonly Swept[],
  rows: readonly Inputs[],
) => Promise<readonly (readonly unknown[])[]>;

export const inputCount = inputColumns.length;

const inputCell = (value: Value): ICellData => (value === null ? {} : { v: Number(value), t: CellValueType.NUMBER });

/** In Univer; a formula stands in the first row and is shared by the rows below, as when somebody fills it down. */
export const calculatedRows: CalculateRows = async (formulas, rows) => {
  const cellData: Record<number, Record<number, ICellData>> = Object.fromEntries(
    rows.map((inputs, at) => [
      at,
      Object.fromEntries([
        ...inputs.map((value, along): [number, ICellData] => [along, inputCell(value)]),
        ...formulas.map(({ formula }, along): [number, ICellData] => [
          inputCount + along,
          at === 0 ? { f: `=${formula(1)}`, si: String(along) } : { si: String(along) },
        ]),
      ]),
    ]),
  );
  const size = { rowCount: rows.length + 1, columnCount: inputCount + formulas.length };
  const book = await openWorkbench({
    addin: { metadata: [], functions: new Map() },
    data: {
      ...{ id: randomUUID(), name: "plain.xlsx", styles: {}, sheetOrder: ["s"] },
      sheets: { s: { id: "s", name: "表", cellData, ...size } },
    },
  });
  const last = { row: rows.length, column: size.columnCount };
  const values = await book.readCells(`A1:${columnLetters(last.column)}${String(last.row)}`, "表");
  book.close();
  return values.map((row) => row.slice(inputCount));
};

/** 1 → "A", 27 → "AA" */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** What of a sweep was compared, and every difference. */
export interface SweepResult {
  readonly compared: number;
  readonly differences: readonly string[];
}

export async function sweepDifferences(
  { formulas, rows }: Sweep,
  calculate: CalculateRows,
  rowsAtOnce: number,
): Promise<SweepResult> {
  const differences: string[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    const shown = await calculate(formulas, some);
    some.forEach((inputs, at) => {
      formulas.forEach(({ call, expected: answer }, along) => {
        const [value, wanted] = [shown[at]?.[along], answer(inputs)];
        if (value !== wanted)
          differences.push(`${call} ${JSON.stringify(inputs)}: ${String(value)}, expected ${String(wanted)}`);
      });
    });
  }
  return { compared: rows.length * formulas.length, differences };
}
