import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook, saveWorkbook } from "../../workbench/node";
import { shifted } from "../../workbench/xlsx/read/sharedFormulas";
import { partsOf } from "../files/workbook";

const rows = [
  '<row r="1"><c r="A1"><v>1000000</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",A1,FALSE,$C$1,2025)</f><v>0</v></c><c r="C1"><v>2</v></c></row>',
  '<row r="2"><c r="A2"><v>2000000</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>',
  '<row r="3"><c r="A3"><v>300000</v></c><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
].join("");
const rules = [
  '<conditionalFormatting sqref="B1:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>500000</formula></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="A1:A3"><cfRule type="expression" dxfId="0" priority="2"><formula>$A1&gt;$C$1</formula></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="3"><colorScale/></cfRule></conditionalFormatting>',
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C1 C3"><formula1>"1,2,3"</formula1></dataValidation>',
  '<dataValidation type="whole" operator="greaterThan" sqref="A1:A3"><formula1>0</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A1"/></hyperlinks>',
].join("");
const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

/** A workbook as Excel writes it, with more than the workbench has a place for. */
function excelFile(): Uint8Array {
  const parts = partsOf({ sheets: { 試算: "" } });
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData><sheetProtection sheet="1" password="CC1A"/>${rules}</worksheet>`;
  return zipSync({
    ...parts,
    "xl/worksheets/sheet1.xml": strToU8(sheet),
    "xl/styles.xml": strToU8(styles),
    "xl/comments1.xml": strToU8("<comments/>"),
    "customXml/item1.xml": strToU8("<x/>"),
  });
}

describe("a workbook of Excel's in the workbench", () => {
  let opened: Awaited<ReturnType<typeof openWorkbook>>;
  before(async () => {
    opened = await openWorkbook(excelFile());
  });
  after(() => {
    opened.close();
  });

  it("calculates the formulas that cells share, each over its own row", async () => {
    assert.deepEqual(await opened.readCells("B1:B3"), [[722_222], [1_388_888], [225_000]]);
  });

  it("names everything that it does not keep", () => {
    assert.deepEqual(opened.lost, [
      { kind: "comments", count: 1, names: [] },
      { kind: "conditionalFormats", count: 1, names: [] },
      { kind: "hyperlinks", count: 1, names: [] },
      { kind: "protectionOptions", count: 1, names: [] },
      { kind: "other", count: 1, names: ["customXml/item1.xml"] },
    ]);
  });

  it("keeps drop-downs, rules for input, conditional formats and protection when it is saved", async () => {
    const bytes = await saveWorkbook(opened);
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    for (const part of [
      '<sheetProtection sheet="1"/>',
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>500000</formula></cfRule>',
      "<formula>$A1&gt;$C$1</formula>",
      'sqref="C1 C3"><formula1>"1,2,3"</formula1>',
      'operator="greaterThan" allowBlank="0"',
      '_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",A3,FALSE,$C$1,2025)</f><v>225000</v>',
    ])
      assert.ok(sheet.includes(part), part);
    const order = ["sheetData", "sheetProtection", "conditionalFormatting", "dataValidations"];
    assert.deepEqual(
      [...order].sort((a, b) => sheet.indexOf(`<${a}`) - sheet.indexOf(`<${b}`)),
      order,
    );
    const again = await openWorkbook(bytes);
    assert.deepEqual(again.lost, []);
    const looks = await again.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getActiveWorksheet();
      own.protection.load("protected");
      const rule = own.getRange("C1").dataValidation.load("rule");
      const formats = own.getRange("B1:B3").conditionalFormats.load("items/type");
      await context.sync();
      const color = formats.items[0]?.cellValue.format.fill.load("color");
      await context.sync();
      return [own.protection.protected, rule.rule.list?.source, formats.items.map(({ type }) => type), color?.color];
    });
    again.close();
    assert.deepEqual(JSON.parse(JSON.stringify(looks)), [true, "1,2,3", ["CellValue"], "#FFC7CE"]);
  });

  it("is not touched: the same bytes can be opened again", async () => {
    const bytes = excelFile();
    const copy = bytes.slice();
    (await openWorkbook(bytes)).close();
    assert.deepEqual(bytes, copy);
  });
});

describe("a formula that is shared", () => {
  const forms: readonly (readonly [formula: string, down: number, along: number, shown: string])[] = [
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(A1:B2,'A1 表'!C3,\"A1\")", 1, 0, "SUM(A2:B3,'A1 表'!C4,\"A1\")"],
    ["SUM(A:B)+SUM(1:2)+SUM($A:B)", 1, 1, "SUM(B:C)+SUM(2:3)+SUM($A:C)"],
    ["LOG10(A1)+見積明細1[A1]+Q1_2025", 1, 0, "LOG10(A2)+見積明細1[A1]+Q1_2025"],
    ["Z9", 0, 1, "AA9"],
  ];
  for (const [formula, down, along, shown] of forms)
    it(`${formula} reads ${shown}`, () => {
      assert.equal(shifted(formula, down, along), shown);
    });
});
