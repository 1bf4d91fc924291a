import assert from "node:assert/strict";
import { insertFormula, removeFormula } from "../../src/workbook";
import type { Workbench } from "../../workbench/node";
import { closeBook, done, openBook } from "./book";

const formula = '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2025)';

describe("inserting an example", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("A社's 試算");
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
    });
  });
  afterEach(() => {
    closeBook(book);
  });

  it("calculates in the selected cell and can be taken back", async () => {
    const { kind, address } = done(await insertFormula(formula));
    assert.equal(kind, "inserted");
    assert.equal(address, "'A社''s 試算'!B2");
    assert.equal((await book.readCells("B2"))[0]?.[0], 722_222);
    assert.equal(done(await removeFormula(address, formula)), true);
    assert.equal((await book.readCells("B2"))[0]?.[0], "");
  });

  it("leaves a cell with something in it alone", async () => {
    book.setCells("B2", "大切なメモ");
    assert.equal(done(await insertFormula(formula)).kind, "occupied");
    assert.equal((await book.readCells("B2"))[0]?.[0], "大切なメモ");
  });

  it("does not take back what somebody has changed since", async () => {
    const { address } = done(await insertFormula(formula));
    book.setCells("B2", 1);
    assert.equal(done(await removeFormula(address, formula)), false);
    assert.equal((await book.readCells("B2"))[0]?.[0], 1);
  });
});
