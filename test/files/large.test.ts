import assert from "node:assert/strict";
import { workbookFile } from "../../bench/files/workbooks";
import { amount } from "../../src/functions";
import { recalculated } from "./workbook";

describe("recalculated workbooks: large ones", () => {
  it("12,000 different formulas, none of which keeps its old value", async () => {
    const formulas = 12_000;
    const { changed, kept } = await recalculated(workbookFile(formulas));
    assert.deepEqual(kept, []);
    assert.equal(changed.length, formulas);
    assert.equal(new Set(changed.map(({ formula }) => formula)).size, formulas);
    const frames = ["通常枠", "セキュリティ", "インボイス枠"];
    const wrong = changed.filter(({ after }, index) => {
      const row = index + 1;
      return Number(after) !== amount(frames[index % 3], 100_000 + row * 37, row % 2 === 1, 2, 2025);
    });
    assert.deepEqual(wrong, []);
  });
});
