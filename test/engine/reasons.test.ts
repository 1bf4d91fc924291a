import assert from "node:assert/strict";
import { costReaching, curveOf, segmentAt } from "../../src/engine/curve";
import { assessEdi } from "../../src/engine/edi";
import type { Question } from "../../src/engine/question";
import { remark } from "../../src/engine/outcome";
import { ask, programmeOf } from "./ask";

/** Codes and figures of what stands against an amount, or of what is missing. */
function against(year: number, asked: Partial<Question>): readonly unknown[] {
  const outcome = ask(year, asked);
  const remarks =
    outcome.kind === "refused" ? outcome.reasons : outcome.kind === "undetermined" ? [outcome.missing] : [];
  return remarks.map(({ code, params }) => [code, params]);
}

describe("a reason", () => {
  it("is given for what is so, and for nothing else", () => {
    const misnamed = remark("name-of-another-year" as const);
    assert.deepEqual(against(2025, {}), []);
    assert.deepEqual(against(2025, { misnamed }), [["name-of-another-year", {}]]);
    assert.deepEqual(against(2025, { size: "large" }), [["large-company", {}]]);
    assert.deepEqual(against(2024, { minimumWage: true }), [["no-minimum-wage-rule", { year: 2024 }]]);
    assert.deepEqual(against(2025, { minimumWage: true }), []);
    assert.deepEqual(against(2024, { minimumWage: true, frame: "SECURITY" }), []);
    assert.deepEqual(against(2025, { size: "large", frame: "EDI" }), []);
    assert.deepEqual(against(2024, { misnamed, minimumWage: true, size: "large", cost: 0 }), [
      ["name-of-another-year", {}],
      ["no-minimum-wage-rule", { year: 2024 }],
      ["large-company", {}],
      ["no-cost", {}],
    ]);
  });

  it("names the count and what it should be", () => {
    assert.deepEqual(against(2025, { count: 0 }), [["no-processes", {}]]);
    assert.deepEqual(against(2025, { frame: "INVOICE", count: 0 }), [["no-functions", {}]]);
    const ofB = { tier: "B", cost: 6_000_000 } as const;
    assert.deepEqual(against(2023, { ...ofB, count: 0 }), [["no-processes", {}]]);
    assert.deepEqual(against(2023, { ...ofB, count: 2 }), [["too-few-processes", { count: 2, from: 4 }]]);
    assert.deepEqual(against(2023, { ...ofB, count: 4 }), []);
    assert.deepEqual(against(2023, { ...ofB, count: null }), [["processes-needed", { from: 4 }]]);
    assert.deepEqual(against(2023, { ...ofB, count: 4, cost: 1_000_000 }), [
      ["below-tier", { raw: 500_000, least: 1_500_000 }],
    ]);
    assert.deepEqual(against(2025, { frame: "INVOICE", count: null }), [["functions-needed", { from: 2 }]]);
    assert.deepEqual(against(2025, { cost: 4_000_000, count: null }), [["processes-needed", { from: 4 }]]);
  });

  it("names the subsidy that does not reach the floor, and the cost that is less than a yen of subsidy", () => {
    assert.deepEqual(against(2025, { cost: 99_999 }), [["below-floor", { raw: 49_999, floor: 50_000 }]]);
    assert.deepEqual(against(2025, { frame: "EDI", cost: 1 }), [["less-than-a-yen", { cost: 1 }]]);
    assert.deepEqual(against(2025, { frame: "EDI", cost: 0 }), [["no-cost", {}]]);
    const third = assessEdi(programmeOf(2025), "medium", { fee: 1, accounts: { sme: 1, all: 3 } });
    assert.deepEqual(third.kind === "refused" && third.reasons.map(({ code }) => code), ["less-than-a-yen"]);
  });

  it("carries the place where its figure is printed", () => {
    const { line } = programmeOf(2023).frames.NORMAL;
    assert.ok("tiers" in line.limit);
    const tier = line.limit.tiers.find(({ name }) => name === "B");
    const outcome = ask(2023, { tier: "B", cost: 1_000_000, count: 2 });
    assert.ok(tier !== undefined && outcome.kind === "refused");
    assert.deepEqual(
      outcome.reasons.map(({ source }) => source),
      [tier.atLeast?.source, tier.from.source],
    );
  });
});

describe("a band", () => {
  const { line } = programmeOf(2025).frames.INVOICE;
  const curve = curveOf(line, "medium");
  const [first, second] = curve;

  it("ends at 666,666 2/3 yen, to the part of a yen", () => {
    const ends: readonly (readonly [number, readonly [number, number] | null, unknown])[] = [
      [666_665, [5, 6], first],
      [666_666, null, first],
      [666_666, [1, 2], first],
      [666_666, [2, 3], first],
      [666_666, [5, 6], second],
      [666_667, null, second],
      [666_667, [1, 2], second],
    ];
    for (const [yen, part, segment] of ends)
      assert.equal(segmentAt(curve, yen, part && { numerator: part[0], denominator: part[1] }), segment);
  });

  it("is reached by the smallest cost that brings its subsidy", () => {
    assert.deepEqual(
      [1, 499_999, 500_000, 500_001, 3_500_000].map((subsidy) => costReaching(curve, subsidy)),
      [2, 666_666, 666_667, 666_669, 5_166_667],
    );
  });

  it("names where its rate and its end are printed, the last one its rate alone", () => {
    const [whole, last] = ask(2025, { frame: "INVOICE", count: 2 }).steps;
    const [band, ending] = line.bands;
    assert.ok("upTo" in band && ending !== undefined);
    assert.deepEqual(whole?.sources, [band.rate.source, band.upTo.source]);
    assert.deepEqual(last?.sources, [ending.rate.source]);
    assert.deepEqual(first.sources, [band.rate.source, band.upTo.source]);
    assert.deepEqual(second?.sources, [ending.rate.source]);
  });
});
