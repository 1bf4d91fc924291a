import { unzipSync, zipSync } from "fflate";
import { encode, rewrite, sheet, workbook, type SampleSheet } from "./build";
import type { Sample } from "./types";

const rows: SampleSheet["rows"] = [
  ["品名", "数量", "単価", "金額"],
  ["会計ソフト", 1, 100000, 100000],
];

const inSheet =
  (change: (xml: string) => string): (() => Uint8Array) =>
  () =>
    rewrite(sheet(rows), (name, xml) => (name.includes("worksheets/sheet") ? change(xml) : xml));

const inTable =
  (change: (xml: string) => string): (() => Uint8Array) =>
  () =>
    rewrite(workbook([{ name: "見積書", rows }], "ods"), (name, xml) => (name === "content.xml" ? change(xml) : xml));

const after = (added: string) => (xml: string) => xml.replace("</sheetData>", `</sheetData>${added}`);

/** The first text claims to have so many characters. */
function longText(): Uint8Array {
  const parts = unzipSync(workbook([{ name: "見積書", rows }], "xlsb"));
  const sheetPart = parts["xl/worksheets/sheet1.bin"] ?? new Uint8Array();
  const copy = sheetPart.slice();
  const [, , first, second] = encode("品", "utf-16le");
  const at = copy.findIndex((byte, index) => byte === first && copy[index + 1] === second);
  new DataView(copy.buffer).setUint32(at - 4, 0x7fff_ffff, true);
  return zipSync({ ...parts, "xl/worksheets/sheet1.bin": copy });
}

/** Ranges and lengths that would keep a reader busy, or fill the memory, if it believed them. */
export const hostile: readonly Sample[] = [
  {
    file: "columns.xlsx",
    trap: "columns that go on to the nine hundred millionth",
    bytes: inSheet((xml) => xml.replace("<sheetData>", '<cols><col min="1" max="900000000"/></cols><sheetData>')),
    expected: { error: "archive_damaged" },
  },
  {
    file: "links.xlsx",
    trap: "a hyperlink over the whole sheet",
    bytes: inSheet(after('<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>')),
    expected: { error: "too_many_cells" },
  },
  {
    file: "merges.xlsx",
    trap: "thousands of merges across each other",
    bytes: inSheet(
      after(
        `<mergeCells>${Array.from({ length: 1000 }, (_, at) => `<mergeCell ref="A${String(at + 9)}:XFD${String(at + 1500)}"/>`).join("")}</mergeCells>`,
      ),
    ),
    expected: { error: "too_many_cells" },
  },
  {
    file: "row-number.xlsx",
    trap: "a hidden row with the number four thousand million",
    bytes: inSheet((xml) => xml.replace("</sheetData>", '<row r="4000000000" hidden="1"/></sheetData>')),
    expected: { documents: [{ items: [{ name: "会計ソフト", amount: 100000 }] }] },
  },
  {
    file: "repeated.ods",
    trap: "a filled row repeated a million times",
    bytes: inTable((xml) =>
      xml.replace(
        /<table:table-row(?=[^>]*>(?![\s\S]*<table:table-row))/,
        '<table:table-row table:number-rows-repeated="1048000"',
      ),
    ),
    expected: { error: "too_many_cells" },
  },
  {
    file: "repeated-blank.ods",
    trap: "a blank row repeated to the end of the sheet",
    bytes: inTable((xml) =>
      xml.replace(
        "</table:table>",
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>',
      ),
    ),
    expected: { documents: [{ items: [{ name: "会計ソフト", amount: 100000 }] }] },
  },
  {
    file: "text-length.xlsb",
    trap: "a text that claims two thousand million characters",
    bytes: longText,
    expected: { error: "archive_damaged" },
  },
];
