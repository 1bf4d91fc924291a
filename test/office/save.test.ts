import assert from "node:assert/strict";
import { read } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { saveWorkbook } from "../../workbench/node";
import { isArrayFormula } from "../../workbench/xlsx/arrayFormulas";
import { fromStored, toStored } from "../../workbench/xlsx/formulaForms";
import { useWorkbench } from "./support";

describe("a workbook saved as .xlsx", () => {
  const workbench = useWorkbench();

  before(async () => {
    await workbench().Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.add("見積 '1' 案");
      sheet.getRange("A1:B3").values = [
        ["品名", "金額"],
        ["'=1+1", 1_234_567.5],
        ["  空白\n改行 & <b>", true],
      ];
      sheet.getRange("B2").numberFormat = [['#,##0"円"']];
      sheet.getRange("C1:C3").formulas = [["=SUM(B2:B2)*2"], ['=ITSUBSIDY.HALF(B2)&"（ITSUBSIDY.HALF(1)）"'], ["=1/0"]];
      sheet.getRange("E1").formulas = [["=ITSUBSIDY.GRID(2)"]];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#1F5F99";
      names.add("税抜額", sheet.getRange("B2"));
      await context.sync();
    });
  });

  const SHEET = "見積 '1' 案";

  it("has the values, results and number formats, as SheetJS reads it", async () => {
    const book = read(await saveWorkbook(workbench()), { cellNF: true, cellStyles: true });
    assert.deepEqual(book.SheetNames, ["Sheet1", SHEET]);
    const cells = book.Sheets[SHEET] ?? {};
    const value = (address: string): unknown => (cells[address] as { v?: unknown } | undefined)?.v;
    const values = ["A2", "B2", "A3", "B3", "C1", "C2", "C3"].map(value);
    assert.deepEqual(values, [
      "=1+1",
      1_234_567.5,
      "  空白\n改行 & <b>",
      true,
      2_469_135,
      "617283.75（ITSUBSIDY.HALF(1)）",
      7,
    ]);
    assert.equal((cells.B2 as { z?: string }).z, '#,##0"円"');
    assert.equal(book.Workbook?.Names?.find(({ Name }) => Name === "税抜額")?.Ref, "'見積 ''1'' 案'!$B$2");
  });

  it("keeps the add-in's functions as Excel does, and a spilled table as one dynamic array", async () => {
    const cells = read(await saveWorkbook(workbench())).Sheets[SHEET] ?? {};
    const formula = (address: string) => cells[address] as { f?: string; F?: string; D?: boolean; v?: unknown };
    assert.equal(formula("C1").f, "SUM(B2:B2)*2");
    assert.equal(formula("C2").f, '_xldudf_ITSUBSIDY_HALF(B2)&"（ITSUBSIDY.HALF(1)）"');
    assert.deepEqual([formula("E1").f, formula("E1").F, formula("E1").D], ["_xldudf_ITSUBSIDY_GRID(2)", "E1:G2", true]);
    assert.deepEqual([formula("E2").v, formula("F2").v, formula("G2").v], [1, "行1", true]);
  });

  it("is read the same by a second reader, with its fonts and fills", async () => {
    const { sheets } = await readXlsx(await saveWorkbook(workbench()), { readStyles: true });
    const sheet = sheets.find(({ name }) => name === SHEET);
    assert.ok(sheet);
    assert.deepEqual(sheet.rows[1]?.slice(0, 2), ["=1+1", 1_234_567.5]);
    assert.deepEqual(sheet.rows[1].slice(4, 7), [1, "行1", true]);
    const { font, fill } = sheet.cells?.get("0,0")?.style ?? {};
    assert.equal(font?.bold, true);
    assert.match(JSON.stringify(fill), /1F5F99/);
  });
});

describe("formulas as a file keeps them", () => {
  const forms: readonly (readonly [shown: string, stored: string])[] = [
    ["=ITSUBSIDY.AMOUNT(A1)*2", "_xldudf_ITSUBSIDY_AMOUNT(A1)*2"],
    ['=IF(A1="ITSUBSIDY.AMOUNT(",1,0)', 'IF(A1="ITSUBSIDY.AMOUNT(",1,0)'],
    ["=FILTER(A1:A3,XLOOKUP(1,B1:B3,C1:C3))", "_xlfn._xlws.FILTER(A1:A3,_xlfn.XLOOKUP(1,B1:B3,C1:C3))"],
    ["='IFS('!A1", "'IFS('!A1"],
    ["=見積明細1[対象経費（税抜）]", "見積明細1[対象経費（税抜）]"],
  ];
  for (const [shown, stored] of forms)
    it(`${shown} and back`, () => {
      assert.equal(toStored(shown), stored);
      assert.equal(fromStored(stored), shown);
    });

  it("are understood as LibreOffice writes them, and with a broken link", () => {
    assert.equal(fromStored("_xldudf_itsubsidy_amount(1)"), "=ITSUBSIDY.AMOUNT(1)");
    assert.equal(fromStored("[2]!_xldudf_ITSUBSIDY_RATE(A1)"), "=ITSUBSIDY.RATE(A1)");
  });

  const arrays = [
    "=A1:A3*2",
    "=IF(A1:A3>0,1,0)",
    "=SUM(IF(A1:A3>0,1))",
    "=表1[金額]",
    "={1,2}",
    "=INDEX(A1:B3,0,2)",
    "=ITSUBSIDY.BEST(A1:B3)",
  ];
  const singles = [
    "=SUM(A1:A3)*2",
    '=SUMPRODUCT((A1:A3="x")*B1:B3)',
    "=INDEX(A1:A3,MATCH(MAX(A1:A3),A1:A3,0))",
    "=SUM(INDEX('見積 a'!$C$16:$E$18,0,2))",
    "=SUM(ITSUBSIDY.BEST(A1:B3))",
    "=表1[@金額]*2",
    '=COUNTIF(A:A,">1")&"a:b"',
    "=B1-C1",
  ];
  for (const formula of arrays)
    it(`${formula} is marked as a dynamic array`, () => {
      assert.equal(isArrayFormula(formula), true);
    });
  for (const formula of singles)
    it(`${formula} is not`, () => {
      assert.equal(isArrayFormula(formula), false);
    });
});
