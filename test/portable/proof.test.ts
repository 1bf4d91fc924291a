import assert from "node:assert/strict";
import fc from "fast-check";
import "../fuzz";
import { hardwareAndAccountCases, spellingCases, turningCases, type Case } from "./cases";
import { otherCase } from "./otherCases";
import { bestCase, quoteCase } from "./quoteCases";
import { differences } from "./sheet";
import { calculatedRows, sweepDifferences, sweeps } from "./sweep";

/** `PORTABLE_RUNS=20000` for the long proof: every turning point, and as many random rows for every single formula. */
const runs = Number(process.env.PORTABLE_RUNS ?? 3000);
const isLong = process.env.PORTABLE_RUNS !== undefined;
/** Univer waits a minute for a calculation and no longer. */
const rowsAtOnce = 100;
/** Of the turning points, where time is short. */
const usualRows = 20;

describe("portable formulas, in a spreadsheet without the add-in", function () {
  this.timeout("120m");
  const someOf = (cases: readonly Case[]): readonly Case[] => {
    const stride = Math.max(1, Math.floor(cases.length / runs));
    return cases.filter((_, index) => index % stride === 0);
  };

  for (const { rows, ...sweep } of sweeps(isLong ? runs : 0))
    it(`every frame, size and rate of ${String(sweep.year)}, row by row`, async () => {
      const stride = isLong ? 1 : Math.ceil(rows.length / usualRows);
      const some = rows.filter((_, index) => index % stride === 0);
      const found = await sweepDifferences({ ...sweep, rows: some }, calculatedRows, rowsAtOnce);
      assert.deepEqual(found.differences.slice(0, 20), [], `of ${String(found.compared)}`);
    });

  for (const [name, cases] of [
    ["AMOUNT, SELFPAY and RATE agree with the engine around every turning point", turningCases],
    ["INVOICE with hardware and EDI with accounts agree with the engine", hardwareAndAccountCases],
    ["what cells hold is read as the functions read it", spellingCases],
  ] as const)
    it(name, async () => {
      assert.deepEqual(await differences(someOf(cases())), []);
    });

  for (const [name, arbitrary, share] of [
    ["quotes and their tables agree with the engine to the last word", quoteCase, 1000],
    ["rankings agree with the engine to the last word", bestCase, 3000],
    ["groups, columns, comparisons, sizes and taxes agree with the engine", otherCase, 100],
  ] as const)
    it(name, async () => {
      const cases = fc.sample(arbitrary, Math.ceil(runs / share));
      assert.deepEqual(await differences(cases, undefined, 25), []);
    });
});
