import assert from "node:assert/strict";
import fc from "fast-check";
import { isCellError, provideCustomFunctions } from "./customFunctions";
import { anyArgument, parameters } from "./values";

provideCustomFunctions();
/** What Excel calls; the working of a call is asked for by the pane alone. */
const { evidenceOf: _working, ...functions }: Readonly<Record<string, (...args: readonly never[]) => unknown>> =
  await import("../../src/functions");

/** What Excel can show in one cell. */
const longestText = 32_767;

/** Every error value that stands in the arguments, however deep. */
const errorsIn = (argument: unknown): readonly unknown[] =>
  Array.isArray(argument) ? argument.flatMap(errorsIn) : isCellError(argument) ? [argument] : [];

/** A coded error with a sentence in both languages, or the very error of another cell. */
function assertError(error: unknown, passed: readonly unknown[]): void {
  if (passed.includes(error)) return;
  assert.ok(isCellError(error), `no error of a cell: ${String(error)}`);
  assert.ok(error.code === "#VALUE!" || error.code === "#N/A", error.code);
  assert.match(error.message, /\p{Script=Hiragana}.*（.*[a-z]{2}.*）$/su);
  assertText(error.message);
}

/** A text may quote what was given, and must make sense around it. */
function assertText(text: string): void {
  assert.ok(text.length <= longestText, `${String(text.length)} characters`);
  assert.doesNotMatch(text.replace(/「.*」が指定されました|“.*”/gsu, ""), /undefined|NaN|Infinity|\[object|[{}]/);
}

function assertCell(value: unknown, passed: readonly unknown[]): void {
  if (typeof value === "number") assert.ok(Number.isFinite(value) && !Object.is(value, -0), String(value));
  else if (typeof value === "string") assertText(value);
  else if (typeof value !== "boolean") assertError(value, passed);
}

function assertTable(table: readonly unknown[], passed: readonly unknown[]): void {
  const [first] = table;
  assert.ok(Array.isArray(first) && first.length > 0, "an empty table");
  for (const row of table) {
    assert.ok(Array.isArray(row) && row.length === first.length, "a ragged table");
    for (const cell of row) assertCell(cell, passed);
  }
}

function assertAnswer(call: () => unknown, passed: readonly unknown[]): void {
  let value: unknown;
  try {
    value = call();
  } catch (error) {
    assertError(error, passed);
    return;
  }
  if (Array.isArray(value)) assertTable(value, passed);
  else assertCell(value, passed);
}

describe("fuzz: whatever stands in the arguments", () => {
  it("knows the parameters of every function", () => {
    const lengths = Object.entries(functions).filter(([, value]) => typeof value === "function");
    assert.deepEqual(
      Object.fromEntries(lengths.map(([name, { length }]) => [name, length])),
      Object.fromEntries(Object.entries(parameters).map(([name, { length }]) => [name, length])),
    );
  });

  for (const [name, asked] of Object.entries(parameters)) {
    const likely = asked.map((parameter) =>
      fc.oneof({ weight: 12, arbitrary: parameter }, { weight: 1, arbitrary: anyArgument }),
    );
    for (const [kind, given] of Object.entries({ likely, wild: asked.map(() => anyArgument) }))
      it(`${name} of ${kind} arguments gives a value or a coded error`, () => {
        fc.assert(
          fc.property(fc.tuple(...given), (args) => {
            assertAnswer(() => functions[name]?.(...(args as never[])), args.flatMap(errorsIn));
          }),
        );
      });
  }
});
