import assert from "node:assert/strict";
import { newest, programmes, type Programme } from "../../../src/rules";
import { answerOf, linesOf, marginsOf, nextSteps, scaled, type Asked } from "../../../src/taskpane/case/answer";
import { namedSources } from "../../../src/taskpane/estimate/useEstimate";
import { wholeNumber } from "../../../src/taskpane/case/Wizards";
import type { EstimateConditions, QuoteSource } from "../../../src/workbook";

const conditions: EstimateConditions = { size: "medium", processes: 1, functions: 2, minimumWage: false };

const source = (sheetName: string, lines: QuoteSource["lines"]): QuoteSource => ({
  record: {
    sha256: "",
    position: 0,
    vendor: null,
    number: null,
    file: "",
    tableName: "明細",
    lines: 3,
    proposal: { processes: [], functions: [] },
    fingerprint: "",
  },
  tableName: `明細 ${sheetName}`,
  title: "",
  conditions: {},
  sheetName,
  address: "C17:E19",
  lines,
});

const cloud = { category: "SW_CLOUD", cost: 1_000_000, months: "" };

const amounts = (asked: Asked, programme: Programme): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    answerOf(programme, asked, conditions).ranking.map(({ frame, outcome }) => [
      frame,
      outcome.kind === "undetermined" ? null : outcome.amount,
    ]),
  );

describe("the answer of the estimate", () => {
  const year2025 = programmes.find(({ year }) => year === 2025) ?? newest;

  it("counts processes in 通常枠 and functions in インボイス枠", () => {
    const expected = { INVOICE: 722_222, EDI: 666_666, NORMAL: 500_000, SECURITY: 500_000, GROUP: 0 };
    assert.deepEqual(amounts({ kind: "cost", cost: 1_000_000 }, year2025), expected);
  });

  it("puts the best frame first and refusals last", () => {
    const { ranking } = answerOf(year2025, { kind: "cost", cost: 1_000_000 }, conditions);
    assert.equal(ranking[0]?.frame, "INVOICE");
    assert.equal(ranking.at(-1)?.outcome.kind, "refused");
  });

  it("reads the lines as they stand in the workbook now", () => {
    const lines = linesOf(source("A", [cloud, { category: "", cost: "", months: "" }]));
    assert.deepEqual(lines, [{ category: "SW_CLOUD", amount: 1_000_000, months: null }]);
    assert.equal(linesOf(source("A", [{ ...cloud, category: "雑費" }])), null);
    assert.equal(linesOf(source("A", [{ ...cloud, cost: 0.5 }])), null);
    assert.equal(linesOf(source("A", [{ ...cloud, cost: "#VALUE!" }])), null);
  });

  it("names the next threshold, and the other answer that would bring the most", () => {
    const steps = (asked: Asked, functions: number): readonly string[] =>
      nextSteps(marginsOf(year2025, asked, { ...conditions, functions }, "INVOICE")).map(({ code }) => code);
    assert.deepEqual(steps({ kind: "cost", cost: 1_000_000 }, 1), ["beyond-cap", "count"]);
    assert.deepEqual(steps({ kind: "cost", cost: 500_000 }, 2), ["next-band", "size"]);
    const lines = linesOf(source("A", [cloud])) ?? [];
    assert.deepEqual(steps({ kind: "lines", lines }, 1), ["beyond-cap", "count"]);
  });

  it("tries another cost without a fraction of a yen", () => {
    assert.deepEqual(scaled({ kind: "cost", cost: 99_999 }, 95), { kind: "cost", cost: 94_999 });
  });

  it("takes several quotes as alternatives or as one application", () => {
    const quotes = [source("A", [cloud]), source("B", [cloud])];
    assert.deepEqual(
      namedSources(quotes, null, false).map(({ name }) => name),
      ["A", "B"],
    );
    const [together, ...others] = namedSources(quotes, null, true);
    assert.deepEqual(others, []);
    assert.ok(together?.asked);
    assert.equal(answerOf(year2025, together.asked, conditions).cost, 2_000_000);
  });

  it("understands numbers as people type them", () => {
    assert.equal(wholeNumber("１０，０００，０００"), 10_000_000);
    assert.equal(wholeNumber(""), null);
    assert.equal(wholeNumber("-1"), null);
    assert.equal(wholeNumber("1e3"), null);
  });
});
