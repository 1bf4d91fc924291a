import assert from "node:assert/strict";
import fc from "fast-check";
import { columnLetters, columnNumber } from "../../src/formulas";
import "../fuzz";

describe("formulas: the letters of columns", () => {
  for (const [number, letters] of [
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ] as const)
    it(`are ${letters} for ${String(number)}`, () => {
      assert.equal(columnLetters(number), letters);
      assert.equal(columnNumber(letters.toLowerCase()), number);
    });

  it("lead back to the column", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), (number) => {
        assert.equal(columnNumber(columnLetters(number)), number);
      }),
    );
  });
});
