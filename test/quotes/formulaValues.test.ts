import assert from "node:assert/strict";
import { evaluateGrids } from "../../src/quotes/formula/evaluateGrids";
import { cellOf } from "../../src/quotes/grid/cell";
import type { Cell, CellValue, Grid } from "../../src/quotes/grid/types";
import { gridOf, type WrittenRow } from "./written";

/** What stands in a cell in the end; undefined where there is no value, or no cell. */
type Value = CellValue | undefined;

const unvalued = (cell: Cell, formula: string): Cell => cellOf({ ...cell, value: null, formula, unvalued: true });

/** A sheet where a text that begins with "=" is a formula that the file holds without its value. */
function sheetOf(name: string | null, ...rows: readonly WrittenRow[]): Grid {
  const grid = gridOf(...rows);
  const cellWith = (cell: Cell): Cell =>
    typeof cell.value === "string" && cell.value.startsWith("=") ? unvalued(cell, cell.value.slice(1)) : cell;
  return { ...grid, name, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(cellWith) })) };
}

const cellIn = (grid: Grid | undefined, row: number, column: number): Cell | undefined =>
  grid?.rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column);

const valueIn = (grid: Grid | undefined, row: number, column: number): Value =>
  cellIn(grid, row, column)?.value ?? undefined;

/** The sheet that the formulas speak of; its columns are A to F. */
const quote: readonly WrittenRow[] = [
  ["品名", "数量", "単価", "金額", "備考", "掛率"],
  ["会計ソフト", 2, 180_000, 360_000, "一式", 0.8],
  ["給与ソフト", 3, 55_555, 166_665, null, 0.95],
  ["操作研修", 0, 40_000, 0, "Web", 1.05],
  ["値引き", null, null, -26_665, "特別値引", null],
];
const others: readonly Grid[] = [
  sheetOf("単価表", ["会計ソフト", 180_000], ["給与ソフト", 55_555]),
  sheetOf("見積 明細", ["会計ソフト", 360_000]),
  sheetOf("甲's 明細", ["会計ソフト", 7]),
];

/** What a formula below the quote gives, in the sheet 見積書 beside others. */
const given = (formula: string): Value =>
  valueIn(evaluateGrids([sheetOf("見積書", ...quote, [formula]), ...others])[0], 6, 1);

type Case = readonly [formula: string, value: Value];

const check = (cases: readonly Case[]): void => {
  for (const [formula, value] of cases)
    it(`${formula.replaceAll("\n", " ")} → ${value === undefined ? "no value" : JSON.stringify(value)}`, () => {
      assert.equal(given(formula), value);
    });
};

describe("quotes: a formula without a value counts as Excel does", () => {
  check([
    ["=B2*C2", 360_000],
    ["=B2*C2*F2", 288_000],
    ["=C2*(1-0.2)", 144_000],
    ["=D2+D3*2", 693_330],
    ["=(D2+D3)*2", 1_053_330],
    ["=D2-D3-100000", 93_335],
    ["=D2-(D3-100000)", 293_335],
    ["=D2/B2/10", 18_000],
    ["=D2/B2*10", 1_800_000],
    ["=100*2^3", 800],
    ["=2^3^2", 64],
    ["=-2^2", 4],
    ["=2^-1", 0.5],
    ["=-D5", 26_665],
    ["=+D2", 360_000],
    ["=+B2+C2", 180_002],
    ["=--B2", 2],
    ["=D2+-D5", 386_665],
    ["=D2-+1", 359_999],
    ["=D2*-1", -360_000],
    ["=((B2))", 2],
    ["= B2 *\n C2 ", 360_000],
  ]);
});

describe("quotes: a percentage in a formula", () => {
  check([
    ["=D2*10%", 36_000],
    ["=D2*(1+10%)", 396_000],
    ["=10%*D2", 36_000],
    ["=8%", 0.08],
    ["=-10%", -0.1],
    ["=B2%", 0.02],
    ["=(B2+B3)%", 0.05],
    ["=100%%", 0.01],
    ["=100^50%", 10],
    ["=D2*7.5%", 27_000],
  ]);
});

describe("quotes: a number in a formula", () => {
  check([
    ["=1.08", 1.08],
    ["=.5", 0.5],
    ["=.25*4", 1],
    ["=5.", 5],
    ["=1E5", 100_000],
    ["=1.5E+3", 1500],
    ["=15E-1", 1.5],
    ["=12E10", 120_000_000_000],
    ["=2024", 2024],
    ["=0.1+0.2", 0.3],
    ["=1.1*3", 3.3],
    ["=123456789+876543211", 1_000_000_000],
  ]);
});

describe("quotes: a comparison in a formula", () => {
  const marks = ["=", "<>", "<", ">", "<=", ">="] as const;
  const pairs: readonly (readonly [what: string, left: string, right: string, holds: readonly boolean[]])[] = [
    ["a smaller number", "B2", "B3", [false, true, true, false, true, false]],
    ["the same number", "D2", "B2*C2", [true, false, false, false, true, true]],
    ["a larger number", "D2", "D3", [false, true, false, true, false, true]],
    ["a number of fewer digits", "9", "10", [false, true, true, false, true, false]],
    ["an earlier text", '"A"', '"B"', [false, true, true, false, true, false]],
    ["the same text", "E2", '"一式"', [true, false, false, false, true, true]],
    ["the same text in capitals", '"WEB"', "E4", [true, false, false, false, true, true]],
    ["the same text in small letters", "E4", '"web"', [true, false, false, false, true, true]],
    ["a blank cell and no text", "E3", '""', [true, false, false, false, true, true]],
    ["no text and a blank cell", '""', "E3", [true, false, false, false, true, true]],
    ["a blank cell and zero", "B5", "0", [true, false, false, false, true, true]],
    ["a blank cell and a text", "E3", "E2", [false, true, true, false, true, false]],
    ["a text and a blank cell", "E2", "E3", [false, true, false, true, false, true]],
  ];
  for (const [what, left, right, holds] of pairs)
    it(`is right for ${what}`, () => {
      assert.deepEqual(
        marks.map((mark) => given(`=${left}${mark}${right}`)),
        holds,
      );
    });

  describe("comes after all sums", () => {
    check([
      ["=B2+1=B3", true],
      ["=B3=B2+1", true],
      ["=B2*C2>D3", true],
      ['="一"&"式"=E2', true],
      ['=E2="一"&"式"', true],
      ["=(B2>1)=TRUE", true],
      ["=(B2>1)=FALSE", false],
      ["=(D2>D3)*D2", 360_000],
      ["=(D2<D3)*D2", 0],
    ]);
  });

  it("does not take the quantity 0 for a blank cell", () => {
    assert.equal(given('=IF(B4="","",B4*C4)'), 0);
    assert.equal(given('=IF(""=B4,"",B4*C4)'), 0);
    assert.equal(given('=IF(B5="","",B5*C5)'), "");
  });
});

describe("quotes: joined texts in a formula", () => {
  check([
    ['="計"&B2&"点"', "計2点"],
    ["=A2&E2", "会計ソフト一式"],
    ['=A3&"（"&E3&"）"', "給与ソフト（）"],
    ['=1+1&"式"', "2式"],
    ['="消費税"&10%*100&"%"', "消費税10%"],
    ['="27""モニター"', '27"モニター'],
    ['=""""', '"'],
    ['=""', ""],
    ['="a""b""c"', 'a"b"c'],
    ['="数量, 単価"', "数量, 単価"],
    ['=" 会計 "&A3', " 会計 給与ソフト"],
    ["=B2&B3", "23"],
  ]);
});

describe("quotes: a reference in a formula", () => {
  check([
    ["=D2", 360_000],
    ["=A2", "会計ソフト"],
    ["=$D$2", 360_000],
    ["=D$2+$D3", 526_665],
    ["=d2*f2", 288_000],
    ["=E3", undefined],
    ["=E3*5", 0],
    ["=D2+Z99", 360_000],
    ["=D2+AA1+XFD1", 360_000],
    ["=SUM($D$2:$D$5)", 500_000],
    ["=SUM(d2:d5)", 500_000],
    ["=SUM(B2:D3)", 762_225],
    ["=SUM(D2:D2)", 360_000],
    ["=SUM(D1:D9)", 500_000],
    ["=SUM(D4:D5)", -26_665],
    ["=単価表!B1", 180_000],
    ["=単価表!$B$2*B3", 166_665],
    ["=B3*単価表!B2", 166_665],
    ["=B2+単価表!B2", 55_557],
    ["=D2-単価表!B1", 180_000],
    ["=D2/単価表!B1", 2],
    ["=2^単価表!C1", 1],
    ["=(単価表!B2)*2", 111_110],
    ["=-単価表!B1", -180_000],
    ["=C2=単価表!B1", true],
    ["=C2<>単価表!B2", true],
    ["=C2>単価表!B2", true],
    ["=C3<単価表!B1", true],
    ['="標準価格"&単価表!B1', "標準価格180000"],
    ["=SUM(単価表!B1:B2)", 235_555],
    ["=SUM(B2,単価表!B2)", 55_557],
    ["=SUM(単価表!B1,単価表!B2)", 235_555],
    ["='単価表'!B1+1", 180_001],
    ["='見積 明細'!B1", 360_000],
    ["=SUM('見積 明細'!A1:B3)", 360_000],
    ["='甲''s 明細'!B1*2", 14],
    ["=見積書!D3", 166_665],
  ]);

  it("speaks of its own sheet where it names none", () => {
    const [first, second] = evaluateGrids([
      sheetOf("明細", ["会計ソフト", 100, "=B1*2", "=SUM(B1:B2)"]),
      sheetOf("機器", ["ノートパソコン", 300, "=B1*2", "=SUM(B1:B2)", "=明細!C1"]),
    ]);
    assert.deepEqual([valueIn(first, 1, 3), valueIn(first, 1, 4)], [200, 100]);
    assert.deepEqual([valueIn(second, 1, 3), valueIn(second, 1, 4), valueIn(second, 1, 5)], [600, 300, 200]);
  });

  it("speaks of its own sheet where that has no name", () => {
    const [only] = evaluateGrids([sheetOf(null, ["会計ソフト", 2, 100, "=B1*C1"])]);
    assert.equal(valueIn(only, 1, 4), 200);
  });

  it("finds the cells of the columns after Z", () => {
    const row: WrittenRow = Array.from({ length: 60 }, (_, at) => at + 1);
    const [only] = evaluateGrids([sheetOf("見積書", row, ["=Z1", "=AA1", "=AZ1", "=BA1", "=SUM(Y1:AB1)"])]);
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((column) => valueIn(only, 2, column)),
      [26, 27, 52, 53, 106],
    );
  });
});

describe("quotes: a function that adds and multiplies", () => {
  check([
    ["=SUM(D2:D5)", 500_000],
    ["=sum(D2:D3)", 526_665],
    ["=SUM(D2,D3,D5)", 500_000],
    ["=SUM(D2:D3,D5,1000)", 501_000],
    ["=SUM(D2:D5)*1.1", 550_000],
    ["=SUM(D2:D3)-SUM(D4:D5)", 553_330],
    ["=SUM(D2*2,D3)", 886_665],
    ["=SUM(A1:A5)", 0],
    ["=SUM(0.1,0.2)", 0.3],
    ["=SUM( D2 , D3 )", 526_665],
    ["=PRODUCT(B2:C2)", 360_000],
    ["=PRODUCT(B2,C2,F2)", 288_000],
    ["=PRODUCT(1.1,3)", 3.3],
    ["=SUMPRODUCT(B2:B5,C2:C5)", 526_665],
    ["=SUMPRODUCT(B1:B5,C1:C5,F1:F5)", 446_331.75],
    ["=SUMPRODUCT(D2:D5)", 500_000],
    ["=SUMPRODUCT(B2:B3,A2:A3)", 0],
    ["=SUBTOTAL(9,D2:D5)", 500_000],
    ["=SUBTOTAL(109,D2:D3,D5)", 500_000],
    ["=SUBTOTAL(9,F2:F3)", 1.75],
  ]);
});

describe("quotes: a function that rounds", () => {
  check([
    ["=ROUND(C3*0.1,0)", 5556],
    ["=ROUND(2.4,0)", 2],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(C3,-3)", 56_000],
    ["=ROUND(-1234.5,0)", -1235],
    ["=ROUND(-1234.4,0)", -1234],
    ["=ROUNDDOWN(C3*0.1,0)", 5555],
    ["=ROUNDDOWN(SUM(D2:D5)*0.1,0)", 50_000],
    ["=ROUNDDOWN(C3,-3)", 55_000],
    ["=ROUNDDOWN(C3*F3,1)", 52_777.2],
    ["=ROUNDDOWN(D5*0.1,0)", -2666],
    ["=ROUNDDOWN(4.35*100,0)", 435],
    ["=ROUNDDOWN(4.35,2)", 4.35],
    ["=ROUNDDOWN(C3*0.1,)", 5555],
    ["=ROUNDUP(C3*0.1,0)", 5556],
    ["=ROUNDUP(C3,-4)", 60_000],
    ["=ROUNDUP(D5*0.1,0)", -2667],
    ["=ROUNDUP(1.1*1.1*100,0)", 121],
    ["=ROUNDUP(1.234,2)", 1.24],
    ["=TRUNC(C3*0.1)", 5555],
    ["=TRUNC(-1.5)", -1],
    ["=TRUNC(12.39,1)", 12.3],
    ["=INT(C3*0.1)", 5555],
    ["=INT(-1.5)", -2],
    ["=INT(4.35*100)", 435],
    ["=INT(B5)", 0],
    ["=ROUND(B5,0)", 0],
    ["=INT(SUM(D2:D3)/1000)*1000", 526_000],
  ]);
});

describe("quotes: a function that compares", () => {
  check([
    ["=MIN(B2:B4)", 0],
    ["=MIN(D2,D3)", 166_665],
    ["=MIN(D2:D5)", -26_665],
    ["=MAX(B2:B4)", 3],
    ["=MAX(D1:D5,400000)", 400_000],
    ["=MAX(D5,0)", 0],
    ["=MIN(D2*0.5,4500000)", 180_000],
    ["=ABS(D5)", 26_665],
    ["=ABS(D2)", 360_000],
    ["=ABS(B5)", 0],
    ["=N(B2)*C2", 360_000],
    ["=N(A2)", 0],
    ["=N(E3)", 0],
    ["=IF(B2>1,D2,D3)", 360_000],
    ["=IF(B2>2,D2,D3)", 166_665],
    ["=IF(B2,C2,D3)", 180_000],
    ["=IF(B4,C4,D3)", 166_665],
    ["=IF(B5,C5,D3)", 166_665],
    ["=IF(D2>=300000,ROUNDDOWN(D2*0.9,0),D2)", 324_000],
    ['=IF(E3="","なし",E3)', "なし"],
    ['=IF(E2="","なし",E2)', "一式"],
    ['=IF(B2=2,",","、")', ","],
    ['=IF(B2=2,")","）")', ")"],
    ["=IF(B2>0,IF(B3>5,1,2),3)", 2],
    ["=IF(B2=2,1)", 1],
    ["=IF(B2=1,,5)", 5],
    ["=if(true,1,2)", 1],
    ["=IF(FALSE,1,2)", 2],
    ["=IF(TRUE(),1,2)", 1],
    ["=IF(FALSE(),1,2)", 2],
    ["=IF(B2=2,TRUE,FALSE)", true],
    ["=IF(B2=3,TRUE,FALSE)", false],
    ["=TRUE", true],
    ["=FALSE", false],
    ["=TRUE()", true],
    ["=IFERROR(B2*C2,0)", 360_000],
    ['=IFERROR(D2/B2,"")', 180_000],
    ["=IFERROR(B2*C2,D3)", 360_000],
  ]);
});

describe("quotes: a formula that stays without a value", () => {
  const reasons: Readonly<Record<string, readonly string[]>> = {
    "divides by zero": ["=D2/B4", "=D2/B5", "=B4/B4", "=1/0*5"],
    "is too large": ["=10^400", "=-(10^400)"],
    "counts with a text": ["=A2*2", "=D2+E2", "=-A2", "=A2%", "=ROUND(A2,0)", "=INT(E2)", "=ABS(E2)", '="2式"*C2'],
    "asks a table": ["=VLOOKUP(A2,単価表!A1:B2,2,FALSE)", "=INDEX(D2:D5,1)", "=_xlfn.XLOOKUP(A2,A2:A5,D2:D5)"],
    "asks for the day": ["=TODAY()", '=TEXT(D2,"#,##0")', "=EOMONTH(TODAY(),0)"],
    "names a cell": ["=TAX*D2", "=消費税率*D2", "=D2*TAX", "=A_1"],
    "has whole columns or rows": ["=SUM(D:D)", "=SUM(2:5)", "=SUM($D:$D)"],
    "has an area for one value": ["=D2:D5", "=D2:D5*2", "=2*D2:D5", "=D2:D5&E2", "=D2:D5=1", "=IF(B2:B4,1,2)"],
    "has a list or a lost reference": ["=SUM({1,2})", "=#REF!*2", "=SUM(#REF!)", "=D2;D3", "=D2:", "=D2#", "=D2@D3"],
    "is broken off": ["=", "=1+", "=*2", "=(D2", "=D2)", "=(", "=SUM", "=SUM(", "=SUM(D2", "=SUM(D2,", "=SUM)", "=()"],
    "has things side by side": [
      "=1 2",
      "=D2 D3",
      "=D2(1)",
      '=A2"式"',
      "=TRUE(1",
      "=TRUE 1",
      '="一式',
      "=1,2",
      "=SUM D2)",
    ],
    "has an address that no sheet has": ["=ABCD1", "=D12345678", "=D2E", "=D2_1"],
  };
  for (const [reason, formulas] of Object.entries(reasons))
    for (const formula of formulas)
      it(`${reason}: ${formula}`, () => {
        assert.equal(given(formula), undefined);
      });

  it("is longer than any that a person writes", () => {
    const long = (length: number): string => `=${"1+".repeat(length / 2 - 1)}11`;
    assert.equal(given(long(2000)), 1010);
    assert.equal(given(long(2002)), undefined);
  });

  it("nests too deeply", () => {
    assert.equal(given(`=${"(".repeat(900)}${")".repeat(900)}`), undefined);
  });
});

describe("quotes: formulas that build on each other", () => {
  /** The values of a column of a sheet after the formulas, from its first row on. */
  const columnOf = (column: number, ...rows: readonly WrittenRow[]): readonly Value[] => {
    const [only] = evaluateGrids([sheetOf("見積書", ...rows)]);
    return rows.map((_, at) => valueIn(only, at + 1, column));
  };

  it("give a whole quote", () => {
    const rows: readonly WrittenRow[] = [
      ["品名", "数量", "単価", "金額"],
      ["会計ソフト", 2, 180_000, "=B2*C2"],
      ["操作研修", 3, 33_333, '=IF(B3="","",B3*C3)'],
      ["", null, null, '=IF(B4="","",B4*C4)'],
      ["出精値引き", null, null, "=-ROUNDDOWN(SUM(D2:D4)*5%,-3)"],
      ["小計", null, null, "=SUM(D2:D5)"],
      ["消費税（10%）", null, null, "=ROUNDDOWN(D6*0.1,0)"],
      ["合計", null, null, "=D6+D7"],
    ];
    assert.deepEqual(columnOf(4, ...rows), ["金額", 360_000, 99_999, "", -22_000, 437_999, 43_799, 481_798]);
  });

  it("count the lines once where subtotals stand among them", () => {
    const rows: readonly WrittenRow[] = [
      ...[[100], [200], ["=SUBTOTAL(9,A1:A2)"], [50], ["=subtotal(109,A4:A4)"]],
      ...[["=SUBTOTAL(9,A1:A5)"], ["=SUM(A1:A2)+SUBTOTAL(9,A4:A5)"], ["=SUBTOTAL(9,SUM(A3:A5))"]],
      ["=SUBTOTAL(3,A1:A2)"],
    ];
    assert.deepEqual(columnOf(1, ...rows), [100, 200, 300, 50, 50, 350, 350, 400, undefined]);
  });

  it("have no value where a sheet is not in the file, and count blank cells as Excel does", () => {
    assert.deepEqual(
      columnOf(1, ["=[1]単価!B2*2"], ["=無い!B2+5"], ["=PRODUCT(C1:D1)"], ["=MIN(C1:D1)"], ["=MAX(C1:D1)"]),
      [undefined, undefined, 0, 0, 0],
    );
  });

  it("have no value where one value is wanted of an area, and read an area from any corner", () => {
    assert.deepEqual(columnOf(1, ["=ROUND(B1:B2,0)", 3], ["=-B1:B2", 4], ["=B1:B2%"], ["=SUM(B2:B1)"]), [
      ...[undefined, undefined, undefined, 7],
    ]);
  });

  it("are found where the total stands above the lines", () => {
    assert.deepEqual(columnOf(1, ["=A2+A3"], ["=A4*2"], ["=A4*3"], [100]), [500, 200, 300, 100]);
  });

  it("are left without a value where they lead back to themselves", () => {
    assert.deepEqual(columnOf(1, ["=A1+1"], [5], ["=A2*2"]), [undefined, 5, 10]);
    assert.deepEqual(columnOf(1, ["=A2"], ["=A3"], ["=A1"], ["=A5"], [7]), [undefined, undefined, undefined, 7, 7]);
    assert.deepEqual(columnOf(1, [100], [200], ["=SUM(A1:A3)"], ["=A3*0.1"]), [100, 200, undefined, undefined]);
  });

  it("are left without a value where one of them cannot be known", () => {
    const rows: readonly WrittenRow[] = [["=VLOOKUP(B1,B1:C9,2,0)"], [200], ["=SUM(A1:A2)"], ["=A3*0.1"], ["=A2*0.1"]];
    assert.deepEqual(columnOf(1, ...rows), [undefined, 200, undefined, undefined, 20]);
    assert.deepEqual(columnOf(1, ["=TODAY()"], ['=IF(A1="","",5)'], ['="発行日"&A1'], ["=N(A1)"]), [
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it("reach over the sheets", () => {
    const [cover, lines, lost] = evaluateGrids([
      sheetOf("表紙", ["御見積金額", "=明細!B3*1.1"], ["件名", "=明細!A1"]),
      sheetOf("明細", ["会計ソフト", "=単価!A1*2"], ["操作研修", 40_000], ["合計", "=SUM(B1:B2)"]),
      sheetOf("単価", [180_000]),
    ]);
    assert.deepEqual([valueIn(cover, 1, 2), valueIn(cover, 2, 2)], [440_000, "会計ソフト"]);
    assert.deepEqual([valueIn(lines, 1, 2), valueIn(lines, 3, 2)], [360_000, 400_000]);
    assert.equal(valueIn(lost, 1, 1), 180_000);
  });

  it("may be as many as the lines of a long quote, one after the other", () => {
    const running = Array.from({ length: 300 }, (_, at): WrittenRow => [`=A${String(at + 1)}+10`]);
    assert.deepEqual(columnOf(1, [0], ...running).at(-1), 3000);
  });

  it("are given up where each waits for the next too often", () => {
    const waiting = (count: number): readonly Value[] =>
      columnOf(1, ...Array.from({ length: count }, (_, at): WrittenRow => [`=A${String(at + 2)}`]), [500]);
    assert.equal(waiting(65)[0], 500);
    assert.equal(waiting(66)[0], undefined);
  });

  it("count the cells of an area up to a limit", () => {
    const sum = (area: string): Value => columnOf(1, [`=SUM(${area})`], [5], [6])[0];
    assert.equal(sum("A2:A20001"), 11);
    assert.equal(sum("A2:A20002"), undefined);
    assert.equal(sum("A2:B10001"), 11);
    assert.equal(sum("A2:B10002"), undefined);
    assert.equal(sum("A3:A20002"), 6);
    assert.equal(sum("B2:XFD2"), 0);
    assert.equal(sum("B2:XFD3"), undefined);
  });
});

describe("quotes: a sheet after its formulas", () => {
  const place = { row: 1, column: 1, columns: 1, rows: 1 } as const;
  const gridWith = (...cells: readonly Cell[]): Grid => {
    const grid = gridOf();
    return { ...grid, name: "見積書", rows: [{ row: 1, page: null, cells }] };
  };

  it("tells that the file held no value, and shows the value in every way", () => {
    const [grid] = evaluateGrids([sheetOf("見積書", [2, 180_000, "=A1*B1", '=" 一式 "', "=TODAY()"])]);
    const told = [3, 4, 5].map((column) => {
      const cell = cellIn(grid, 1, column);
      return [cell?.value, cell?.plain, cell?.number, cell?.formula, cell?.unvalued];
    });
    assert.deepEqual(told, [
      [360_000, "360000", 360_000, "A1*B1", true],
      [" 一式 ", "一式", null, '" 一式 "', true],
      [null, "", null, "TODAY()", true],
    ]);
  });

  it("keeps the value that the file holds beside a formula", () => {
    const stored = cellOf({ ...place, column: 2, value: 990, format: null, formula: "A1*2", unvalued: false });
    const number = cellOf({ ...place, value: 500, format: null, formula: null, unvalued: false });
    const waiting = (formula: string): Cell =>
      cellOf({ ...place, column: 3, value: null, format: null, formula, unvalued: true });
    const [grid] = evaluateGrids([gridWith(number, stored, waiting("B1+A1"))]);
    assert.deepEqual([valueIn(grid, 1, 2), valueIn(grid, 1, 3)], [990, 1490]);
    assert.deepEqual([cellIn(grid, 1, 1), cellIn(grid, 1, 2)], [number, stored]);
  });

  it("keeps the format and the size of a merged cell", () => {
    const percent = cellOf({
      ...{ ...place, columns: 2, rows: 3 },
      ...{ value: null, format: "0%", formula: "5%+5%", unvalued: true },
    });
    assert.deepEqual(cellIn(evaluateGrids([gridWith(percent)])[0], 1, 1), {
      ...percent,
      value: 0.1,
      plain: "0.1",
    });
  });

  it("is worked out wherever the formula stands, and is as it was where there is none", () => {
    const [plain, mixed] = [
      sheetOf("条件", ["納期", "1か月"]),
      sheetOf("見積書", ["品名", "金額"], ["会計ソフト", 5], ["合計", "=B2"]),
    ];
    const after = evaluateGrids([plain, mixed]);
    assert.deepEqual(
      after.map(({ name }) => name),
      ["条件", "見積書"],
    );
    assert.deepEqual(after[0], plain);
    assert.equal(valueIn(after[1], 3, 2), 5);
    assert.equal(after[1]?.rows[0]?.cells[0], mixed.rows[0]?.cells[0]);
    assert.deepEqual(evaluateGrids([plain]), [plain]);
    assert.deepEqual(evaluateGrids([]), []);
  });
});
