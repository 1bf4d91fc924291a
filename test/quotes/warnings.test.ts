import assert from "node:assert/strict";
import { importRange, type ImportOptions, type QuoteDocument } from "../../src/quotes";
import { cellOf } from "../../src/quotes/grid/cell";
import type { CellValue, Grid } from "../../src/quotes/grid/types";
import { documentsOf } from "../../src/quotes/steps/documents";
import { gridOf } from "./written";

/** A value that is typed, one that a formula gives, or a blank cell. */
type Written = CellValue | null | { readonly value: number };
type Row = readonly Written[];
/** What a case is about, the rows, and the warnings in their order. */
type Case = readonly [what: string, rows: readonly Row[], warnings: readonly string[]];

const calculated = (value: number): Written => ({ value });

const isCalculated = (cell: Written): cell is { readonly value: number } => typeof cell === "object" && cell !== null;

async function documentsIn(rows: readonly Row[], options: ImportOptions = {}): Promise<readonly QuoteDocument[]> {
  const range = {
    ...{ name: null, row: 1, column: 1 },
    values: rows.map((row) => row.map((cell) => (isCalculated(cell) ? cell.value : cell))),
    formulas: rows.map((row) => row.map((cell) => (isCalculated(cell) ? "=SUM(E3:E9)" : ""))),
  };
  const result = await importRange(range, "Sheet1!A1:F20", options);
  assert.ok("documents" in result, JSON.stringify(result));
  return result.documents;
}

async function warningsOf(rows: readonly Row[], options: ImportOptions = {}): Promise<readonly string[]> {
  const documents = await documentsIn(rows, options);
  assert.equal(documents.length, 1);
  return documents.flatMap(({ warnings }) => warnings);
}

const head: Row = ["品名", "数量", "単位", "単価", "金額"];
const software: Row = ["会計ソフト", 1, "本", 100_000, 100_000];
const setup: Row = ["初期設定", 1, "式", 50_000, 50_000];
const training: Row = ["操作研修", 1, "回", 30_000, 30_000];

const sum = (label: string, amount: Written): Row => [label, null, null, null, amount];

/** The sum, its tax and both together, typed. */
const totalsOf = (amount: number, tax = Math.floor(amount / 10)): readonly Row[] => [
  sum("小計", amount),
  sum("消費税（10%）", tax),
  sum("合計", amount + tax),
];

/** A quote of these lines whose totals agree with them. */
const quoteOf = (...lines: readonly Row[]): readonly Row[] => {
  const amounts = lines.map((line) => line.at(-1)).filter((amount) => typeof amount === "number");
  return [head, ...lines, ...totalsOf(amounts.reduce((all, amount) => all + amount, 0))];
};

function check(cases: readonly Case[]): void {
  for (const [what, rows, warnings] of cases)
    it(`${warnings.length === 0 ? "are none for" : `are ${warnings.join(", ")} for`} ${what}`, async () => {
      assert.deepEqual(await warningsOf(rows), warnings);
    });
}

describe("quotes: the warnings of a quote", () => {
  check([["a quote whose lines and totals agree", quoteOf(software, setup), []]]);

  it("stand once each, those of the sheet first", async () => {
    const values = [
      ["請求書", null, null, null, null],
      ["品名", "数量", "単位", "単価", "金額"],
      ["会計ソフト", 1, "本", 100_000, 100_000],
      ["会計ソフト", 1, "本", 100_000, 100_000],
      ["会計ソフト", 1, "本", 100_000, 100_000],
      ["みほん", 1, "式", 10_000, 20_000],
      ["みほんの二", 1, "式", 10_000, 20_000],
    ];
    const result = await importRange({ name: null, row: 1, column: 1, values, hiddenRows: [3] }, "Sheet1!A1:E7");
    assert.ok("documents" in result);
    assert.deepEqual(result.documents[0]?.warnings, [
      "hidden_rows_skipped",
      "tax_mode_assumed",
      "no_total",
      "line_arithmetic",
      "not_a_quote_but_invoice",
      "unclassified_lines",
      "duplicate_lines",
    ]);
  });
});

describe("quotes: the warnings about tax", () => {
  check([
    [
      "a total that is the sum of the lines and includes tax",
      [head, ["会計ソフト", 1, "本", 110_000, 110_000], sum("合計（税込）", 110_000)],
      ["tax_inclusive"],
    ],
    [
      "a total that is the sum of the lines and does not say so",
      [head, software, sum("合計", 100_000)],
      ["tax_inclusive", "tax_mode_assumed"],
    ],
    ["a total that adds the tax to the lines", [head, software, sum("合計", 110_000)], []],
    ["lines alone", [head, software], ["tax_mode_assumed", "no_total"]],
    ["lines alone with 税抜 in the header", [["品名", "数量", "単位", "単価", "金額（税抜）"], software], ["no_total"]],
    [
      "lines of 10% and 8%",
      [
        ["品名", "税率", "金額"],
        ["会計ソフト", "10%", 100_000],
        ["初期設定", "8%", 50_000],
        ["小計", null, 150_000],
        ["消費税", null, 14_000],
        ["合計", null, 164_000],
      ],
      ["mixed_tax_rates"],
    ],
    [
      "lines of 8% alone",
      [
        ["品名", "税率", "金額"],
        ["会計ソフト", "8%", 100_000],
        ["初期設定", "8%", 50_000],
        ["小計", null, 150_000],
        ["消費税", null, 12_000],
        ["合計", null, 162_000],
      ],
      [],
    ],
  ]);
});

describe("quotes: the warnings about totals", () => {
  check([
    ["a total one yen beside the lines", [head, software, setup, ...totalsOf(150_000, 15_001)], []],
    [
      "a total two yen beside the lines",
      [head, software, setup, sum("小計", 150_000), sum("合計", 165_002)],
      ["not_reconciled"],
    ],
    [
      "a typed total far from the lines",
      [head, software, setup, sum("小計", 150_000), sum("合計", 110_000)],
      ["not_reconciled"],
    ],
    [
      "a calculated total two yen beside the lines",
      [head, software, setup, sum("小計", 150_000), sum("合計", calculated(165_002))],
      ["not_reconciled"],
    ],
    [
      "a calculated total three yen beside the lines",
      [head, software, setup, sum("小計", 150_000), sum("合計", calculated(165_003))],
      ["stale_or_missing_total", "not_reconciled"],
    ],
    [
      "a calculated total three yen below the lines",
      [head, software, setup, sum("小計", 150_000), sum("合計", calculated(164_997))],
      ["stale_or_missing_total", "not_reconciled"],
    ],
    [
      "calculated totals that agree",
      [head, software, setup, sum("小計", calculated(150_000)), sum("合計", calculated(165_000))],
      [],
    ],
    ["a typed total of 0", [head, software, setup, sum("小計", 150_000), sum("合計", 0)], ["not_reconciled"]],
    [
      "a calculated total of 0",
      [head, software, setup, sum("小計", 150_000), sum("合計", calculated(0))],
      ["stale_or_missing_total", "not_reconciled"],
    ],
    [
      "a typed total of 0 below a calculated sum",
      [head, software, setup, sum("小計", calculated(150_000)), sum("合計", 0)],
      ["stale_or_missing_total", "not_reconciled"],
    ],
    [
      "a typed headline of 0 above calculated totals",
      [
        ["御見積金額", 0],
        head,
        software,
        setup,
        sum("小計", calculated(150_000)),
        sum("消費税（10%）", calculated(15_000)),
        sum("合計", calculated(165_000)),
      ],
      ["stale_or_missing_total", "not_reconciled"],
    ],
    ["a headline that agrees and no other total", [["御見積金額", 165_000], head, software, setup], []],
    [
      "lines without tax whose calculated total agrees",
      [
        ["品名", "税率", "金額"],
        ["会計ソフト", "非課税", 100_000],
        ["小計", null, calculated(100_000)],
        ["消費税", null, 0],
        ["合計", null, calculated(100_000)],
      ],
      [],
    ],
    [
      "the word 合計 without an amount",
      [head, software, setup, ["合計", null, null, null, null]],
      ["tax_mode_assumed", "no_total"],
    ],
  ]);

  for (const [what, total] of [
    ["a comparison without totals", null],
    ["a comparison whose total is a formula", calculated(0)],
  ] as const)
    it(`do not ask for the total of a vendor without prices in ${what}`, async () => {
      const documents = await documentsIn([
        ["品名", "株式会社見本", "有限会社みほん商店"],
        ["会計ソフト", 100_000, null],
        ["初期設定", 50_000, null],
        ...(total === null ? [] : [["合計", 165_000, total]]),
      ]);
      const document = documents.find(({ vendor }) => vendor === "有限会社みほん商店");
      assert.deepEqual(document?.items, []);
      for (const code of ["no_total", "stale_or_missing_total"]) assert.ok(!document.warnings.includes(code), code);
    });
});

/** Two sections with a sum each, and the total of both. */
const sections = (first: Row, second: Row): readonly Row[] => [
  head,
  software,
  setup,
  first,
  training,
  second,
  sum("消費税（10%）", 18_000),
  sum("合計", 198_000),
];

describe("quotes: the warnings about the sum of a section", () => {
  check([
    ["sums of the sections", sections(sum("小計", 150_000), sum("小計", 30_000)), []],
    ["a sum of a section and one of all", sections(sum("小計", 150_000), sum("小計", 180_000)), []],
    ["a sum of the last line above it", sections(sum("小計", 50_000), sum("小計", 180_000)), []],
    [
      "a sum of a section that is short of a line",
      sections(sum("小計", 100_000), sum("小計", 180_000)),
      ["section_subtotal_differs"],
    ],
    [
      "a sum of a section that is one yen short",
      sections(sum("小計", 149_999), sum("小計", 180_000)),
      ["section_subtotal_differs"],
    ],
    [
      "a sum of a section that holds a line below it",
      sections(sum("小計", 180_000), sum("小計", 180_000)),
      ["section_subtotal_differs"],
    ],
    [
      "a sum of a section that is a typed 0",
      sections(sum("小計", 0), sum("小計", 180_000)),
      ["section_subtotal_differs"],
    ],
    [
      "a sum of a section whose formula gave 0",
      sections(sum("小計", calculated(0)), sum("小計", 180_000)),
      ["section_subtotal_differs"],
    ],
    [
      "one wrong sum alone",
      [head, software, setup, sum("小計", 100_000), sum("消費税（10%）", 15_000), sum("合計", 165_000)],
      ["not_reconciled"],
    ],
    ["a section without an amount at its sum", sections(["小計", null, null, null, null], sum("小計", 180_000)), []],
    [
      "a sum above all lines",
      [head, sum("小計", 180_000), software, setup, training, sum("小計", 180_000), sum("合計", 198_000)],
      [],
    ],
    [
      "the sums of the rates",
      [
        ["品名", "税率", "金額"],
        ["会計ソフト", "10%", 100_000],
        ["操作研修", "8%", 50_000],
        ["初期設定", "10%", 30_000],
        ["10%対象", null, 130_000],
        ["8%対象", null, 50_000],
        ["合計", null, 197_000],
      ],
      ["mixed_tax_rates"],
    ],
    [
      "the sum of a section and the sums of the rates",
      [
        ["品名", "税率", "金額"],
        ["会計ソフト", "10%", 100_000],
        ["操作研修", "8%", 50_000],
        ["初期設定", "10%", 30_000],
        ["小計", null, 180_000],
        ["10%対象", null, 130_000],
        ["8%対象", null, 50_000],
        ["合計", null, 197_000],
      ],
      ["mixed_tax_rates"],
    ],
    [
      "tax-inclusive lines with sums before tax",
      [
        ["品名", "金額（税込）"],
        ["会計ソフト", 110_000],
        ["初期設定", 55_000],
        ["小計（税抜）", 150_000],
        ["操作研修", 33_000],
        ["小計（税抜）", 30_000],
        ["合計（税込）", 198_000],
      ],
      ["tax_inclusive"],
    ],
    [
      "tax-inclusive lines with a sum before tax that is wrong",
      [
        ["品名", "金額（税込）"],
        ["会計ソフト", 110_000],
        ["初期設定", 55_000],
        ["小計（税抜）", 140_000],
        ["操作研修", 33_000],
        ["小計（税抜）", 30_000],
        ["合計（税込）", 198_000],
      ],
      ["tax_inclusive", "not_reconciled", "section_subtotal_differs"],
    ],
    [
      "tax-inclusive lines with sums including tax",
      [
        ["品名", "金額（税込）"],
        ["会計ソフト", 110_000],
        ["初期設定", 55_000],
        ["小計", 165_000],
        ["操作研修", 33_000],
        ["小計", 33_000],
        ["合計（税込）", 198_000],
      ],
      ["tax_inclusive"],
    ],
  ]);
});

describe("quotes: the warnings about quantity × price", () => {
  check([
    ["an amount that is the product", quoteOf(["会計ソフト", 3, "本", 33_333, 99_999]), []],
    ["an amount one yen above the product", quoteOf(["会計ソフト", 3, "本", 33_333, 100_000]), []],
    ["an amount one yen below the product", quoteOf(["会計ソフト", 3, "本", 33_333, 99_998]), []],
    ["an amount two yen above the product", quoteOf(["会計ソフト", 3, "本", 33_333, 100_001]), ["line_arithmetic"]],
    ["an amount two yen below the product", quoteOf(["会計ソフト", 3, "本", 33_333, 99_997]), ["line_arithmetic"]],
    ["one such line among others", quoteOf(software, ["初期設定", 2, "式", 50_000, 50_000]), ["line_arithmetic"]],
    ["an amount without quantity", quoteOf(["会計ソフト", null, null, 30_000, 100_000]), []],
    ["an amount without price", quoteOf(["会計ソフト", 3, "本", null, 100_000]), []],
    [
      "an amount that is left to price and quantity",
      [head, ["会計ソフト", 2, "本", 50_000, null], ...totalsOf(100_000)],
      [],
    ],
    ["a discount", quoteOf(software, ["出精値引き", 1, "式", 10_000, -10_000]), []],
    ["licences over twelve months", quoteOf(["クラウド利用料 12ヶ月分", 5, "ライセンス", 1_000, 60_000]), []],
    [
      "licences for twelve months at a price for all of them",
      quoteOf(["クラウド利用料 12ヶ月分", 5, "ライセンス", 12_000, 60_000]),
      [],
    ],
    [
      "licences over eleven of twelve months",
      quoteOf(["クラウド利用料 12ヶ月分", 5, "ライセンス", 1_000, 55_000]),
      ["line_arithmetic"],
    ],
    [
      "licences over twelve months, two yen beside the product",
      quoteOf(["クラウド利用料 12ヶ月分", 5, "ライセンス", 1_000, 60_002]),
      ["line_arithmetic"],
    ],
    [
      "twelve months at the amount of one",
      quoteOf(["クラウド利用料", 12, "ヶ月", 10_000, 10_000]),
      ["period_not_multiplied"],
    ],
    [
      "two months at the amount of one",
      quoteOf(["クラウド利用料", 2, "ヶ月", 10_000, 10_000]),
      ["period_not_multiplied"],
    ],
    [
      "twelve months at one price without quantity",
      quoteOf(["クラウド利用料 12ヶ月分", null, null, 120_000, 120_000]),
      [],
    ],
    ["one month at its amount", quoteOf(["クラウド利用料", 1, "ヶ月", 10_000, 10_000]), []],
    ["a contract of twelve months at one price", quoteOf(["クラウド利用料 12ヶ月分", 1, "式", 120_000, 120_000]), []],
    [
      "five licences for one month at the price of one",
      quoteOf(["クラウド利用料 1ヶ月分", 5, "ライセンス", 1_000, 1_000]),
      ["line_arithmetic"],
    ],
    [
      "licences without months at the price of one",
      quoteOf(["会計ソフト", 5, "本", 1_000, 1_000]),
      ["line_arithmetic"],
    ],
    ["twelve months at an amount without price", quoteOf(["クラウド利用料", 12, "ヶ月", null, 10_000]), []],
    [
      "twelve months at the amount of one, and another line that is no product",
      quoteOf(["クラウド利用料", 12, "ヶ月", 10_000, 10_000], ["会計ソフト", 3, "本", 1_000, 5_000]),
      ["line_arithmetic", "period_not_multiplied"],
    ],
  ]);
});

describe("quotes: the warnings about periods", () => {
  check([
    ["a fee without months", quoteOf(["クラウド利用料", 1, "式", 10_000, 10_000]), ["subscription_without_period"]],
    ["a fee of twelve months", quoteOf(["クラウド利用料", 12, "ヶ月", 1_000, 12_000]), []],
    [
      "a monthly fee in so many words",
      quoteOf(["クラウド 月額", 1, "式", 10_000, 10_000]),
      ["subscription_without_period"],
    ],
    ["a fee with blanks", quoteOf(["クラウド 使 用 料", 1, "式", 10_000, 10_000]), ["subscription_without_period"]],
    ["サブスクリプション", quoteOf(["サブスクリプション", 1, "式", 10_000, 10_000]), ["subscription_without_period"]],
    ["a yearly fee", quoteOf(["クラウド年額", 1, "式", 10_000, 10_000]), ["subscription_without_period"]],
    ["a cloud service that names no fee", quoteOf(["クラウドサービス", 1, "式", 10_000, 10_000]), []],
    ["a fee of support without months", quoteOf(["月額保守", 1, "式", 10_000, 10_000]), []],
    ["a discount on a fee", quoteOf(software, ["クラウド利用料 値引き", null, null, null, -10_000]), []],
    ["24 months", quoteOf(["クラウド利用料", 24, "ヶ月", 1_000, 24_000]), []],
    ["25 months", quoteOf(["クラウド利用料", 25, "ヶ月", 1_000, 25_000]), ["period_beyond_limit"]],
    ["two years", quoteOf(["クラウド利用料", 2, "年", 12_000, 24_000]), []],
    ["three years", quoteOf(["クラウド利用料", 3, "年", 12_000, 36_000]), ["period_beyond_limit"]],
    [
      "three years of support among others",
      quoteOf(software, ["保守サポート", 3, "年", 12_000, 36_000]),
      ["period_beyond_limit"],
    ],
    [
      "amounts once and monthly side by side",
      [
        ["品名", "初期費用", "月額費用"],
        ["会計ソフト", 100_000, 5_000],
        ["合計（税抜）", 105_000, null],
      ],
      ["monthly_amounts"],
    ],
    [
      "amounts once in a table that has monthly ones too",
      [
        ["品名", "初期費用", "月額費用"],
        ["会計ソフト", 100_000, null],
        ["初期設定", 50_000, null],
        ["合計（税抜）", 150_000, null],
      ],
      [],
    ],
  ]);
});

const service = (name: string, qty: number, unit: string, price: number): readonly Row[] =>
  quoteOf([name, qty, unit, price, qty * price]);

describe("quotes: the warning about a service that is dear by the hour", () => {
  for (const [unit, limit] of [
    ["時間", 10_000],
    ["h", 10_000],
    ["ｈ", 10_000],
    ["人時", 10_000],
    ["人日", 80_000],
    ["人 日", 80_000],
    ["人月", 1_600_000],
  ] as const)
    it(`is given from ${String(limit + 1)} yen on per ${unit}`, async () => {
      assert.deepEqual(await warningsOf(service("操作研修", 2, unit, limit)), []);
      assert.deepEqual(await warningsOf(service("操作研修", 2, unit, limit + 1)), ["hourly_rate_high"]);
    });

  check([
    ["a consultant's day", service("導入コンサルティング", 1, "人日", 80_001), ["hourly_rate_high"]],
    ["a support's hour", service("ヘルプデスク", 1, "時間", 10_001), ["hourly_rate_high"]],
    ["a service by the piece", service("操作研修", 1, "式", 500_000), []],
    ["software by the hour", service("会計ソフト", 1, "時間", 20_000), []],
    ["a service without unit", quoteOf(["操作研修", 1, null, 500_000, 500_000]), []],
    ["a day without price", quoteOf(["操作研修", 1, "人日", null, 500_000]), []],
    ["a dear day among other lines", quoteOf(software, ["操作研修", 1, "人日", 90_000, 90_000]), ["hourly_rate_high"]],
  ]);
});

describe("quotes: the warnings about the document", () => {
  const rows = quoteOf(software, setup);

  check([
    ["御見積書", [["御見積書"], ...rows], []],
    ["請求書", [["請求書"], ...rows], ["not_a_quote_but_invoice"]],
    ["注文書", [["注文書"], ...rows], ["not_a_quote_but_order"]],
    ["納品書", [["納品書"], ...rows], ["not_a_quote_but_delivery"]],
    ["a number whose check digit is right", [["登録番号：T8000000000001"], ...rows], []],
    ["a number whose check digit is wrong", [["登録番号：T7000000000001"], ...rows], ["registration_check_digit"]],
    [
      "単位：千円",
      [
        ["単位：千円"],
        head,
        ["会計ソフト", 1, "本", 100, 100],
        sum("小計", 100),
        sum("消費税（10%）", 10),
        sum("合計", 110),
      ],
      ["scaled_thousand"],
    ],
    ["単位：円", [["単位：円"], ...rows], []],
    [
      "lines under オプション",
      [
        ...quoteOf(software, setup),
        ["オプション", null, null, null, null],
        ["ハンディターミナル", 1, "台", 80_000, 80_000],
      ],
      ["optional_lines"],
    ],
    ["a line nobody could place", quoteOf(software, ["みほん", 1, "式", 50_000, 50_000]), ["unclassified_lines"]],
    [
      "a discount as large as the lines",
      [head, software, ["お値引き", null, null, null, -100_000]],
      ["tax_mode_assumed", "no_total"],
    ],
    [
      "a discount larger than the lines",
      [head, software, ["お値引き", null, null, null, -100_001]],
      ["tax_mode_assumed", "no_total", "discount_unallocated"],
    ],
  ]);

  for (const [what, until, today, warnings] of [
    ["on the last day", "有効期限：2026年3月31日", "2026-03-31", []],
    ["on the day after", "有効期限：2026年3月31日", "2026-04-01", ["expired"]],
    ["on the day before", "有効期限：2026年3月31日", "2026-03-30", []],
    ["in the next year", "有効期限：2026年3月31日", "2027-01-01", ["expired"]],
    ["where nobody says which day it is", "有効期限：2026年3月31日", undefined, []],
    ["where the quote names no day", "御見積書", "2027-01-01", []],
  ] as const)
    it(`${warnings.length === 0 ? "do not say" : "say"} that it has expired ${what}`, async () => {
      assert.deepEqual(await warningsOf([[until], ...rows], today === undefined ? {} : { today }), warnings);
    });

  it("know of a formula without a value beside a price", () => {
    const written = gridOf(
      ["品名", "数量", "単価", "金額"],
      ["会計ソフト", 2, 50_000, "?"],
      ["合計", null, null, 110_000],
    );
    const unvalued: Grid = {
      ...written,
      rows: written.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.value === "?" ? cellOf({ ...cell, value: null, formula: "B2*C2", unvalued: true }) : cell,
        ),
      })),
    };
    assert.deepEqual(
      documentsOf([unvalued]).documents.map(({ items, warnings }) => [items.map(({ amount }) => amount), warnings]),
      [[[100_000], ["formula_without_value"]]],
    );
  });
});

/** A quote whose lines name their section and their model too. */
const modelsOf = (...lines: readonly Row[]): readonly Row[] => [["分類", "品名", "型番", "数量", "金額"], ...lines];

const unreconciled = ["tax_mode_assumed", "no_total"];
const twice = [...unreconciled, "duplicate_lines"];

describe("quotes: the warning about the same line twice", () => {
  check([
    [
      "the same line twice",
      modelsOf(["機器", "ノートパソコン", "AB-100", 1, 90_000], ["機器", "ノートパソコン", "AB-100", 1, 90_000]),
      twice,
    ],
    [
      "the same line twice with another between them",
      modelsOf(
        ["機器", "ノートパソコン", "AB-100", 1, 90_000],
        ["機器", "プリンター", "CD-200", 1, 90_000],
        ["機器", "ノートパソコン", "AB-100", 1, 90_000],
      ),
      twice,
    ],
    [
      "the same line twice with other blanks",
      modelsOf(["機器", "ノートパソコン", null, 1, 90_000], ["機器", "ノート パソコン", null, 1, 90_000]),
      twice,
    ],
    [
      "the same line without section and model twice",
      modelsOf([null, "操作研修", null, null, 90_000], [null, "操作研修", null, null, 90_000]),
      twice,
    ],
    [
      "another section",
      modelsOf(["本社", "ノートパソコン", "AB-100", 1, 90_000], ["支店", "ノートパソコン", "AB-100", 1, 90_000]),
      unreconciled,
    ],
    [
      "another name",
      modelsOf(["機器", "ノートパソコン", "AB-100", 1, 90_000], ["機器", "プリンター", "AB-100", 1, 90_000]),
      unreconciled,
    ],
    [
      "another model",
      modelsOf(["機器", "ノートパソコン", "AB-100", 1, 90_000], ["機器", "ノートパソコン", "AB-200", 1, 90_000]),
      unreconciled,
    ],
    [
      "another quantity",
      modelsOf(["機器", "ノートパソコン", "AB-100", 1, 90_000], ["機器", "ノートパソコン", "AB-100", 2, 90_000]),
      unreconciled,
    ],
    [
      "another amount",
      modelsOf(["機器", "ノートパソコン", "AB-100", 1, 90_000], ["機器", "ノートパソコン", "AB-100", 1, 90_001]),
      unreconciled,
    ],
    [
      "a section in one line that is part of the name in the other",
      modelsOf([null, "会計ソフト", null, 1, 90_000], ["会計", "ソフト", null, 1, 90_000]),
      unreconciled,
    ],
    [
      "the same discount twice",
      modelsOf(
        ["機器", "ノートパソコン", "AB-100", 1, 90_000],
        ["機器", "お値引き", null, null, -10_000],
        ["機器", "お値引き", null, null, -10_000],
      ),
      unreconciled,
    ],
  ]);
});
