import assert from "node:assert/strict";
import fc from "fast-check";
import { changesOf, formula, keptIn, recalculated, sheetOf, typed } from "./workbook";

/** 722,222 yen; the file says 100,000. */
const own = formula("A1", '_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",1000000,FALSE,2,2025)', 100_000);

type Value = string | number | boolean;

/** What a formula gives that depends on A1, from its value for the old amount; null where it is kept. */
async function after(text: string, before: Value, ...more: readonly string[]): Promise<string | null> {
  const result = await recalculated(sheetOf(own, formula("B1", text, before), ...more));
  return changesOf(result).B1 ?? null;
}

async function reason(text: string, before: Value, ...more: readonly string[]): Promise<string | undefined> {
  return keptIn(await recalculated(sheetOf(own, formula("B1", text, before), ...more))).B1;
}

const column = [typed("C1", 1), typed("C2", 2.5), typed("C3", "通常枠"), typed("C4", true)];

describe("recalculated workbooks: formulas of Excel that depend on ours", () => {
  const cases: readonly (readonly [text: string, before: Value, after: string])[] = [
    ["A1+1", 100_001, "722223"],
    ["-A1%", -1_000, "-7222.22"],
    ["2*(A1-100000)/2^2", 0, "311111"],
    ['A1&"円"', "100000円", "722222円"],
    ["A1>=500000", false, "TRUE"],
    ['IF(A1>500000,"上限","以内")', "以内", "上限"],
    ["IF(A1>500000,TODAY(),1)=1", true, "kept"],
    ["IF(A1<500000,1,2)", 1, "2"],
    ["IF(A1<500000,TRUE)", true, "FALSE"],
    ["IFS(A1<500000,1,TRUE,2)", 1, "2"],
    ["IFERROR(A1/0,A1)", 100_000, "722222"],
    ["IFNA(A1,0)", 100_000, "722222"],
    ["SUM(A1,C1:C4,TRUE)", 100_004.5, "722226.5"],
    ["AVERAGE(A1,C1)", 50_000.5, "361111.5"],
    ["PRODUCT(A1,2)", 200_000, "1444444"],
    ["MIN(A1,500000)", 100_000, "500000"],
    ["MAX(A1,500000)", 500_000, "722222"],
    ["ROUND(A1/7,1)", 14_285.7, "103174.6"],
    ["ROUNDDOWN(A1,-3)", 100_000, "722000"],
    ["ROUNDUP(A1,-3)", 100_000, "723000"],
    ["TRUNC(A1/7)", 14_285, "103174"],
    ["INT(-A1/7)", -14_286, "-103175"],
    ["MOD(A1,1000)", 0, "222"],
    ["ABS(-A1)", 100_000, "722222"],
    ["SIGN(A1-200000)", -1, "1"],
    ["AND(A1>0,A1>500000)", false, "TRUE"],
    ["OR(A1<0,A1>500000)", false, "TRUE"],
    ["NOT(A1>500000)", true, "FALSE"],
    ['CHOOSE(IF(A1>500000,2,1),"甲","乙")', "甲", "乙"],
    ["N(A1)+N(C3)+N(C4)", 100_001, "722223"],
    ["ISNUMBER(A1)+A1", 100_001, "722223"],
    ["COUNT(A1,C1:C4)+A1", 100_003, "722225"],
    ["COUNTA(A1,C1:C4)+A1", 100_005, "722227"],
    ['COUNTIF(C1:C4,">1")+A1', 100_001, "722223"],
    ['COUNTIF(C1:C4,"通常枠")+A1', 100_001, "722223"],
    ['SUMIF(A1:A1,">500000")', 0, "722222"],
    ["SUMIFS(A1:A1,C1:C1,1)", 100_000, "722222"],
    ["SUMPRODUCT(A1:A1,C1:C1)", 100_000, "722222"],
    ["SUMPRODUCT((A1:A1>500000)*C1)", 0, "1"],
    ["INDEX(A1:A3,1)", 100_000, "722222"],
    ["MATCH(A1,A1:A3,0)+A1", 100_001, "722223"],
    ["VLOOKUP(1,C1:C4,1,FALSE)+A1", 100_001, "722223"],
    ["_xlfn.XLOOKUP(1,C1:C4,C1:C4)+A1", 100_001, "722223"],
    ["ROW(A1)+COLUMNS(A1:C1)+A1", 100_004, "722226"],
    ["CONCATENATE(A1,C3)", "100000通常枠", "722222通常枠"],
    ["LEN(A1)&LEFT(A1,2)&RIGHT(A1,2)", "61000", "67222"],
    ['TEXT(A1,"#,##0円")', "100,000円", "722,222円"],
    ["DATE(2025,1,A1-A1+2)+A1", 145_659, "767881"],
  ];
  for (const [text, before, expected] of cases)
    it(`=${text}`, async () => {
      if (expected === "kept") assert.equal(await reason(text, before, ...column), "function");
      else assert.equal(await after(text, before, ...column), expected);
    });

  it("=SUM over a long way, in every direction", async () => {
    const cells = [
      own,
      formula("C1", "B1+1", 100_002),
      formula("B1", "A1+1", 100_001),
      formula("D9", "SUM(A1:C2)", 300_003),
    ];
    const result = await recalculated(sheetOf(...cells));
    assert.deepEqual(changesOf(result), { A1: "722222", B1: "722223", C1: "722224", D9: "2166669" });
  });

  it("a chain of thousands of cells", async () => {
    const length = 5_000;
    const chain = Array.from({ length }, (_, index) =>
      formula(`A${String(index + 2)}`, `A${String(index + 1)}+1`, 100_001 + index),
    );
    for (const cells of [[own, ...chain], [...[own, ...chain].reverse()]]) {
      const result = await recalculated(sheetOf(...cells));
      assert.equal(result.kept.length, 0);
      assert.equal(changesOf(result)[`A${String(length + 1)}`], String(722_222 + length));
    }
  });

  it("inputs of ours that depend on others of ours", async () => {
    const second = formula("B1", '_xldudf_ITSUBSIDY_SELFPAY("インボイス枠",A1+277778,FALSE,2,2025)', 5);
    assert.deepEqual(changesOf(await recalculated(sheetOf(own, second))), { A1: "722222", B1: "277778" });
  });
});

describe("recalculated workbooks: formulas that keep their values and are listed", () => {
  const cases: readonly (readonly [text: string, before: Value, why: string])[] = [
    ["A1+TODAY()", 145_000, "function"],
    ["OFFSET(A1,0,0)", 100_000, "function"],
    ['INDIRECT("A1")', 100_000, "function"],
    ["_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(A1)", 100_001, "function"],
    ["A1+1", 7, "not-reproduced"],
    ["A1+B1", 5, "circular"],
    ["A1+", 5, "unreadable"],
    ["INT(A1*0+(0.1+0.7)*10)", 7, "doubtful"],
    ['A1+"1,000"', 101_000, "doubtful"],
    ["VLOOKUP(A1,C1:C4,1,TRUE)", "#N/A", "doubtful"],
    ['COUNTIF(C1:C4,"*枠")+A1', 100_001, "doubtful"],
    ['TEXT(A1,"yyyy/m/d")', "2173/10/14", "function"],
  ];
  for (const [text, before, why] of cases)
    it(`=${text}: ${why}`, async () => {
      // A formula that cannot be read is known to concern us only where it names our functions.
      const written = why === "unreadable" ? `ITSUBSIDY.AMOUNT(${text}` : text;
      assert.equal(await reason(written, before, ...column), why);
      assert.equal(await after(written, before, ...column), null);
    });

  it("what depends on them is listed as well", async () => {
    const cells = [own, formula("B1", "A1+TODAY()", 145_000), formula("C1", "B1*2", 290_000)];
    const { kept, changed } = await recalculated(sheetOf(...cells));
    assert.deepEqual(
      changed.map(({ cell }) => cell),
      ["A1"],
    );
    assert.deepEqual(
      kept.map(({ cell, why, about, value }) => [cell, why, about, value]),
      [
        ["B1", "function", "TODAY", "145000"],
        ["C1", "depends", "試算!B1", "290000"],
      ],
    );
  });

  it("a data table of what-ifs is left to Excel", async () => {
    const cell = '<c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>3</v></c>';
    const result = await recalculated(sheetOf(own, cell, typed("B2", 4), formula("C1", "B2", 4)));
    assert.deepEqual(keptIn(result), { B1: "unreadable", C1: "depends" });
  });

  it("a formula far too deep to be worked out does not stop the others", async () => {
    const deep = `${"ABS(".repeat(250)}A1${")".repeat(250)}`;
    const long = Array.from({ length: 4_000 }, () => "A1").join("+");
    const result = await recalculated(sheetOf(own, formula("B1", deep, 100_000), formula("C1", long, 400_000_000)));
    assert.equal(changesOf(result).A1, "722222");
    assert.equal(result.changed.length + result.kept.length, 3);
  });
});

describe("recalculated workbooks: every workbook", () => {
  const amounts = fc.integer({ min: 0, max: 6_000_000 });
  const cell = (row: number): fc.Arbitrary<string> =>
    fc.oneof(
      amounts.map((value) => typed(`A${String(row)}`, value)),
      fc
        .tuple(amounts, fc.boolean(), amounts)
        .map(([cost, isSmall, stored]) =>
          formula(
            `A${String(row)}`,
            `_xldudf_ITSUBSIDY_AMOUNT("通常枠",${String(cost)},${String(isSmall).toUpperCase()},2)`,
            stored,
          ),
        ),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom("+1", "*2", '&"円"', ">5", "/0"), fc.option(amounts))
        .map(([other, operation, stored]) =>
          formula(`A${String(row)}`, `A${String(other)}${operation}`, stored ?? undefined),
        ),
    );
  const sheets = fc.tuple(...Array.from({ length: 12 }, (_, index) => cell(index + 1)));

  it("is not changed by being recalculated again", async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (cells) => {
        const once = await recalculated(sheetOf(...cells));
        const again = await recalculated(once.bytes);
        assert.deepEqual(again.changed, []);
        assert.equal(again.bytes, once.bytes);
        assert.deepEqual(
          again.kept.map(({ cell: at }) => at),
          once.kept.map(({ cell: at }) => at),
        );
      }),
    );
  });
});
