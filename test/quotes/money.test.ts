import assert from "node:assert/strict";
import fc from "fast-check";
import { apportion } from "../../src/quotes/steps/apportion";
import { eligibleBases, type Discountable } from "../../src/quotes/steps/discounts";
import { exclusiveAmounts } from "../../src/quotes/steps/exclusive";
import { taxWithin, sumsByRate, taxOf } from "../../src/quotes/steps/taxMode";

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);
const rate = fc.constantFrom<10 | 8 | 0>(10, 8, 0);
const yen = fc.integer({ min: 1, max: 100_000_000 });

const item = (amountExTax: number, section: string | null = null, taxRate: 10 | 8 | 0 = 10): Discountable => ({
  kind: "item",
  section,
  amountExTax,
  taxRate,
});

describe("quotes: apportion", () => {
  it("adds up exactly for weights of either sign", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 100_000_000 }), { minLength: 1, maxLength: 40 }),
        (weights) => {
          const total = sum(weights);
          fc.pre(total !== 0);
          assert.equal(sum(apportion(total, weights)), total);
        },
      ),
    );
  });
  it("keeps the sign of each weight", () => {
    assert.deepEqual(apportion(410000, [264000, 165000, 33000, -11000]), [240000, 150000, 30000, -10000]);
  });
  it("spreads over weights that are all negative, and over none", () => {
    assert.deepEqual(apportion(-10, [-1, -2]), [-3, -7]);
    assert.deepEqual(apportion(-7, [1, 2]), [-2, -5]);
    assert.deepEqual(apportion(0, [-1, 0]), [0, 0]);
    assert.deepEqual(apportion(10, [0, 0]), [0, 0]);
  });
});

describe("quotes: inclusive to exclusive", () => {
  it("adds up to the document's exclusive sum per rate", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ amount: yen, taxRate: rate }), { minLength: 1, maxLength: 50 }), (lines) => {
        const amounts = exclusiveAmounts(lines, new Map());
        for (const { rate: each, sum: inclusive } of sumsByRate(lines)) {
          const own = amounts.filter((_, at) => lines[at]?.taxRate === each);
          assert.equal(sum(own), inclusive - taxWithin([{ rate: each, sum: inclusive }]));
        }
        amounts.forEach((amount, at) => {
          const line = lines[at];
          assert.ok(line && Math.abs(amount - (line.amount * 100) / (100 + line.taxRate)) < 2);
        });
      }),
    );
  });
  it("takes the stated tax where it is within a yen", () => {
    assert.deepEqual(exclusiveAmounts([{ amount: 109, taxRate: 10 }], new Map([[10, 10]])), [99]);
    assert.deepEqual(exclusiveAmounts([{ amount: 109, taxRate: 10 }], new Map([[10, 30]])), [100]);
  });
  it("rounds tax down once per rate", () => {
    assert.equal(
      taxOf(
        sumsByRate([
          { amount: 405000, taxRate: 10 },
          { amount: 2009, taxRate: 8 },
        ]),
      ),
      40660,
    );
  });
});

describe("quotes: discounts", () => {
  it("are allocated so that the bases add up to the sum after discount, none below zero", () => {
    fc.assert(
      fc.property(
        fc.array(yen, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 100 }),
        (amounts, percent) => {
          const discount = -Math.floor((sum(amounts) * percent) / 100);
          const lines = [...amounts.map((amount) => item(amount)), { ...item(discount), kind: "discount" as const }];
          const { bases, isComplete } = eligibleBases(lines);
          assert.ok(isComplete);
          assert.equal(sum(bases), sum(amounts) + discount);
          assert.ok(bases.every((base, at) => base >= 0 && base <= Math.max(0, lines[at]?.amountExTax ?? 0)));
        },
      ),
    );
  });
  it("stay within their section, and go to all lines where the section cannot bear them", () => {
    const lines = [item(100, "A"), item(100, "B"), { ...item(-50, "A"), kind: "discount" as const }];
    assert.deepEqual(eligibleBases(lines).bases, [50, 100, 0]);
    const large = [item(100, "A"), item(100, "B"), { ...item(-150, "A"), kind: "discount" as const }];
    assert.deepEqual(eligibleBases(large).bases, [25, 25, 0]);
  });
  it("say so where nothing can bear them", () => {
    assert.equal(eligibleBases([item(10), { ...item(-50), kind: "discount" }]).isComplete, false);
  });
});
