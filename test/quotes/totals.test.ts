import assert from "node:assert/strict";
import { importRange } from "../../src/quotes";
import { cellOf } from "../../src/quotes/grid/cell";
import type { FoundCell, GridRow } from "../../src/quotes/grid/types";
import { columnsOf, type Column } from "../../src/quotes/steps/columns";
import type { StatedTotal } from "../../src/quotes/steps/draft";
import { hintIn, labelsIn, totalOf, type LabelType } from "../../src/quotes/steps/totals";
import { rowsOf, type WrittenRow } from "./written";

function rowOf(...values: WrittenRow): GridRow {
  const [row] = rowsOf(values);
  assert.ok(row);
  return row;
}

/** The same row with another format, formula or value in one of its columns. */
const withCell = (row: GridRow, column: number, change: Partial<FoundCell>): GridRow => ({
  ...row,
  cells: row.cells.map((cell) => (cell.column === column ? cellOf({ ...cell, ...change }) : cell)),
});

/** A formula whose value the file does not hold. */
const unvalued: Partial<FoundCell> = { value: null, formula: "SUM(C2:C9)", unvalued: true };

/** The columns below header words, and below the words of a first header row where there is one. */
const columnsBelow = (words: WrittenRow, above: WrittenRow = []): readonly Column[] =>
  columnsOf(
    rowOf(...words).cells.map((cell) => {
      const parent = above[cell.column - 1] ?? null;
      return { cell, label: cell.plain, parent: parent === null ? null : String(parent) };
    }),
  );

function totalIn(row: GridRow, columns: readonly Column[] = [], scale = 1): StatedTotal {
  const [label] = labelsIn(row);
  assert.ok(label, "no label");
  return totalOf(row, label, columns, scale);
}

const shown = (row: WrittenRow): string => row.map((value) => String(value ?? "")).join("｜");

/** What the row says it is, by which words; "?" where a line may be called so too. */
function labelled(row: GridRow): readonly [LabelType, string] | readonly [LabelType, string, "?"] | null {
  const [label] = labelsIn(row);
  if (label === undefined) return null;
  return label.isLoose ? [label.type, label.text, "?"] : [label.type, label.text];
}

describe("quotes: the rows of totals by their words", () => {
  for (const [row, expected] of [
    [
      ["小計", 300_000],
      ["subtotal", "小計"],
    ],
    [
      ["消費税（10%）", 30_000],
      ["tax", "消費税(10%)"],
    ],
    [
      ["消 費 税 等", 30_000],
      ["tax", "消費税等"],
    ],
    [
      ["合　計", 330_000],
      ["total", "合計"],
    ],
    [
      ["Grand Total", 330_000],
      ["total", "GrandTotal"],
    ],
    [
      ["御見積金額", 330_000],
      ["total", "御見積金額"],
    ],
    [
      ["10%対象", 300_000],
      ["subtotal", "10%対象"],
    ],
    [
      ["【合計】", 330_000],
      ["total", "合計"],
    ],
    [
      ["（うち消費税）", 30_000],
      ["tax", "うち消費税"],
    ],
    [
      ["※合計", 330_000],
      ["total", "合計"],
    ],
    [
      ["●●総合計", 330_000],
      ["total", "総合計"],
    ],
    [
      ["ハード・ソフト小計", 300_000],
      ["subtotal", "ハード・ソフト小計"],
    ],
    [
      [3, "小計", 300_000],
      ["subtotal", "小計"],
    ],
    [
      [true, "小計", 300_000],
      ["subtotal", "小計"],
    ],
    [
      ["株式会社見本", "合計", 330_000],
      ["total", "合計"],
    ],
    [
      ["導入費用計", 300_000],
      ["subtotal", "導入費用計", "?"],
    ],
    [
      ["サーバー機器 合計", 300_000],
      ["subtotal", "サーバー機器合計", "?"],
    ],
    [
      ["合計（A+B）", 300_000],
      ["subtotal", "合計(A+B)", "?"],
    ],
    [
      ["クラウド会計と販売管理と在庫管理の合計（初期費用と月額費用）", 300_000],
      ["subtotal", "クラウド会計と販売管理と在庫管理の合計(初期費用と月額費用)", "?"],
    ],
    [["合計 1,100,000円"], ["total", "合計"]],
    [["合計：￥1,100,000-（税込）"], ["total", "合計"]],
    [["合計 1100000円"], ["total", "合計"]],
    [["合計 1,100,000"], ["total", "合計"]],
    [["【合計】1,100,000円"], ["total", "合計"]],
    [["合計 110万円"], ["total", "合計"]],
    [["合計 1,100,000円（うち消費税 100,000円）"], ["total", "合計"]],
    [
      ["御見積り合計金額", 330_000],
      ["total", "御見積り合計金額"],
    ],
    [
      ["お見積り合計", 330_000],
      ["total", "お見積り合計"],
    ],
    [
      ["合計※", 330_000],
      ["total", "合計"],
    ],
    [
      ["■■ 総合計 ■■", 330_000],
      ["total", "総合計"],
    ],
    [
      ["小計 ①", 300_000],
      ["subtotal", "小計1"],
    ],
    [
      ["消費税額（8%軽減）", 24_000],
      ["tax", "消費税額(8%軽減)"],
    ],
    [
      ["消費税（軽減税率8%）", 24_000],
      ["tax", "消費税(軽減税率8%)"],
    ],
    [["会計ソフト", 300_000], null],
    [["設計", 300_000], null],
    [["計2台", 300_000], null],
    [["計1,200台のキッティング作業一式", 300_000], null],
    [[330_000], null],
  ] as const)
    it(`${shown(row)} → ${expected === null ? "none" : expected.join(" ")}`, () => {
      assert.deepEqual(labelled(rowOf(...row)), expected);
    });

  it("are found beside a formula without a value", () => {
    const row = withCell(rowOf(1, "合計", 330_000), 1, unvalued);
    assert.deepEqual(labelled(row), ["total", "合計"]);
  });
});

describe("quotes: whether a text says with or without tax", () => {
  for (const [text, expected] of [
    ["合計（税抜）", "exclusive"],
    ["税別", "exclusive"],
    ["外税", "exclusive"],
    ["消費税を含まない金額", "exclusive"],
    ["消費税含まない", "exclusive"],
    ["消費税を含みません", "exclusive"],
    ["消費税を含んでおりません", "exclusive"],
    ["税抜価格（税込価格は下記）", "exclusive"],
    ["合計（税込）", "inclusive"],
    ["内税", "inclusive"],
    ["消費税を含む", "inclusive"],
    ["消費税含む", "inclusive"],
    ["消費税を含みます", "inclusive"],
    ["消費税を含んでいます", "inclusive"],
    ["消費税等込", "inclusive"],
    ["消費税は含まれておりません", "exclusive"],
    ["消費税は含みません", "exclusive"],
    ["消費税等は含まれていません", "exclusive"],
    ["消費税は別途申し受けます", "exclusive"],
    ["消費税等を含む", "inclusive"],
    ["消費税を含めた金額", "inclusive"],
    ["消費税が含まれます", "inclusive"],
    ["合計", null],
    ["消費税", null],
  ] as const)
    it(`${text} → ${String(expected)}`, () => {
      assert.equal(hintIn(text), expected);
    });
});

const plain = columnsBelow(["品名", "数量", "単価", "金額"]);
const paired = columnsBelow(["品名", "数量", "初期費用", "月額費用"]);
const summed = columnsBelow(["品名", "初期費用", "月額費用", "金額"]);
const under = columnsBelow(
  ["品名", "数量", "金額", "数量", "金額"],
  [null, "初期費用", "初期費用", "月額費用", "月額費用"],
);
const initial = columnsBelow(["品名", "初期費用"]);

describe("quotes: the amount of a row of totals", () => {
  for (const [what, row, columns, amount] of [
    ["the figure", ["小計", null, null, 300_000], plain, 300_000],
    ["the last of several", ["小計", 5, null, 300_000], plain, 300_000],
    ["a figure written as text", ["合計", null, null, "￥330,000-"], plain, 330_000],
    ["nothing to pay", ["合計", null, null, 0], plain, 0],
    ["one yen", ["消費税", null, null, 1], plain, 1],
    ["a discount", ["合計", null, null, "▲5,000"], plain, -5_000],
    ["before 円 in a cell of its own", ["合計", null, 330_000, "円"], plain, 330_000],
    ["before a rate", ["消費税", null, 30_000, 0.1], plain, 30_000],
    ["after a rate", ["消費税", null, 0.1, 30_000], plain, 30_000],
    ["none in words", ["合計", null, null, "別途"], plain, null],
    ["none left of the words", [3, "小計", "別途"], plain, null],
    ["within the text", ["合計 1,100,000円"], plain, 1_100_000],
    ["within the text, after a colon", ["合計：￥1,100,000-（税込）"], plain, 1_100_000],
    ["within the text, without commas", ["合計 1100000円"], plain, 1_100_000],
    ["within the text, below zero", ["合計 ▲1,000円"], plain, -1_000],
    ["within the text, in brackets", ["【合計】1,100,000円"], plain, 1_100_000],
    ["within the text, in 万円", ["合計 110万円"], plain, 1_100_000],
    ["within the text, before the tax in it", ["合計 1,100,000円（うち消費税 100,000円）"], plain, 1_100_000],
    ["both parts", ["合計", null, 300_000, 20_000], paired, 320_000],
    ["both parts, not their quantity", ["合計", 5, 300_000, 20_000], paired, 320_000],
    ["both parts, not what stands apart", ["合計", 5, 300_000, 20_000, null, 999_999], paired, 320_000],
    ["the only part", ["小計", 5, 300_000, null], paired, 300_000],
    ["one part, and the sum apart", ["合計", null, 300_000, null, null, 320_000], paired, 320_000],
    ["no part, but the sum apart", ["合計", null, null, null, null, 320_000], paired, 320_000],
    ["both parts, not their sum beside them", ["合計", 300_000, 240_000, 540_000], summed, 540_000],
    ["both parts below two header rows", ["合計", null, 300_000, null, 20_000], under, 320_000],
    ["both parts below two header rows, not their quantities", ["合計", 5, 300_000, 10, 20_000], under, 320_000],
    ["with tax beside without tax", ["合計", 300_000, 330_000], initial, 330_000],
  ] as const)
    it(`is ${what}: ${shown(row)} → ${String(amount)}`, () => {
      assert.equal(totalIn(rowOf(...row), columns).amount, amount);
    });

  it("is in yen where the sheet is in thousands", () => {
    assert.equal(totalIn(rowOf("合計", 1_100), [], 1000).amount, 1_100_000);
    assert.equal(totalIn(rowOf("合計", 10.0007), [], 1000).amount, 10_001);
    assert.equal(totalIn(rowOf("合計", "別途"), [], 1000).amount, null);
  });
});

describe("quotes: the tax rate of a row of totals", () => {
  for (const [row, rate] of [
    [["消費税（10%）", 30_000], 10],
    [["消費税（８％）", 24_000], 8],
    [["消費税（10.0%）", 30_000], 10],
    [["0%対象", 30_000], 0],
    [["消費税", "10%", 30_000], 10],
    [["消費税", "（8%）", 24_000], 8],
    [[1, "0%対象計", 50_000], 0],
    [["消費税", 30_000], null],
    [["消費税", 0.1, 30_000], 10],
    [["小計", 0.1, 30_000], null],
    [["小計（20%値引後）", 240_000], null],
    [["小計（18%値引後）", 246_000], null],
    [["掛率80%", "小計", 240_000], null],
    [["消費税", "5%", 15_000], null],
  ] as const)
    it(`${shown(row)} → ${String(rate)}`, () => {
      assert.equal(totalIn(rowOf(...row)).rate, rate);
    });

  for (const [value, rate] of [
    [0.1, 10],
    [0.08, 8],
    [0, 0],
    [0.05, null],
  ] as const)
    it(`is that of a cell that prints ${String(value * 100)}% → ${String(rate)}`, () => {
      const row = withCell(rowOf("消費税", value, 30_000), 2, { format: "0%" });
      assert.equal(totalIn(row).rate, rate);
      assert.equal(totalIn(row).amount, 30_000);
    });
});

describe("quotes: a row of totals", () => {
  const row = rowOf("小計", 5, 300_000);
  const sum: Partial<FoundCell> = { formula: "SUM(C2:C9)" };
  for (const [what, each, expected] of [
    ["written figures", row, false],
    ["a figure and a formula", withCell(row, 3, sum), true],
    ["a formula and a figure", withCell(row, 2, sum), false],
    ["one formula", withCell(rowOf("小計", 300_000), 2, sum), true],
    ["one figure", rowOf("小計", 300_000), false],
    ["a formula without a value", withCell(rowOf("小計", 300_000), 2, unvalued), false],
    ["a formula in the words", withCell(row, 1, { formula: '"小"&"計"' }), false],
    ["no figure", rowOf("小計", "別途"), false],
  ] as const)
    it(`is${expected ? "" : " not"} calculated by the file: ${what}`, () => {
      assert.equal(totalIn(each).calculated, expected);
    });

  for (const [words, expected] of [
    [["合計（税込）", 330_000], "inclusive"],
    [["合計（税抜）", 300_000], "exclusive"],
    [["合計", 330_000, "税込"], "inclusive"],
    [["合計", "消費税を含みません", 300_000], "exclusive"],
    [["合計", 330_000], null],
  ] as const)
    it(`is with or without tax by any of its words: ${shown(words)} → ${String(expected)}`, () => {
      assert.equal(totalIn(rowOf(...words)).taxHint, expected);
    });

  for (const [words, expected] of [
    ["うち消費税", true],
    ["（内消費税）", true],
    ["内税", true],
    ["消費税", false],
    ["国内出張費小計", false],
    ["合計", false],
  ] as const)
    it(`is${expected ? "" : " not"} part of the amounts above it: ${words}`, () => {
      assert.equal(totalIn(rowOf(words, 30_000)).inner, expected);
    });

  it("keeps its words, its kind and its place", () => {
    const [, second] = rowsOf(["会計ソフト", 300_000], ["小計：", 300_000]);
    assert.ok(second);
    const { type, label, row: at } = totalIn(second);
    assert.deepEqual([type, label, at], ["subtotal", "小計:", 2]);
  });

  for (const [words, expected] of [
    [
      ["小計", 300_000, "消費税（10%）", 30_000, "合計", 330_000],
      [
        ["subtotal", 300_000, null, null],
        ["tax", 30_000, 10, null],
        ["total", 330_000, null, null],
      ],
    ],
    [
      ["小計", 300_000, "税抜", "合計", 330_000, "税込"],
      [
        ["subtotal", 300_000, null, "exclusive"],
        ["total", 330_000, null, "inclusive"],
      ],
    ],
    [["小計", "合計", 330_000], [["subtotal", 330_000, null, null]]],
    [
      ["導入費用計", 300_000, "合計", 330_000],
      [
        ["subtotal", 300_000, null, null],
        ["total", 330_000, null, null],
      ],
    ],
    [["小計", 300_000, "合計"], [["subtotal", 300_000, null, null]]],
  ] as const)
    it(`says as much as has a figure of its own: ${shown(words)}`, () => {
      const row = rowOf(...words);
      const totals = labelsIn(row).map((label) => totalOf(row, label, [], 1));
      assert.deepEqual(
        totals.map(({ type, amount, rate, taxHint }) => [type, amount, rate, taxHint]),
        expected,
      );
    });

  it("reconciles the lines where all totals stand side by side", async () => {
    const values = [
      ["品名", "数量", "単価", "金額", null, null],
      ["会計ソフト", 1, 200_000, 200_000, null, null],
      ["初期設定", 1, 100_000, 100_000, null, null],
      ["小計", 300_000, "消費税（10%）", 30_000, "合計", 330_000],
    ];
    const result = await importRange({ name: null, row: 1, column: 1, values }, "Sheet1!A1:F4");
    assert.ok("documents" in result);
    const [document] = result.documents;
    assert.ok(document);
    const { subtotal, tax, total, reconciliation } = document;
    assert.deepEqual([subtotal, tax, total], [300_000, 30_000, 330_000]);
    assert.deepEqual(
      reconciliation.checks.map((check) => [check.total, check.stated, check.difference]),
      [
        ["subtotal", 300_000, 0],
        ["tax", 30_000, 0],
        ["total", 330_000, 0],
      ],
    );
  });
});
