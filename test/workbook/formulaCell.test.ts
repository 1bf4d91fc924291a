import assert from "node:assert/strict";
import { removeFormula } from "../../src/workbook";
import type { Workbench } from "../../workbench/node";
import { closeBook, done, openBook } from "./book";

const formula = '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2025)';

describe("taking back a formula", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
    book.setCells("B2", formula, "Sheet1");
  });
  afterEach(() => {
    closeBook(book);
  });

  it("empties its cell", async () => {
    assert.equal(done(await removeFormula("Sheet1!B2", formula)), true);
    assert.equal((await book.readCells("B2"))[0]?.[0], "");
  });

  it("leaves what somebody has put there since", async () => {
    book.setCells("B2", 1, "Sheet1");
    assert.equal(done(await removeFormula("Sheet1!B2", formula)), false);
    assert.equal((await book.readCells("B2"))[0]?.[0], 1);
  });
});
