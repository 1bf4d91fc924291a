import assert from "node:assert/strict";
import fc from "fast-check";
import { oracleSays } from "./answers";
import { oracleAmount, oracleCost, oracleEdi, oracleGroup, oracleInvoice, oracleQuote } from "./oracle";
import type { Frame, Question, Size, Year } from "./oracle";
import { readAll, readDeadlines, readTable, tables } from "../golden/read";

const years: readonly Year[] = [2023, 2024, 2025, 2026];
const frames: readonly Frame[] = ["NORMAL", "INVOICE", "EDI", "SECURITY"];
const sizes: readonly Size[] = ["small", "medium", "large"];

const applicant = fc.record({
  year: fc.constantFrom(...years),
  frame: fc.constantFrom(...frames),
  tier: fc.constantFrom<"A" | "B" | undefined>(undefined, "A", "B"),
  size: fc.constantFrom(...sizes),
  count: fc.constantFrom<number | null>(null, 0, 1, 2, 3, 4, 7),
  minWage: fc.boolean(),
});
const cost = fc.bigInt({ min: 0n, max: 12_000_000n });

const amountOf = (question: Omit<Question, "cost">, paid: bigint): bigint =>
  oracleAmount({ ...question, cost: paid }).amount;

describe("golden tables, through the oracle", () => {
  for (const { file } of tables) {
    it(`${file}: the oracle agrees with every row`, () => {
      const differences = readTable(file)
        .map((golden) => ({ golden, said: oracleSays(golden) }))
        .filter(
          ({ golden, said }) =>
            JSON.stringify(said.value) !== JSON.stringify(golden.expected) ||
            (golden.outcome !== null && said.outcome !== golden.outcome),
        )
        .map(({ golden, said }) => `${golden.id} ${golden.formula} ${JSON.stringify([golden.expected, said])}`);
      assert.deepEqual(differences, []);
    });
  }

  it("number every case, once, with its source", () => {
    const cases = readAll();
    assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length);
    assert.deepEqual(
      cases.filter(({ source }) => source === ""),
      [],
    );
  });

  it("hold no call twice in one table", () => {
    for (const { file } of tables.filter((table) => table.functionName !== "COMPARE")) {
      const calls = readTable(file).map(({ formula, block }) => JSON.stringify([formula, block]));
      const repeated = calls.filter((call, index) => calls.indexOf(call) !== index);
      assert.deepEqual(repeated, [], file);
    }
  });

  it("write a call as a formula", () => {
    const [first] = readTable("amount.csv");
    assert.equal(first?.formula, '=ITSUBSIDY.AMOUNT("通常枠",99999,"中小企業",1,2023)');
    const block = readTable("group.csv").find((golden) => golden.block !== null);
    assert.equal(block?.formula, "=ITSUBSIDY.GROUP(N1:N10,6000000,10,1200000,2023)");
    assert.equal(block.block?.values.length, 10);
  });

  it("keep the deadlines of 2023 in order, and none for the other years", () => {
    for (const { args, rounds } of readDeadlines()) {
      assert.equal(rounds.length > 0, args[0] === 2023);
      const serials = rounds.map(({ serial }) => serial);
      assert.deepEqual(
        serials,
        [...serials].sort((a, b) => a - b),
      );
    }
    assert.equal(readDeadlines()[0]?.rounds[0]?.serial, 45_079);
  });
});

describe("oracle", () => {
  it("never gives less for a higher cost, unless the count begins to matter", () => {
    fc.assert(
      fc.property(applicant, cost, cost, (asked, a, b) => {
        const [lower, higher] = a < b ? [a, b] : [b, a];
        const answer = oracleAmount({ ...asked, cost: higher });
        fc.pre(answer.outcome !== "undetermined");
        assert.ok(amountOf(asked, lower) <= answer.amount);
      }),
    );
  });

  it("finds the smallest cost of every amount it gives", () => {
    fc.assert(
      fc.property(applicant, cost, (asked, paid) => {
        const amount = amountOf(asked, paid);
        fc.pre(amount > 0n);
        const smallest = oracleCost(asked, amount);
        assert.ok(smallest !== null && smallest <= paid);
        assert.equal(amountOf(asked, smallest), amount);
        assert.ok(amountOf(asked, smallest - 1n) < amount);
      }),
    );
  });

  it("never gives more than the cost, nor a small business less than a medium one", () => {
    fc.assert(
      fc.property(applicant, cost, (asked, paid) => {
        assert.ok(amountOf(asked, paid) <= paid);
        assert.ok(amountOf({ ...asked, size: "small" }, paid) >= amountOf({ ...asked, size: "medium" }, paid));
      }),
    );
  });

  it("asks for the count only where the count changes the amount", () => {
    fc.assert(
      fc.property(applicant, cost, (asked, paid) => {
        const unknown = oracleAmount({ ...asked, count: null, cost: paid });
        const [few, many] = [1, 4].map((count) => amountOf({ ...asked, count }, paid));
        if (unknown.outcome === "undetermined") assert.notEqual(few, many);
        else assert.deepEqual([few, many], [unknown.amount, unknown.amount]);
      }),
    );
  });

  it("gives a quote of one line what its amount alone would give", () => {
    const lineOf: Readonly<Record<Frame, string>> = {
      NORMAL: "SW_LICENSE",
      INVOICE: "SW_LICENSE",
      EDI: "SW_CLOUD",
      SECURITY: "SEC_OTASUKE",
    };
    fc.assert(
      fc.property(applicant, cost, (asked, paid) => {
        const lines = [{ category: lineOf[asked.frame], amount: paid, months: null }];
        assert.deepEqual(oracleQuote({ ...asked, lines }), oracleAmount({ ...asked, cost: paid }));
      }),
    );
  });

  it("gives a quote of software and hardware what INVOICE gives", () => {
    fc.assert(
      fc.property(applicant, cost, cost, cost, (asked, software, pc, register) => {
        const lines = [
          { category: "SW_CLOUD", amount: software, months: 24n },
          { category: "HW_PC", amount: pc, months: null },
          { category: "HW_POS", amount: register, months: null },
        ];
        const { year, size, count } = asked;
        assert.deepEqual(
          oracleQuote({ ...asked, frame: "INVOICE", lines }),
          oracleInvoice({ year, size, functions: count, software, pc, register }),
        );
      }),
    );
  });

  it("treats all accounts given to SMEs as no accounts at all", () => {
    fc.assert(
      fc.property(applicant, cost, fc.bigInt({ min: 1n, max: 500n }), (asked, fee, accounts) => {
        assert.deepEqual(
          oracleEdi({ year: asked.year, size: asked.size, fee, smeAccounts: accounts, allAccounts: accounts }),
          oracleAmount({ ...asked, frame: "EDI", cost: fee }),
        );
      }),
    );
  });

  it("never gives a group more than 32,000,000 yen, nor more with the 10 % rule than without", () => {
    const sum = fc.bigInt({ min: 0n, max: 60_000_000n });
    fc.assert(
      fc.property(sum, sum, sum, fc.bigInt({ min: 1n, max: 30n }), (base, analysisCost, adminCost, members) => {
        const asked = { baseSubsidies: [base], analysisCost, adminCost, members, analysisMembers: members };
        const limited = oracleGroup({ ...asked, adminLimit: true });
        const free = oracleGroup({ ...asked, adminLimit: false });
        assert.ok(limited.amount <= free.amount && free.amount <= 32_000_000n);
      }),
    );
  });
});
