import assert from "node:assert/strict";
import fc from "fast-check";
import "../fuzz";
import { hardwareAndAccountCases, turningCases, type Case } from "../portable/cases";
import { otherCase } from "../portable/otherCases";
import { bestCase, quoteCase } from "../portable/quoteCases";
import { differences } from "../portable/sheet";
import { sweepDifferences, sweeps } from "../portable/sweep";
import { calculatedRowsInLibreOffice } from "./rows";
import { calculatedInLibreOffice, hasLibreOffice } from "./soffice";

/** `PORTABLE_RUNS=20000` for the long proof: every turning point, and as many random rows for every single formula. */
const runs = Number(process.env.PORTABLE_RUNS ?? 3000);
const [callsAtOnce, quotesAtOnce, rowsAtOnce] = [20_000, 300, 25_000];
const usualRows = 100;

describe("portable formulas in LibreOffice, the second witness", function () {
  this.timeout("120m");

  before(async function () {
    if (await hasLibreOffice()) return;
    console.log("LibreOffice is not installed (no soffice): its proof is skipped.");
    this.skip();
  });

  const someOf = (cases: readonly Case[]): readonly Case[] => {
    const stride = Math.max(1, Math.floor(cases.length / runs));
    return cases.filter((_, index) => index % stride === 0);
  };

  for (const sweep of sweeps(process.env.PORTABLE_RUNS === undefined ? usualRows : runs))
    it(`every frame, size and rate of ${String(sweep.year)}, row by row`, async () => {
      const { compared, differences: found } = await sweepDifferences(sweep, calculatedRowsInLibreOffice, rowsAtOnce);
      assert.deepEqual(found.slice(0, 20), [], `of ${String(compared)}`);
      assert.ok(compared > runs);
    });

  for (const [name, cases] of [
    ["AMOUNT, SELFPAY and RATE agree with the engine around every turning point", turningCases],
    ["INVOICE with hardware and EDI with accounts agree with the engine", hardwareAndAccountCases],
  ] as const)
    it(name, async () => {
      assert.deepEqual((await differences(someOf(cases()), calculatedInLibreOffice, callsAtOnce)).slice(0, 20), []);
    });

  for (const [name, arbitrary, share] of [
    ["quotes and their tables agree with the engine to the last word", quoteCase, 40],
    ["rankings agree with the engine to the last word", bestCase, 80],
    ["groups, columns, comparisons, sizes and taxes agree with the engine", otherCase, 10],
  ] as const)
    it(name, async () => {
      const cases = fc.sample(arbitrary, Math.ceil(runs / share));
      assert.deepEqual((await differences(cases, calculatedInLibreOffice, quotesAtOnce)).slice(0, 20), []);
    });
});
