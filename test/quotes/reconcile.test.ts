import assert from "node:assert/strict";
import { importRange, type QuoteDocument, type TaxMode } from "../../src/quotes";
import { numberOf } from "../../src/quotes/grid/cell";
import type { GridRow } from "../../src/quotes/grid/types";
import type { DraftLine, StatedTotal } from "../../src/quotes/steps/draft";
import { withRates } from "../../src/quotes/steps/rates";
import { reconcile, sumsOf } from "../../src/quotes/steps/reconcile";
import { decideTaxMode, sumsByRate, taxOf } from "../../src/quotes/steps/taxMode";
import { labelsIn, totalOf } from "../../src/quotes/steps/totals";
import { rowsOf, type WrittenRow } from "./written";

type Rate = 10 | 8 | 0;

const rates: Readonly<Record<string, Rate>> = { "10%": 10, "8%": 8, 非課税: 0 };

function lineOf({ row, page, cells: [name, amount, rate] }: GridRow): DraftLine {
  const words = name?.plain ?? "";
  const yen = (amount && numberOf(amount)) ?? 0;
  return {
    ...{ row, sheet: null, page, name: words, folded: words, plain: words, spec: null, note: null, amount: yen },
    ...{ qty: 1, unit: null, unitPrice: null, listPrice: null, months: null, part: null, section: null, table: 0 },
    ...{ kind: yen < 0 ? "discount" : "item", place: "table", marked: false },
    taxRate: rates[rate?.plain ?? ""] ?? null,
  };
}

interface Written {
  readonly lines: readonly DraftLine[];
  readonly totals: readonly StatedTotal[];
}

/** A quote in one line: its rows between ／, their cells between blanks; a sum above the first item is a headline. */
function quote(text: string): Written {
  const lines: DraftLine[] = [];
  const totals: StatedTotal[] = [];
  for (const row of rowsOf(...text.split(" ／ ").map((each) => each.split(" ")))) {
    const [label] = labelsIn(row);
    if (label === undefined) {
      lines.push(lineOf(row));
      continue;
    }
    const total = totalOf(row, label, [], 1);
    totals.push(lines.length === 0 ? { ...total, type: "headline" } : total);
  }
  return { lines, totals };
}

/** 300,000 yen, and 30,000 yen of tax where it is added. */
const software = "会計ソフト 200,000 ／ 初期設定 100,000";
/** 10 % of 200,000 yen and 8 % of 10,000 yen: 20,800 yen of tax. */
const mixed = "POSレジ 200,000 10% ／ 試飲用茶葉 10,000 8%";

describe("quotes: the sums per tax rate", () => {
  for (const [what, text, sums, tax] of [
    ["of one rate", `${software} 10%`, [[10, 300_000]], 30_000],
    ["of lines that name no rate", software, [[10, 300_000]], 30_000],
    ["of the reduced rate", "茶葉 10,000 8%", [[8, 10_000]], 800],
    ["without tax", "収入印紙 400 非課税", [[0, 400]], 0],
    [
      "of all rates, from the highest on",
      "収入印紙 400 非課税 ／ 茶葉 10,000 8% ／ 会計ソフト 200,000 10% ／ 茶葉 5,000 8%",
      [
        [10, 200_000],
        [8, 15_000],
        [0, 400],
      ],
      21_200,
    ],
    ["below a discount", `${software} ／ 値引 ▲50,000`, [[10, 250_000]], 25_000],
    ["of a discount alone", "値引 ▲15", [[10, -15]], -1],
    ["rounded down once per rate, not per line", "部品A 105 ／ 部品B 105 ／ 部品C 109", [[10, 319]], 31],
    [
      "rounded down for each rate apart",
      "部品 109 10% ／ 茶葉 112 8%",
      [
        [10, 109],
        [8, 112],
      ],
      18,
    ],
  ] as const)
    it(`are those ${what}: ${text}`, () => {
      const found = sumsByRate(quote(text).lines);
      assert.deepEqual(
        found.map(({ rate, sum }) => [rate, sum]),
        sums,
      );
      assert.equal(taxOf(found), tax);
    });

  it("are none without lines", () => {
    assert.deepEqual(sumsByRate([]), []);
    assert.equal(taxOf([]), 0);
  });
});

describe("quotes: whether the amounts hold the tax", () => {
  type Hint = "inclusive" | "exclusive" | null;
  const decides = (text: string, hint: Hint, mode: TaxMode, assumed: boolean): void => {
    const { lines, totals } = quote(text);
    assert.deepEqual(decideTaxMode(lines, totals, hint), { mode, assumed });
  };

  for (const [text, mode] of [
    [`${software} ／ 小計 300,000 ／ 消費税 30,000 ／ 合計 330,000`, "exclusive"],
    [`${software} ／ 合計 330,000`, "exclusive"],
    [`${software} ／ 合計 330,001`, "exclusive"],
    [`${software} ／ 合計 329,999`, "exclusive"],
    [`御見積金額 330,000 ／ ${software}`, "exclusive"],
    [`御見積金額 350,000 ／ ${software} ／ 合計 330,000`, "exclusive"],
    [`${mixed} ／ 合計 230,800`, "exclusive"],
    [`${mixed} ／ 合計 230,802`, "exclusive"],
    [`${mixed} ／ 合計 230,798`, "exclusive"],
    [`${mixed} ／ 収入印紙 400 非課税 ／ 合計 231,203`, "exclusive"],
    [`${software} ／ 値引 ▲50,000 ／ 合計 275,000`, "exclusive"],
    [`${software} ／ 小計 300,000`, "exclusive"],
    [`${software} ／ 内装工事小計 300,000`, "exclusive"],
    [`${software} ／ 小計 200,000 ／ 小計 300,000`, "exclusive"],
    [`${software} ／ 消費税 30,000`, "exclusive"],
    [`${software} ／ 消費税 別途`, "exclusive"],
    [`${software} ／ 合計 300,000 税抜`, "exclusive"],
    [`御見積金額 350,000 税込 ／ ${software} ／ 合計 300,000 税抜`, "exclusive"],
    [`御見積金額 300,000 税抜 ／ ${software}`, "exclusive"],
    [`${software} ／ 合計 300,000 税込`, "inclusive"],
    [`御見積金額 300,000 税込 ／ ${software}`, "inclusive"],
    [`${software} ／ 合計 300,000 ／ うち消費税 27,272`, "inclusive"],
    [`${software} ／ 合計 300,000 ／ うち消費税 別途記載`, "inclusive"],
    [`${software} ／ 小計 300,000 ／ 内消費税 27,272 ／ 合計 300,000`, "inclusive"],
    [`${software} ／ 小計 300,000 ／ 内消費税 27,272`, "inclusive"],
    [`${software} ／ 内税 27,272`, "inclusive"],
    [`${software} ／ 消費税 27,272 ／ 合計 300,000`, "inclusive"],
    [`${mixed} ／ 消費税（10%） 18,181 ／ 消費税（8%） 740 ／ 合計 210,000`, "inclusive"],
  ] as const)
    it(`is certain: ${text} → ${mode}`, () => {
      decides(text, null, mode, false);
    });

  for (const [text, mode] of [
    [software, "exclusive"],
    [`${software} ／ 合計 330,002`, "exclusive"],
    [`${software} ／ 合計 329,998`, "exclusive"],
    [`${mixed} ／ 合計 230,803`, "exclusive"],
    [`${mixed} ／ 収入印紙 400 非課税 ／ 合計 231,204`, "exclusive"],
    [`${software} ／ 合計 300,001`, "exclusive"],
    [`${software} ／ 小計 300,001`, "exclusive"],
    [`${software} ／ 小計 330,000`, "exclusive"],
    [`${software} ／ 合計 別途`, "exclusive"],
    [`${software} ／ 合計 0`, "exclusive"],
    [`${software} ／ 値引 ▲300,000`, "exclusive"],
    [`${software} ／ 値引 ▲300,000 ／ 小計 0`, "exclusive"],
    [`${software} ／ 値引 ▲300,000 ／ 小計 別途`, "exclusive"],
    [`${software} ／ 値引 ▲300,000 ／ 合計 0`, "exclusive"],
    [`${software} ／ 値引 ▲300,000 ／ 合計 別途`, "exclusive"],
    [`御見積金額 0 ／ ${software} ／ 値引 ▲300,000`, "exclusive"],
    [`${software} ／ 合計 300,000`, "inclusive"],
    [`御見積金額 300,000 ／ ${software}`, "inclusive"],
  ] as const)
    it(`is assumed: ${text} → ${mode}`, () => {
      decides(text, null, mode, true);
    });

  for (const [text, hint, mode] of [
    [software, "inclusive", "inclusive"],
    [software, "exclusive", "exclusive"],
    [`${software} ／ 合計 300,000`, "inclusive", "inclusive"],
    [`${software} ／ 合計 300,000`, "exclusive", "exclusive"],
    [`${software} ／ 小計 300,000`, "inclusive", "inclusive"],
    [`${software} ／ 消費税 27,272`, "inclusive", "inclusive"],
    [`${software} ／ 合計 350,000`, "inclusive", "inclusive"],
  ] as const)
    it(`is as the words of the sheet say: ${text} → ${mode}`, () => {
      decides(text, hint, mode, false);
    });

  for (const [text, hint, mode] of [
    [`${software} ／ 合計 300,000 税込`, "exclusive", "inclusive"],
    [`${software} ／ 合計 300,000 税抜`, "inclusive", "exclusive"],
  ] as const)
    it(`is as the total says, whatever the sheet says: ${text} → ${mode}`, () => {
      decides(text, hint, mode, false);
    });

  for (const [what, text, hint, mode] of [
    ["the total is the lines and their tax", `${software} ／ 合計 330,000`, "inclusive", "exclusive"],
    [
      "the tax was rounded for each line",
      `${software} ／ 小計 300,000 ／ 消費税 29,995 ／ 合計 329,995`,
      "inclusive",
      "exclusive",
    ],
    [
      "the tax of both rates was rounded for each line",
      `${mixed} ／ 消費税（10%） 19,995 ／ 消費税（8%） 798 ／ 合計 230,793`,
      "inclusive",
      "exclusive",
    ],
  ] as const)
    it(`is settled by the sums before the words: ${what} → ${mode}`, () => {
      decides(text, hint, mode, false);
    });

  it("is assumed where no line was read", () => {
    assert.deepEqual(decideTaxMode([], [], null), { mode: "exclusive", assumed: true });
  });
});

describe("quotes: 小計, 消費税 and 合計 as the lines give them", () => {
  for (const [text, mode, expected] of [
    [software, "exclusive", [300_000, 30_000, 330_000, 1]],
    [software, "inclusive", [272_728, 27_272, 300_000, 1]],
    [mixed, "exclusive", [210_000, 20_800, 230_800, 2]],
    [mixed, "inclusive", [191_079, 18_921, 210_000, 2]],
    [`${mixed} ／ 収入印紙 400 非課税`, "exclusive", [210_400, 20_800, 231_200, 3]],
    [`${mixed} ／ 収入印紙 400 非課税`, "inclusive", [191_479, 18_921, 210_400, 3]],
    [`${software} ／ 値引 ▲80,000`, "inclusive", [200_000, 20_000, 220_000, 1]],
  ] as const)
    it(`are right where the amounts are ${mode}: ${text}`, () => {
      const { lines, totals } = quote(text);
      const { subtotal, tax, total, rates: count } = sumsOf(withRates(lines, totals, false), mode);
      assert.deepEqual([subtotal, tax, total, count], expected);
    });

  it("are 0 without lines", () => {
    assert.deepEqual(sumsOf([], "exclusive"), { subtotal: 0, tax: 0, total: 0, rates: 0 });
  });
});

type Check = QuoteDocument["reconciliation"]["checks"][number];

/** What was compared: the total, its stated figure, and by how much it differs. */
const shown = (checks: readonly Check[]): unknown =>
  checks.map(({ total, stated, difference }) => [total, stated, difference]);

describe("quotes: the stated totals beside the lines", () => {
  const agrees = (text: string, mode: TaxMode, expected: boolean): readonly Check[] => {
    const { lines, totals } = quote(text);
    const { reconciled, checks } = reconcile(withRates(lines, totals, false), totals, mode);
    assert.equal(reconciled, expected);
    for (const { stated, computed, difference } of checks) assert.equal(computed + difference, stated);
    return checks;
  };

  for (const [what, text, mode, expected] of [
    [
      "小計, 消費税 and 合計",
      `${software} ／ 小計 300,000 ／ 消費税 30,000 ／ 合計 330,000`,
      "exclusive",
      [
        ["subtotal", 300_000, 0],
        ["tax", 30_000, 0],
        ["total", 330_000, 0],
      ],
    ],
    [
      "the last of several 合計",
      `${software} ／ 合計 300,000 ／ 消費税 30,000 ／ 税込合計 330,000`,
      "exclusive",
      [
        ["tax", 30_000, 0],
        ["total", 330_000, 0],
      ],
    ],
    ["合計 without tax by its words", `${software} ／ 合計 300,000 税抜`, "exclusive", [["total", 300_000, 0]]],
    ["合計 with tax by its words", `${software} ／ 合計 330,000 税込`, "exclusive", [["total", 330_000, 0]]],
    [
      "the last 合計 of the whole, not that of one rate",
      `${mixed} ／ 合計 230,800 ／ 税込計 220,000 10%対象 ／ 税込計 10,800 8%対象`,
      "exclusive",
      [["total", 230_800, 0]],
    ],
    [
      "the last 合計 with a figure",
      `${software} ／ 合計 330,000 ／ 御請求金額 別途`,
      "exclusive",
      [["total", 330_000, 0]],
    ],
    [
      "小計 with tax",
      `${software} ／ 小計 300,000 ／ うち消費税 27,272`,
      "inclusive",
      [
        ["subtotal", 300_000, 0],
        ["tax", 27_272, 0],
      ],
    ],
    [
      "小計 without tax below lines with it",
      `${software} ／ 小計 272,728 ／ 消費税 27,272 ／ 合計 300,000`,
      "inclusive",
      [
        ["subtotal", 272_728, 0],
        ["tax", 27_272, 0],
        ["total", 300_000, 0],
      ],
    ],
    ["合計 without tax below lines with it", `${software} ／ 合計 272,728 税抜`, "inclusive", [["total", 272_728, 0]]],
    [
      "小計 above a discount",
      `${software} ／ 小計 300,000 ／ 値引 ▲50,000 ／ 消費税 25,000 ／ 合計 275,000`,
      "exclusive",
      [
        ["subtotal", 300_000, 0],
        ["tax", 25_000, 0],
        ["total", 275_000, 0],
      ],
    ],
    [
      "小計 below a discount",
      `${software} ／ 値引 ▲50,000 ／ 小計 250,000 ／ 消費税 25,000`,
      "exclusive",
      [
        ["subtotal", 250_000, 0],
        ["tax", 25_000, 0],
      ],
    ],
    [
      "小計 above and below a discount",
      `${software} ／ 小計 300,000 ／ 値引 ▲50,000 ／ 小計 250,000`,
      "exclusive",
      [["subtotal", 250_000, 0]],
    ],
    [
      "小計 with tax above a discount",
      `${software} ／ 小計 300,000 ／ 値引 ▲80,000 ／ 合計 220,000`,
      "inclusive",
      [
        ["subtotal", 300_000, 0],
        ["total", 220_000, 0],
      ],
    ],
    [
      "小計 of each section, together",
      "会計ソフト 200,000 ／ 小計 200,000 ／ 初期設定 100,000 ／ 小計 100,000 ／ 合計 330,000",
      "exclusive",
      [
        ["subtotal", 300_000, 0],
        ["total", 330_000, 0],
      ],
    ],
    [
      "小計 of each section, with tax",
      "会計ソフト 200,000 ／ 小計 200,000 ／ 初期設定 100,000 ／ 小計 100,000",
      "inclusive",
      [["subtotal", 300_000, 0]],
    ],
    [
      "小計 of each section, without the one that is open",
      "会計ソフト 200,000 ／ 小計 200,000 ／ 初期設定 100,000 ／ 小計 100,000 ／ 小計 別途",
      "exclusive",
      [["subtotal", 300_000, 0]],
    ],
    [
      "小計 of the whole below those of the sections",
      "会計ソフト 200,000 ／ 小計 200,000 ／ 初期設定 100,000 ／ 小計 100,000 ／ 小計 300,000",
      "exclusive",
      [["subtotal", 300_000, 0]],
    ],
    [
      "消費税 of each section, together",
      "会計ソフト 200,000 ／ 消費税 20,000 ／ 初期設定 100,000 ／ 消費税 10,000",
      "exclusive",
      [["tax", 30_000, 0]],
    ],
    [
      "消費税 of both rates, together",
      `${mixed} ／ 小計 210,000 ／ 消費税（10%） 20,000 ／ 消費税（8%） 800 ／ 合計 230,800`,
      "exclusive",
      [
        ["subtotal", 210_000, 0],
        ["tax", 20_800, 0],
        ["total", 230_800, 0],
      ],
    ],
    [
      "消費税合計 rather than 消費税 of each rate",
      `${mixed} ／ 消費税（10%） 20,000 ／ 消費税（8%） 800 ／ 消費税合計 20,800`,
      "exclusive",
      [["tax", 20_800, 0]],
    ],
    [
      "うち消費税 of both rates, together",
      `${mixed} ／ 合計 210,000 ／ 内消費税（10%） 18,181 ／ 内消費税（8%） 740`,
      "inclusive",
      [
        ["tax", 18_921, 0],
        ["total", 210_000, 0],
      ],
    ],
    [
      "小計 of the whole, not that of one rate",
      `${mixed} ／ 小計 210,000 ／ 10%対象 200,000 ／ 8%対象 10,000 ／ 合計 230,800`,
      "exclusive",
      [
        ["subtotal", 210_000, 0],
        ["total", 230_800, 0],
      ],
    ],
    [
      "合計 beside the sums of each rate",
      `${mixed} ／ 10%対象 200,000 ／ 8%対象 10,000 ／ 合計 230,800`,
      "exclusive",
      [["total", 230_800, 0]],
    ],
    [
      "合計 where 消費税 has no figure",
      `${software} ／ 小計 300,000 ／ 消費税 別途 ／ 合計 330,000`,
      "exclusive",
      [
        ["subtotal", 300_000, 0],
        ["total", 330_000, 0],
      ],
    ],
    ["a headline with tax", `御見積金額 330,000 ／ ${software}`, "exclusive", [["headline", 330_000, 0]]],
    ["a headline without tax", `御見積金額 300,000 ／ ${software}`, "exclusive", [["headline", 300_000, 0]]],
    ["a headline with 税込", `御見積金額 330,000 税込 ／ ${software}`, "exclusive", [["headline", 330_000, 0]]],
    ["a headline with 税抜", `御見積金額 300,000 税抜 ／ ${software}`, "exclusive", [["headline", 300_000, 0]]],
    [
      "a headline with 税抜 above lines with tax",
      `御見積金額 272,728 税抜 ／ ${software}`,
      "inclusive",
      [["headline", 272_728, 0]],
    ],
    [
      "each of two headlines, and not the one that is open",
      `御見積金額 300,000 税抜 ／ 御見積金額 330,000 税込 ／ 御請求金額 別途 ／ ${software}`,
      "exclusive",
      [
        ["headline", 300_000, 0],
        ["headline", 330_000, 0],
      ],
    ],
    [
      "a headline beside 合計",
      `御見積金額 330,000 ／ ${software} ／ 合計 330,000`,
      "exclusive",
      [
        ["total", 330_000, 0],
        ["headline", 330_000, 0],
      ],
    ],
  ] as const)
    it(`agree: ${what}`, () => {
      assert.deepEqual(shown(agrees(text, mode, true)), expected);
    });

  for (const [what, text, mode, expected] of [
    [
      "小計 with tax above lines without it",
      `${software} ／ 小計 330,000`,
      "exclusive",
      [["subtotal", 330_000, 30_000]],
    ],
    [
      "小計 above a discount, wrongly added",
      `${software} ／ 小計 300,010 ／ 値引 ▲50,000`,
      "exclusive",
      [["subtotal", 300_010, 10]],
    ],
    [
      "小計 that lacks a line",
      `${software} ／ 小計 200,000 ／ 合計 330,000`,
      "exclusive",
      [
        ["subtotal", 200_000, -100_000],
        ["total", 330_000, 0],
      ],
    ],
    [
      "消費税 of one rate left out",
      `${mixed} ／ 消費税（10%） 20,000 ／ 合計 230,800`,
      "exclusive",
      [
        ["tax", 20_000, -800],
        ["total", 230_800, 0],
      ],
    ],
    [
      "合計 that lacks the tax of lines with 税込",
      `${software} ／ 合計 300,000 税込`,
      "exclusive",
      [["total", 300_000, -30_000]],
    ],
    ["合計 with tax but called 税抜", `${software} ／ 合計 330,000 税抜`, "exclusive", [["total", 330_000, 30_000]]],
    [
      "a headline with 税込 that lacks the tax",
      `御見積金額 300,000 税込 ／ ${software}`,
      "exclusive",
      [["headline", 300_000, -30_000]],
    ],
    [
      "a headline with tax but called 税抜",
      `御見積金額 330,000 税抜 ／ ${software}`,
      "exclusive",
      [["headline", 330_000, 30_000]],
    ],
    [
      "the nearer sum of a headline that is wrong",
      `御見積金額 329,900 ／ ${software}`,
      "exclusive",
      [["headline", 329_900, -100]],
    ],
    [
      "a headline of an earlier version",
      `御見積金額 440,000 ／ ${software} ／ 小計 300,000 ／ 消費税 30,000 ／ 合計 330,000`,
      "exclusive",
      [
        ["subtotal", 300_000, 0],
        ["tax", 30_000, 0],
        ["total", 330_000, 0],
        ["headline", 440_000, 110_000],
      ],
    ],
    [
      "a total that was not calculated",
      `${software} ／ 小計 300,000 ／ 合計 0`,
      "exclusive",
      [
        ["subtotal", 300_000, 0],
        ["total", 0, -330_000],
      ],
    ],
  ] as const)
    it(`differ: ${what}`, () => {
      assert.deepEqual(shown(agrees(text, mode, false)), expected);
    });

  for (const [text, mode, expected] of [
    [`${software} ／ 消費税 30,001 ／ 合計 330,001`, "exclusive", true],
    [`${software} ／ 消費税 29,999 ／ 合計 329,999`, "exclusive", true],
    [`${software} ／ 消費税 30,002`, "exclusive", false],
    [`${software} ／ 消費税 29,998`, "exclusive", false],
    [`${software} ／ 消費税 30,000 ／ 合計 330,002`, "exclusive", false],
    [`${software} ／ うち消費税 27,273 ／ 合計 300,000`, "inclusive", true],
    [`${software} ／ うち消費税 27,274 ／ 合計 300,000`, "inclusive", false],
    [`${mixed} ／ 消費税 20,802`, "exclusive", true],
    [`${mixed} ／ 消費税 20,803`, "exclusive", false],
    [`${mixed} ／ 収入印紙 400 非課税 ／ 合計 231,203`, "exclusive", true],
    [`${mixed} ／ 収入印紙 400 非課税 ／ 合計 231,204`, "exclusive", false],
  ] as const)
    it(`${expected ? "agree within" : "differ by more than"} a yen for each rate: ${text}`, () => {
      assert.notEqual(agrees(text, mode, expected).length, 0);
    });

  it("agree with nothing where the quote states none", () => {
    assert.deepEqual(agrees(software, "exclusive", false), []);
    assert.deepEqual(agrees(`${software} ／ 合計 別途`, "exclusive", false), []);
    assert.deepEqual(agrees(`${mixed} ／ 10%対象 200,000 ／ 8%対象 10,000`, "exclusive", false), []);
  });

  it("agree with nothing in a form that was not filled in", () => {
    const { totals } = quote(`${software} ／ 小計 0 ／ 消費税 0 ／ 合計 0`);
    const { reconciled, checks } = reconcile([], totals, "exclusive");
    assert.equal(reconciled, false);
    assert.deepEqual(
      checks.map(({ total, difference }) => [total, difference]),
      [
        ["subtotal", 0],
        ["tax", 0],
        ["total", 0],
      ],
    );
  });
});

describe("quotes: the tax of a whole sheet", () => {
  const header: WrittenRow = ["品名", "数量", "単価", "金額"];
  const items: readonly WrittenRow[] = [
    ["会計ソフト", 1, 220_000, 220_000],
    ["初期設定", 1, 110_000, 110_000],
  ];
  const total = (words: string, amount: number): WrittenRow => [words, null, null, amount];

  for (const [what, rows, mode, figures, warnings] of [
    [
      "added below",
      [header, ...items, total("小計", 330_000), total("消費税", 33_000), total("合計", 363_000)],
      "exclusive",
      [330_000, 33_000, 363_000],
      [],
    ],
    [
      "added below, a yen less than worked out",
      [header, ...items, total("小計", 330_000), total("消費税", 32_999), total("合計", 362_999)],
      "exclusive",
      [330_000, 32_999, 362_999],
      [],
    ],
    [
      "held by the amounts, as うち消費税 says",
      [header, ...items, total("合計", 330_000), total("（うち消費税）", 30_000)],
      "inclusive",
      [300_000, 30_000, 330_000],
      ["tax_inclusive"],
    ],
    [
      "held by the amounts, as 税込 in the header says",
      [["品名", "数量", "単価", "金額（税込）"], ...items, total("小計", 330_000), total("合計", 330_000)],
      "inclusive",
      [300_000, 30_000, 330_000],
      ["tax_inclusive"],
    ],
    [
      "held by the amounts, as far as one can tell",
      [header, ...items, total("合計", 330_000)],
      "inclusive",
      [300_000, 30_000, 330_000],
      ["tax_inclusive", "tax_mode_assumed"],
    ],
    [
      "added to the one sum that is stated, as 税抜 in the header says",
      [["品名", "数量", "単価", "金額（税抜）"], ...items, total("合計", 330_000)],
      "exclusive",
      [330_000, 33_000, 363_000],
      [],
    ],
    [
      "added below a discount on the sums of two sections",
      [
        header,
        ...[items[0] ?? [], total("小計", 220_000), items[1] ?? [], total("小計", 110_000)],
        ...[total("お値引き", -30_000), total("消費税", 30_000), total("合計", 330_000)],
      ],
      "exclusive",
      [300_000, 30_000, 330_000],
      [],
    ],
    [
      "held by the amounts, as the figures of the tax and the total say",
      [header, ...items, total("小計", 330_000), total("消費税", 30_000), total("合計", 330_000)],
      "inclusive",
      [300_000, 30_000, 330_000],
      ["tax_inclusive"],
    ],
    [
      "held by the amounts, as 消費税（内税） says",
      [header, ...items, total("合計", 330_000), total("消費税（内税）", 30_000)],
      "inclusive",
      [300_000, 30_000, 330_000],
      ["tax_inclusive"],
    ],
    [
      "added below, and told once more in brackets",
      [
        header,
        ...items,
        total("小計", 330_000),
        total("消費税", 33_000),
        total("合計", 363_000),
        total("（うち消費税額）", 33_000),
      ],
      "exclusive",
      [330_000, 33_000, 363_000],
      [],
    ],
    [
      "added to the sum that stands in brackets behind the total",
      [header, ...items, ["合計 363,000円（税抜 330,000円）", null, null, null]],
      "exclusive",
      [330_000, 33_000, 363_000],
      [],
    ],
    [
      "added to the sum that stands beside the headline",
      [["御見積金額", "¥363,000", "（税抜 ¥330,000）", null], header, ...items],
      "exclusive",
      [330_000, 33_000, 363_000],
      [],
    ],
    [
      "added at 10 % where the form has an unused row for 8 %",
      [header, ...items, total("消費税", 33_000), total("消費税（8%軽減）", 0), total("合計", 363_000)],
      "exclusive",
      [330_000, 33_000, 363_000],
      [],
    ],
    [
      "none where the vendor charges none",
      [header, ...items, total("小計", 330_000), total("消費税", 0), total("合計", 330_000)],
      "exclusive",
      [330_000, 0, 330_000],
      [],
    ],
    [
      "added below a discount",
      [
        header,
        ...items,
        total("小計", 330_000),
        total("出精値引き", -30_000),
        total("消費税", 30_000),
        total("合計", 330_000),
      ],
      "exclusive",
      [300_000, 30_000, 330_000],
      [],
    ],
  ] as const)
    it(`is ${what}`, async () => {
      const values = rows.map((row) => header.map((_, at) => row[at] ?? null));
      const result = await importRange({ name: null, row: 1, column: 1, values }, "Sheet1!A1:D9");
      assert.ok("documents" in result);
      const [document] = result.documents;
      assert.ok(document);
      assert.equal(document.taxMode, mode);
      assert.deepEqual([document.subtotal, document.tax, document.total], figures);
      assert.equal(document.reconciliation.reconciled, true);
      assert.deepEqual(document.warnings, warnings);
    });
});
