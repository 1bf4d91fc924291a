import assert from "node:assert/strict";
import { newest, programmes } from "../../../src/rules";
import type { Asked } from "../../../src/taskpane/case";
import {
  comparedAnswer,
  comparedMargins,
  frameChoice,
  groupAnswer,
  nothingTyped,
  type FrameChoice,
} from "../../../src/taskpane/estimate/frames";
import { estimateFrames, type EstimateConditions } from "../../../src/workbook";

const year2025 = programmes.find(({ year }) => year === 2025) ?? newest;
const conditions: EstimateConditions = { size: "medium", processes: 1, functions: 2, minimumWage: false };
const million: Asked = { kind: "cost", cost: 1_000_000 };
const all: FrameChoice = frameChoice(estimateFrames, nothingTyped).choice;

const amounts = (asked: Asked, choice: FrameChoice, size: EstimateConditions["size"] = "medium"): readonly unknown[] =>
  comparedAnswer(year2025, asked, { ...conditions, size }, choice).ranking.map(({ frame, outcome }) => [
    frame,
    outcome.kind === "undetermined" ? null : outcome.amount,
  ]);

describe("the frames of the estimate", () => {
  it("are compared as chosen, best first; a group is none of them", () => {
    assert.deepEqual(amounts(million, { ...all, frames: ["SECURITY", "GROUP", "INVOICE"] }), [
      ["INVOICE", 722_222],
      ["SECURITY", 500_000],
    ]);
  });

  it("count the share of the accounts in 電子取引類型, and rank by it", () => {
    const choice = { ...all, frames: ["EDI", "NORMAL"], accounts: { sme: 30, all: 40 } } as const;
    assert.deepEqual(amounts(million, choice, "large"), [
      ["EDI", 375_000],
      ["NORMAL", 0],
    ]);
    // Two thirds of three quarters are a half: level with 通常枠, which stands first.
    assert.deepEqual(amounts(million, choice), [
      ["NORMAL", 500_000],
      ["EDI", 500_000],
    ]);
  });

  it("take the eligible fee of a quote, in whole yen", () => {
    const choice = { ...all, frames: ["EDI"], accounts: { sme: 1, all: 2 } } as const;
    const fee: Asked = { kind: "lines", lines: [{ category: "SW_CLOUD", amount: 900_000, months: 36 }] };
    assert.deepEqual(amounts(fee, choice), [["EDI", 200_000]]);
    const none: Asked = { kind: "lines", lines: [{ category: "HW_PC", amount: 900_000, months: null }] };
    const [said] = comparedAnswer(year2025, none, conditions, choice).ranking;
    assert.deepEqual(said?.outcome.kind === "refused" && said.outcome.reasons.map(({ code }) => code), [
      "no-eligible-cost",
    ]);
  });

  it("say what would change the subsidy with the share of the accounts", () => {
    const choice = { ...all, accounts: { sme: 1, all: 2 } };
    const with_ = comparedMargins(year2025, million, conditions, choice, "EDI");
    const without = comparedMargins(year2025, { kind: "cost", cost: 500_000 }, conditions, all, "EDI");
    assert.deepEqual(with_, without);
  });

  it("give a group ten times the subsidy of a member, the analysis and the administration", () => {
    const group = { members: 10, analysis: 6_000_000, administration: 1_200_000 };
    const answer = groupAnswer(year2025, million, conditions, { ...all, group });
    assert.equal(answer.outcome.kind === "granted" && answer.outcome.amount, 11_970_368);
    assert.equal(answer.cost, 17_200_000);
    const few = groupAnswer(year2025, million, conditions, { ...all, group: { ...group, members: 9 } });
    assert.equal(few.outcome.kind, "refused");
    const none = groupAnswer(year2025, { kind: "lines", lines: [] }, conditions, { ...all, group });
    assert.equal(none.outcome.kind === "granted" && none.outcome.amount, 4_266_666);
  });

  it("read what is typed, and tell what cannot be read where it was asked for", () => {
    const read = (typed: Partial<typeof nothingTyped>) => frameChoice(["EDI", "GROUP"], { ...nothingTyped, ...typed });
    assert.deepEqual(read({}), { choice: { ...all, frames: ["EDI", "GROUP"] }, wrong: [] });
    assert.deepEqual(read({ sme: "３０", all: "40", members: "12", analysis: "6,000,000" }).choice, {
      frames: ["EDI", "GROUP"],
      accounts: { sme: 30, all: 40 },
      group: { members: 12, analysis: 6_000_000, administration: 0 },
    });
    for (const typed of [{ sme: "41", all: "40" }, { sme: "0", all: "40" }, { all: "40" }, { sme: "x", all: "40" }])
      assert.deepEqual(read(typed).wrong, ["EDI"]);
    assert.deepEqual(read({ members: "多数" }).wrong, ["GROUP"]);
    assert.deepEqual(frameChoice(["NORMAL"], { ...nothingTyped, sme: "x", members: "x" }).wrong, []);
  });
});
