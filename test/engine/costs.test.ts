import assert from "node:assert/strict";
import { allocate, costFor, isNearMinimumWage, type CostLine, type Question } from "../../src/engine";
import { eligibleCosts, isNothing } from "../../src/engine/eligible";
import { withinMonths } from "../../src/engine/expenses";
import { mixedText } from "../../src/text";
import type { CategoryCode, FrameCode } from "../../src/rules";
import { programmeOf } from "./ask";

const line = (category: CategoryCode, amount: number, months: number | null = null): CostLine => ({
  category,
  amount,
  months,
});

/** Category, what counts of it, and the notes with their figures. */
const counted = (year: number, lines: readonly CostLine[], frame: FrameCode, limits = true): readonly unknown[] =>
  eligibleCosts(lines, { programme: programmeOf(year), frame, limits }).map(({ category, eligible, notes }) => [
    ...[category.code, mixedText(eligible)],
    notes.map(({ code, params }) => [code, params]),
  ]);

const cut = (limit: number): unknown => ["months-cut", { limit }];
const unknown = ["unknown-months", { limit: 24 }];
const services = ["services-cut", { cap: 2_000_000 }];

describe("what counts of a quote", () => {
  it("is 24 months of a contract, 12 of options and of analysis, and says so only where it cuts", () => {
    assert.deepEqual(counted(2025, [line("SW_CLOUD", 360_000, 36)], "INVOICE"), [["SW_CLOUD", "240,000", [cut(24)]]]);
    assert.deepEqual(counted(2025, [line("SW_CLOUD", 240_000, 24)], "INVOICE"), [["SW_CLOUD", "240,000", []]]);
    assert.deepEqual(counted(2025, [line("ANALYSIS", 240_000, 24)], "GROUP"), [["ANALYSIS", "120,000", [cut(12)]]]);
    const options = [line("OPT_LINK", 240_000, 24), line("OPT_LINK", 120_000, 12)];
    assert.deepEqual(counted(2025, options, "NORMAL"), [["OPT_LINK", "240,000", [cut(12)]]]);
    assert.deepEqual(counted(2025, options, "NORMAL", false), [["OPT_LINK", "360,000", []]]);
    assert.deepEqual(withinMonths(100_001, 24, 24), { whole: 100_001, numerator: 0, denominator: 1 });
  });

  it("is the whole of a contract whose months are not known, with a warning though another line has them", () => {
    const [known, long] = [line("SW_CLOUD", 100_000, 12), line("SW_CLOUD", 100_000, 36)];
    const open = line("SW_CLOUD", 240_000);
    assert.deepEqual(counted(2025, [open, known], "INVOICE"), [["SW_CLOUD", "340,000", [unknown]]]);
    assert.deepEqual(counted(2025, [open, long], "INVOICE"), [["SW_CLOUD", "306,666 2/3", [cut(24), unknown]]]);
  });

  it("is nothing of a category that the frame does not take", () => {
    assert.deepEqual(counted(2025, [line("HW_PC", 100_000)], "NORMAL"), [
      ["HW_PC", "0", [["category-not-eligible", {}]]],
    ]);
    assert.equal(isNothing({ whole: 0, numerator: 0, denominator: 1 }), true);
    assert.equal(isNothing({ whole: 0, numerator: 1, denominator: 3 }), false);
    assert.equal(isNothing({ whole: 1, numerator: 0, denominator: 1 }), false);
  });

  it("is two million yen of services together, beside what else is to be said of them", () => {
    const lines = [line("SVC_CONSULT", 1_000_001), line("SVC_SETUP", 1_500_000)];
    assert.deepEqual(counted(2025, lines, "NORMAL"), [
      ["SVC_CONSULT", "800,000", [services]],
      ["SVC_SETUP", "1,200,000", [services]],
    ]);
    const early = ["no-follow-up-support", {}];
    assert.deepEqual(counted(2024, lines, "NORMAL"), [
      ["SVC_CONSULT", "800,000", [early, services]],
      ["SVC_SETUP", "1,200,000", [services]],
    ]);
    assert.deepEqual(counted(2024, lines, "NORMAL", false), [
      ["SVC_CONSULT", "1,000,001", [early]],
      ["SVC_SETUP", "1,500,000", []],
    ]);
    assert.deepEqual(counted(2025, [line("SVC_SETUP", 2_000_000)], "NORMAL"), [["SVC_SETUP", "2,000,000", []]]);
  });
});

describe("the cost for a target", () => {
  const asked: Question = {
    ...{ programme: programmeOf(2025), frame: "NORMAL", tier: null, misnamed: null, cost: 0, part: null },
    ...{ size: "medium", count: null, minimumWage: false },
  };

  it("is open where the target can be reached with more processes, and out of reach beyond that", () => {
    assert.equal(costFor(asked, 4_500_000).kind, "undetermined");
    assert.deepEqual(costFor(asked, 4_500_001), { kind: "out-of-reach", most: 4_500_000 });
    assert.deepEqual(costFor({ ...asked, count: 1 }, 4_500_000), { kind: "out-of-reach", most: 1_499_999 });
  });

  it("is at least what a named tier demands", () => {
    const ofB = { ...asked, programme: programmeOf(2023), tier: "B", count: 4 } as const;
    assert.deepEqual(costFor(ofB, 1), { kind: "found", cost: 3_000_000, amount: 1_500_000 });
    assert.deepEqual(costFor({ ...ofB, tier: null }, 1), { kind: "found", cost: 100_000, amount: 50_000 });
  });

  it("is asked of GROUP for 複数社連携", () => {
    const outcome = costFor({ ...asked, frame: "GROUP" }, 1);
    assert.deepEqual(outcome.kind === "refused" && outcome.reasons.map(({ code }) => code), ["ask-group"]);
  });
});

describe("small things", () => {
  it("nobody is near the minimum wage where nobody works", () => {
    const rule = programmeOf(2025).minimumWage;
    assert.ok(rule);
    assert.equal(isNearMinimumWage(rule, 0, 0, 12), false);
    assert.equal(isNearMinimumWage(rule, 3, 10, 3), true);
    assert.equal(isNearMinimumWage(rule, 3, 10, 2), false);
    assert.equal(isNearMinimumWage(rule, 29, 100, 12), false);
  });

  it("the earlier of many equal weights gets the yen", () => {
    const equal = Array.from({ length: 13 }, () => 1);
    assert.deepEqual(
      allocate(16, equal),
      equal.map((_, at) => (at < 3 ? 2 : 1)),
    );
  });
});
