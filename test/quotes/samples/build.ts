import * as XLSX from "@e965/xlsx";
import Encoding from "encoding-japanese";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A cell of a sample: a value, or a value with its format, or a formula with what the file stores for it. */
export type SampleCell =
  string | number | null | { readonly v?: string | number; readonly f?: string; readonly z?: string };

export interface SampleSheet {
  readonly name?: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly printArea?: string;
  readonly hidden?: boolean;
}

export type BookType = "xlsx" | "xlsm" | "xlsb" | "xls" | "ods";

function toObject(cell: Exclude<SampleCell, null>): XLSX.CellObject {
  const { v, f, z } = typeof cell === "object" ? cell : { v: cell, f: undefined, z: undefined };
  return {
    t: typeof v === "string" ? "s" : "n",
    v: v ?? 0,
    ...(f === undefined ? {} : { f }),
    ...(z === undefined ? {} : { z }),
  };
}

function toSheet(sample: SampleSheet): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const range = { s: { r: 0, c: 0 }, e: { r: 0, c: 0 } };
  sample.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      sheet[XLSX.utils.encode_cell({ r, c })] = toObject(cell);
      range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
    });
  });
  sheet["!ref"] = XLSX.utils.encode_range(range);
  if (sample.merges) sheet["!merges"] = sample.merges.map((merge) => XLSX.utils.decode_range(merge));
  if (sample.hiddenRows) {
    const rows: XLSX.RowInfo[] = [];
    for (const row of sample.hiddenRows) rows[row - 1] = { hidden: true };
    sheet["!rows"] = rows;
  }
  if (sample.hiddenColumns) {
    const columns: XLSX.ColInfo[] = [];
    for (const column of sample.hiddenColumns) columns[column - 1] = { hidden: true };
    sheet["!cols"] = columns;
  }
  return sheet;
}

/** A workbook of the sheets in any of the containers. */
export function workbook(sheets: readonly SampleSheet[], type: BookType = "xlsx", date1904 = false): Uint8Array {
  const book = XLSX.utils.book_new();
  sheets.forEach((sheet, at) => {
    XLSX.utils.book_append_sheet(book, toSheet(sheet), sheet.name ?? `Sheet${String(at + 1)}`);
  });
  const names = sheets.flatMap(({ name, printArea }, at) =>
    printArea === undefined
      ? []
      : [{ Name: "_xlnm.Print_Area", Sheet: at, Ref: `'${name ?? `Sheet${String(at + 1)}`}'!${printArea}` }],
  );
  book.Workbook = {
    Names: names,
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })),
    WBProps: { date1904 },
  };
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: type, cellStyles: true }) as ArrayBuffer);
}

/** One sheet as .xlsx. */
export const sheet = (rows: SampleSheet["rows"], options: Omit<SampleSheet, "rows"> = {}): Uint8Array =>
  workbook([{ name: "見積書", ...options, rows }]);

/** Rewrites the parts of an archive as text. */
export function rewrite(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strToU8(change(name, strFromU8(data)))])),
  );
}

/** The same workbook as a library writes it that stores no results of formulas. */
export const withoutCachedValues = (bytes: Uint8Array): Uint8Array =>
  rewrite(bytes, (name, text) =>
    name.includes("worksheets/") ? text.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1") : text,
  );

export type TextEncoding = "utf-8" | "utf-8-bom" | "shift_jis" | "euc-jp" | "iso-2022-jp" | "utf-16le" | "utf-16be";

/** Text in the encodings of Japanese offices. */
export function encode(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === "utf-8") return strToU8(text);
  if (encoding === "utf-8-bom") return new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)]);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    [...`\ufeff${text}`].forEach((character, at) => {
      view.setUint16(at * 2, character.charCodeAt(0), encoding === "utf-16le");
    });
    return bytes;
  }
  const names = { shift_jis: "SJIS", "euc-jp": "EUCJP", "iso-2022-jp": "JIS" } as const;
  return new Uint8Array(
    Encoding.convert(Encoding.stringToCode(text.replaceAll("¥", "\\")), { to: names[encoding], from: "UNICODE" }),
  );
}

const quoted = (field: string): string => (/[",\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

export const csv = (rows: readonly (readonly (string | number | null)[])[], delimiter = ","): string =>
  rows.map((row) => row.map((field) => quoted(String(field ?? ""))).join(delimiter)).join("\r\n");
