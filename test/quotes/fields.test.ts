import assert from "node:assert/strict";
import { cellOf, dateOf, numberOf, percentOf } from "../../src/quotes/grid/cell";
import { gridOfRange } from "../../src/quotes/grid/range";
import type { Cell, CellValue, Grid, GridRow } from "../../src/quotes/grid/types";
import { viewOf } from "../../src/quotes/grid/view";
import { columnsOf, type Column } from "../../src/quotes/steps/columns";
import { fieldsOf, numberIn, quantityOf, rateIn, textIn, type Fields } from "../../src/quotes/steps/fields";
import { scaleOf } from "../../src/quotes/steps/scale";
import { gridOf, merged, rowsOf, type WrittenRow } from "./written";

/** Columns below header words; the word of a column may be over several of the sheet. */
const columnsBelow = (header: readonly GridRow[]): readonly Column[] =>
  columnsOf(header.flatMap(({ cells }) => cells.map((cell) => ({ cell, label: cell.plain, parent: null }))));

function sorted(columns: readonly Column[], ...values: WrittenRow): ReturnType<typeof fieldsOf> {
  const [row] = rowsOf(values);
  assert.ok(row);
  return fieldsOf(row, columns);
}

const written = (value: CellValue | null, format: string | null = null): Cell =>
  cellOf({ row: 1, column: 1, columns: 1, rows: 1, value, format, formula: null, unvalued: false });

const quoted = (value: CellValue, format: string | null): string =>
  `${JSON.stringify(value)}${format === null ? "" : ` as ${format}`}`;

const single = columnsBelow(rowsOf(["品名", "数量", "単位", "単価", "金額", "備考"]));
/** 数量 over two columns: the figure, and its unit beside it. */
const wide = columnsBelow(merged(rowsOf(["品名", "数量", null, "金額"]), { row: 1, column: 2, columns: 2 }));
/** And a column of units as well. */
const both = columnsBelow(merged(rowsOf(["品名", "数量", null, "単位", "金額"]), { row: 1, column: 2, columns: 2 }));
/** Some columns of a table alone, as where its others are read apart. */
const some = single.filter(({ role }) => role === "name" || role === "amount");
/** The table does not begin in the first column. */
const shifted = columnsBelow(rowsOf([null, null, "品名", "数量", "金額"]));

describe("quotes: the cells of a row by their columns", () => {
  const plain = ({ fields, lead }: ReturnType<typeof fieldsOf>): readonly unknown[] => [
    Object.fromEntries([...fields].map(([role, cells]) => [role, cells.map(({ value }) => value)])),
    lead.map(({ value }) => value),
  ];
  for (const [what, columns, row, expected] of [
    [
      "each below its word",
      single,
      ["会計ソフト", 2, "本", 50_000, 100_000, "税抜"],
      [{ name: ["会計ソフト"], qty: [2], unit: ["本"], unitPrice: [50_000], amount: [100_000], note: ["税抜"] }, []],
    ],
    [
      "none for a blank cell",
      single,
      ["会計ソフト", null, null, null, 100_000],
      [{ name: ["会計ソフト"], amount: [100_000] }, []],
    ],
    [
      "two below one word",
      wide,
      ["会計ソフト", 2, "本", 100_000],
      [{ name: ["会計ソフト"], qty: [2, "本"], amount: [100_000] }, []],
    ],
    [
      "left of the table",
      shifted,
      [1, "A", "会計ソフト", 2, 100_000],
      [{ name: ["会計ソフト"], qty: [2], amount: [100_000] }, [1, "A"]],
    ],
    [
      "beside the last word",
      shifted,
      [null, null, "会計ソフト", 2, 100_000, "円"],
      [{ name: ["会計ソフト"], qty: [2], amount: [100_000, "円"] }, []],
    ],
    [
      "none right of the table",
      shifted,
      [null, null, "会計ソフト", 2, 100_000, null, "社内用"],
      [{ name: ["会計ソフト"], qty: [2], amount: [100_000] }, []],
    ],
    [
      "none between columns that are read apart",
      some,
      ["会計ソフト", 2, "本", 50_000, 100_000],
      [{ name: ["会計ソフト"], amount: [100_000] }, []],
    ],
  ] as const)
    it(`are ${what}`, () => {
      assert.deepEqual(plain(sorted(columns, ...row)), expected);
    });
});

describe("quotes: the text and the number of a column", () => {
  const below = (...values: WrittenRow): Fields => sorted(wide, "会計ソフト", ...values).fields;
  for (const [what, cells, text, number] of [
    ["of one cell", [" 30名 "], "30名", null],
    ["of two cells", ["30", " 名 "], "30 名", 30],
    ["of a figure", [30], "30", 30],
    ["of the first figure", ["約", 30], "約 30", 30],
    ["of a blank text beside another", ["　", "名"], "名", null],
    ["of a blank text after another", ["名", "　"], "名", null],
    ["of a blank text", [" "], null, null],
    ["of lines", ["30名\r\n  まで "], "30名\nまで", null],
    ["of no cell", [], null, null],
  ] as const)
    it(`are those ${what}`, () => {
      assert.deepEqual([textIn(below(...cells), "qty"), numberIn(below(...cells), "qty")], [text, number]);
    });
});

describe("quotes: the quantity of a line", () => {
  for (const [what, columns, row, expected] of [
    ["a figure", single, [2], [2, null]],
    ["a figure with its unit's column", single, [2, " 台 "], [2, "台"]],
    ["a text with its unit", single, ["24ヶ月"], [24, "ヶ月"]],
    ["a text with its unit, and the column's", single, ["2セット", "台"], [2, "セット"]],
    ["a text without a unit", single, ["2"], [2, null]],
    ["a text with its unit's column", single, ["２", "台"], [2, "台"]],
    ["in the unit's column", single, [null, "1式"], [1, "式"]],
    ["a unit alone", single, [null, "台"], [null, "台"]],
    ["words, and a unit", single, ["別途", "台"], [null, "台"]],
    ["words", single, ["別途"], [null, null]],
    ["nothing", single, [], [null, null]],
    ["a figure with its unit beside it", wide, [2, " 台 "], [2, "台"]],
    ["a figure with an unusual unit beside it", wide, [2, "テナント"], [2, "テナント"]],
    ["a text with its unit beside it", wide, ["2", " 台 "], [2, "台"]],
    ["a figure with its unit's column, and words beside it", both, [2, "予定", "台"], [2, "台"]],
    ["a unit before the figure", wide, ["台", 2], [2, "台"]],
    ["a figure with a blank text beside it", wide, [2, "　"], [2, null]],
    ["a figure with another beside it", wide, [2, 3], [2, null]],
  ] as const)
    it(`is ${what}: ${row.map(String).join("｜")} → ${expected.map(String).join(" ")}`, () => {
      const { qty, unit } = quantityOf(sorted(columns, "会計ソフト", ...row).fields);
      assert.deepEqual([qty, unit], expected);
    });

  for (const [format, unit] of [
    ['0"台"', "台"],
    ['#,##0"ヶ月" ', "ヶ月"],
    ["#,##0", null],
    ['"約"0', null],
  ] as const) {
    const fields = (...texts: readonly string[]): Fields =>
      new Map([["qty", [written(2, format), ...texts.map((text) => written(text))]]]);
    it(`has the unit that the cell prints, ${format} → ${String(unit)}`, () => {
      assert.deepEqual(quantityOf(fields()), { qty: 2, unit });
    });
    it(`has the unit that stands beside it rather than the printed one, ${format}`, () => {
      assert.deepEqual(quantityOf(fields("本")), { qty: 2, unit: "本" });
    });
  }
});

describe("quotes: the rate in a column of tax rates", () => {
  for (const [value, format, rate] of [
    ["10%", null, 10],
    ["８％", null, 8],
    ["0%", null, 0],
    ["10", null, 10],
    ["課税10%", null, 10],
    ["軽減 8 %", null, 8],
    ["軽減", null, 8],
    ["軽減税率対象", null, 8],
    ["非課税", null, 0],
    ["不課税", null, 0],
    ["免税", null, 0],
    ["対象外", null, 0],
    ["課税", null, null],
    ["5%", null, null],
    ["110", null, null],
    ["10個", null, null],
    [0.1, null, 10],
    [0.1, "0%", 10],
    [0.08, "0%", 8],
    [0, "0%", 0],
    [8, null, 8],
    [10, null, 10],
    [0.05, "0%", null],
    [30_000, null, null],
  ] as const)
    it(`${quoted(value, format)} → ${String(rate)}`, () => {
      assert.equal(rateIn(written(value, format)), rate);
    });

  it("is none without a cell", () => {
    assert.equal(rateIn(undefined), null);
  });
});

describe("quotes: the percentage, the number and the date of a cell", () => {
  for (const [value, format, percent] of [
    [0.1, null, 10],
    [0.1, "0%", 10],
    [0.07, "0%", 7],
    [-0.2, null, -20],
    [1, null, 1],
    [1, "0%", 100],
    [-1, null, -1],
    [1.5, "0.0%", 150],
    [10, null, 10],
    ["10%", null, 10],
    ["税率 8 ％", null, 8],
    ["１２．５％引", null, 12.5],
    ["10", null, null],
    ["税率", null, null],
    [true, null, null],
  ] as const)
    it(`${quoted(value, format)} is ${percent === null ? "no percentage" : `${String(percent)} percent`}`, () => {
      assert.equal(percentOf(written(value, format)), percent);
    });

  for (const [value, format, number] of [
    [1_000, null, 1_000],
    [0.1 + 0.2, null, 0.3],
    [1_000, "#,##0", 1_000],
    ["￥１，０００", null, 1_000],
    ["▲5,000円", null, -5_000],
    ["1 000", null, 1_000],
    ["一式", null, null],
    [0.1, "0%", null],
    [45_748, "yyyy/m/d", null],
    [Number.POSITIVE_INFINITY, null, null],
    [Number.NaN, null, null],
    [true, null, null],
  ] as const)
    it(`${quoted(value, format)} is ${number === null ? "no number" : `the number ${String(number)}`}`, () => {
      assert.equal(numberOf(written(value, format)), number);
    });

  const grid = gridOf([]);
  const mac: Grid = { ...grid, date1904: true };
  for (const [value, format, of, date] of [
    ["2025年4月1日", null, grid, "2025-04-01"],
    ["令和７年４月１日", "yyyy/m/d", grid, "2025-04-01"],
    ["見積日：2025/4/1", null, grid, "2025-04-01"],
    [45_748, "yyyy/m/d", grid, "2025-04-01"],
    [45_748.75, "yyyy/m/d h:mm", grid, "2025-04-01"],
    [45_748 - 1_462, "yyyy/m/d", mac, "2025-04-01"],
    ["2025/4/1", null, mac, "2025-04-01"],
    [45_748, null, grid, null],
    [45_748, "#,##0", grid, null],
    ["別途ご相談", "yyyy/m/d", grid, null],
    [true, "yyyy/m/d", grid, null],
  ] as const)
    it(`${quoted(value, format)} is ${date === null ? "no date" : `the date ${date}`}${of.date1904 ? " where days count from 1904" : ""}`, () => {
      assert.equal(dateOf(written(value, format), of), date);
    });

  it("are none without a cell or a value", () => {
    assert.equal(numberOf(undefined), null);
    assert.equal(written(null).plain, "");
    assert.equal(numberOf(written(null)), null);
    assert.equal(percentOf(written(null)), null);
    assert.equal(dateOf(written(null, "yyyy/m/d"), grid), null);
  });
});

describe("quotes: a sheet in thousands of yen", () => {
  const thousands = { factor: 1000, byFormat: false };
  const yen = { factor: 1, byFormat: false };
  const printed = { factor: 1, byFormat: true };

  for (const [text, expected] of [
    ["単位：千円", thousands],
    ["（単位：千円）", thousands],
    ["（単位 千円）", thousands],
    ["単位：千 円", thousands],
    ["単位:千円", thousands],
    ["金額（千円）", thousands],
    ["（千円）", thousands],
    ["御見積書　（単位：千円）", thousands],
    ["単位：円", yen],
    ["金額（円）", yen],
    ["会計ソフト 月額5千円", yen],
    ["千円未満は切り捨て", yen],
    ["単位", yen],
  ] as const)
    it(`is told by ${text} → ${expected.factor === 1 ? "yen" : "thousands"}`, () => {
      assert.deepEqual(scaleOf(viewOf(gridOf(["御見積書"], [1, text], ["会計ソフト", 1_100]))), expected);
    });

  it("is told beside a formula without a value", () => {
    const grid = gridOf([1, "単位：千円"]);
    const unread = (cell: Cell): Cell => (cell.column === 1 ? { ...written(null), unvalued: true } : cell);
    const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.map(unread) }));
    assert.deepEqual(scaleOf(viewOf({ ...grid, rows })), thousands);
  });

  for (const [what, says, value, format, expected] of [
    ["yen that are printed in thousands", "単位：千円", 1_100_000, "#,##0,", printed],
    ["yen that are printed in thousands, with the word", "単位：千円", 1_100_000, '#,##0,"千円"', printed],
    [
      "yen that are printed in thousands, in brackets below zero",
      "単位：千円",
      1_100_000,
      "#,##0,_);(#,##0,)",
      printed,
    ],
    ["yen that are printed in thousands, without commas", "単位：千円", 1_100_000, "0,", printed],
    ["yen that are printed in thousands, without zeros", "単位：千円", 1_100_000, "#,###,", printed],
    ["a thousand yen that are printed as one", "単位：千円", 1_000, "#,##0,", printed],
    ["thousands that are printed as they are", "単位：千円", 1_100, "#,##0", thousands],
    ["thousands without a format", "単位：千円", 1_100, "General", thousands],
    ["thousands with a comma in the word", "単位：千円", 1_100, '#,##0"0,"', thousands],
    ["thousands too small to be yen", "単位：千円", 999, "#,##0,", thousands],
    ["thousands that are text", "単位：千円", "1100", "#,##0,", thousands],
    ["yen where no word says thousands", "単位：円", 1_100_000, "#,##0,", yen],
  ] as const)
    it(`is of ${what}: ${quoted(value, format)}`, () => {
      const values = [[says], ["会計ソフト", value]];
      const formats = [["General"], ["General", format]];
      assert.deepEqual(scaleOf(viewOf(gridOfRange({ name: null, row: 1, column: 1, values, formats }))), expected);
    });
});
