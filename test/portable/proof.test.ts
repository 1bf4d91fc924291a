import assert from "node:assert/strict";
import fc from "fast-check";
import "../fuzz";
import { hardwareAndAccountCases, spellingCases, turningCases, type Case } from "./cases";
import { otherCase } from "./otherCases";
import { bestCase, quoteCase } from "./quoteCases";
import { differences } from "./sheet";

/** `PORTABLE_RUNS=20000` for the long proof. */
const runs = Number(process.env.PORTABLE_RUNS ?? 3000);

describe("portable formulas, in a spreadsheet without the add-in", function () {
  this.timeout("120m");
  const someOf = (cases: readonly Case[]): readonly Case[] => {
    const stride = Math.max(1, Math.floor(cases.length / runs));
    return cases.filter((_, index) => index % stride === 0);
  };

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
