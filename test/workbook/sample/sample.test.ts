import assert from "node:assert/strict";
import { defaultSettings, hasSample, removeSample, writeSample, type Sample } from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { closeBook, done, openBook, sheetNames } from "../book";
import { quote } from "../quotes";

describe("the sample", () => {
  let book: Workbench;
  let before: readonly string[];
  beforeEach(async () => {
    book = await openBook();
    before = await sheetNames(book);
  });
  afterEach(() => {
    closeBook(book);
  });

  const make = async (): Promise<Sample> => {
    const scenario = { name: "案1", conditions: defaultSettings.applicant };
    return done(await writeSample(quote(), { language: "ja", year: 2025, scenario }));
  };

  it("stands on two new sheets and is removed with both", async () => {
    assert.equal(done(await hasSample()), false);
    const { quoteSheet, estimateSheet } = await make();
    assert.deepEqual(await sheetNames(book), [...before, quoteSheet, estimateSheet]);
    assert.equal(done(await hasSample()), true);
    assert.equal(done(await removeSample({ evenIfChanged: false })), null);
    assert.deepEqual(await sheetNames(book), before);
    assert.equal(done(await hasSample()), false);
    assert.equal(done(await removeSample({ evenIfChanged: false })), null);
  });

  it("goes with somebody's changes only when that is said", async () => {
    const { quoteSheet, estimateSheet } = await make();
    book.setCells("A60", "メモ", estimateSheet);
    assert.deepEqual(done(await removeSample({ evenIfChanged: false })), { changed: estimateSheet });
    assert.deepEqual(await sheetNames(book), [...before, quoteSheet, estimateSheet]);
    assert.equal(done(await removeSample({ evenIfChanged: true })), null);
    assert.deepEqual(await sheetNames(book), before);
  });

  it("is removed as far as it is still there", async () => {
    const { quoteSheet, estimateSheet } = await make();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(estimateSheet).delete();
      await context.sync();
    });
    book.setCells("D17", 1, quoteSheet);
    assert.deepEqual(done(await removeSample({ evenIfChanged: false })), { changed: quoteSheet });
    assert.equal(done(await removeSample({ evenIfChanged: true })), null);
    assert.deepEqual(await sheetNames(book), before);
  });
});
