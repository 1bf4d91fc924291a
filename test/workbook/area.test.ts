import assert from "node:assert/strict";
import fc from "fast-check";
import { addressOf, area, areaAt, contains } from "../../src/workbook/cells/area";

describe("cell addresses", () => {
  it("are written and read alike", () => {
    const areas = fc.tuple(
      fc.integer({ min: 1, max: 9_999 }),
      fc.integer({ min: 1, max: 900 }),
      fc.nat(50),
      fc.nat(50),
    );
    fc.assert(
      fc.property(areas, fc.boolean(), ([row, column, rows, columns], fixed) => {
        const whole = area(row, column, rows + 1, columns + 1);
        assert.deepEqual(areaAt(`'シート!1'!${addressOf(whole, fixed)}`), whole);
      }),
    );
  });

  it("know what lies inside", () => {
    const block = areaAt("B2:C3");
    assert.ok(contains(block, 2, 2) && contains(block, 3, 3));
    assert.ok(!contains(block, 1, 2) && !contains(block, 4, 3) && !contains(block, 2, 1) && !contains(block, 2, 4));
  });
});
