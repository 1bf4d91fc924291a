import assert from "node:assert/strict";
import { grouped, mixedText, roundYen } from "../../src/text";

describe("numbers in sentences", () => {
  it("have separators in their whole part alone", () => {
    assert.deepEqual([0, 999, 1_000, -1_234_567, 1_234.5678, -0.5].map(grouped), [
      ...["0", "999", "1,000", "-1,234,567", "1,234.5678", "-0.5"],
    ]);
  });

  it("are written as the leaflets write them where they are round", () => {
    assert.deepEqual([0, 9_999, 10_000, 1_500_000, 1_499_999, 35_000_000].map(roundYen), [
      ...["0円", "9,999円", "1万円", "150万円", "1,499,999円", "3,500万円"],
    ]);
  });

  it("show the fraction of a yen that is left", () => {
    assert.equal(mixedText({ whole: 666_666, numerator: 2, denominator: 3 }), "666,666 2/3");
    assert.equal(mixedText({ whole: 500_000, numerator: 0, denominator: 1 }), "500,000");
  });
});
