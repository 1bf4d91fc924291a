import { strToU8, zipSync } from "fflate";
import type { Sample } from "./types";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const shared = (address: string, index: number): string => `<c r="${address}" t="s"><v>${String(index)}</v></c>`;
const number = (address: string, value: number, style = 0): string =>
  `<c r="${address}" s="${String(style)}"><v>${String(value)}</v></c>`;
const row = (at: number, ...cells: readonly string[]): string => `<row r="${String(at)}">${cells.join("")}</row>`;
const hiddenRow = (at: number, ...cells: readonly string[]): string =>
  `<row r="${String(at)}" hidden="1">${cells.join("")}</row>`;

/** A text in two runs, one of them with its reading above it. */
const strings = `<sst xmlns="${main}" count="2" uniqueCount="2"><si><r><t>株式会社</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>みほん食堂</t></r><rPh sb="0" eb="4"><t>カブシキガイシャ</t></rPh></si><si><t>会計ソフト_x000A_基本ライセンス</t><phoneticPr fontId="1"/></si></sst>`;

const rows = [
  row(1, text("A1", "　御 見 積 書　")),
  row(2, shared("A2", 0), text("B2", "御中"), text("D2", "見積日"), number("E2", 45931, 1)),
  row(4, text("A4", "品名"), text("B4", "数量"), text("C4", "単価"), text("E4", "金額")),
  row(
    5,
    shared("A5", 1),
    number("B5", 2),
    number("C5", 150000, 2),
    number("D5", 90000, 2),
    '<c r="E5" s="2"><f t="shared" ref="E5:E7" si="0">B5*C5</f><v>300000</v></c>',
  ),
  hiddenRow(
    6,
    text("A6", "旧版"),
    number("B6", 1),
    number("C6", 1),
    '<c r="E6" s="2"><f t="shared" si="0"/><v>1</v></c>',
  ),
  row(
    7,
    text("A7", "導入設定"),
    number("B7", 1),
    number("C7", 100000.4, 2),
    '<c r="E7" s="2"><f t="shared" si="0"/><v>100000.4</v></c>',
    '<c r="F7" t="b"><v>1</v></c>',
  ),
  row(8, text("A8", "参照エラー"), '<c r="E8" t="e"><f>VLOOKUP(A8,Z:Z,1,0)</f><v>#N/A</v></c>'),
  row(9, text("C9", "小計"), '<c r="E9" s="2"><f>ROUND(SUBTOTAL(109,E5:E8),0)</f><v>400000</v></c>'),
  row(10, text("C10", "消費税"), '<c r="E10" t="str"><f>TEXT(E9*0.1,"#,##0")</f><v>40,000</v></c>'),
  row(11, text("C11", "合計"), number("E11", 440000, 2)),
].join("");

const sheet = `<worksheet xmlns="${main}"><dimension ref="A1:F11"/><cols><col min="1" max="1" width="30" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells></worksheet>`;

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="&quot;¥&quot;#,##0;[Red]\\-#,##0"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const book = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="見積書" sheetId="1" r:id="rId1"/><sheet name="原価" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`;

/** The parts of a workbook, in the order in which they reach the archive. */
const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/workbook.xml": book,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": strings,
  "xl/worksheets/sheet1.xml": sheet,
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetData>${row(1, text("A1", "仕入"), number("B1", 90000))}</sheetData></worksheet>`,
};

/** Elements of the main namespace with a prefix, as the libraries of .NET write them. */
const prefixed = (xml: string): string =>
  xml.includes(`xmlns="${main}"`)
    ? xml.replace(`xmlns="${main}"`, `xmlns:x="${main}"`).replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:")
    : xml;

const archive = (change: (xml: string) => string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + change(xml))])));

const expected: Sample["expected"] = {
  documents: [
    {
      kind: "quote",
      customer: "株式会社みほん食堂",
      issueDate: "2025-10-01",
      subtotal: 400000,
      tax: 40000,
      total: 440000,
      reconciled: true,
      items: [
        { name: "会計ソフト\n基本ライセンス", row: 5, qty: 2, unitPrice: 150000, amount: 300000 },
        { name: "導入設定", row: 7, unitPrice: 100000.4, amount: 100000, category: "SVC_SETUP" },
      ],
    },
  ],
  warnings: ["hidden_rows_skipped", "hidden_columns_skipped", "hidden_sheets_skipped"],
};

/** Workbooks written part by part, as other programs than SheetJS write them. */
export const handmade: readonly Sample[] = [
  {
    file: "parts.xlsx",
    trap: "inline texts, runs, shared formulas, errors, absolute targets, a very hidden sheet",
    bytes: () => archive((xml) => xml),
    expected,
  },
  {
    file: "prefixed.xlsx",
    trap: "the same with a prefix before every element",
    bytes: () => archive(prefixed),
    expected,
  },
];
