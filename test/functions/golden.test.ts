import assert from "node:assert/strict";
import { frameNameOf, newestProgramme } from "../../src/engine";
import type { FrameCode } from "../../src/rules";
import { readAll, readDeadlines, tables, type Argument, type Expected, type GoldenCase } from "../golden/read";
import { isCellError, provideCustomFunctions } from "./customFunctions";

provideCustomFunctions();
const functions = await import("../../src/functions");

type CustomFunction = (...args: readonly Argument[]) => unknown;

const named: Readonly<Record<string, CustomFunction>> = {
  AMOUNT: functions.amount,
  SELFPAY: functions.selfPay,
  RATE: functions.rate,
  COST: functions.cost,
  INVOICE: functions.invoice,
  EDI: functions.edi,
  GROUP: functions.group as CustomFunction,
  QUOTE: functions.quote as CustomFunction,
  SIZE: functions.size,
  MINWAGE: functions.minWage,
  CLOUDCOST: functions.cloudCost,
  EXCLUDETAX: functions.excludeTax,
  COMPARE: functions.compare as CustomFunction,
};

/** What a cell would show. */
function shown(call: () => unknown): unknown {
  try {
    const value = call();
    return isCellError(value) ? { error: value.code } : value;
  } catch (error) {
    if (isCellError(error)) return { error: error.code };
    throw error;
  }
}

/** The value of a table where a frame's row meets a year's column. */
function cellOf(table: unknown, { frame, year }: NonNullable<GoldenCase["cell"]>): unknown {
  const [head = [], ...rows] = table as unknown[][];
  const name = frameNameOf(newestProgramme(), frame as FrameCode).name.ja;
  const column = head.findIndex((title) => String(title).startsWith(String(year)));
  const value = rows.find(([title]) => title === name)?.[column];
  return isCellError(value) ? { error: value.code } : value;
}

function answerOf({ functionName, args, cell }: GoldenCase): unknown {
  const answer = shown(() => named[functionName]?.(...args));
  return cell === null || "error" in Object(answer) ? answer : cellOf(answer, cell);
}

const readable = (expected: Expected): string => (typeof expected === "object" ? expected.error : String(expected));

describe("golden tables, through the functions", () => {
  for (const { file } of tables)
    describe(file, () => {
      for (const each of readAll().filter((one) => one.file === file))
        it(`${each.id} ${each.formula} → ${readable(each.expected)}`, () => {
          assert.deepEqual(answerOf(each), each.expected, `${each.source} ${each.note}`);
        });
    });

  for (const { formula, args, rounds, source } of readDeadlines())
    it(`${formula} → ${String(rounds.length)} rounds`, () => {
      const [, ...rows] = functions.deadlines(...args);
      const given = rows.filter(([, , round]) => round !== "").map(([, , round, serial]) => ({ round, serial }));
      assert.deepEqual(
        given,
        rounds.map(({ round, serial }) => ({ round, serial })),
        source,
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
      assert.deepEqual(isCellError(last) ? { error: last.code } : last, expected);
    });
});
