import assert from "node:assert/strict";
import fc from "fast-check";
import {
  amountOf,
  assess,
  assessInvoice,
  assessQuote,
  ediMargins,
  invoiceMargins,
  invoiceQuestion,
  margins,
  programmeOf,
  newestProgramme,
  quoteMargins,
  type Margin,
  type Outcome,
  type Question,
} from "../../src/engine";
import { programmes } from "../../src/rules";
import { costs, questions } from "./questions";

type Code = Margin["code"];

/** The answer to the same question at another cost or with another answer. */
type Ask = (change: Partial<Question>) => Outcome;

const amount = (outcome: Outcome): number | null => (outcome.kind === "undetermined" ? null : outcome.amount);

/** Bands whose working the cost reaches. */
const bands = ({ steps }: Outcome): number =>
  steps.filter(({ code, line }) => line !== "pc" && line !== "register" && /band|rate/.test(code)).length;

const needsWagePlan = ({ conditions }: Outcome): boolean => conditions.some(({ code }) => code === "wage-plan");

/** Asks on both sides of a margin of cost: there it has happened, one yen before it has not. */
function holdsAtCost(margin: Extract<Margin, { cost: number }>, ask: Ask, asked: Outcome): void {
  const { cost } = margin;
  const there = ask({ cost });
  const before = ask({ cost: cost - 1 });
  switch (margin.code) {
    case "granted-from":
      assert.equal(before.kind, "refused");
      assert.equal(amount(there), margin.amount);
      assert.ok(margin.amount > 0);
      break;
    case "refused-below":
      assert.equal(before.kind, "refused");
      assert.equal(amount(there), margin.least);
      break;
    case "next-band":
      assert.equal(bands(before), bands(asked));
      assert.equal(bands(there), bands(asked) + 1);
      break;
    case "cap-from":
      assert.ok((amount(before) ?? 0) < (amount(there) ?? 0));
      assert.equal(amount(ask({ cost: cost + 1_000_000 })), amount(there));
      break;
    case "beyond-cap":
      assert.equal(amount(there), amount(asked));
      assert.ok((amount(before) ?? 0) < (amount(asked) ?? 0));
      break;
    case "count-needed-from":
      assert.notEqual(before.kind, "undetermined");
      assert.equal(there.kind, "undetermined");
      break;
    case "wage-plan-from":
      assert.ok(!needsWagePlan(before));
      assert.ok(needsWagePlan(there));
      assert.equal(amount(there), margin.amount);
      break;
  }
}

const changeOf = (margin: Exclude<Margin, { cost: number }>): Partial<Question> => {
  if (margin.code === "count") return { count: margin.from };
  return margin.code === "size" ? { size: margin.size } : { minimumWage: margin.holds };
};

function holds(margin: Margin, question: Question, ask: Ask): void {
  const asked = ask({});
  if ("cost" in margin) {
    assert.ok(margin.distance >= 0);
    assert.equal(margin.distance, Math.abs(margin.cost - question.cost));
    holdsAtCost(margin, ask, asked);
    return;
  }
  assert.equal(amount(ask(changeOf(margin))), margin.amount);
  const before = amount(asked);
  assert.equal(margin.difference, before === null ? null : margin.amount - before);
  assert.notEqual(margin.difference, 0);
}

const wide = Number.MAX_SAFE_INTEGER - 2_000_000;
const plain = questions.filter(({ cost }) => cost < wide);

const codesOf = (found: readonly Margin[]): readonly Code[] => found.map(({ code }) => code);

const programme2025 = programmeOf(2025) ?? newestProgramme();

const normal = (parts: Partial<Question>): Question => ({
  programme: programme2025,
  frame: "NORMAL",
  tier: null,
  misnamed: null,
  cost: 1_000_000,
  part: null,
  size: "medium",
  count: 1,
  minimumWage: false,
  ...parts,
});

describe("what would change an answer", () => {
  it("really happens there, and not one yen before", () => {
    fc.assert(
      fc.property(plain, (question) => {
        const ask: Ask = (change) => assess({ ...question, ...change });
        for (const margin of margins(question)) holds(margin, question, ask);
      }),
    );
  });

  it("does so for costs with a fraction of a yen, too", () => {
    const part = fc.constantFrom({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 3 });
    fc.assert(
      fc.property(plain, part, (asked, fraction) => {
        const question = { ...asked, part: fraction };
        const ask: Ask = (change) => assess({ ...question, ...change });
        for (const margin of margins(question)) holds(margin, question, ask);
      }),
    );
  });

  it("of software beside hardware counts both in the amount", () => {
    const record = fc.record({
      programme: fc.constantFrom(...programmes),
      size: fc.constantFrom("small" as const, "medium" as const),
      functions: fc.option(fc.integer({ min: 0, max: 3 })),
      software: fc.integer({ min: 1, max: 6_000_000 }),
      pc: fc.integer({ min: 0, max: 400_000 }),
      register: fc.integer({ min: 0, max: 600_000 }),
    });
    fc.assert(
      fc.property(record, ({ programme, size, functions, software, pc, register }) => {
        const question = invoiceQuestion(programme, size, functions, software);
        for (const margin of invoiceMargins(question, { pc, register })) {
          const hardware = "line" in margin && margin.line !== "software" ? margin.line : null;
          const costs = { pc, register };
          const ask: Ask = ({ cost, ...change }) =>
            hardware === null
              ? assessInvoice({ ...question, ...change, frame: "INVOICE", cost: cost ?? software }, costs)
              : assessInvoice(question, { ...costs, [hardware]: cost ?? { pc, register }[hardware as "pc"] });
          const own = hardware === "pc" ? pc : hardware === "register" ? register : software;
          holds(margin, { ...question, cost: own }, ask);
        }
      }),
    );
  });

  it("of a quote is that of its eligible costs", () => {
    fc.assert(
      fc.property(plain, costs, (question, pc) => {
        const asked = { ...question, limits: false };
        const hardware =
          question.frame === "INVOICE" ? [{ category: "HW_PC", amount: pc % 500_000, months: null } as const] : [];
        const software = question.frame === "SECURITY" ? "SEC_OTASUKE" : "SW_CLOUD";
        const lines = [{ category: software, amount: question.cost, months: 12 } as const, ...hardware];
        const { outcome } = assessQuote(asked, lines);
        const found = quoteMargins(asked, lines);
        for (const margin of found)
          if ("amount" in margin && "difference" in margin)
            assert.equal(margin.difference, outcome.kind === "undetermined" ? null : margin.amount - outcome.amount);
        if (hardware.length === 0 && question.cost > 0) assert.deepEqual(found, margins(question));
      }),
    );
  });

  it("names the other answers, with what they gain", () => {
    const found = margins(normal({ cost: 4_000_000 }));
    assert.deepEqual(codesOf(found), ["refused-below", "beyond-cap", "count"]);
    const [, , count] = found;
    assert.ok(
      count?.code === "count" && count.from === 4 && count.amount === 2_000_000 && count.difference === 500_001,
    );
  });

  it("names every count where the count is open", () => {
    const found = margins(normal({ cost: 4_000_000, count: null }));
    assert.deepEqual(
      found.map((margin) => (margin.code === "count" ? [margin.from, margin.amount, margin.difference] : [])),
      [
        [1, 1_499_999, null],
        [4, 2_000_000, null],
      ],
    );
  });

  it("cites what a named tier demands, not the floor of the frame", () => {
    const programme = programmeOf(2023) ?? newestProgramme();
    const [margin] = margins(normal({ programme, tier: "B", count: 4, cost: 2_000_000 }));
    assert.ok(margin?.code === "granted-from");
    assert.equal(margin.amount, 1_500_000);
    assert.equal(margin.source?.figure, "150万円～ 450万円以下");
  });

  it("of a fee of which no small or medium company holds an account is nothing", () => {
    assert.deepEqual(ediMargins(programme2025, "medium", { fee: 1_000_000, accounts: { sme: 0, all: 3 } }), []);
  });

  it("of a shared fee counts the eligible part of it", () => {
    const found = ediMargins(programme2025, "medium", { fee: 1_000_000, accounts: { sme: 2, all: 3 } });
    const [cap] = found;
    assert.ok(cap?.code === "cap-from");
    assert.deepEqual([cap.cost, cap.distance], [5_250_000, 5_250_000 - 666_666]);
  });

  it("is nothing where the applicant is refused whatever it costs, and nothing for 複数社連携", () => {
    assert.deepEqual(codesOf(margins(normal({ size: "large" }))), ["size"]);
    assert.deepEqual(margins(normal({ frame: "GROUP" })), []);
    assert.equal(amountOf(normal({ size: "large" })), 0);
  });
});
