import assert from "node:assert/strict";
import { programmes, type ExpenseLine, type Programme } from "../../src/rules";

const linesOf = ({ year, frames: { NORMAL, INVOICE, EDI, SECURITY } }: Programme): [string, ExpenseLine][] => [
  [`${String(year)} NORMAL`, NORMAL.line],
  [`${String(year)} INVOICE`, INVOICE.line],
  [`${String(year)} INVOICE pc`, INVOICE.pc],
  [`${String(year)} INVOICE register`, INVOICE.register],
  [`${String(year)} EDI`, EDI.line],
  [`${String(year)} SECURITY`, SECURITY.line],
];

const ascending = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));

describe("bands, tiers and years", () => {
  for (const [name, { bands, floor, limit }] of programmes.flatMap(linesOf)) {
    it(`${name}: each band begins where the one before it ends, and the cap lies in the last one`, () => {
      const ends = bands.flatMap((band) => ("upTo" in band ? [band.upTo.value] : []));
      assert.equal(ends.length, bands.length - 1, "every band but the last has an end");
      assert.ok(ascending([0, ...ends]));
      const caps =
        "cap" in limit ? [limit.cap.value] : limit.tiers.map((tier) => ("upTo" in tier ? tier.upTo : tier.below).value);
      assert.ok(ascending([floor?.value ?? 0, ...caps]));
      assert.ok((caps[caps.length - 1] ?? 0) > (ends[ends.length - 1] ?? 0));
    });

    it(`${name}: tiers are open from the first count on, and rates lie between 0 and 1`, () => {
      if ("tiers" in limit) {
        assert.equal(limit.tiers[0].from.value, 1);
        assert.ok(ascending(limit.tiers.map(({ from }) => from.value)));
      }
      for (const { rate, smallRate, largeRate, minimumWageRate } of bands)
        for (const cited of [rate, smallRate, largeRate, minimumWageRate]) {
          if (cited === undefined) continue;
          assert.ok(Number.isInteger(cited.value.numerator) && Number.isInteger(cited.value.denominator));
          assert.ok(cited.value.numerator > 0 && cited.value.numerator < cited.value.denominator);
        }
    });
  }

  it("years ascend, and every name stands with its own frame", () => {
    assert.ok(ascending(programmes.map(({ year }) => year)));
    for (const { names } of programmes)
      for (const [code, { frame }] of Object.entries(names)) assert.equal(frame, code);
  });
});
