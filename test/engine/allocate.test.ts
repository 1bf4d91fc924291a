import assert from "node:assert/strict";
import fc from "fast-check";
import { allocate } from "../../src/engine";

describe("a total spread over weights", () => {
  it("gives the yen that are left to the largest remainders, and to the earlier of two equal ones", () => {
    assert.deepEqual(allocate(100, [1, 1, 1]), [34, 33, 33]);
    assert.deepEqual(allocate(10, [1, 2, 4]), [1, 3, 6]);
    assert.deepEqual(allocate(317_600, [192_000, 80_000]), [224_188, 93_412]);
  });

  it("is nothing where every weight is", () => {
    assert.deepEqual(allocate(5, [0, 0]), [0, 0]);
    assert.deepEqual(allocate(5, []), []);
  });

  it("adds up to the total, and no part is a yen away from its share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), weights, (total, given) => {
        const sum = given.reduce((all, weight) => all + weight, 0);
        fc.pre(sum > 0);
        const parts = allocate(total, given);
        assert.equal(
          parts.reduce((all, part) => all + part, 0),
          total,
        );
        parts.forEach((part, index) => {
          const share = BigInt(total) * BigInt(given[index] ?? 0);
          const distance = BigInt(part) * BigInt(sum) - share;
          assert.ok(distance < BigInt(sum) && distance > -BigInt(sum));
        });
      }),
    );
  });
});
