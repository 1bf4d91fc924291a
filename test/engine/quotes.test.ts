import assert from "node:assert/strict";
import fc from "fast-check";
import { assessEdi, assessQuote, type CostLine, type QuoteQuestion } from "../../src/engine";
import { categories } from "../../src/rules";
import { oracleEdi, oracleQuote, type Frame, type Year } from "../oracle/oracle";
import { questions } from "./questions";

const codes = categories.map(({ code }) => code).filter((code) => code !== "ANALYSIS" && code !== "ADMIN");
const yen = fc.integer({ min: 0, max: 12_000_000 });

const lineWith = (months: fc.Arbitrary<number | null>): fc.Arbitrary<CostLine> =>
  fc.record({ category: fc.constantFrom(...codes), amount: yen, months });

const questionWith = (lines: fc.Arbitrary<readonly CostLine[]>) =>
  fc.record({ question: questions, limits: fc.boolean(), lines });

function answers(asked: QuoteQuestion, lines: readonly CostLine[]): void {
  const { outcome, shares } = assessQuote(asked, lines);
  const { programme, frame, size, count, minimumWage, limits } = asked;
  const expected = oracleQuote({
    year: programme.year as Year,
    frame: frame as Frame,
    size,
    count,
    minWage: minimumWage,
    limits,
    lines: lines.map(({ category, amount, months }) => ({
      category,
      amount: BigInt(amount),
      months: months === null ? null : BigInt(months),
    })),
  });
  assert.equal(outcome.kind, expected.outcome);
  if (outcome.kind === "undetermined") return;
  assert.equal(BigInt(outcome.amount), expected.amount);
  assert.equal(
    shares.reduce((sum, { subsidy }) => sum + subsidy, 0),
    outcome.amount,
  );
}

describe("quotes, against the oracle", () => {
  it("of contracts as they are written, with any number of lines", () => {
    const months = fc.constantFrom(null, 1, 12, 24, 25, 30, 36, 48, 60, 72, 84);
    fc.assert(
      fc.property(questionWith(fc.array(lineWith(months), { maxLength: 30 })), ({ question, limits, lines }) => {
        answers({ ...question, limits }, lines);
      }),
    );
  });

  it("of contracts of odd lengths", () => {
    const months = fc.option(fc.integer({ min: 1, max: 120 }));
    fc.assert(
      fc.property(questionWith(fc.array(lineWith(months), { maxLength: 12 })), ({ question, limits, lines }) => {
        answers({ ...question, limits }, lines);
      }),
    );
  });

  it("of many contracts whose fractions of a yen make up whole yen", () => {
    const pair = fc.tuple(fc.integer({ min: 25, max: 120 }), fc.integer({ min: 1, max: 1_000 }));
    fc.assert(
      fc.property(questions, fc.array(pair, { minLength: 1, maxLength: 20 }), (question, pairs) => {
        const lines = [
          ...pairs.map(([months, amount]) => ({ months, amount })),
          ...pairs.map(([months, amount]) => ({ months, amount: months * 1_000 - amount })),
        ].map((line) => ({ category: "SW_CLOUD" as const, ...line }));
        answers({ ...question, size: "small", count: 2, limits: true }, lines);
      }),
    );
  });

  it("share of accounts", () => {
    fc.assert(
      fc.property(
        questions,
        yen,
        fc.integer({ min: 1, max: 1_000_000_000_000 }),
        fc.nat(),
        ({ programme, size }, fee, all, part) => {
          const sme = part % (all + 1);
          const outcome = assessEdi(programme, size, { fee, accounts: { sme, all } });
          const year = programme.year as Year;
          const expected = oracleEdi({
            year,
            size,
            fee: BigInt(fee),
            smeAccounts: BigInt(sme),
            allAccounts: BigInt(all),
          });
          assert.ok(outcome.kind !== "undetermined");
          assert.equal(BigInt(outcome.amount), expected.amount);
        },
      ),
    );
  });
});
