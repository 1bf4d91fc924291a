import assert from "node:assert/strict";
import { cellOf } from "../../src/quotes/grid/cell";
import { gridOfRange } from "../../src/quotes/grid/range";
import type { Area, Grid } from "../../src/quotes/grid/types";
import { rowText, viewOf } from "../../src/quotes/grid/view";
import { gridOf } from "./written";

const sheet = (change: Partial<Grid>): Grid => ({
  ...gridOf(["品名", "数量", "金額"], ["会計ソフト", 1, 300_000], ["初期設定", 1, 50_000], ["合計", null, 350_000]),
  ...change,
});

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

describe("quotes: what a person sees of a sheet", () => {
  const all = ["品名 数量 金額", "会計ソフト 1 300000", "初期設定 1 50000", "合計 350000"];
  for (const [what, change, rows, marks] of [
    ["everything", {}, all, []],
    ["what the print area holds, to its last row and column", { printAreas: [area(1, 1, 4, 3)] }, all, []],
    ["no row above it", { printAreas: [area(2, 1, 4, 3)] }, all.slice(1), ["print"]],
    ["no row below it", { printAreas: [area(1, 1, 3, 3)] }, all.slice(0, 3), ["print"]],
    [
      "no column left of it",
      { printAreas: [area(1, 2, 4, 3)] },
      ["数量 金額", "1 300000", "1 50000", "350000"],
      ["print"],
    ],
    [
      "no column right of it",
      { printAreas: [area(1, 1, 4, 2)] },
      ["品名 数量", "会計ソフト 1", "初期設定 1", "合計"],
      ["print"],
    ],
    [
      "the cells of every print area",
      { printAreas: [area(1, 1, 1, 3), area(3, 1, 3, 2)] },
      ["品名 数量 金額", "初期設定 1"],
      ["print"],
    ],
    ["no hidden row", { hiddenRows: new Set([3]) }, [all[0], all[1], all[3]], ["hidden 初期設定 1 50000"]],
    [
      "no hidden column",
      { hiddenColumns: new Set([2]) },
      ["品名 金額", "会計ソフト 300000", "初期設定 50000", "合計 350000"],
      ["columns"],
    ],
    ["everything beside a hidden column without cells", { hiddenColumns: new Set([9]) }, all, []],
  ] as const)
    it(`is ${what}`, () => {
      const view = viewOf(sheet(change));
      assert.deepEqual(view.rows.map(rowText), rows);
      assert.deepEqual(
        [
          ...view.hidden.map((row) => `hidden ${rowText(row)}`),
          ...(view.hasHiddenColumns ? ["columns"] : []),
          ...(view.hasOutsidePrint ? ["print"] : []),
        ],
        marks,
      );
    });

  it("is no blank cell and no blank row, but a formula without a value", () => {
    const grid = gridOf([" ", "　"], ["会計ソフト", " ", 300_000]);
    assert.deepEqual(
      viewOf(grid).rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)]),
      [[2, [1, 3]]],
    );
    const unvalued = grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cellOf({ ...cell, value: null, formula: "C2*2", unvalued: row.row === 1 })),
    }));
    assert.deepEqual(
      viewOf({ ...grid, rows: unvalued }).rows.map(({ row }) => row),
      [1],
    );
  });
});

describe("quotes: a range of the workbook", () => {
  const cells = gridOfRange({
    ...{ name: "見積", row: 3, column: 2 },
    values: [["会計ソフト", 45_901, "", 300_000, null, "=別紙"]],
    formulas: [["会計ソフト", 45_901, "", "=C3*D3", null, "'=別紙"]],
    formats: [["General", "yyyy/m/d", "General", "#,##0"]],
  }).rows.flatMap(({ cells: own }) => own);

  it("has its cells where they stand, without blank ones", () => {
    assert.deepEqual(
      cells.map(({ row, column, value }) => [row, column, value]),
      [
        [3, 2, "会計ソフト"],
        [3, 3, 45_901],
        [3, 5, 300_000],
        [3, 7, "=別紙"],
      ],
    );
  });

  it("has formulas without their sign, and no format where Excel's own stands", () => {
    assert.deepEqual(
      cells.map(({ formula, format }) => [formula, format]),
      [
        [null, null],
        [null, "yyyy/m/d"],
        ["C3*D3", "#,##0"],
        [null, null],
      ],
    );
  });

  it("needs neither formulas nor formats for all of its rows", () => {
    const { rows } = gridOfRange({
      ...{ name: null, row: 1, column: 1 },
      values: [["会計ソフト"], [300_000]],
      formulas: [["会計ソフト"]],
      formats: [["@"]],
    });
    assert.deepEqual(
      rows.map(({ cells: own }) => own.map(({ formula, format }) => [formula, format])),
      [[[null, "@"]], [[null, null]]],
    );
  });
});
