import assert from "node:assert/strict";
import fc from "fast-check";
import {
  add,
  divisionOf,
  exactly,
  floorAffine,
  floorTimes,
  inverse,
  isAbove,
  minus,
  mixed,
  multiply,
  ofYen,
  partOf,
  reduce,
  subtract,
  sum,
  times,
  timesMixed,
  whole,
  type Mixed,
} from "../../src/engine/ratio";
import type { Ratio } from "../../src/rules";

/** A fraction without bounds: what every calculation is compared with. */
interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const exact = ({ numerator, denominator }: Ratio): Exact => ({ over: BigInt(numerator), under: BigInt(denominator) });
const exactMixed = ({ whole: yen, numerator, denominator }: Mixed): Exact => ({
  over: BigInt(yen) * BigInt(denominator) + BigInt(numerator),
  under: BigInt(denominator),
});
const plus = (a: Exact, b: Exact): Exact => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
const negative = (a: Exact): Exact => ({ over: -a.over, under: a.under });
const product = (a: Exact, b: Exact): Exact => ({ over: a.over * b.over, under: a.under * b.under });
const same = (a: Exact, b: Exact): void => {
  assert.equal(a.over * b.under, b.over * a.under);
};

function lowest({ numerator, denominator }: Ratio): void {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  assert.equal(common(Math.abs(numerator), denominator), 1, `${String(numerator)}/${String(denominator)}`);
}

/** A whole number and a proper fraction in lowest terms, also below zero. */
function proper(amount: Mixed): void {
  assert.ok(Number.isSafeInteger(amount.whole));
  assert.ok(amount.numerator >= 0 && amount.numerator < amount.denominator);
  lowest(amount);
}

const ratio = fc
  .record({ numerator: fc.integer({ min: -5_000, max: 5_000 }), denominator: fc.integer({ min: 1, max: 60 }) })
  .map(reduce);
const rate = fc
  .record({ numerator: fc.integer({ min: 1, max: 60 }), denominator: fc.integer({ min: 1, max: 60 }) })
  .map(({ numerator, denominator }) => reduce({ numerator: Math.min(numerator, denominator), denominator }));
const yen = fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 2 ** 51 }));
const part = fc
  .record({ numerator: fc.integer({ min: 0, max: 59 }), denominator: fc.integer({ min: 1, max: 60 }) })
  .map(({ numerator, denominator }) => reduce({ numerator: numerator % denominator, denominator }));
const amount = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), part)
  .map(([yens, fraction]): Mixed => ({ whole: yens, ...fraction }));

describe("ratios", () => {
  it("are added, subtracted, multiplied and turned over exactly, in lowest terms", () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        same(exact(add(a, b)), plus(exact(a), exact(b)));
        same(exact(subtract(a, b)), plus(exact(a), negative(exact(b))));
        same(exact(multiply(a, b)), product(exact(a), exact(b)));
        for (const result of [add(a, b), subtract(a, b), multiply(a, b)]) lowest(result);
        fc.pre(b.numerator > 0);
        same(product(exact(b), exact(inverse(b))), exact(whole(1)));
      }),
    );
  });

  it("stay within small numbers where the denominators share a factor", () => {
    const big = 94_906_265;
    assert.deepEqual(add({ numerator: 1, denominator: big }, { numerator: 1, denominator: big }), {
      numerator: 2,
      denominator: big,
    });
  });

  it("become whole yen and a proper fraction, also below zero", () => {
    fc.assert(
      fc.property(ratio, (given) => {
        proper(mixed(given));
        same(exactMixed(mixed(given)), exact(given));
      }),
    );
  });
});

describe("exact amounts", () => {
  it("are rounded down after yen × numerator + constant over a denominator", () => {
    const affine = fc.record({ rate, constant: fc.integer({ min: -1_000_000, max: 1_000_000 }) });
    fc.assert(
      fc.property(yen, fc.option(part), affine, (cost, fraction, { rate: { numerator, denominator }, constant }) => {
        const cell = exactMixed(exactly(cost, fraction));
        const over = cell.over * BigInt(numerator) + BigInt(constant) * cell.under;
        const under = cell.under * BigInt(denominator);
        const floor = over / under - (over % under !== 0n && over < 0n ? 1n : 0n);
        const found = floorAffine(cost, fraction, { numerator, constant, denominator });
        assert.equal(BigInt(found), floor);
      }),
    );
  });

  it("are multiplied by a rate, with what is cut off, also where the product is no safe integer", () => {
    fc.assert(
      fc.property(yen, rate, (cost, given) => {
        const { quotient, remainder } = divisionOf(cost, given);
        const over = BigInt(cost) * BigInt(given.numerator);
        assert.equal(BigInt(quotient), over / BigInt(given.denominator));
        assert.equal(BigInt(remainder), over % BigInt(given.denominator));
        assert.equal(floorTimes(cost, given), quotient);
        proper(times(cost, given));
        same(exactMixed(times(cost, given)), product(exact(whole(cost)), exact(given)));
      }),
    );
  });

  it("are multiplied with their fraction", () => {
    fc.assert(
      fc.property(amount, rate, (given, by) => {
        proper(timesMixed(given, by));
        same(exactMixed(timesMixed(given, by)), product(exactMixed(given), exact(by)));
      }),
    );
  });

  it("are added and made less", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 5 }), ratio, (given, less) => {
        const total = sum(given);
        proper(total);
        same(exactMixed(total), given.map(exactMixed).reduce(plus, exact(whole(0))));
        proper(minus(total, less));
        same(exactMixed(minus(total, less)), plus(exactMixed(total), negative(exact(less))));
      }),
    );
  });

  it("lie above another by any fraction of a yen, and never above themselves", () => {
    fc.assert(
      fc.property(amount, ratio, (given, other) => {
        const difference = plus(exactMixed(given), negative(exact(other)));
        assert.equal(isAbove(given, other), difference.over > 0n);
        const { numerator, denominator } = add(whole(given.whole), given);
        assert.equal(isAbove(given, { numerator, denominator }), false);
        assert.equal(isAbove(given, subtract({ numerator, denominator }, { numerator: 1, denominator: 7 })), true);
        assert.equal(isAbove(given, add({ numerator, denominator }, { numerator: 1, denominator: 7 })), false);
      }),
    );
  });

  it("tell of their fraction, and of none", () => {
    assert.equal(partOf(ofYen(5)), null);
    assert.deepEqual(partOf({ whole: 5, numerator: 2, denominator: 3 }), { numerator: 2, denominator: 3 });
    assert.deepEqual(exactly(5, { numerator: 2, denominator: 3 }), { whole: 5, numerator: 2, denominator: 3 });
    assert.deepEqual(exactly(5, null), ofYen(5));
  });
});
