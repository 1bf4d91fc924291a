import assert from "node:assert/strict";
import { assessEdi, ediMargins, type EdiCosts } from "../../src/engine";
import { programmeOf } from "./ask";
import { codesOf, stepRow } from "./told";

const programme = programmeOf(2025);
const edi = (costs: EdiCosts) => assessEdi(programme, "medium", costs);

describe("電子取引類型 with its accounts", () => {
  it("is refused where none of them is for a small or medium company", () => {
    const costs = { fee: 1_000, accounts: { sme: 0, all: 3 } };
    assert.deepEqual(codesOf(edi(costs)), {
      against: ["no-sme-accounts"],
      steps: ["refused"],
      conditions: [],
      notes: [],
    });
    assert.deepEqual(ediMargins(programme, "medium", costs), []);
  });

  it("has no cost where the fee is nothing, whoever has the accounts", () => {
    for (const sme of [0, 1]) {
      const outcome = edi({ fee: 0, accounts: { sme, all: 3 } });
      assert.deepEqual(codesOf(outcome).against, ["no-cost"]);
      assert.deepEqual(codesOf(outcome).steps, ["refused"]);
    }
  });

  it("tells their share before its own working, and says the same beside it", () => {
    const outcome = edi({ fee: 9_000_001, accounts: { sme: 2, all: 3 } });
    assert.deepEqual(outcome.steps.slice(0, 2).map(stepRow), [
      ["accounts", "fee", { sme: 2, all: 3 }, "9,000,001 × 2/3 = 6,000,000 2/3", "6,000,000 2/3", 0],
      ["rate", "fee", { from: 0 }, "6,000,000 2/3 × 2/3 = 4,000,000 4/9", "4,000,000 4/9", 1],
    ]);
    assert.deepEqual(codesOf(outcome).conditions, ["registered-tool", "recipients-free"]);
    assert.deepEqual(codesOf(outcome).notes, ["capped"]);
  });

  it("says nothing of the minimum wage, which it does not ask for", () => {
    assert.deepEqual(codesOf(edi({ fee: 100_000, accounts: null })).notes, []);
  });
});
