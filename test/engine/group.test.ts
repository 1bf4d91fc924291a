import assert from "node:assert/strict";
import { assessGroup, type Outcome } from "../../src/engine";
import { programmeOf } from "./ask";
import { codesOf, remarkRow, stepRow } from "./told";

type Costs = Parameters<typeof assessGroup>[1];

const none: Costs = {
  ...{ base: 0, analysis: 0, administration: 0 },
  ...{ members: 10, analysisMembers: 10, administrationShare: true },
};
const group = (costs: Partial<Costs>): Outcome => assessGroup(programmeOf(2025), { ...none, ...costs });

const nothingOfAnalysis = ["rate of group-analysis", "part of group-analysis"];
const nothingOfAdministration = ["rate of group-administration", "part of group-administration"];

describe("複数社連携, its working", () => {
  it("tells (a), (b) with its fraction, their cap, (c) with its fraction, and all of it", () => {
    const { steps } = group({ base: 10_000_000, analysis: 3_000_001, administration: 1_000_001 });
    assert.deepEqual(steps.map(stepRow), [
      ["group-base", "group-base", { members: 10 }, "", "10,000,000", 0],
      ["rate", "group-analysis", {}, "3,000,001 × 2/3 = 2,000,000 2/3", "2,000,000 2/3", 1],
      ["rounding", "group-analysis", {}, "", "2,000,000", 1],
      ["part", "group-analysis", {}, "", "2,000,000", 0],
      ["group-cap", null, { cap: 30_000_000, raw: 12_000_000 }, "", "12,000,000", 1],
      ["rate", "group-administration", {}, "1,000,001 × 2/3 = 666,667 1/3", "666,667 1/3", 1],
      ["rounding", "group-administration", {}, "", "666,667", 1],
      ["part", "group-administration", {}, "", "666,667", 0],
      ["amount", null, {}, "", "12,666,667", 0],
    ]);
  });

  it("names 50万円 × N only where (b) goes beyond it", () => {
    assert.deepEqual(codesOf(group({ analysis: 7_500_000 })).steps.slice(1, 3), nothingOfAnalysis);
    const beyond = group({ analysis: 7_500_003, analysisMembers: 3 });
    const params = { perMember: 500_000, members: 3, limit: 1_500_000 };
    assert.deepEqual(beyond.steps.slice(1, 4).map(stepRow), [
      ["rate", "group-analysis", {}, "7,500,003 × 2/3 = 5,000,002", "5,000,002", 1],
      ["group-analysis-limit", "group-analysis", params, "", "1,500,000", 1],
      ["part", "group-analysis", {}, "", "1,500,000", 0],
    ]);
  });

  it("names the 10 % of (a) and (b) where they bind (c), and the cap of (c) where that does", () => {
    const ofAdministration = (costs: Partial<Costs>): readonly unknown[] =>
      group(costs)
        .steps.filter(({ line }) => line === "group-administration")
        .map(stepRow);
    assert.deepEqual(codesOf(group({ base: 3_000_000, administration: 300_000 })).steps.slice(-3), [
      ...nothingOfAdministration,
      "amount",
    ]);
    assert.deepEqual(ofAdministration({ base: 3_000_000, administration: 300_003 }), [
      ["rate", "group-administration", {}, "300,003 × 2/3 = 200,002", "200,002", 1],
      ["administration-share", "group-administration", {}, "3,000,000 × 1/15 = 200,000", "200,000", 1],
      ["part", "group-administration", {}, "", "200,000", 0],
    ]);
    const capped = [
      ["rate", "group-administration", {}, "5,000,000 × 2/3 = 3,333,333 1/3", "3,333,333 1/3", 1],
      ["cap", "group-administration", { cap: 2_000_000, raw: 3_333_333 }, "", "2,000,000", 1],
      ["part", "group-administration", {}, "", "2,000,000", 0],
    ];
    assert.deepEqual(ofAdministration({ base: 30_000_000, administration: 5_000_000 }), capped);
    assert.deepEqual(
      ofAdministration({ base: 3_000_000, administration: 5_000_000, administrationShare: false }),
      capped,
    );
  });

  it("binds (c) to (a) and (b) as far as their own cap lets them count", () => {
    const { steps } = group({ base: 29_000_000, analysis: 7_500_000, administration: 9_000_000 });
    const cap = steps.find(({ code }) => code === "group-cap");
    assert.deepEqual(cap && stepRow(cap), [
      ...["group-cap", null, { cap: 30_000_000, raw: 34_000_000 }, "", "30,000,000", 1],
    ]);
  });
});

describe("複数社連携, what is said of it", () => {
  const months = ["analysis-months", { limit: 12 }, "クラウド利用料は1年分"];
  const tools = ["members-with-tool", {}, null];

  it("is who the members are, and the months and members that (b) counts", () => {
    const { conditions, notes } = group({ base: 1_000_000, analysis: 100_000 });
    assert.deepEqual(conditions.map(remarkRow), [["group-members", {}, null]]);
    assert.deepEqual(notes.map(remarkRow), [months, tools]);
    assert.deepEqual(group({ base: 1_000_000, analysis: 100_000, analysisMembers: 9 }).notes.map(remarkRow), [months]);
    assert.deepEqual(group({ base: 1_000_000 }).notes.map(remarkRow), [tools]);
  });

  it("is that (c) is not bound, where it is not", () => {
    assert.deepEqual(codesOf(group({ base: 1, administrationShare: false })).notes, [
      "members-with-tool",
      "administration-share-off",
    ]);
  });

  it("is every reason at once where it is refused", () => {
    const outcome = group({ members: 9, analysisMembers: 0 });
    assert.deepEqual(outcome.kind === "refused" && outcome.reasons.map(remarkRow), [
      ["too-few-members", { members: 9, least: 10 }, "「10者以上」であること"],
      ["no-cost", {}, null],
    ]);
    assert.deepEqual(codesOf(outcome).conditions, []);
    assert.deepEqual(stepRow(outcome.steps.at(-1) ?? assert.fail()), ["refused", null, {}, "", "0", 0]);
    assert.deepEqual(codesOf(group({ base: 1, members: 9 })).against, ["too-few-members"]);
    assert.deepEqual(codesOf(group({})).against, ["no-cost"]);
  });
});
