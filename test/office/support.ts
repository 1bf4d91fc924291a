import assert from "node:assert/strict";
import { openWorkbench } from "../../workbench/node";
import type { Addin, Workbench, WorkbenchOptions } from "../../workbench/node";
import { CustomFunctionError } from "../../workbench/functions";
import type { CustomFunction, ParameterMetadata } from "../../workbench/functions";

const cell = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  type: "any",
  ...more,
});
const table = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata =>
  cell(name, { dimensionality: "matrix", ...more });

/** Functions that show how the workbench hands arguments over and takes results back. */
const DECLARED: readonly (readonly [name: string, parameters: readonly ParameterMetadata[], body: CustomFunction])[] = [
  ["SHOW", [cell("scalar"), table("matrix"), cell("optional", { optional: true })], (...args) => JSON.stringify(args)],
  ["HALF", [cell("number")], (number) => Number(number) / 2],
  ["GRID", [cell("rows")], (rows) => Array.from({ length: Number(rows) }, (_, row) => [row, `行${String(row)}`, true])],
  ["RAGGED", [], () => [[1, 2], [3]]],
  [
    "THROW",
    [],
    () => {
      throw new Error("予期しない例外");
    },
  ],
  [
    "REFUSE",
    [],
    () => {
      throw new CustomFunctionError("#N/A", "年度を指定してください。");
    },
  ],
  [
    "MIXED",
    [],
    () => [
      [1, new CustomFunctionError("#VALUE!", "2行目の誤り")],
      [null, Number.NaN],
    ],
  ],
  [
    "SUMALL",
    [table("parts", { repeating: true })],
    (parts) => (parts as number[][][]).flat(2).reduce((a, b) => a + b, 0),
  ],
  ["OBJECT", [], () => ({ not: "a cell value" })],
];

export const testAddin: Addin = {
  metadata: [
    ...DECLARED.map(([name, parameters]) => ({ id: name, name, parameters })),
    { id: "CODE", name: "CODE", parameters: [cell("value")], allowErrorForDataTypeAny: true },
  ],
  functions: new Map([
    ...DECLARED.map(([name, , body]): [string, CustomFunction] => [name, body]),
    ["CODE", (value) => (value instanceof CustomFunctionError ? `誤り ${value.code}` : typeof value)],
  ]),
};

/** One workbench for the tests of a `describe`; every test leaves it without gaps unless it says otherwise. */
export function useWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  before(async () => {
    workbench = await openWorkbench({ addin: testAddin, ...options });
  });
  after(() => {
    workbench?.close();
  });
  return () => {
    assert.ok(workbench);
    return workbench;
  };
}

export const noGaps = (workbench: Workbench): void => {
  assert.deepEqual([...workbench.gaps], []);
};

/** Deep equality across realms: Office.js runs in a context of its own, with its own Array. */
export const same = (actual: unknown, expected: unknown): void => {
  assert.deepEqual(JSON.parse(JSON.stringify(actual)), expected);
};

/** Waits until something has happened, or fails. */
export async function eventually(check: () => boolean, what: string, limit = 2000): Promise<void> {
  const end = performance.now() + limit;
  while (!check()) {
    if (performance.now() > end) assert.fail(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** Runs a batch that must fail, and returns the error that the add-in sees. */
export async function failure(run: Promise<unknown>): Promise<OfficeError> {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error, "the batch succeeded");
  return error as OfficeError;
}
