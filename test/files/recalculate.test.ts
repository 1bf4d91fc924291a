import assert from "node:assert/strict";
import {
  changesOf,
  formula,
  keptIn,
  memberText,
  recalculated,
  rowsOf,
  sheetOf,
  typed,
  workbook,
  type Parts,
} from "./workbook";

/** インボイス枠, 1,000,000 yen, medium, two functions, 2025: 722,222 yen (golden table). */
const call = (name: string): string => `${name}("インボイス枠",1000000,FALSE,2,2025)`;
const amount = "722222";

const of = async (parts: Parts): Promise<ReturnType<typeof recalculated>> => recalculated(workbook(parts));

describe("recalculated workbooks: how our functions are named", () => {
  for (const name of [
    "_xldudf_ITSUBSIDY_AMOUNT",
    "_xldudf_itsubsidy_amount",
    "ITSUBSIDY.AMOUNT",
    "_xlfn.ITSUBSIDY.AMOUNT",
    "_xlfn._xldudf_ITSUBSIDY_AMOUNT",
    "[2]!ITSUBSIDY.AMOUNT",
  ])
    it(name, async () => {
      const result = await recalculated(sheetOf(formula("A1", call(name), 1)));
      assert.deepEqual(changesOf(result), { A1: amount });
      assert.deepEqual(result.kept, []);
    });

  it("tells the old value, the new one and where the figures are printed", async () => {
    const { changed } = await recalculated(sheetOf(formula("B3", call("_xldudf_ITSUBSIDY_AMOUNT"), "#NAME?")));
    const [change] = changed;
    assert.ok(change);
    const { citation, ...rest } = change;
    assert.deepEqual(rest, {
      sheet: "試算",
      cell: "B3",
      formula: `=${call("_xldudf_ITSUBSIDY_AMOUNT")}`,
      before: "#NAME?",
      after: amount,
    });
    assert.match(citation(), /004「.+」インボイス対応類型の概要 5\. 補助額・補助率/);
  });

  it("leaves a workbook without our functions alone", async () => {
    const bytes = sheetOf(typed("A1", 1), formula("B1", "A1+1", 99), formula("C1", "TODAY()", 1));
    const result = await recalculated(bytes);
    assert.equal(result.bytes, bytes);
    assert.equal(result.formulas, 0);
  });

  it("leaves a workbook alone whose values are right", async () => {
    const bytes = sheetOf(formula("A1", call("_xldudf_ITSUBSIDY_AMOUNT"), 722222), formula("B1", "A1*2", 1444444));
    const result = await recalculated(bytes);
    assert.equal(result.bytes, bytes);
    assert.equal(result.formulas, 2);
    assert.deepEqual([result.changed, result.kept], [[], []]);
  });
});

describe("recalculated workbooks: how values and formulas are stored", () => {
  it("shared formulas", async () => {
    const rows = [500_000, 1_000_000, 2_000_000].map((cost, index) => typed(`A${String(index + 1)}`, cost));
    const first = formula(
      "B1",
      '_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",A1,FALSE,2,2025)',
      0,
      ' t="shared" ref="B1:B3" si="0"',
    );
    const follower = (address: string): string => `<c r="${address}"><f t="shared" si="0"/><v>0</v></c>`;
    const result = await recalculated(sheetOf(...rows, first, follower("B2"), follower("B3")));
    assert.deepEqual(changesOf(result), { B1: "375000", B2: amount, B3: "1388888" });
  });

  it("shared strings with runs, inline strings, texts of formulas, conditions", async () => {
    const result = await of({
      strings: ["<t>通常枠</t>", '<r><t>インボイス</t></r><r><t>枠</t></r><rPh sb="0" eb="1"><t>ワク</t></rPh>'],
      sheets: {
        試算: rowsOf(
          '<c r="A1" t="s"><v>1</v></c>',
          typed("B1", "1,000,000"),
          formula("C1", '"小"&"規模"', "小規模"),
          typed("D1", 2),
          formula("E1", "_xldudf_ITSUBSIDY_AMOUNT(A1,B1,C1,D1,2025)", 0),
        ),
      },
    });
    assert.deepEqual(changesOf(result), { E1: "750000" });
  });

  it("text, conditions and errors as results", async () => {
    const bytes = sheetOf(
      formula("A1", '_xldudf_ITSUBSIDY_SIZE("小売業",10000000,3)', "x"),
      formula("B1", "_xldudf_ITSUBSIDY_MINWAGE(3,10,3,2025)", 0),
      formula("C1", '_xldudf_ITSUBSIDY_AMOUNT("存在しない枠",1)', 5),
      formula("D1", '_xldudf_ITSUBSIDY_AMOUNT("通常枠",4000000,FALSE)', 5),
      formula("E1", '_xldudf_ITSUBSIDY_AMOUNT("通常枠",NA(),FALSE,1)', 5),
    );
    const { bytes: written, kept } = await recalculated(bytes);
    assert.deepEqual(kept, []);
    const text = memberText(written, "xl/worksheets/sheet1.xml");
    assert.match(text, /<c r="A1" t="str"><f>[^<]*<\/f><v>小規模事業者<\/v><\/c>/);
    assert.match(text, /<c r="B1" t="b"><f>[^<]*<\/f><v>1<\/v><\/c>/);
    assert.match(text, /<c r="C1" t="e"><f>[^<]*<\/f><v>#VALUE!<\/v><\/c>/);
    assert.match(text, /<c r="D1" t="e"><f>[^<]*<\/f><v>#N\/A<\/v><\/c>/);
    assert.match(text, /<c r="E1" t="e"><f>[^<]*<\/f><v>#N\/A<\/v><\/c>/);
  });

  it("a type that is no longer right, and a richer value, go with the old value", async () => {
    const cell = `<c vm='7' r='A1' s='4' t='e' ph='1'><f>${call("ITSUBSIDY.AMOUNT").replaceAll('"', "&quot;")}</f><v>#NAME?</v></c>`;
    const { bytes } = await recalculated(sheetOf(cell));
    assert.match(
      memberText(bytes, "xl/worksheets/sheet1.xml"),
      /<c r='A1' s='4' ph='1'><f>[^<]*<\/f><v>722222<\/v><\/c>/,
    );
  });

  it("a formula that was never calculated gets its value", async () => {
    const { bytes, changed } = await recalculated(
      sheetOf(formula("A1", call("ITSUBSIDY.AMOUNT")), formula("B1", "A1/2"), '<c r="C1"><f>A1+B1</f><v/></c>'),
    );
    assert.deepEqual(
      changed.map(({ cell, before, after }) => [cell, before, after]),
      [
        ["A1", "", amount],
        ["B1", "", "361111"],
        ["C1", "", "1083333"],
      ],
    );
    assert.match(memberText(bytes, "xl/worksheets/sheet1.xml"), /<c r="B1"><f>A1\/2<\/f><v>361111<\/v><\/c>/);
  });

  it("inputs that are formulas without a value are worked out, and stay as they are", async () => {
    const bytes = sheetOf(
      typed("A1", 400_000),
      formula("B1", "A1*2.5"),
      formula("C1", '_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",B1,FALSE,2,2025)'),
    );
    const result = await recalculated(bytes);
    assert.deepEqual(changesOf(result), { C1: amount });
    assert.match(memberText(result.bytes, "xl/worksheets/sheet1.xml"), /<c r="B1"><f>A1\*2\.5<\/f><\/c>/);
  });

  it("elements with a prefix, cells without addresses", async () => {
    const cells = `<x:row><x:c t="inlineStr"><x:is><x:t>インボイス枠</x:t></x:is></x:c><x:c><x:f>ITSUBSIDY.AMOUNT(A1,1000000,FALSE,2,2025)</x:f></x:c></x:row>`;
    const { bytes, changed } = await of({ sheets: { 試算: cells } });
    assert.deepEqual(
      changed.map(({ cell, after }) => [cell, after]),
      [["B1", amount]],
    );
    assert.ok(memberText(bytes, "xl/worksheets/sheet1.xml").includes("2025)</x:f><x:v>722222</x:v></x:c>"));
  });

  it("sections and comments in the markup", async () => {
    const cell =
      '<c r="A1"><!-- <c> --><f><![CDATA[ITSUBSIDY.AMOUNT("インボイス枠",1000000,1>2,2,2025)]]></f><v>0</v></c>';
    const { bytes, changed } = await recalculated(sheetOf(cell));
    assert.deepEqual(
      changed.map(({ after }) => after),
      [amount],
    );
    assert.ok(memberText(bytes, "xl/worksheets/sheet1.xml").includes(cell.replace("<v>0</v>", `<v>${amount}</v>`)));
  });
});

/** QUOTETABLE of two lines: three columns wide in the file, or as wide as it really is. */
const frames = "ITSUBSIDY.PROCESSES()";

describe("recalculated workbooks: arrays", () => {
  const spill = (ref: string): string =>
    `<c r="A1" t="str" cm="1"><f t="array" ref="${ref}">_xldudf_ITSUBSIDY_INDUSTRIES()</f><v>old</v></c>`;
  const filled = (count: number): readonly string[] =>
    Array.from({ length: count - 1 }, (_, index) => `<c r="A${String(index + 2)}" t="str"><v>old</v></c>`);

  it("a spilled table is written cell by cell", async () => {
    const probe = await recalculated(sheetOf(spill("A1:A1")));
    const about = probe.kept[0]?.about ?? "";
    const height = Number(about.split("×")[0]);
    assert.ok(height > 1, about);
    assert.deepEqual(keptIn(probe), { A1: "spill-size" });
    const width = Number(about.split("×")[1]);
    const letters = Array.from({ length: width }, (_, index) => String.fromCharCode(65 + index));
    const cells = Array.from({ length: height }, (_, down) =>
      letters.map((letter, along) =>
        down + along === 0
          ? spill(`A1:${letters.at(-1) ?? ""}${String(height)}`)
          : `<c r="${letter}${String(down + 1)}" t="s"><v>0</v></c>`,
      ),
    ).flat();
    const bytes = workbook({ strings: ["<t>old</t>"], sheets: { 試算: rowsOf(...cells) } });
    const result = await recalculated(bytes);
    assert.deepEqual(result.kept, []);
    assert.equal(result.changed.length, height * width);
    assert.match(memberText(result.bytes, "xl/worksheets/sheet1.xml"), /<c r="A2" t="str"><v>[^<]+<\/v><\/c>/);
  });

  it("a table of another size keeps its values, and so does what depends on it", async () => {
    const result = await recalculated(sheetOf(spill("A1:A3"), ...filled(3), formula("C1", "COUNTA(A1:A3)", 3)));
    assert.deepEqual(keptIn(result), { A1: "spill-size", C1: "depends" });
    assert.deepEqual(result.changed, []);
  });

  it("cells of a table that are missing in the file are not invented", async () => {
    const amounts = `<c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_ITSUBSIDY_AMOUNTS("インボイス枠",{500000;1000000},FALSE,2,2025)</f><v>1</v></c>`;
    assert.deepEqual(keptIn(await recalculated(sheetOf(amounts))), { A1: "spill-size" });
    const whole = await recalculated(sheetOf(amounts, typed("A2", 1), formula("B1", "SUM(_xlfn.ANCHORARRAY(A1))", 2)));
    assert.deepEqual(changesOf(whole), { A1: "375000", A2: amount, B1: "1097222" });
  });

  it("an array formula of the old kind fills its block", async () => {
    const amounts = `<c r="A1"><f t="array" ref="A1:B3">_xldudf_ITSUBSIDY_AMOUNTS("インボイス枠",{500000;1000000},FALSE,2,2025)</f><v>1</v></c>`;
    const others = ["B1", "A2", "B2", "A3", "B3"].map((address) => typed(address, 1));
    const result = await recalculated(sheetOf(amounts, ...others));
    assert.deepEqual(changesOf(result), {
      ...{ A1: "375000", B1: "375000", A2: amount, B2: amount, A3: "#N/A", B3: "#N/A" },
    });
  });

  it("an array formula of Excel's own works on whole blocks", async () => {
    const cells = [formula("A1", call("ITSUBSIDY.AMOUNT"), 1), typed("A2", 3), typed("B1", 2), typed("B2", 4)];
    const array = `<c r="C1"><f t="array" ref="C1">SUM(A1:A2*B1:B2)</f><v>14</v></c>`;
    const result = await recalculated(sheetOf(...cells, array));
    assert.deepEqual(changesOf(result), { A1: amount, C1: "1444456" });
  });

  it("a plain formula takes the first cell of a table", async () => {
    const result = await recalculated(sheetOf(formula("A1", `_xlfn.SINGLE(${frames})`, 1), formula("B1", frames, 1)));
    assert.deepEqual(result.kept, []);
    assert.equal(result.changed[0]?.after, result.changed[1]?.after);
  });
});

describe("recalculated workbooks: where the inputs stand", () => {
  const inputs = [typed("A1", "インボイス枠"), typed("A2", 1_000_000), typed("A3", 2)];

  it("on another sheet, through names of the workbook and of a sheet", async () => {
    const result = await of({
      sheets: {
        試算: rowsOf(
          formula("B1", "_xldudf_ITSUBSIDY_AMOUNT('見積 (1)'!$A$1,経費,FALSE,機能,2025)", 0),
          formula("B2", "_xldudf_ITSUBSIDY_AMOUNT('見積 (1)'!$A$1,左の経費,FALSE,2,2025)", 0),
          typed("A2", 500_000),
        ),
        "見積 (1)": rowsOf(...inputs),
      },
      names:
        '<definedName name="経費">\'見積 (1)\'!$A$2</definedName><definedName name="機能" localSheetId="1">99</definedName><definedName name="機能" localSheetId="0">\'見積 (1)\'!$A$3</definedName><definedName name="左の経費">試算!XFD1</definedName>',
    });
    assert.deepEqual(changesOf(result), { B1: amount, B2: "375000" });
  });

  it("in a table, by the names of its columns", async () => {
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="t" displayName="見積表" ref="A1:C4" totalsRowCount="1"><tableColumns count="3"><tableColumn id="1" name="費目"/><tableColumn id="2" name="金額_x000a_（税抜）"/><tableColumn id="3" name="補助額"/></tableColumns></table>`;
    const result = await of({
      table,
      sheets: {
        試算: rowsOf(
          typed("A1", "費目"),
          typed("B1", "金額"),
          typed("C1", "補助額"),
          typed("A2", "SW_CLOUD"),
          typed("B2", 1_000_000),
          formula(
            "C2",
            '_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",見積表[[#This Row],[金額\n（税抜）]],FALSE,2,2025)',
            0,
          ),
          typed("A3", "SVC_SETUP"),
          typed("B3", 500_000),
          formula(
            "C3",
            '_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",見積表[[#This Row],[金額\n（税抜）]],FALSE,2,2025)',
            0,
          ),
          formula("C4", "SUM(見積表[補助額])", 0),
          formula("E1", '_xldudf_ITSUBSIDY_QUOTE(見積表[[費目]:[金額\n（税抜）]],"インボイス枠",FALSE,2,2025)', 0),
          formula("E2", "COUNTA(見積表[#All])", 0),
        ),
      },
    });
    assert.deepEqual(keptIn(result), { E2: "not-reproduced" });
    assert.deepEqual({ ...changesOf(result), E1: "" }, { C2: amount, C3: "375000", C4: "1097222", E1: "" });
  });

  it("in whole columns", async () => {
    const lines = [typed("A1", "SW_CLOUD"), typed("B1", 1_000_000)];
    const quote = '"インボイス枠",FALSE,2,2025)';
    const result = await of({
      sheets: {
        明細: rowsOf(...lines, typed("A9", "SVC_SETUP"), typed("B9", 500_000)),
        試算: rowsOf(
          formula("A1", `_xldudf_ITSUBSIDY_QUOTE(明細!A:B,${quote}`, 0),
          formula("A2", `_xldudf_ITSUBSIDY_QUOTE(明細!A1:B9,${quote}`, 0),
          formula("A3", `_xldudf_ITSUBSIDY_AMOUNTS("通常枠",明細!B:B,FALSE,1)`, 0),
          formula("B1", "SUM(A:A)", 0),
        ),
      },
    });
    const { A1, A2 } = changesOf(result);
    assert.ok(Number(A1) > 0);
    assert.equal(A1, A2);
    assert.deepEqual(keptIn(result), { A3: "too-large", B1: "depends" });
  });

  it("in workbooks that count the days from 1904", async () => {
    const cells = [
      typed("A1", 45_000),
      formula("B1", '_xldudf_ITSUBSIDY_AMOUNT("通常枠",1000000,FALSE,1,YEAR(A1))', 0),
    ];
    const [since1900, since1904] = [
      sheetOf(...cells),
      workbook({ date1904: true, sheets: { 試算: rowsOf(...cells) } }),
    ];
    assert.deepEqual(changesOf(await recalculated(since1900)), { B1: "500000" });
    assert.deepEqual(
      (await recalculated(since1904)).changed.map(({ after }) => after),
      ["#VALUE!"],
    );
    const iso = '<c r="A1" t="d"><v>2025-03-15</v></c>';
    const dated = workbook({ date1904: true, sheets: { 試算: rowsOf(iso, cells[1] ?? "") } });
    assert.deepEqual(changesOf(await recalculated(dated)), { B1: "500000" });
  });

  it("blank cells: what Excel on the web stored stays, everything else is as on the desktop", async () => {
    const blank = '_xldudf_ITSUBSIDY_AMOUNT("通常枠",4000000,FALSE,Z9,2025)';
    const result = await recalculated(
      sheetOf(formula("A1", blank, "#N/A"), formula("B1", blank, 0), formula("C1", blank, 7)),
    );
    assert.deepEqual(changesOf(result), { C1: "0" });
  });

  it("outside of the workbook: the value is kept", async () => {
    const outside = ["[1]見積!A1", "見積!A1", "Sheet1:Sheet3!A1", "未定義の名前", 'INDIRECT("A1")', "#REF!"];
    const cells = outside.map((reference, index) =>
      formula(`A${String(index + 1)}`, `_xldudf_ITSUBSIDY_AMOUNT("通常枠",${reference},FALSE,1)`, 7),
    );
    const result = await recalculated(sheetOf(...cells));
    assert.deepEqual(keptIn(result), {
      ...{ A1: "reference", A2: "reference", A3: "reference", A4: "reference", A5: "function" },
    });
    assert.deepEqual(changesOf(result), { A6: "#REF!" });
  });
});
