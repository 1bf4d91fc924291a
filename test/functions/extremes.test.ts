import assert from "node:assert/strict";
import { cellError, isCellError, provideCustomFunctions } from "./customFunctions";

provideCustomFunctions();
const functions = await import("../../src/functions");

const longestText = 32_767;

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isCellError(error)) return error.message;
    throw error;
  }
  throw new Error("no error came");
}

describe("at the edge of what a sheet can hold", () => {
  it("a text that fills its cell is quoted by its beginning", () => {
    const text = "💴".repeat(16_000);
    const answer = functions.check(text, 1, false, 1);
    assert.ok(answer.length < 1_000);
    assert.ok(answer.includes(`frameに「${"💴".repeat(50)}…」が指定されました`));
    assert.ok(messageOf(() => functions.amount("通常枠", text, false, 1)).length < 1_000);
  });

  it("a name of another year is quoted by its beginning too", () => {
    const name = `デジタル化基盤導入類型${" ".repeat(32_000)}`;
    assert.ok(functions.check(name, 1, false, 1, 2025).length < longestText / 10);
    assert.match(
      functions.check("デジタル化基盤導入類型", 1, false, 1, 2025),
      /「デジタル化基盤導入類型」は2023年の名称/,
    );
  });

  it("whole columns are read to their end", () => {
    const rows = 1_048_576;
    const years = Array.from({ length: rows }, (_, row) => [row === rows - 1 ? 2023 : null]);
    assert.deepEqual(functions.compare(1_000_000, false, 1, years)[0], ["枠", "2023"]);
    const base = Array.from({ length: rows }, (_, row) => [row % 100_000 === 0 ? 1 : 0]);
    assert.equal(functions.group(base, 0, 10, 0, 2025), 11);
  });

  it("an empty range is no range of AMOUNTS", () => {
    for (const empty of [[], [[]], [[], []]])
      assert.match(
        messageOf(() => functions.amounts([["通常枠"]], empty, [[false]], [[1]])),
        /costsに「\d×0」が指定されました/,
      );
  });

  it("a negative zero is a zero", () => {
    assert.ok(Object.is(functions.cloudCost(-0, 3), 0));
    assert.ok(Object.is(functions.amount("インボイス枠", "-0", false, 2), 0));
  });

  it("an error value passes through every argument that a function reads", () => {
    const error = cellError("#REF!");
    const calls: readonly (() => unknown)[] = [
      () => functions.explain("通常枠", 1, error, 1),
      () => functions.check(error, 1, false, 1),
      () => functions.compare(1, false, 1, [[2025], [error]] as unknown[][]),
      () => functions.group([[1], [error]], 0, 10, 0),
      () => functions.quote([["SW_CLOUD", error]] as unknown[][], "通常枠", false, 1),
      () => functions.sources([[error]]),
    ];
    for (const call of calls) assert.throws(call, (thrown) => thrown === error);
  });

  it("a range where one value belongs is named with its size", () => {
    assert.match(
      messageOf(() => functions.amount("通常枠", [[1, 2]], false, 1)),
      /costに「1×2」が指定されました。1つの値または1つのセル/,
    );
    assert.match(
      messageOf(() => functions.amount("通常枠", [], false, 1)),
      /costに「0×0」/,
    );
    assert.match(
      messageOf(() => functions.amount("通常枠", Symbol("x"), false, 1)),
      /costに「symbol」/,
    );
    assert.equal(functions.amount([["通常枠"]], [[1_000_000]], [[null]], [[1]]), 500_000);
  });
});
