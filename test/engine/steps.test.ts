import assert from "node:assert/strict";
import type { Question } from "../../src/engine";
import { assessEdi } from "../../src/engine/edi";
import { ask, programmeOf } from "./ask";
import { stepRow } from "./told";

const working = (year: number, asked: Partial<Question>): readonly unknown[] => ask(year, asked).steps.map(stepRow);
const codes = (year: number, asked: Partial<Question>): readonly string[] =>
  ask(year, asked).steps.map(({ code }) => code);

describe("the working", () => {
  it("goes through the bands, adds them up and ends at the cap", () => {
    assert.deepEqual(working(2025, { frame: "INVOICE", cost: 10_000_000, count: 2 }), [
      ["band", "software", { upTo: 500_000, from: 0 }, "666,666 2/3 × 3/4 = 500,000", "500,000", 2],
      ["last-band", "software", { from: 500_000 }, "9,333,333 1/3 × 2/3 = 6,222,222 2/9", "6,222,222 2/9", 1],
      ["sum", "software", {}, "", "6,722,222 2/9", 0],
      ["cap", "software", { cap: 3_500_000, raw: 6_722_222 }, "", "3,500,000", 1],
      ["amount", null, {}, "", "3,500,000", 0],
    ]);
  });

  it("is one multiplication in the first band, and a rounding where a fraction is left", () => {
    assert.deepEqual(working(2025, { frame: "INVOICE", cost: 100_001, count: 2 }), [
      ["rate", "software", { from: 0 }, "100,001 × 3/4 = 75,000 3/4", "75,000 3/4", 1],
      ["rounding", "software", {}, "", "75,000", 1],
      ["amount", null, {}, "", "75,000", 0],
    ]);
    assert.deepEqual(codes(2025, { cost: 1_000_000 }), ["rate", "amount"]);
  });

  it("names a cap only where it takes something away, and only where it is known", () => {
    const invoice = (cost: number): Partial<Question> => ({ frame: "INVOICE", cost, count: 2 });
    assert.deepEqual(codes(2025, invoice(5_166_667)), ["band", "last-band", "sum", "rounding", "amount"]);
    assert.deepEqual(codes(2025, invoice(5_166_669)), ["band", "last-band", "sum", "cap", "amount"]);
    assert.deepEqual(codes(2025, { cost: 4_000_000 }), ["rate", "cap", "amount"]);
    assert.deepEqual(codes(2025, { cost: 4_000_000, count: null }), ["rate", "undetermined"]);
    assert.deepEqual(codes(2025, { cost: 4_000_001, count: null }), ["rate", "rounding", "undetermined"]);
  });

  it("of nothing is no working", () => {
    assert.deepEqual(codes(2025, { cost: 0 }), ["refused"]);
    const part = assessEdi(programmeOf(2025), "medium", { fee: 1, accounts: { sme: 1, all: 3 } });
    assert.deepEqual(
      part.steps.map(({ code }) => code),
      ["accounts", "rate", "rounding", "refused"],
    );
  });

  it("is the same each time, whatever was asked in between", () => {
    const asked = { frame: "INVOICE", cost: 1_000_001, count: 2 } as const;
    const before = working(2025, asked);
    working(2025, { ...asked, size: "small", cost: 3_000_000 });
    working(2023, { ...asked, cost: 700_000 });
    assert.deepEqual(working(2025, asked), before);
  });
});

describe("複数社連携", () => {
  it("is refused with its own function named, and with the name of another year where it is one", () => {
    const misnamed = { code: "name-of-another-year", params: {}, source: null } as const;
    const reasons = (given: Question["misnamed"]): readonly string[] => {
      const outcome = ask(2025, { frame: "GROUP", misnamed: given });
      return outcome.kind === "refused" ? outcome.reasons.map(({ code }) => code) : [];
    };
    assert.deepEqual(reasons(null), ["ask-group"]);
    assert.deepEqual(reasons(misnamed), ["name-of-another-year", "ask-group"]);
  });
});
