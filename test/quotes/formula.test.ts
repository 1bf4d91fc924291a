import assert from "node:assert/strict";
import { evaluate, type Lookup } from "../../src/quotes/formula/evaluate";

const values: Readonly<Record<string, number | string | null>> = {
  A1: 2,
  A2: 360000,
  A3: -80000,
  B1: "",
  B2: "見積",
  "別紙!C1": 7,
};
const area = (): readonly (number | string | null)[] => [2, 360000, "見出し", null, -80000];

const lookup: Lookup = {
  one: (sheet, address) =>
    values[`${sheet === null ? "" : `${sheet}!`}${address.replaceAll("$", "").toUpperCase()}`] ?? null,
  range: area,
  parts: area,
};

const cases: readonly (readonly [string, number | string | boolean | undefined])[] = [
  ["A1*A2", 720000],
  ["$A$1*a2+1", 720001],
  ["SUM(A1:A3)", 280002],
  ["sum(A1:A3)*1.1", 308002.2],
  ["INT(A2*0.1)", 36000],
  ["ROUNDDOWN(1234.56*10%,0)", 123],
  ["ROUND(2.5,0)", 3],
  ["ROUND(-2.5,0)", -3],
  ["ROUNDUP(1234,-2)", 1300],
  ["-A1^2", 4],
  ['IF(B1="","",A1*A2)', ""],
  ['IF(A1>1,A2,"")', 360000],
  ["IFERROR(A1*2,0)", 4],
  ["'別紙'!C1*2", 14],
  ["別紙!C1+1", 8],
  ["0.1+0.2", 0.3],
  ['"￥"&A1', "￥2"],
  ["A1/0", undefined],
  ["B2*2", undefined],
  ["VLOOKUP(A1,A1:A3,1,0)", undefined],
  ["__proto__(1)", undefined],
  ["constructor(1)", undefined],
  ["((((", undefined],
  ["", undefined],
];

describe("quotes: formulas without a value", () => {
  for (const [formula, expected] of cases)
    it(`${formula} → ${String(expected)}`, () => {
      assert.equal(evaluate(formula, lookup), expected);
    });
});
