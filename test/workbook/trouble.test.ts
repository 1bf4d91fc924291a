import assert from "node:assert/strict";
import { findQuote, removeQuote } from "../../src/workbook";
import type { Workbench, WorkbenchOptions } from "../../workbench/node";
import { closeBook, done, openBook, sheetNames, write } from "./book";
import { quote } from "./quotes";

describe("a workbook that says no", () => {
  let book: Workbench;
  const open = async (options: WorkbenchOptions = {}): Promise<void> => {
    book = await openBook(options);
  };
  afterEach(() => {
    closeBook(book);
  });

  it("is told apart by its code where its structure is protected", async () => {
    await open();
    await book.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const outcome = await write(quote());
    assert.equal(outcome.kind === "failed" && outcome.code, "structure-protected");
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
  });

  it("is waited for while a cell is being edited", async () => {
    let editing = false;
    const told: boolean[] = [];
    await open({ isEditing: () => editing });
    editing = true;
    const onWaiting = (): void => {
      told.push(true);
      editing = told.length < 2;
    };
    const { sheetName } = done(await write(quote(), { onWaiting, onResumed: () => told.push(false) }));
    assert.deepEqual(told, [true, true, false]);
    assert.deepEqual(await sheetNames(book), ["Sheet1", sheetName]);
  });

  it("is left as it was when the person stops waiting", async () => {
    let editing = false;
    await open({ isEditing: () => editing });
    editing = true;
    const abort = new AbortController();
    const outcome = await write(quote(), {
      signal: abort.signal,
      onWaiting: () => {
        abort.abort();
      },
    });
    assert.equal(outcome.kind === "failed" && outcome.code, "cancelled");
    editing = false;
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
  });

  it("is left as it was when something fails half-way", async () => {
    const batches = { left: Infinity };
    await open({ isEditing: () => (batches.left-- > 0 ? false : takeTheName()) });
    /** Somebody else adds a table of the wished name while ours is under way. */
    const takeTheName = (): boolean => {
      batches.left = Infinity;
      const [sheet] = book.session.context.book.getSheets();
      void sheet?.addTable("見積明細1", { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }, "taken");
      return false;
    };
    batches.left = 2;
    const outcome = await write(quote());
    assert.equal(outcome.kind === "failed" && outcome.code, "name-taken");
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
    assert.equal(done(await findQuote(quote())), null);
  });

  it("is no Excel at all outside of it", async () => {
    await open();
    const { Excel, Office } = globalThis;
    Object.assign(globalThis, { Excel: undefined });
    const outcome = await findQuote(quote());
    Object.assign(globalThis, { Excel, Office });
    assert.equal(outcome.kind === "failed" && outcome.code, "outside-excel");
  });

  it("keeps its last sheet", async () => {
    await open();
    const { record, sheetName } = done(await write(quote()));
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    const outcome = await removeQuote(record, { evenIfChanged: false });
    assert.equal(outcome.kind === "failed" && outcome.code, "last-sheet");
    assert.deepEqual(await sheetNames(book), [sheetName]);
  });
});
