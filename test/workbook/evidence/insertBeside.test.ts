import assert from "node:assert/strict";
import { insertBeside, recalculate, removeFormula, type InsertedBeside } from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { closeBook, done, openBook } from "../book";

const formula = '=ITSUBSIDY.EXPLAIN("通常枠",1000000,FALSE,2,2025)';
const sheetName = "A社's 試算";

describe("inserting a table beside a cell", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(sheetName);
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
    });
  });
  afterEach(() => {
    assert.deepEqual([...book.gaps], []);
    closeBook(book);
  });

  const insert = async (rows = 5): Promise<InsertedBeside> => done(await insertBeside(formula, { rows, columns: 4 }));

  const addressOf = async (rows?: number): Promise<string> => {
    const inserted = await insert(rows);
    return inserted.kind === "inserted" ? inserted.address : inserted.kind;
  };

  it("leaves one column free, spills, and is taken back", async () => {
    const address = await addressOf();
    assert.equal(address, "'A社''s 試算'!D2");
    const cells = await book.readCells("D2:F3", sheetName);
    assert.deepEqual(cells[0], ["手順", "計算", "金額"]);
    assert.equal(done(await removeFormula(address, formula)), true);
    assert.deepEqual(await book.readCells("D2:D3", sheetName), [[""], [""]]);
  });

  it("takes the first block in which nothing stands: no value, no formula, no spilled cell", async () => {
    book.setCells("B2:E2", [["=1", 1, "", "メモ"]], sheetName);
    book.setCells("I5", '=""', sheetName);
    book.setCells("N3", "={1,2;3,4}", sheetName);
    await book.calculate();
    assert.equal(await addressOf(), "'A社''s 試算'!Q2");
    assert.equal((await book.readCells("E2", sheetName))[0]?.[0], "メモ");
  });

  it("looks no further down than the table reaches", async () => {
    book.setCells("D8", "下の行", sheetName);
    assert.equal(await addressOf(6), "'A社''s 試算'!D2");
    assert.equal(await addressOf(7), "'A社''s 試算'!I2");
  });

  it("says when there is no room", async () => {
    assert.deepEqual(await insert(1_048_576), { kind: "no-room" });
    assert.deepEqual(await book.readCells("D2", sheetName), [[""]]);
  });

  it("has Excel calculate everything anew", async () => {
    assert.equal((await recalculate()).kind, "done");
  });
});
