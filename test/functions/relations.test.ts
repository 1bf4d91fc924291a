import assert from "node:assert/strict";
import fc from "fast-check";
import { frameNameOf, frames, programmeNamed, programmeOf } from "../../src/engine";
import { programmes, type FrameCode } from "../../src/rules";
import { isCellError, provideCustomFunctions } from "./customFunctions";
import { readable } from "./values";

provideCustomFunctions();
const functions = await import("../../src/functions");

/** A result as it can be compared: the code of an error, or the value. */
const shown = (value: unknown): unknown => (isCellError(value) ? value.code : value);

function resultOf(call: () => unknown): unknown {
  try {
    return shown(call());
  } catch (error) {
    if (isCellError(error)) return error.code;
    throw error;
  }
}

const lastOf = (table: readonly unknown[][]): readonly unknown[] => table[table.length - 1] ?? [];
const { frame, cost, size, count, year, minWage, lines, members } = readable;
const asked = fc.tuple(frame, cost, size, count, year, minWage);

const programmeIn = (given: number | string) =>
  typeof given === "number" ? programmeOf(given) : programmeNamed(given);
const nameIn = (given: number | string, code: FrameCode): string => {
  const programme = programmeIn(given);
  assert.ok(programme !== null);
  return frameNameOf(programme, code).name.ja;
};

describe("the functions agree with each other: ", () => {
  it("the last row of EXPLAIN is AMOUNT", () => {
    fc.assert(
      fc.property(asked, (args) => {
        assert.deepEqual(
          shown(lastOf(functions.explain(...args))[2]),
          resultOf(() => functions.amount(...args)),
        );
      }),
    );
  });

  it("CHECK says 対象 where AMOUNT is more than 0, 対象外 where it is 0, 要確認 where it is #N/A", () => {
    fc.assert(
      fc.property(asked, (args) => {
        const amount = resultOf(() => functions.amount(...args));
        const verdict = amount === "#N/A" ? "要確認：" : amount === 0 ? "対象外：" : "対象：";
        assert.ok(functions.check(...args).startsWith(verdict));
      }),
    );
  });

  it("SELFPAY and AMOUNT add up to the cost, and RATE is their share", () => {
    fc.assert(
      fc.property(asked, (args) => {
        const amount = resultOf(() => functions.amount(...args));
        const [, paid] = args;
        const [own, rate] =
          typeof amount === "number" ? [paid - amount, paid === 0 ? 0 : amount / paid] : [amount, amount];
        assert.deepEqual(
          [resultOf(() => functions.selfPay(...args)), resultOf(() => functions.rate(...args))],
          [own, rate],
        );
      }),
    );
  });

  it("every row of AMOUNTS is AMOUNT of that row", () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 8 }), (rows) => {
        const column = (index: number): unknown[][] => rows.map((row) => [row[index]]);
        const spilled = functions.amounts(column(0), column(1), column(2), column(3), column(4), column(5));
        assert.deepEqual(
          spilled.map((row) => row.map(shown)),
          rows.map((row) => [resultOf(() => functions.amount(...row))]),
        );
      }),
    );
  });

  it("COST of an amount brings that amount, for no more than was paid", () => {
    fc.assert(
      fc.property(asked, ([name, paid, ...others]) => {
        const amount = resultOf(() => functions.amount(name, paid, ...others));
        fc.pre(typeof amount === "number");
        const least = functions.cost(name, amount, ...others);
        assert.ok(least <= paid);
        assert.equal(functions.amount(name, least, ...others), amount);
      }),
    );
  });

  it("INVOICE without hardware is AMOUNT in the invoice frame", () => {
    fc.assert(
      fc.property(cost, count, size, year, fc.constantFrom(0, null, undefined, ""), (paid, kinds, who, when, blank) => {
        assert.deepEqual(
          resultOf(() => functions.invoice(paid, kinds, who, blank, blank, when)),
          resultOf(() => functions.amount("INVOICE", paid, who, kinds, when)),
        );
      }),
    );
  });

  it("EDI without accounts is AMOUNT in the electronic trade type", () => {
    fc.assert(
      fc.property(cost, size, year, (paid, who, when) => {
        assert.equal(functions.edi(paid, who, null, null, when), functions.amount("EDI", paid, who, null, when));
      }),
    );
  });

  it("every cell of COMPARE is AMOUNT, but for the frame that asks GROUP", () => {
    fc.assert(
      fc.property(cost, size, count, minWage, (paid, who, processes, near) => {
        const [, ...rows] = functions.compare(paid, who, processes, undefined, near);
        assert.equal(rows.length, frames.length);
        frames.forEach((code, index) => {
          const expected =
            code === "GROUP"
              ? programmes.map(() => "GROUP関数で計算（use GROUP）")
              : programmes.map((programme) =>
                  resultOf(() => functions.amount(code, paid, who, processes, programme.year, near)),
                );
          assert.deepEqual(rows[index]?.slice(1).map(shown), expected, code);
        });
      }),
    );
  });

  it("the total of QUOTETABLE is QUOTE, and its columns add up", () => {
    fc.assert(
      fc.property(lines, frame, size, count, year, minWage, (given, name, who, processes, when, near) => {
        const [, ...rows] = functions.quoteTable(given, name, who, processes, when, near);
        const total = lastOf(rows);
        const categories = rows.slice(0, -1);
        const sum = (index: number): number => categories.reduce((all, row) => all + Number(row[index]), 0);
        const quote = resultOf(() => functions.quote(given, name, who, processes, when, near));
        assert.equal(shown(total[4]), quote);
        assert.equal(sum(1), total[1]);
        assert.equal(sum(4), quote === "#N/A" ? 0 : quote);
        // A fraction of a yen may stand in each category; the total cuts off once.
        assert.ok(Number(total[2]) - sum(2) >= 0 && Number(total[2]) - sum(2) < Math.max(1, categories.length));
      }),
    );
  });

  it("BEST is sorted, and each of its amounts is QUOTE in that frame", () => {
    fc.assert(
      fc.property(lines, size, count, count, year, minWage, (given, who, processes, kinds, when, near) => {
        const [, ...rows] = functions.best(given, who, processes, kinds, when, near);
        const amounts = rows.map((row) => shown(row[2]));
        for (const code of frames) {
          const row = rows.find(([, name]) => name === nameIn(when, code));
          const number = code === "INVOICE" ? kinds : processes;
          const quote = resultOf(() => functions.quote(given, code, who, number, when, near));
          assert.equal(shown(row?.[2]), quote);
          assert.equal(row?.[3], typeof quote === "number" ? costOf(given) - quote : "");
        }
        // Granted ones by amount, then what is open, then the refusals.
        const order = amounts.map((amount) => (amount === "#N/A" ? 0 : amount === 0 ? -1 : Number(amount)));
        assert.deepEqual(
          order,
          [...order].sort((a, b) => b - a),
        );
        assert.deepEqual(
          rows.map(([rank]) => rank),
          [1, 2, 3, 4, 5],
        );
      }),
    );
  });

  it("the last row of GROUPTABLE is GROUP", () => {
    fc.assert(
      fc.property(members, cost, fc.nat(30), cost, year, fc.boolean(), fc.option(fc.nat(30)), (base, ...args) => {
        assert.deepEqual(
          shown(lastOf(functions.groupTable(base, ...args))[2]),
          resultOf(() => functions.group(base, ...args)),
        );
      }),
    );
  });
});

const costOf = (given: readonly (readonly unknown[])[]): number =>
  given.reduce((all, [, amount]) => all + Number(amount), 0);
