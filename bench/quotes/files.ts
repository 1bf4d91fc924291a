import * as XLSX from "@e965/xlsx";
import { csv, encode, type TextEncoding } from "../../test/quotes/samples/build";
import { pdf, type PdfPage, type PdfText } from "../../test/quotes/samples/pdf";
import { quoteRows, type QuoteRow } from "./lines";

type Value = string | number | null;

const header = ["品名", "数量", "単位", "単価", "金額", "備考"];

const above: readonly (readonly Value[])[] = [
  ["御見積書", null, null, "見積番号", "B-2026-0001"],
  ["有限会社みほん商店 御中", null, null, "見積日", "2026年6月1日"],
  ["件名：基幹業務の導入", null, null, null, "株式会社見本システムズ"],
  [],
];

/** The totals under the lines: 小計, 消費税, 合計. */
function below(subtotal: number): readonly (readonly Value[])[] {
  const tax = Math.floor(subtotal / 10);
  return [
    ["小計", null, null, null, subtotal],
    ["消費税（10%）", null, null, null, tax],
    ["合計", null, null, null, subtotal + tax],
  ];
}

/** Amounts are formulas with their results beside them, as Excel saves them. */
function withFormulas(sheet: XLSX.WorkSheet, rows: readonly QuoteRow[], first: number): void {
  rows.forEach(([, , , , amount], at) => {
    if (amount === null) return;
    const row = String(first + at);
    for (const column of ["D", "E"]) {
      const cell = sheet[column + row] as XLSX.CellObject;
      cell.z = "#,##0";
      if (column === "E") cell.f = `B${row}*D${row}`;
    }
  });
}

/** A quote as a workbook, compressed as Excel does it. */
export function xlsxFile(count: number, edition = 0): Uint8Array {
  const { rows, subtotal } = quoteRows(count, edition);
  const cells = [...above, header, ...rows, ...below(subtotal)];
  const sheet = XLSX.utils.aoa_to_sheet(cells.map((row) => [...row]));
  withFormulas(sheet, rows, above.length + 2);
  const book = XLSX.utils.book_new(sheet, "見積書");
  const options = { type: "array", bookType: "xlsx", compression: true, bookSST: true } as const;
  return new Uint8Array(XLSX.write(book, options) as ArrayBuffer);
}

/** The same quote as text. */
export function csvText(count: number, edition = 0): string {
  const { rows, subtotal } = quoteRows(count, edition);
  return csv([...above, header, ...rows, ...below(subtotal)]);
}

export const csvFile = (count: number, encoding: TextEncoding, edition = 0): Uint8Array =>
  encode(csvText(count, edition), encoding);

const rowsOnPage = 30;
const columns = [40, 290, 330, 380, 440, 500];
const top = 90;
const step = 22;

const textsOf = (values: readonly Value[], y: number): PdfText[] =>
  values.flatMap((value, at) => (value === null ? [] : [{ x: columns[at] ?? 0, y, text: String(value), size: 8 }]));

function page(rows: readonly (readonly Value[])[], isFirst: boolean): PdfPage {
  const bottom = top + step * rows.length;
  const edges = [...columns.map((x) => x - 4), 560];
  return {
    texts: [
      ...(isFirst ? above.flatMap((values, at) => textsOf(values, 20 + at * 14)) : []),
      ...rows.flatMap((values, at) => textsOf(values, top + step * at + 14)),
    ],
    rules: [
      ...[...rows, null].map((_, at) => [36, top + step * at, 560, top + step * at] as const),
      ...edges.map((x) => [x, top, x, bottom] as const),
    ],
  };
}

/** The same quote on so many ruled pages, thirty rows on each. */
export function pdfFile(pages: number, edition = 0): Uint8Array {
  const { rows, subtotal } = quoteRows(Math.floor(pages * rowsOnPage * 0.97), edition);
  return pdf(
    Array.from({ length: pages }, (_, at) => {
      const own = rows.slice(at * rowsOnPage, (at + 1) * rowsOnPage);
      return page([header, ...own, ...(at === pages - 1 ? below(subtotal) : [])], at === 0);
    }),
  );
}
