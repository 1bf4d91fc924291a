/** `tsx tools/samples.ts`: writes the sample quotes of assets/samples, from companies that do not exist. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import * as XLSX from "@e965/xlsx";
import Encoding from "encoding-japanese";

type Cell = string | number | null;

const folder = resolve(import.meta.dirname, "../assets/samples");

const lines: readonly (readonly Cell[])[] = [
  ["会計クラウド スタンダードプラン利用料", 24, "ヶ月", 12_000, 288_000],
  ["受発注機能オプション", 1, "式", 150_000, 150_000],
  ["初期設定・勘定科目の移行", 1, "式", 120_000, 120_000],
  ["操作研修（2回）", 2, "回", 40_000, 80_000],
  ["ノートパソコン 14型", 2, "台", 128_000, 256_000],
  ["出精値引", 1, "式", -14_000, -14_000],
];
const subtotal = 880_000;
const tax = 88_000;

const rows: readonly (readonly Cell[])[] = [
  ["御見積書", null, null, null, null],
  [],
  ["有限会社みほん商店 御中", null, null, "見積番号", "S-2025-001"],
  ["件名：会計クラウド導入のお見積り", null, null, "見積日", "2025年6月2日"],
  ["御見積金額（税込）", subtotal + tax, null, null, "株式会社見本システムズ"],
  [],
  ["品名", "数量", "単位", "単価", "金額"],
  ...lines,
  ["小計", null, null, null, subtotal],
  ["消費税（10%）", null, null, null, tax],
  ["合計", null, null, null, subtotal + tax],
  [],
  ["※表示価格は税抜です。クラウド利用料は2年分です。", null, null, null, null],
];

function workbook(): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!cols"] = [42, 10, 8, 14, 22].map((wch) => ({ wch }));
  sheet["!merges"] = [XLSX.utils.decode_range("A1:E1")];
  for (const address of Object.keys(sheet).filter((key) => /^[BDE]\d+$/.test(key))) {
    const cell = sheet[address] as XLSX.CellObject;
    if (cell.t === "n") cell.z = "#,##0";
  }
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "見積書");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

/** As spreadsheets on Japanese Windows save it. */
function shiftJisCsv(): Uint8Array {
  const text = rows.map((row) => row.map((cell) => String(cell ?? "")).join(",")).join("\r\n");
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(`${text}\r\n`), { from: "UNICODE", to: "SJIS" }));
}

mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, "sample-quote.xlsx"), workbook());
writeFileSync(resolve(folder, "sample-quote-shift_jis.csv"), shiftJisCsv());
