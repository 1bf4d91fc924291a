import assert from "node:assert/strict";
import { importClipboard, importFile, importRange, type ImportResult } from "../../src/quotes";
import { quoteSheetOf } from "../../src/taskpane/import/sheet";
import { initialState, reduce } from "../../src/taskpane/import/state";
import { paneText } from "../../src/text";
import type { QuoteSheet } from "../../src/workbook";
import type { Workbench } from "../../workbench/node";
import { cMapUrl } from "../quotes/resources";
import { csv, encode, workbook, type BookType, type SampleCell, type TextEncoding } from "../quotes/samples/build";
import { pdf, type PdfText } from "../quotes/samples/pdf";
import { closeBook, done, openBook, write } from "./book";

/** What a spreadsheet may take for the beginning of a formula; in full width it does so after some editing. */
const signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
const controls = ["\t=", "\r=", "\n=", "\t＝"];
/** 1+1 would show as 2, HYPERLINK as the word, an unknown name as an error. */
const payloads = ["1+1", 'HYPERLINK("http://example.invalid","会計ソフト")', "DDE('cmd';'/C calc';A0)"];

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "あ");
/** Every beginning, and every payload in turn behind it. */
const attack = (beginnings: readonly string[], from: number): readonly string[] =>
  beginnings.map((beginning, at) => `${beginning}${payloads[(from + at) % payloads.length] ?? ""}`);

interface Texts {
  readonly names: readonly string[];
  readonly sign: string;
}

type Row = readonly (string | number)[];

/** A quote whose every text begins with a sign. */
function rowsOf({ names, sign }: Texts): readonly Row[] {
  const sum = names.length * 10_000;
  return [
    ["御見積書"],
    [`${sign}1+1 御中`, "", "", "見積番号", `${sign}1+2`],
    ["件名", `${sign}1+3`, "", "発行元", `${sign}1+4`],
    ["区分", "品名", "仕様", "数量", "単位", "単価", "金額", "備考"],
    ...names.map((name): Row => [`${sign}1+5`, name, `${sign}1+6`, 2, `${sign}式`, 5_000, 10_000, `${sign}1+7`]),
    ["", "小計", "", "", "", "", sum],
    ["", "消費税", "", "", "", "", sum / 10],
    ["", "合計", "", "", "", "", sum + sum / 10],
  ];
}

const html = (rows: readonly Row[]): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row.map((cell) => `<td>${String(cell).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</td>`).join("")}</tr>`,
    )
    .join("")}</table>`;

const places = [30, 90, 270, 330, 360, 400, 450, 520] as const;

function page(rows: readonly Row[]): Uint8Array {
  const texts = rows.flatMap((row, at) =>
    row.flatMap((cell, column): PdfText[] =>
      cell === "" ? [] : [{ x: places[column] ?? 0, y: 40 + at * 16, text: String(cell), size: 5 }],
    ),
  );
  const bottom = 40 + (rows.length - 3) * 16 - 11;
  const lines = rows.slice(3, -2).map((_, at) => 40 + (at + 3) * 16 - 11);
  return pdf([
    {
      texts,
      rules: [
        ...lines.map((y) => [25, y, 570, y] as const),
        ...[25, 85, 265, 325, 355, 395, 445, 515, 570].map((x) => [x, lines[0] ?? 0, x, bottom] as const),
      ],
    },
  ]);
}

/** Texts of a formula's stored result are texts too. */
const asCells = (rows: readonly Row[]): SampleCell[][] =>
  rows.map((row, at) =>
    row.map((cell, column) =>
      cell === "" ? null : at === 4 && column === 1 ? { v: cell, f: 'CHAR(61)&"1+1"' } : cell,
    ),
  );

type Reading = (rows: readonly Row[], sign: string) => Promise<ImportResult>;

const file =
  (ending: string, bytes: (rows: readonly Row[], sign: string) => Uint8Array): Reading =>
  (rows, sign) =>
    importFile({ name: `${sign}1+1.${ending}`, bytes: bytes(rows, sign) }, { cMapUrl });

const book = (type: BookType): Reading =>
  file(type, (rows, sign) =>
    workbook(
      [
        { name: `${sign}1+1`, rows: asCells(rows) },
        { name: `${sign}2`, rows: [["表紙"]] },
      ],
      type,
    ),
  );

const text = (ending: string, encoding: TextEncoding, delimiter: string): Reading =>
  file(ending, (rows) => encode(csv(rows, delimiter), encoding));

/** Every way into the add-in, and whether its texts may begin with a tab or a line break. */
const ways: readonly (readonly [string, Reading, readonly string[]])[] = [
  [".xlsx", book("xlsx"), controls],
  [".xlsm", book("xlsm"), controls],
  [".xlsb", book("xlsb"), controls],
  [".xls", book("xls"), controls],
  [".ods", book("ods"), []],
  [".csv in UTF-8", text("csv", "utf-8", ","), controls],
  [".csv in UTF-8 with a mark", text("csv", "utf-8-bom", ","), controls],
  [".csv in Shift_JIS", text("csv", "shift_jis", ","), controls],
  [".csv in EUC-JP", text("csv", "euc-jp", ","), controls],
  [".csv in ISO-2022-JP", text("csv", "iso-2022-jp", ","), controls],
  [".csv in UTF-16LE", text("csv", "utf-16le", ","), controls],
  [".csv in UTF-16BE", text("csv", "utf-16be", ","), controls],
  [".tsv", text("tsv", "utf-8", "\t"), controls],
  [".txt", text("txt", "shift_jis", "\t"), controls],
  [".xls that is HTML", file("xls", (rows) => encode(html(rows), "utf-8")), controls],
  [".pdf", file("pdf", page), []],
  ["pasted HTML", (rows, sign) => importClipboard({ html: html(rows) }, `${sign}1+1`), controls],
  ["pasted text", (rows, sign) => importClipboard({ text: csv(rows, "\t") }, `${sign}1+1`), controls],
  [
    "a selected range",
    (rows, sign) => importRange({ name: `${sign}1`, row: 1, column: 1, values: rows }, `${sign}1+1`),
    controls,
  ],
];

function sheetOf(result: ImportResult): QuoteSheet {
  const [review] = reduce(initialState, { type: "fileRead", id: 1, result, taught: [] }).reviews;
  assert.ok(review !== undefined, JSON.stringify(result));
  const sheet = quoteSheetOf(review, paneText("ja"));
  assert.ok(sheet !== null);
  return sheet;
}

const textsOf = ({ file: source, subject, vendor, number, customer, lines }: QuoteSheet): readonly string[] => [
  ...[source, subject, vendor, number, customer].filter((each) => each !== null),
  ...lines.flatMap(({ name, note }) => [name, note]),
];

/** The same quote with letters where the signs were. */
const harmless = (sheet: QuoteSheet): QuoteSheet => {
  const [first, ...rest] = sheet.lines.map((line) => ({ ...line, name: plain(line.name), note: plain(line.note) }));
  assert.ok(first !== undefined);
  const said = (each: string | null): string | null => (each === null ? null : plain(each));
  const { file: source, subject, vendor, number, customer } = sheet;
  return {
    ...sheet,
    file: plain(source),
    subject: said(subject),
    vendor: said(vendor),
    number: said(number),
    customer: said(customer),
    lines: [first, ...rest],
  };
};

interface Written {
  /** By address: what Excel would calculate. */
  readonly formulas: readonly string[];
  readonly values: ReadonlySet<unknown>;
}

async function written(excel: Workbench, sheet: QuoteSheet): Promise<Written> {
  const { sheetName } = done(await write(sheet));
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange().load("formulas,values");
    await context.sync();
    const values = range.values as unknown[][];
    const formulas = (range.formulas as unknown[][]).flatMap((row, r) =>
      row.flatMap((formula, c) =>
        typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c]
          ? [`${String(r)},${String(c)}: ${formula}`]
          : [],
      ),
    );
    return { formulas, values: new Set(values.flat()) };
  });
}

/** As it stands in a cell: Excel keeps a leading apostrophe apart. */
const stored = (said: string): string => said.replace(/\r\n?/g, "\n").replace(/^'/, "");

describe("no text of a quote becomes a formula", () => {
  let excel: Workbench;
  before(async () => {
    excel = await openBook();
  });
  after(() => {
    closeBook(excel);
  });

  ways.forEach(([way, reading, beginnings], at) => {
    it(`through ${way}`, async () => {
      const sign = signs[at % signs.length] ?? "=";
      const names = attack([...signs, ...beginnings], at);
      const sheet = sheetOf(await reading(rowsOf({ names, sign }), sign));
      assert.deepEqual(
        sheet.lines.map(({ name }) => name.normalize("NFKC")),
        names.map((name) => name.trim().normalize("NFKC")),
        "every name arrives as it stands in the quote",
      );
      assert.equal(sheet.file, `${sign}1+1${sheet.file.slice(4)}`);
      const { formulas, values } = await written(excel, sheet);
      assert.deepEqual(
        textsOf(sheet).filter((each) => each !== "" && !values.has(stored(each))),
        [],
        "every text is in its cell unchanged",
      );
      const ours = await written(excel, harmless(sheet));
      assert.ok(ours.formulas.length > 0);
      assert.deepEqual(formulas, ours.formulas, "no formulas but those that any quote gets");
    });
  });
});

describe("no text that never passed a reader becomes a formula", () => {
  let excel: Workbench;
  before(async () => {
    excel = await openBook();
  });
  after(() => {
    closeBook(excel);
  });

  it("however it begins", async () => {
    const [template] = ways;
    assert.ok(template !== undefined);
    const sheet = sheetOf(await template[1](rowsOf({ names: ["会計ソフト"], sign: "=" }), "="));
    const [line] = sheet.lines;
    const calm = await written(excel, harmless({ ...sheet, lines: [line] }));
    for (const beginning of ["\t=", "\r=", "\r\n=", "\n=", "\u3000=", " =", "'=", "\u200b=", "\u0000="]) {
      const evil = `${beginning}1+1`;
      const quote: QuoteSheet = {
        ...sheet,
        ...{ file: evil, subject: evil, vendor: evil, number: evil, customer: evil },
        lines: [{ ...line, name: evil, note: evil }],
      };
      assert.deepEqual((await written(excel, quote)).formulas, calm.formulas, JSON.stringify(beginning));
    }
  });
});
