import assert from "node:assert/strict";
import fc from "fast-check";
import { callsIn, formulaText, ownFunction, parseFormula, type Node } from "../../src/formulas";
import "../fuzz";
import { bare, everyNode, tree } from "./trees";

function read(formula: string): Node {
  const parsed = parseFormula(formula);
  assert.equal(parsed.kind, "parsed", `${formula}: ${JSON.stringify(parsed)}`);
  return parsed.node;
}

/** Formula, and how it is printed where that differs. */
const written: readonly (readonly [formula: string, printed?: string])[] = [
  ['=ITSUBSIDY.AMOUNT("通常枠",B2,TRUE,1,2025)'],
  ['=ITSUBSIDY.AMOUNT("通常枠",,TRUE,)'],
  ["=_xldudf_ITSUBSIDY_AMOUNT($A1,B$2,$C$3:$D$4)"],
  ["='C:\\顧客\\x.xlam'!ITSUBSIDY.AMOUNT(A1)"],
  ["='A''s 2025 (株)'!A1+見積!B2*２０２５!C3"],
  ["=SUM(Sheet1:Sheet3!A1)"],
  ["=SUM(Sheet1!A1:Sheet1!B2,見積!始:見積!終)"],
  ["='Sheet 1:Sheet 3'!A1", "='Sheet 1:Sheet 3'!A1"],
  ["=[2]Sheet1!$A$1+'C:\\a\\[b.xlsx]見 積'!A:C"],
  ["=Sheet1!#REF!+#N/A+#REF!"],
  ["=SUM(A:A,$1:$3,B2:A1)", "=SUM(A:A,$1:$3,A1:B2)"],
  ["=A1:INDEX(B:B,3)"],
  ["=SUM((A1,B2:C3),A1:C3 B2)"],
  ["=Table1[[#This Row],[金額（税抜）]]*明細[数量]"],
  ["=明細[@単価]*[@[数 量]]", "=明細[[#This Row],[単価]]*[[#This Row],[数 量]]"],
  ["=Table1[[#Headers],[#Data],[a]:[b]]"],
  ["=Table1[#All]"],
  ["=Table1[it''s '[x']]"],
  ["=@A1:A9+SUM(A1#)"],
  ["=-2^2+50%%"],
  ["=-(2^2)/(3/4)-(1-2)"],
  ['=(1+2)*3&"a""b"="３"'],
  ['={1,-2.5;"a",TRUE}'],
  ["=1.50E+3+.5", "=1500+0.5"],
  [' = IF( A1 > 1 , "x" , "" ) ', '=IF(A1>1,"x","")'],
  ["=IF(TRUE(),true,FALSE)", "=IF(TRUE(),TRUE,FALSE)"],
  ["=_xlfn.LET(_xlpm.x,1,_xlpm.x+LOG10(2))"],
  ["=LAMBDA(x,x+1)(3)"],
  ["=A1048577+XFE1+税率", "=A1048577+XFE1+税率"],
];

const unreadable: readonly (readonly [formula: string, at: number])[] = [
  ["=", 1],
  ["=1+", 3],
  ["=SUM(A1", 7],
  ["=SUM(A1))", 8],
  ['="abc', 1],
  ["='Sheet 1!A1", 1],
  ["=1 2", 3],
  ["=A1;B1", 3],
  ["=Table1[[a],[b],[c]]", 7],
  ["=1e999", 1],
  ["=A$1048577", 1],
  ["=Sheet1! A1", 9],
];

describe("reading formulas", () => {
  for (const [formula, printed = formula] of written)
    it(formula, () => {
      assert.equal(`=${formulaText(read(formula))}`, printed);
      assert.deepEqual(bare(read(printed)), bare(read(formula)));
    });

  for (const [formula, at] of unreadable)
    it(`${formula} cannot be read`, () => {
      assert.deepEqual(parseFormula(formula), { kind: "unreadable", at });
    });

  it("gives references with their place, area and dollars", () => {
    assert.deepEqual(bare(read("='[2]A''s'!$C3:B$2")), {
      kind: "reference",
      book: "[2]",
      sheet: "A's",
      lastSheet: null,
      area: { row: 2, column: 2, rows: 2, columns: 2 },
      fixed: { row: true, column: false, lastRow: false, lastColumn: true },
      whole: null,
    });
  });

  it("gives every part its place in the text", () => {
    const formula = '=IF(見積!A1>1,ITSUBSIDY.AMOUNT("通常枠", B2 ,,1),-3%)';
    const parts = everyNode(read(formula)).map(({ start, end }) => formula.slice(start, end));
    assert.deepEqual(parts, [
      formula.slice(1),
      "見積!A1>1",
      "見積!A1",
      "1",
      'ITSUBSIDY.AMOUNT("通常枠", B2 ,,1)',
      '"通常枠"',
      "B2",
      "",
      "1",
      "-3%",
      "3%",
      "3",
    ]);
  });

  it("holds signs tighter than powers and percents tighter than signs, as Excel does", () => {
    assert.deepEqual(bare(read("=-2^2")), bare(read("=(-2)^2")));
    assert.deepEqual(bare(read("=2^3^2")), bare(read("=(2^3)^2")));
    assert.deepEqual(bare(read("=-3%")), bare(read("=-(3%)")));
  });

  it("lists calls, the outer before the inner", () => {
    const calls = callsIn(read("=SUM(F(1),G(H(2)))+K()"));
    assert.deepEqual(
      calls.map(({ name }) => name),
      ["SUM", "F", "G", "H", "K"],
    );
  });

  it("knows our functions under every name that workbooks give them", () => {
    for (const name of [
      "ITSUBSIDY.AMOUNT",
      "itsubsidy.Amount",
      "_xldudf_ITSUBSIDY_AMOUNT",
      "[2]!ITSUBSIDY.AMOUNT",
      "'C:\\x.xlam'!ITSUBSIDY.AMOUNT",
      "'C:\\x.xlam'!_xldudf_ITSUBSIDY_AMOUNT",
      "_xlfn.ITSUBSIDY.AMOUNT",
    ])
      assert.equal(ownFunction(name), "AMOUNT", name);
    for (const name of ["AMOUNT", "ITSUBSIDY", "MYITSUBSIDY.AMOUNT", "ITSUBSIDY.AMOUNT.X", "SUM"])
      assert.equal(ownFunction(name), null, name);
  });

  it("reads sums of two thousand cells and stops at what no formula can hold", () => {
    const long = `=${Array.from({ length: 2000 }, () => "A1").join("+")}`;
    assert.equal(`=${formulaText(read(long))}`, long);
    for (const endless of ["(", "-", "F(", "{", "[", "'", "1%", "A1:", "((((1,", "@", "A1#", "F()("])
      assert.equal(parseFormula(`=${endless.repeat(20_000)}`).kind, "unreadable", endless);
    for (const deep of ["(", "-", "F(", "1+(", "1%"]) {
      const formula = `=${deep.repeat(5_000)}`;
      assert.equal(parseFormula(formula).kind, "unreadable", deep);
    }
  });

  it("prints what it has read so that it reads the same (fuzz)", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const text = formulaText(node);
        const parsed = parseFormula(`=${text}`);
        assert.equal(parsed.kind, "parsed", text);
        assert.deepEqual(bare(parsed.node), bare(node), text);
      }),
    );
  });

  it("never throws, whatever it is given (fuzz)", () => {
    const scraps = fc.constantFrom(
      "=",
      "(",
      ")",
      "[",
      "]",
      "'",
      '"',
      "!",
      "A1",
      ":",
      "#",
      "@",
      ",",
      " ",
      "{",
      "}",
      ";",
      "1",
      "F(",
      "%",
      "シ",
      "$",
      "\\",
      ".",
      "#REF!",
      "\u3000",
      "\ud800",
    );
    const anything = fc.oneof(
      fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary", maxLength: 80 }),
    );
    fc.assert(
      fc.property(anything, (formula) => {
        const parsed = parseFormula(formula);
        if (parsed.kind === "unreadable") assert.ok(parsed.at >= 0 && parsed.at <= formula.length);
        else {
          const text = formulaText(parsed.node);
          const again = parseFormula(`=${text}`);
          assert.equal(again.kind, "parsed", text);
          assert.deepEqual(bare(again.node), bare(parsed.node), text);
        }
      }),
    );
  });
});
