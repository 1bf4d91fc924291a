import assert from "node:assert/strict";
import fc from "fast-check";
import { amountOf, amountsOf, assess, costFor, type Question } from "../../src/engine";
import { costs, questions } from "./questions";

const known = (question: Question): number => amountOf(question) ?? 0;

describe("every amount", () => {
  it("is whole, never negative, never above the cost", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const amount = known(question);
        assert.ok(Number.isSafeInteger(amount) && amount >= 0 && amount <= question.cost);
      }),
    );
  });

  it("never exceeds the highest cap of its frame", () => {
    const highest = { NORMAL: 4_500_000, INVOICE: 3_500_000, EDI: 3_500_000, SECURITY: 1_500_000, GROUP: 0 };
    fc.assert(fc.property(questions, (question) => known(question) <= highest[question.frame]));
  });

  it("never falls when the cost rises", () => {
    fc.assert(
      fc.property(questions, costs, (question, other) => {
        const [less, more] = [question.cost, other].sort((a, b) => a - b) as [number, number];
        const cheap = amountOf({ ...question, cost: less });
        const dear = amountOf({ ...question, cost: more });
        assert.ok(cheap === null || dear === null || cheap <= dear);
      }),
    );
  });

  it("is at least as high for a small applicant as for a medium one", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const [small, medium] = [amountOf({ ...question, size: "small" }), amountOf({ ...question, size: "medium" })];
        assert.ok(small === null || medium === null || small >= medium);
      }),
    );
  });

  it("is what the last step of its working says", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const outcome = assess(question);
        const last = outcome.steps[outcome.steps.length - 1];
        if (outcome.kind === "undetermined") return amountOf(question) === null && last?.code === "undetermined";
        return (
          last?.amount.whole === outcome.amount && last.amount.numerator === 0 && outcome.amount === amountOf(question)
        );
      }),
    );
  });

  it("is the same whether its applicant is asked about one cost or many", () => {
    const frame = fc.constantFrom("NORMAL", "INVOICE", "EDI", "SECURITY", "GROUP");
    const tier = fc.constantFrom(null, "A", "B");
    fc.assert(
      fc.property(questions, frame, tier, fc.array(costs), ({ cost, part, ...applicant }, asked, named, others) => {
        const circumstances = { ...applicant, frame: asked, tier: named };
        const amountFor = amountsOf(circumstances);
        for (const each of [cost, ...others])
          assert.equal(amountFor(each), amountOf({ ...circumstances, cost: each, part }));
      }),
      { numRuns: 1_000 },
    );
  });

  it("of 2026 is marked provisional, of closed years is not", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const marked = assess(question).notes.some(({ code }) => code === "provisional");
        return marked === (question.programme.year === 2026);
      }),
    );
  });

  it("is refused with a reason, or granted without one", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const outcome = assess(question);
        if (outcome.kind === "refused") return outcome.reasons.length > 0;
        return outcome.kind === "undetermined" || outcome.amount > 0;
      }),
    );
  });
});

describe("the cost for an amount", () => {
  it("forward: brings at least the target, and one yen less does not", () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 5_000_000 }), (question, target) => {
        const found = costFor(question, target);
        if (found.kind !== "found") return;
        assert.ok(known({ ...question, cost: found.cost }) >= target);
        assert.ok(known({ ...question, cost: found.cost - 1 }) < target);
      }),
    );
  });

  it("backward: of the amount of a cost is at most that cost", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const amount = amountOf(question);
        if (amount === null || amount === 0) return;
        const found = costFor(question, amount);
        assert.ok(found.kind === "found" && found.cost <= question.cost && found.amount === amount);
      }),
    );
  });

  it("out of reach names the most that can be had", () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 9_000_000 }), (question, target) => {
        const found = costFor(question, target);
        if (found.kind !== "out-of-reach") return;
        assert.ok(found.most < target);
        assert.equal(
          costFor(question, found.most).kind,
          question.count === null ? costFor(question, found.most).kind : "found",
        );
      }),
    );
  });
});
