import assert from "node:assert/strict";
import { isRefusal, type QuoteDocument, type QuoteLine } from "../../src/quotes";
import { cellOf } from "../../src/quotes/grid/cell";
import type { FoundCell, Grid } from "../../src/quotes/grid/types";
import type { Settings } from "../../src/quotes/settings";
import { documentsOf } from "../../src/quotes/steps/documents";
import { gridOf, type WrittenRow } from "./written";

type Rows = readonly WrittenRow[];

const sheetOf = (rows: Rows, change: Partial<Grid> = {}): Grid => ({ ...gridOf(...rows), ...change });

/** The same sheet with another format or formula in one cell. */
const withCell = (grid: Grid, row: number, column: number, change: Partial<FoundCell>): Grid => ({
  ...grid,
  rows: grid.rows.map((each) => ({
    ...each,
    cells: each.cells.map((cell) =>
      cell.row === row && cell.column === column ? cellOf({ ...cell, ...change }) : cell,
    ),
  })),
});

const namesOf = (lines: readonly QuoteLine[]): readonly string[] => lines.map(({ name }) => name);

/** The lines of every document, and what is remarked about the file. */
function taken(grids: readonly Grid[], settings?: Settings): readonly (readonly unknown[])[] {
  const { documents, warnings } = documentsOf(grids, settings);
  return [documents.map(({ items }) => namesOf(items)), warnings];
}

/** Why there are no documents; "" where there are. */
function refusal(grids: readonly Grid[]): string {
  try {
    documentsOf(grids);
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
  return "";
}

function onlyOf(grids: readonly Grid[], settings?: Settings): QuoteDocument {
  const [document, ...others] = documentsOf(grids, settings).documents;
  assert.ok(document);
  assert.deepEqual(others, []);
  return document;
}

const documentIn = (rows: Rows, settings?: Settings): QuoteDocument => onlyOf([sheetOf(rows)], settings);

const header: WrittenRow = ["品名", "数量", "単価", "金額"];
const software: WrittenRow = ["会計ソフト", 1, 100_000, 100_000];
const setup: WrittenRow = ["初期設定", 1, 50_000, 50_000];
const table: Rows = [header, software, setup];
const one: Rows = [header, software];
const other: Rows = [header, ["在庫管理システム", 1, 300_000, 300_000]];
const foot: Rows = [
  ["小計", null, null, 150_000],
  ["消費税", null, null, 15_000],
  ["合計", null, null, 165_000],
];

/** A quote with its number, and with its customer and its vendor. */
const numbered = (number: string, rows: Rows, vendor = "有限会社みほん商店"): Rows => [
  ["御見積書"],
  ["見本工業 御中", null, "見積番号", number],
  [null, null, vendor],
  ...rows,
];

const request: Rows = [["見積依頼書"], ["下記の品の見積をお願いします"], ...one];
const conditions: Rows = [["お取引条件"], ["お支払いは検収の翌月末とします"]];
const choices: Rows = [header, ["オプション"], ["追加帳票", 1, 30_000, 30_000]];
const comparison: Rows = [
  ["品名", "数量", "A社", "B社"],
  ["会計ソフト", 1, 300_000, 280_000],
  ["初期設定", 1, 50_000, 60_000],
];

describe("quotes: the sheets of a file", () => {
  const both = ["会計ソフト", "初期設定"];
  for (const [what, sheets, names, warnings] of [
    ["one sheet", [sheetOf(table)], [both], []],
    ["a sheet beside a blank one", [sheetOf([]), sheetOf(table)], [both], []],
    [
      "a sheet beside a hidden one",
      [sheetOf(table), sheetOf(other, { hidden: true })],
      [both],
      ["hidden_sheets_skipped"],
    ],
    ["a sheet beside a blank one that is hidden", [sheetOf(table), sheetOf([], { hidden: true })], [both], []],
    ["a quote beside the request for it", [sheetOf(request), sheetOf(other)], [["在庫管理システム"]], []],
    ["a quote beside the conditions", [sheetOf(conditions), sheetOf(other)], [["在庫管理システム"]], []],
    ["a quote beside a sheet of options", [sheetOf(choices), sheetOf(other)], [["在庫管理システム"]], []],
    [
      "quotes on two sheets",
      [sheetOf(one), sheetOf(other)],
      [["会計ソフト"], ["在庫管理システム"]],
      ["multiple_documents"],
    ],
    [
      "two quotes below each other",
      [sheetOf([...numbered("M-101", [...table, ...foot]), ...numbered("M-102", other)])],
      [both, ["在庫管理システム"]],
      ["multiple_documents"],
    ],
    [
      "a cover that sums up the details",
      [sheetOf(numbered("M-101", [header, ["システム一式", 1, 150_000, 150_000]])), sheetOf(table)],
      [both],
      ["summary_sheet_skipped"],
    ],
    [
      "one record per line",
      [
        sheetOf([
          ["見積番号", "品名", "数量", "金額"],
          ["M-101", "会計ソフト", 1, 100_000],
          ["M-101", "初期設定", 1, 50_000],
          ["M-102", "在庫管理システム", 1, 300_000],
        ]),
      ],
      [both, ["在庫管理システム"]],
      ["multiple_documents"],
    ],
  ] as const)
    it(`give the lines of each quote: ${what}`, () => {
      assert.deepEqual(taken(sheets), [names, warnings]);
    });

  for (const [what, sheets, expected] of [
    ["no sheet", [], "empty_file"],
    ["a blank sheet", [sheetOf([])], "empty_file"],
    ["a hidden sheet", [sheetOf(table, { hidden: true })], "empty_file"],
    ["a blank sheet before a hidden one", [sheetOf([]), sheetOf(table, { hidden: true })], "empty_file"],
    ["text without a table", [sheetOf(conditions)], "no_table"],
    ["a table without lines", [sheetOf([header, ["会計ソフト", null, null, "別途"]])], "no_lines"],
    ["a table of options alone", [sheetOf(choices)], "no_lines"],
    ["a table without lines after text", [sheetOf(conditions), sheetOf([header])], "no_lines"],
    ["a request with prices", [sheetOf(request)], "request_for_quote"],
    ["a request without prices", [sheetOf([["お見積依頼書"], header, ["会計ソフト", 1]])], "request_for_quote"],
    ["a request after text", [sheetOf(conditions), sheetOf(request)], "request_for_quote"],
    ["a request before a table without lines", [sheetOf(request), sheetOf([header])], "request_for_quote"],
  ] as const)
    it(`are refused where nothing is priced: ${what} → ${expected}`, () => {
      assert.equal(refusal(sheets), expected);
    });

  it("say whose columns were remembered, on whichever sheet", () => {
    const written: Rows = [
      ["なまえ", "おかね"],
      ["勤怠管理システム", 200_000],
    ];
    const mapping = {
      layout: "なまえ|おかね",
      columns: [
        { offset: 0, role: "name" },
        { offset: 1, role: "amount" },
      ],
    } as const;
    assert.deepEqual(taken([sheetOf(one), sheetOf(written)], { mappings: [mapping] }), [
      [["会計ソフト"], ["勤怠管理システム"]],
      ["multiple_documents", "columns_remembered"],
    ]);
    assert.deepEqual(taken([sheetOf(one)], { mappings: [mapping] }), [[["会計ソフト"]], []]);
  });
});

describe("quotes: a table with a column per vendor", () => {
  const compared = (sheets: readonly Grid[]): readonly unknown[] =>
    documentsOf(sheets).documents.map(({ kind, vendor, items }) => [
      ...[kind, vendor],
      ...items.map(({ amount }) => amount),
    ]);

  for (const [what, rows, expected] of [
    [
      "two of them",
      comparison,
      [
        ["quote", "A社", 300_000, 50_000],
        ["quote", "B社", 280_000, 60_000],
      ],
    ],
    [
      "three of them, below a title that is no quote's",
      [
        ["相見積比較表"],
        ["品名", "数量", "株式会社見本", "有限会社みほん商店", "C社"],
        ["会計ソフト", 1, 300_000, 280_000, 310_000],
      ],
      [
        ["quote", "株式会社見本", 300_000],
        ["quote", "有限会社みほん商店", 280_000],
        ["quote", "C社", 310_000],
      ],
    ],
    [
      "two of them, and what any of them needs in a table below",
      [...comparison, [null], ["品名", "数量", "金額"], ["回線工事", 1, 20_000]],
      [
        ["quote", "A社", 300_000, 50_000, 20_000],
        ["quote", "B社", 280_000, 60_000, 20_000],
      ],
    ],
    [
      "two of them in two tables",
      [...comparison, ["品名", "数量", "A社", "B社"], ["タブレット", 1, 80_000, 70_000]],
      [
        ["quote", "A社", 300_000, 50_000, 80_000],
        ["quote", "B社", 280_000, 60_000, 70_000],
      ],
    ],
    [
      "two of them, and a third in the table below",
      [...comparison, ["品名", "数量", "B社", "C社"], ["タブレット", 1, 80_000, 70_000]],
      [
        ["quote", "A社", 300_000, 50_000],
        ["quote", "B社", 280_000, 60_000, 80_000],
        ["quote", "C社", 70_000],
      ],
    ],
  ] as const)
    it(`is a quote of each: ${what}`, () => {
      assert.deepEqual(compared([sheetOf(rows)]), expected);
    });

  it("is checked against the sums of each vendor", () => {
    const { documents } = documentsOf([
      sheetOf([
        ...comparison,
        ["小計", null, 350_000, 340_000],
        ["消費税", null, 35_000, 34_000],
        ["合計", null, 385_000, 374_000],
      ]),
    ]);
    assert.deepEqual(
      documents.map(({ vendor, total, reconciliation }) => [vendor, total, reconciliation.reconciled]),
      [
        ["A社", 385_000, true],
        ["B社", 374_000, true],
      ],
    );
  });

  for (const [what, sheets, expected] of [
    ["two vendors", [sheetOf(comparison)], true],
    ["two vendors, after a quote", [sheetOf(one), sheetOf(comparison)], true],
    ["two vendors, after the conditions", [sheetOf(conditions), sheetOf(comparison)], true],
    ["one vendor", [sheetOf([["品名", "数量", "単価", "A社"], software])], false],
    ["no vendor", [sheetOf(table)], false],
    ["quotes on two sheets", [sheetOf(one), sheetOf(other)], false],
  ] as const)
    it(`${expected ? "asks" : "does not ask"} a person for the vendor: ${what}`, () => {
      const { needsUserChoice, warnings } = documentsOf(sheets);
      assert.deepEqual([needsUserChoice, warnings.includes("vendor_choice")], [expected, expected]);
    });

  it("stands beside the quotes of other sheets", () => {
    assert.deepEqual(compared([sheetOf(comparison), sheetOf(other)]), [
      ["quote", "A社", 300_000, 50_000],
      ["quote", "B社", 280_000, 60_000],
      ["unknown", null, 300_000],
    ]);
  });
});

describe("quotes: the same quote twice in a file", () => {
  const inclusive: Rows = [...table, ["合計（税込）", null, null, 150_000]];
  const split = (first: number): Rows => [
    header,
    ["会計ソフト", 1, first, first],
    ["初期設定", 1, 150_000 - first, 150_000 - first],
  ];
  const called = (name: string): Rows => [header, [name, 1, 100_000, 100_000]];
  const quote = numbered("M-101", table);
  const unnumbered: Rows = [["見本工業 御中"], ...table];
  for (const [what, sheets, count, warnings] of [
    ["a copy for the file", [quote, quote], 1, ["duplicate_document"]],
    ["two copies of it", [quote, quote, quote], 1, ["duplicate_document"]],
    [
      "a copy after another quote",
      [quote, numbered("M-102", other), quote],
      2,
      ["multiple_documents", "duplicate_document"],
    ],
    ["no number", [unnumbered, unnumbered], 2, ["multiple_documents"]],
    ["another number", [quote, numbered("M-102", table)], 2, ["multiple_documents"]],
    ["another vendor", [quote, numbered("M-101", table, "株式会社みほん")], 2, ["multiple_documents"]],
    ["another total", [quote, numbered("M-101", inclusive)], 2, ["multiple_documents"]],
    [
      "other names",
      ["会計ソフト", "会計クラウド", "在庫管理システム"].map((name) => numbered("M-101", called(name))),
      3,
      ["multiple_documents"],
    ],
    [
      "other amounts",
      [100_000, 110_000, 120_000].map((amount) => numbered("M-101", split(amount))),
      3,
      ["multiple_documents"],
    ],
  ] as const satisfies readonly (readonly [string, readonly Rows[], number, readonly string[]])[])
    it(`is ${count < sheets.length ? "" : "not "}taken for one: ${what}`, () => {
      const found = documentsOf(sheets.map((rows) => sheetOf(rows)));
      assert.deepEqual([found.documents.length, found.warnings], [count, warnings]);
    });
});

describe("quotes: what of a sheet is not seen", () => {
  const complete: Rows = [...table, ...foot];
  const withCost: Rows = complete.map((row, at) => [...row, at === 0 ? "原価" : at > 2 ? null : 1_000]);
  const printArea = { top: 1, left: 1, bottom: 10, right: 4 };
  const inThousands = sheetOf([["単位：千円"], ...complete]);
  const [hiddenRow, hiddenColumn] = [new Set([3]), new Set([5])];

  for (const [what, grid, warnings] of [
    ["nothing", sheetOf(complete), []],
    [
      "a hidden row",
      sheetOf([header, software, ["値引前 控え", 1, 70_000, 70_000], setup, ...foot], { hiddenRows: hiddenRow }),
      ["hidden_rows_skipped"],
    ],
    ["a hidden row that is blank", sheetOf(complete, { hiddenRows: new Set([9]) }), []],
    ["a hidden column", sheetOf(withCost, { hiddenColumns: hiddenColumn }), ["hidden_columns_skipped"]],
    ["a column outside the print area", sheetOf(withCost, { printAreas: [printArea] }), ["outside_print_area"]],
    ["a print area around all of it", sheetOf(complete, { printAreas: [printArea] }), []],
    ["the thousands of a format", withCell(inThousands, 3, 4, { format: "#,##0," }), ["thousand_format"]],
    [
      "two of them",
      sheetOf([...withCost, ["控え", 1, 1, 1]], { hiddenColumns: hiddenColumn, hiddenRows: new Set([7]) }),
      ["hidden_rows_skipped", "hidden_columns_skipped"],
    ],
  ] as const)
    it(`is said of its quote: ${what}`, () => {
      const { items, total, warnings: found } = onlyOf([grid]);
      assert.deepEqual([namesOf(items), total, found], [["会計ソフト", "初期設定"], 165_000, warnings]);
    });

  it("is said of the quote of that sheet alone", () => {
    const [first, second] = documentsOf([sheetOf(withCost, { hiddenColumns: hiddenColumn }), sheetOf(other)]).documents;
    assert.deepEqual(
      [first, second].map((document) => document?.warnings.includes("hidden_columns_skipped")),
      [true, false],
    );
  });
});

/** 小計, 消費税 and 合計 as they are taken over. */
const sumsIn = ({ subtotal, tax, total }: QuoteDocument): readonly (number | null)[] => [subtotal, tax, total];

const shown = ([subtotal, tax, total]: readonly [number, number, number]): string =>
  `${String(subtotal)} + ${String(tax)} = ${String(total)}`;

const line = (name: string, amount: number): WrittenRow => [name, 1, amount, amount];
const sum = (label: string, amount: number | string): WrittenRow => [label, null, null, amount];
const withRate: WrittenRow = ["品名", "数量", "単価", "金額", "税率"];

describe("quotes: the sums of a quote without tax in its prices", () => {
  for (const [what, rows, expected] of [
    ["as stated", [...table, ...foot], [150_000, 15_000, 165_000]],
    ["worked out where none is stated", table, [150_000, 15_000, 165_000]],
    ["rounded up as stated", [header, line("会計ソフト", 100_005), sum("消費税", 10_001)], [100_005, 10_001, 110_006]],
    [
      "rounded down as stated",
      [header, line("会計ソフト", 100_010), sum("消費税", 10_000)],
      [100_010, 10_000, 110_010],
    ],
    ["not as stated where two yen too high", [...table, sum("消費税", 15_002)], [150_000, 15_000, 165_000]],
    ["not as stated where two yen too low", [...table, sum("消費税", 14_998)], [150_000, 15_000, 165_000]],
    ["not as stated where far too low", [...table, sum("消費税", 5_000)], [150_000, 15_000, 165_000]],
    ["not as stated where not worked out yet", [...table, sum("消費税", 0)], [150_000, 15_000, 165_000]],
    [
      "not as stated where not worked out yet, of a trial price",
      [header, line("会計ソフト お試し価格", 10), sum("消費税", 0)],
      [10, 1, 11],
    ],
    [
      "as stated of two rates, a yen up each",
      [
        withRate,
        ["会計ソフト", 1, 100_005, 100_005, "10%"],
        ["茶菓子", 1, 50_007, 50_007, "8%"],
        sum("消費税（10%）", 10_001),
        sum("消費税（8%）", 4_001),
      ],
      [150_012, 14_002, 164_014],
    ],
    [
      "not as stated of two rates where three yen too high",
      [
        withRate,
        ["会計ソフト", 1, 100_005, 100_005, "10%"],
        ["茶菓子", 1, 50_007, 50_007, "8%"],
        sum("消費税", 14_003),
      ],
      [150_012, 14_000, 164_012],
    ],
    [
      "of 8 % where a remark says what ※ means",
      [header, line("会計ソフト", 100_000), line("茶菓子 ※", 10_000), [null], ["備考", "※は軽減税率の対象です"]],
      [110_000, 10_800, 120_800],
    ],
    [
      "of 8 % where a remark before the table says what ※ means",
      [["御見積書", null, "※印は軽減対象品目"], header, line("会計ソフト", 100_000), line("茶菓子 ※", 10_000)],
      [110_000, 10_800, 120_800],
    ],
    [
      "of 10 % where ※ means something else",
      [header, line("会計ソフト", 100_000), line("茶菓子 ※", 10_000), [null], ["備考", "※は受注生産です"]],
      [110_000, 11_000, 121_000],
    ],
    [
      "of the only rate that is stated",
      [header, line("茶菓子", 10_000), sum("消費税（8%）", 800)],
      [10_000, 800, 10_800],
    ],
    [
      "after a discount",
      [...table, line("お値引き", -15_000), sum("小計", 135_000), sum("消費税", 13_500), sum("合計", 148_500)],
      [135_000, 13_500, 148_500],
    ],
    ["without the options", [...table, ...foot, ["オプション"], line("追加帳票", 30_000)], [150_000, 15_000, 165_000]],
    [
      "in yen where written in thousands",
      [["単位：千円"], header, line("会計ソフト", 110)],
      [110_000, 11_000, 121_000],
    ],
  ] as const)
    it(`are ${what} → ${shown(expected)}`, () => {
      const document = documentIn(rows);
      assert.equal(document.taxMode, "exclusive");
      assert.deepEqual(sumsIn(document), expected);
    });
});

describe("quotes: the sums of a quote with tax in its prices", () => {
  const halves = [header, line("会計ソフト", 60_000), line("初期設定", 40_000)];
  const grand = sum("合計（税込）", 100_000);
  const ten = [withRate, ["会計ソフト", 1, 60_000, 60_000, "10%"], ["初期設定", 1, 40_000, 40_000, "10%"]] as const;
  const rated = [withRate, ["会計ソフト", 1, 60_000, 60_000, "10%"], ["茶菓子", 1, 40_000, 40_000, "8%"]] as const;
  for (const [what, rows, expected] of [
    ["worked out, rounded down", [...halves, grand], [90_910, 9_090, 100_000]],
    ["as stated, a yen up", [...halves, grand, sum("うち消費税", 9_091)], [90_909, 9_091, 100_000]],
    ["as stated, a yen down", [...halves, grand, sum("うち消費税", 9_089)], [90_911, 9_089, 100_000]],
    ["not as stated where two yen too high", [...halves, grand, sum("うち消費税", 9_092)], [90_910, 9_090, 100_000]],
    ["as stated of 10 %", [...halves, grand, sum("うち消費税（10%）", 9_091)], [90_909, 9_091, 100_000]],
    [
      "as stated beside a rate that has none",
      [...ten, grand, sum("うち消費税", 9_091), sum("うち消費税（8%軽減）", "－")],
      [90_909, 9_091, 100_000],
    ],
    [
      "as stated of 8 % alone",
      [withRate, ["茶菓子", 1, 10_000, 10_000, "8%"], sum("合計（税込）", 10_000), sum("うち消費税（8%）", 741)],
      [9_259, 741, 10_000],
    ],
    ["worked out per rate", [...rated, grand], [91_584, 8_416, 100_000]],
    [
      "as stated per rate",
      [...rated, grand, sum("うち消費税（10%）", 5_455), sum("うち消費税（8%）", 2_963)],
      [91_582, 8_418, 100_000],
    ],
    [
      "as stated per rate beside their sum",
      [...rated, grand, sum("うち消費税", 8_418), sum("うち消費税（10%）", 5_455), sum("うち消費税（8%）", 2_963)],
      [91_582, 8_418, 100_000],
    ],
    [
      "as the total above the table says",
      [["御見積金額（税込）", 165_000], header, line("会計ソフト", 110_000), line("初期設定", 55_000)],
      [150_000, 15_000, 165_000],
    ],
  ] as const)
    it(`are ${what} → ${shown(expected)}`, () => {
      const document = documentIn(rows);
      assert.equal(document.taxMode, "inclusive");
      assert.deepEqual(sumsIn(document), expected);
      assert.equal(
        document.items.reduce((all, { amountExTax }) => all + amountExTax, 0),
        expected[0],
      );
    });
});

describe("quotes: the lines of a quote", () => {
  const figures = (lines: readonly QuoteLine[]): readonly unknown[] =>
    lines.map(({ name, amount, amountExTax, eligibleBase }) => [name, amount, amountExTax, eligibleBase]);

  for (const [what, rows, expected] of [
    [
      "as written",
      [...table, ...foot],
      [
        ["会計ソフト", 100_000, 100_000, 100_000],
        ["初期設定", 50_000, 50_000, 50_000],
      ],
    ],
    [
      "with their shares of a discount",
      [...table, line("お値引き", -15_000), sum("合計", 148_500)],
      [
        ["会計ソフト", 100_000, 100_000, 90_000],
        ["初期設定", 50_000, 50_000, 45_000],
        ["お値引き", -15_000, -15_000, 0],
      ],
    ],
    [
      "with their shares of a discount in their section",
      [header, ["【ソフトウェア】"], software, line("お値引き", -15_000), ["【作業】"], setup, sum("合計", 148_500)],
      [
        ["会計ソフト", 100_000, 100_000, 85_000],
        ["お値引き", -15_000, -15_000, 0],
        ["初期設定", 50_000, 50_000, 50_000],
      ],
    ],
    [
      "with their shares of a discount at their rate",
      [
        withRate,
        ["会計ソフト", 1, 100_000, 100_000, "10%"],
        ["茶菓子", 1, 10_000, 10_000, "8%"],
        ["お値引き", null, null, -1_000, "8%"],
      ],
      [
        ["会計ソフト", 100_000, 100_000, 100_000],
        ["茶菓子", 10_000, 10_000, 9_000],
        ["お値引き", -1_000, -1_000, 0],
      ],
    ],
    [
      "without the tax in them, to the yen",
      [
        header,
        line("会計ソフト", 33_333),
        line("販売管理ソフト", 33_333),
        line("在庫管理ソフト", 33_333),
        sum("合計（税込）", 99_999),
        sum("うち消費税", 9_091),
      ],
      [
        ["会計ソフト", 33_333, 30_303, 30_303],
        ["販売管理ソフト", 33_333, 30_303, 30_303],
        ["在庫管理ソフト", 33_333, 30_302, 30_302],
      ],
    ],
    [
      "without the tax in them, after a discount",
      [
        header,
        line("会計ソフト", 110_000),
        line("初期設定", 55_000),
        line("お値引き", -16_500),
        sum("合計（税込）", 148_500),
      ],
      [
        ["会計ソフト", 110_000, 100_000, 90_000],
        ["初期設定", 55_000, 50_000, 45_000],
        ["お値引き", -16_500, -15_000, 0],
      ],
    ],
    [
      "for the months that the total counts",
      [
        ["品名", "数量", "初期費用", "月額費用"],
        ["会計クラウド", 1, 50_000, 10_000],
        ["小計", null, null, 170_000],
        ["合計", null, null, 187_000],
      ],
      [
        ["会計クラウド", 50_000, 50_000, 50_000],
        ["会計クラウド", 10_000, 120_000, 120_000],
      ],
    ],
    [
      "for a month where the total counts one",
      [
        ["品名", "数量", "初期費用", "月額費用"],
        ["会計クラウド", 1, 50_000, 10_000],
        ["合計", null, null, 66_000],
      ],
      [
        ["会計クラウド", 50_000, 50_000, 50_000],
        ["会計クラウド", 10_000, 10_000, 10_000],
      ],
    ],
    [
      "for the months that the total above the table counts, tax included",
      [
        ["御見積金額（税込）", 170_000],
        ["品名", "数量", "初期費用", "月額費用"],
        ["会計クラウド", 1, 50_000, 10_000],
      ],
      [
        ["会計クラウド", 50_000, 45_455, 45_455],
        ["会計クラウド", 10_000, 109_091, 109_091],
      ],
    ],
  ] as const)
    it(`are ${what}`, () => {
      assert.deepEqual(figures(documentIn(rows).items), expected);
    });

  for (const [what, rows, expected] of [
    [
      "as written",
      [...table, ...foot, ["オプション"], line("追加帳票", 30_000), line("追加研修", 20_000)],
      [
        ["追加帳票", 30_000, 30_000, 30_000],
        ["追加研修", 20_000, 20_000, 20_000],
      ],
    ],
    [
      "without the tax in them, whatever the tax of the quote is",
      [
        ...[header, line("会計ソフト", 60_000), line("初期設定", 40_000)],
        ...[sum("合計（税込）", 100_000), sum("うち消費税", 9_091)],
        ["オプション"],
        line("追加帳票", 100_000),
      ],
      [["追加帳票", 100_000, 90_910, 90_910]],
    ],
    [
      "for a month, whatever the total counts",
      [
        ["品名", "数量", "初期費用", "月額費用"],
        ["会計クラウド", 1, 50_000, 10_000],
        ["小計", null, null, 170_000],
        ["合計", null, null, 187_000],
        ["オプション"],
        ["帳票クラウド", 1, null, 5_000],
      ],
      [["帳票クラウド", 5_000, 5_000, 5_000]],
    ],
    ["none", [...table, ...foot], []],
  ] as const)
    it(`are apart where they are optional: ${what}`, () => {
      const { items, optional, warnings } = documentIn(rows);
      assert.deepEqual(figures(optional), expected);
      assert.equal(warnings.includes("optional_lines"), expected.length > 0);
      assert.ok(!namesOf(items).some((name) => namesOf(optional).includes(name)));
    });

  it("tell the months that were counted", () => {
    const { items } = documentIn([
      ["品名", "数量", "初期費用", "月額費用"],
      ["会計クラウド", 1, 50_000, 10_000],
      ["合計", null, null, 187_000],
    ]);
    assert.deepEqual(
      items.map(({ period }) => period),
      [null, { months: 12, monthly: 10_000 }],
    );
  });

  it("are of the category that a person taught, options too", () => {
    const { items, optional } = documentIn([...table, ...foot, ["オプション"], line("追加帳票", 30_000)], {
      corrections: [
        { name: "会計ソフト", category: "SW_CLOUD" },
        { name: "追加帳票", category: "OPT_EXT" },
      ],
    });
    assert.deepEqual(
      [...items, ...optional].map(({ category }) => category),
      ["SW_CLOUD", "SVC_SETUP", "OPT_EXT"],
    );
  });

  it("say so where a discount is more than they are", () => {
    const discounted = (amount: number): readonly string[] => documentIn([...table, line("お値引き", amount)]).warnings;
    assert.ok(!discounted(-150_000).includes("discount_unallocated"));
    assert.ok(discounted(-150_001).includes("discount_unallocated"));
  });
});

describe("quotes: a quote as a whole", () => {
  for (const [title, kind] of [
    ["御見積書", "quote"],
    ["ご請求書", "invoice"],
    ["注文書", "order"],
    ["納品書", "delivery"],
    ["システム導入のご案内", "unknown"],
  ] as const)
    it(`is what its title says: ${title} → ${kind}`, () => {
      assert.equal(documentIn([[title], ...table, ...foot]).kind, kind);
    });

  it("takes neither kind nor names from a request beside it", () => {
    const asked = sheetOf([["見積依頼書"], ["見本工業 御中"]]);
    const { kind, customer } = onlyOf([asked, sheetOf([...table, ...foot])]);
    assert.deepEqual([kind, customer], ["unknown", null]);
  });

  it("keeps what stands around the table", () => {
    const { number, customer, vendor, issueDate } = documentIn([
      ...numbered("M-101", []),
      ["発行日", "2025年6月1日"],
      ...table,
    ]);
    assert.deepEqual([number, customer, vendor, issueDate], ["M-101", "見本工業", "有限会社みほん商店", "2025-06-01"]);
  });

  it("keeps the rows that are no lines, in the order of the sheet", () => {
    const rows: Rows = [
      ...[["御見積書"], header, ["【ソフトウェア】"], ["（旧）会計ソフト", 1, 90_000, 90_000]],
      ...[software, ["導入作業一式", null, null, 50_000], ["初期設定", 1, 30_000, 30_000]],
      ...[["操作研修", 1, 20_000, 20_000], ["出張費", null, null, "別途"], ...foot, ["備考"], ["検収後一括払い"]],
    ];
    const { items, leftOut } = onlyOf([sheetOf(rows, { hiddenRows: new Set([4, 14]) })]);
    assert.deepEqual(namesOf(items), ["会計ソフト", "初期設定", "操作研修"]);
    assert.deepEqual(
      leftOut.map(({ row, type }) => [row, type]),
      [
        [3, "heading"],
        [4, "hidden"],
        [6, "heading"],
        [9, "optional"],
        [10, "subtotal"],
        [11, "tax"],
        [12, "total"],
        [13, "note"],
        [14, "hidden"],
      ],
    );
  });

  for (const [what, rows, today, expected] of [
    ["past its date", [["有効期限", "2025年6月30日"], ...table], "2025-07-01", true],
    ["on its last day", [["有効期限", "2025年6月30日"], ...table], "2025-06-30", false],
    ["without a date", table, "2025-07-01", false],
    ["without a day to judge by", [["有効期限", "2025年6月30日"], ...table], undefined, false],
  ] as const)
    it(`${expected ? "has" : "has not"} expired: ${what}`, () => {
      const settings = today === undefined ? {} : { today };
      assert.equal(documentIn(rows, settings).warnings.includes("expired"), expected);
    });

  for (const [what, rows, reconciled, checks] of [
    ["all its figures", [...table, ...foot], true, ["subtotal 0", "tax 0", "total 0"]],
    ["the total above the table", [["御見積金額", 165_000], ...table], true, ["headline 0"]],
    ["a wrong total", [...table, sum("合計", 170_000)], false, ["total 5000"]],
    ["none", table, false, []],
    [
      "the months that the total counts",
      [
        ["品名", "数量", "初期費用", "月額費用"],
        ["会計クラウド", 1, 50_000, 10_000],
        ["小計", null, null, 170_000],
        ["合計", null, null, 187_000],
      ],
      true,
      ["subtotal 0", "total 0"],
    ],
  ] as const)
    it(`${reconciled ? "agrees" : "does not agree"} with its own figures: ${what}`, () => {
      const { reconciliation } = documentIn(rows);
      assert.deepEqual(
        [reconciliation.reconciled, reconciliation.checks.map((each) => `${each.total} ${String(each.difference)}`)],
        [reconciled, checks],
      );
    });
});
