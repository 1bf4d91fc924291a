import assert from "node:assert/strict";
import { assessInvoice, invoiceQuestion, type Outcome } from "../../src/engine";
import { programmeOf } from "./ask";
import { codesOf, stepRow } from "./told";

/** インボイス対応類型 of a medium company: software, hardware, functions. */
const invoice = (cost: number, pc = 0, register = 0, functions: number | null = 2): Outcome =>
  assessInvoice(invoiceQuestion(programmeOf(2025), "medium", functions, cost), { pc, register });

const someHardware = [
  [200_000, 0],
  [0, 200_000],
  [200_000, 200_000],
] as const;

describe("software and hardware together", () => {
  it("are told line by line, each with its part, and then all of it", () => {
    assert.deepEqual(invoice(1_000_000, 200_001, 300_000).steps.map(stepRow), [
      ["band", "software", { upTo: 500_000, from: 0 }, "666,666 2/3 × 3/4 = 500,000", "500,000", 2],
      ["last-band", "software", { from: 500_000 }, "333,333 1/3 × 2/3 = 222,222 2/9", "222,222 2/9", 1],
      ["sum", "software", {}, "", "722,222 2/9", 0],
      ["rounding", "software", {}, "", "722,222", 1],
      ["part", "software", {}, "", "722,222", 0],
      ["rate", "pc", { from: 0 }, "200,001 × 1/2 = 100,000 1/2", "100,000 1/2", 1],
      ["rounding", "pc", {}, "", "100,000", 1],
      ["part", "pc", {}, "", "100,000", 0],
      ["rate", "register", { from: 0 }, "300,000 × 1/2 = 150,000", "150,000", 1],
      ["part", "register", {}, "", "150,000", 0],
      ["amount", null, {}, "", "972,222", 0],
    ]);
  });

  it("leave out a line that costs nothing, and what is said of hardware where there is none", () => {
    assert.deepEqual(codesOf(invoice(100_000)), {
      against: [],
      steps: ["rate of software", "part of software", "amount"],
      conditions: ["registered-tool"],
      notes: [],
    });
    for (const [pc, register] of someHardware)
      assert.deepEqual(codesOf(invoice(100_000, pc, register)).conditions, [
        "registered-tool",
        "hardware-with-software",
      ]);
  });

  it("are refused without software, with that reason alone", () => {
    for (const [pc, register] of someHardware)
      assert.deepEqual(codesOf(invoice(0, pc, register)).against, ["software-needed"]);
    assert.deepEqual(codesOf(invoice(0)), { against: ["no-cost"], steps: ["refused"], conditions: [], notes: [] });
    assert.deepEqual(codesOf(invoice(0, 2, 0, 0)).against, ["no-functions", "software-needed"]);
  });

  it("count beside software whose own subsidy is below one yen", () => {
    const outcome = invoice(1, 200_000);
    assert.equal(outcome.kind === "granted" && outcome.amount, 100_000);
    assert.deepEqual(codesOf(invoice(1)).against, ["less-than-a-yen"]);
    assert.deepEqual(codesOf(invoice(1, 1)).against, ["less-than-a-yen"]);
  });

  it("have no part of the software where its functions are missing", () => {
    assert.deepEqual(codesOf(invoice(100_000, 0, 0, 0)).against, ["no-functions"]);
    const outcome = invoice(1_000_000, 200_000, 0, null);
    assert.deepEqual(codesOf(outcome), {
      against: ["functions-needed"],
      steps: [
        ...["band of software", "last-band of software", "sum of software", "rounding of software"],
        ...["rate of pc", "part of pc", "undetermined"],
      ],
      conditions: [],
      notes: [],
    });
  });
});
