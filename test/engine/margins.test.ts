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
  quoteMargins,
  type Margin,
  type Outcome,
  type Question,
} from "../../src/engine";
import { programmes } from "../../src/rules";
import { programmeOf, questionOf } from "./ask";
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

const programme2025 = programmeOf(2025);

const normal = (asked: Partial<Question>): Question => questionOf(2025, asked);

/** A margin with its figures in their order, and the words in which the source prints it. */
function rowOf({ code, source, ...figures }: Margin): string {
  const told = Object.entries(figures).filter(([name]) => name !== "rate" && name !== "nextRate");
  return [code, ...told.map(([name, value]) => `${name} ${String(value)}`), source?.figure ?? "no source"].join(", ");
}

const everything: readonly (readonly [title: string, asked: Partial<Question>, rows: readonly string[]])[] = [
  [
    "a cost within everything",
    {},
    [
      "refused-below, line software, cost 100000, distance 900000, least 50000, 補助額5万円～150万円未満",
      "cap-from, line software, cost 2999998, distance 1999998, cap 1499999, 補助額5万円～150万円未満",
      "minimum-wage, holds true, amount 666666, difference 166666, 従業員が全従業員の30%以上",
    ],
  ],
  [
    "four processes, below the wage plan",
    { count: 4, cost: 2_000_000 },
    [
      "refused-below, line software, cost 100000, distance 1900000, least 50000, 補助額5万円～150万円未満",
      "cap-from, line software, cost 9000000, distance 7000000, cap 4500000, 補助額150万円～450万円以下",
      "wage-plan-from, line software, cost 3000000, distance 1000000, amount 1500000, １５０万円以上の補助金を申請しようとする者",
      "minimum-wage, holds true, amount 1333333, difference 333333, 従業員が全従業員の30%以上",
    ],
  ],
  [
    "four processes, at the wage plan",
    { count: 4, cost: 3_000_000 },
    [
      "refused-below, line software, cost 100000, distance 2900000, least 50000, 補助額5万円～150万円未満",
      "cap-from, line software, cost 9000000, distance 6000000, cap 4500000, 補助額150万円～450万円以下",
      "minimum-wage, holds true, amount 2000000, difference 500000, 従業員が全従業員の30%以上",
    ],
  ],
  [
    "an applicant near the minimum wage",
    { minimumWage: true },
    [
      "refused-below, line software, cost 75000, distance 925000, least 50000, 補助額5万円～150万円未満",
      "cap-from, line software, cost 2249999, distance 1249999, cap 1499999, 補助額5万円～150万円未満",
      "minimum-wage, holds false, amount 500000, difference -166666, 従業員が全従業員の30%以上",
    ],
  ],
  [
    "a year without that rule",
    { programme: programmeOf(2024) },
    [
      "refused-below, line software, cost 100000, distance 900000, least 50000, 1～3まで：5万円～150万円",
      "cap-from, line software, cost 2999998, distance 1999998, cap 1499999, 1～3まで：5万円～150万円",
    ],
  ],
  [
    "that rule asked for in a year without it",
    { programme: programmeOf(2024), minimumWage: true },
    ["minimum-wage, holds false, amount 500000, difference 500000, no source"],
  ],
  [
    "one yen below the lower limit",
    { cost: 99_999 },
    [
      "granted-from, line software, cost 100000, distance 1, amount 50000, 補助額5万円～150万円未満",
      "minimum-wage, holds true, amount 66666, difference 66666, 従業員が全従業員の30%以上",
    ],
  ],
  [
    "the lower limit",
    { cost: 100_000 },
    [
      "refused-below, line software, cost 100000, distance 0, least 50000, 補助額5万円～150万円未満",
      "cap-from, line software, cost 2999998, distance 2899998, cap 1499999, 補助額5万円～150万円未満",
      "minimum-wage, holds true, amount 66666, difference 16666, 従業員が全従業員の30%以上",
    ],
  ],
  [
    "no cost",
    { cost: 0 },
    ["granted-from, line software, cost 100000, distance 100000, amount 50000, 補助額5万円～150万円未満"],
  ],
  [
    "the cap",
    { cost: 2_999_998 },
    [
      "refused-below, line software, cost 100000, distance 2899998, least 50000, 補助額5万円～150万円未満",
      "beyond-cap, line software, cost 2999998, distance 0, cap 1499999, 補助額5万円～150万円未満",
    ],
  ],
  [
    "processes that are open",
    { count: null },
    [
      "refused-below, line software, cost 100000, distance 900000, least 50000, 補助額5万円～150万円未満",
      "count-needed-from, line software, cost 3000000, distance 2000000, counts processes, 補助額5万円～150万円未満",
      "minimum-wage, holds true, amount 666666, difference 166666, 従業員が全従業員の30%以上",
    ],
  ],
  [
    "no process",
    { count: 0, cost: 4_000_000 },
    [
      "count, counts processes, from 1, upTo 3, amount 1499999, difference 1499999, ITツールの業務プロセスが1～3つまで",
      "count, counts processes, from 4, upTo null, amount 2000000, difference 2000000, ITツールの業務プロセスが4つ以上",
    ],
  ],
  [
    "a tier that was named",
    { programme: programmeOf(2023), tier: "A", cost: 2_000_000 },
    [
      "refused-below, line software, cost 100000, distance 1900000, least 50000, 5万円 ～ 150万円未満",
      "cap-from, line software, cost 2999998, distance 999998, cap 1499999, 5万円 ～ 150万円未満",
    ],
  ],
  [
    "one function",
    { frame: "INVOICE" },
    [
      "beyond-cap, line software, cost 666667, distance 333333, cap 500000, 1機能の場合は、補助額50万円以下の申請が可能",
      "count, counts functions, from 2, upTo null, amount 722222, difference 222222, 2 機能以上有する場合は、補助額350万円以下の申請が可能",
    ],
  ],
  [
    "functions that are open",
    { frame: "INVOICE", count: null },
    [
      "count, counts functions, from 1, upTo 1, amount 500000, difference null, 1機能の場合は、補助額50万円以下の申請が可能",
      "count, counts functions, from 2, upTo null, amount 722222, difference null, 2 機能以上有する場合は、補助額350万円以下の申請が可能",
    ],
  ],
  [
    "the edge of a band",
    { frame: "INVOICE", cost: 625_000, count: 2, size: "small" },
    [
      "next-band, line software, cost 625001, distance 1, subsidyFrom 500000, 補助額50万円超～350万円の部分は（補助率 2 / 3 以内）",
      "cap-from, line software, cost 5125000, distance 4500000, cap 3500000, 2 機能以上有する場合は、補助額350万円以下の申請が可能",
      "size, size medium, amount 468750, difference -31250, no source",
    ],
  ],
  [
    "more functions than matter",
    { frame: "INVOICE", cost: 600_000, count: 3 },
    [
      "next-band, line software, cost 666667, distance 66667, subsidyFrom 500000, 補助額50万円超～350万円の部分は（補助率 2 / 3 以内）",
      "cap-from, line software, cost 5166667, distance 4566667, cap 3500000, 2 機能以上有する場合は、補助額350万円以下の申請が可能",
      "size, size small, amount 480000, difference 30000, no source",
    ],
  ],
  [
    "a large company",
    { frame: "EDI", size: "large" },
    [
      "cap-from, line fee, cost 7000000, distance 6000000, cap 3500000, 補助額 350万円以下",
      "size, size medium, amount 666666, difference 166666, no source",
    ],
  ],
  [
    "beyond the only cap",
    { frame: "EDI", size: "small", cost: 9_000_000 },
    ["beyond-cap, line fee, cost 5250000, distance 3750000, cap 3500000, 補助額 350万円以下"],
  ],
  [
    "security",
    { frame: "SECURITY", cost: 100_000 },
    [
      "refused-below, line fee, cost 100000, distance 0, least 50000, 5万円～ 150万円",
      "cap-from, line fee, cost 3000000, distance 2900000, cap 1500000, 5万円～ 150万円",
      "size, size small, amount 66666, difference 16666, no source",
    ],
  ],
];

describe("what would change an answer, all of it", () => {
  for (const [title, asked, rows] of everything)
    it(`of ${title}`, () => {
      assert.deepEqual(margins(normal(asked)).map(rowOf), rows);
    });

  it("of software beside hardware, and of a quote with both", () => {
    const hardware = { pc: 100_000, register: 500_000 };
    const ofFunctions = (functions: number | null): readonly string[] =>
      invoiceMargins(invoiceQuestion(programme2025, "medium", functions, 1_000_000), hardware).map(rowOf);
    assert.deepEqual(ofFunctions(1), [
      "beyond-cap, line software, cost 666667, distance 333333, cap 500000, 1機能の場合は、補助額50万円以下の申請が可能",
      "cap-from, line pc, cost 200000, distance 100000, cap 100000, PC・タブレット等：補助額10万円まで",
      "beyond-cap, line register, cost 400000, distance 100000, cap 200000, レジ・券売機等：補助額20万円まで",
      "count, counts functions, from 2, upTo null, amount 972222, difference 222222, 2 機能以上有する場合は、補助額350万円以下の申請が可能",
    ]);
    assert.deepEqual(ofFunctions(null), [
      "count, counts functions, from 1, upTo 1, amount 750000, difference null, 1機能の場合は、補助額50万円以下の申請が可能",
      "count, counts functions, from 2, upTo null, amount 972222, difference null, 2 機能以上有する場合は、補助額350万円以下の申請が可能",
    ]);
    const lines = [
      { category: "SW_CLOUD", amount: 400_000, months: 12 },
      { category: "HW_PC", amount: 100_000, months: null },
    ] as const;
    assert.deepEqual(quoteMargins({ ...normal({ frame: "INVOICE" }), limits: true }, lines).map(rowOf), [
      "cap-from, line software, cost 666667, distance 266667, cap 500000, 1機能の場合は、補助額50万円以下の申請が可能",
      "cap-from, line pc, cost 200000, distance 100000, cap 100000, PC・タブレット等：補助額10万円まで",
      "size, size small, amount 370000, difference 20000, no source",
    ]);
  });
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
    const programme = programmeOf(2023);
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
