import assert from "node:assert/strict";
import { answerOf, asWritten, readable, roundsOf } from "../golden/answers";
import { readAll, readDeadlines, tables } from "../golden/read";
import { provideCustomFunctions } from "./customFunctions";

provideCustomFunctions();
const functions = await import("../../src/functions");

describe("golden tables, through the functions", () => {
  for (const { file } of tables)
    describe(file, () => {
      for (const each of readAll().filter((one) => one.file === file))
        it(`${each.id} ${each.formula} → ${readable(each.expected)}`, () => {
          assert.deepEqual(answerOf(each), each.expected, `${each.source} ${each.note}`);
        });
    });

  for (const each of readDeadlines())
    it(`${each.formula} → ${String(each.rounds.length)} rounds`, () => {
      assert.deepEqual(
        roundsOf(each),
        each.rounds.map(({ round, serial }) => ({ round, serial })),
        each.source,
      );
    });
});

describe("golden tables, through CHECK and EXPLAIN", () => {
  const verdict = {
    granted: /^対象：/,
    refused: /^対象外：/,
    undetermined: /^要確認：/,
    "input error": /^入力エラー：/,
  };

  for (const { id, formula, args, expected, outcome } of readAll().filter(({ file }) => file === "amount.csv"))
    it(`${id} ${formula} is ${String(outcome)}, and the last row says the amount`, () => {
      const [frame = null, cost = null, isSmall = null, processes = null, year, minWage] = args;
      if (outcome !== null)
        assert.match(functions.check(frame, cost, isSmall, processes, year, minWage), verdict[outcome]);
      const table = functions.explain(frame, cost, isSmall, processes, year, minWage);
      const last = table[table.length - 1]?.[2];
      assert.deepEqual(asWritten(last), expected);
    });
});
