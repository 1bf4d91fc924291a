import assert from "node:assert/strict";
import { findQuote, removeQuote, showQuote } from "../../src/workbook";
import type { Workbench } from "../../workbench/node";
import { closeBook, done, openBook, sheetNames, write } from "./book";
import { line, quote } from "./quotes";

describe("a quote that is in the workbook already", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
  });
  afterEach(() => {
    closeBook(book);
  });

  it("is found by its file, or by its vendor and number", async () => {
    assert.equal(done(await findQuote(quote())), null);
    const { sheetName } = done(await write(quote()));
    const same = done(await findQuote(quote({ number: null })));
    assert.deepEqual([same?.sheetName, same?.sameFile, same?.changed], [sheetName, true, false]);
    const similar = done(await findQuote(quote({ sha256: "b".repeat(64) })));
    assert.deepEqual([similar?.sheetName, similar?.sameFile], [sheetName, false]);
    assert.equal(done(await findQuote(quote({ sha256: "b".repeat(64), number: "Q-2" }))), null);
    assert.equal(done(await findQuote(quote({ position: 1, number: "Q-2" }))), null);
  });

  it("is found under the name that somebody gave its sheet, and not after the sheet is gone", async () => {
    const { sheetName } = done(await write(quote()));
    const change = (act: (sheet: Excel.Worksheet) => void, name: string): Promise<void> =>
      book.Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem(name));
        await context.sync();
      });
    await change((sheet) => {
      sheet.name = "A社";
    }, sheetName);
    assert.equal(done(await findQuote(quote()))?.sheetName, "A社");
    await change((sheet) => {
      sheet.delete();
    }, "A社");
    assert.equal(done(await findQuote(quote())), null);
  });

  it("is replaced on a sheet of the same name, with its conditions carried over", async () => {
    const { sheetName } = done(await write(quote()));
    book.setCells("D4", 2025, sheetName);
    book.setCells("D6", "小規模事業者", sheetName);
    const found = done(await findQuote(quote()));
    assert.equal(found?.changed, false, "a condition is there to be changed");
    const again = done(await write(quote({ lines: [line({ cost: 100_000 })] }), { replace: found }));
    assert.deepEqual(again.replaced, { sheetName, removed: true });
    assert.equal(again.sheetName, sheetName);
    assert.deepEqual(await sheetNames(book), ["Sheet1", sheetName]);
    assert.deepEqual((await book.readCells("D4:D6", sheetName)).flat(), [
      2025,
      "インボイス枠（インボイス対応類型）",
      "小規模事業者",
    ]);
    assert.equal((await book.readCells("D16", sheetName))[0]?.[0], 100_000);
    assert.equal(done(await findQuote(quote()))?.record.tableName, again.record.tableName);
  });

  it("can stand beside the first one", async () => {
    const first = done(await write(quote()));
    const second = done(await write(quote()));
    assert.notEqual(first.record.tableName, second.record.tableName);
    assert.deepEqual(await sheetNames(book), ["Sheet1", first.sheetName, second.sheetName]);
  });

  it("is shown again on demand", async () => {
    const { record, sheetName } = done(await write(quote()));
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
    });
    assert.equal(done(await showQuote(record)), sheetName);
    assert.equal(book.session.context.book.getActiveSheet().getSheetName(), sheetName);
  });
});

describe("removing what was written", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
  });
  afterEach(() => {
    closeBook(book);
  });

  it("leaves the workbook as it was", async () => {
    const { record, sheetName } = done(await write(quote()));
    assert.deepEqual(done(await removeQuote(record, { evenIfChanged: false })), { kind: "removed", sheetName });
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
    assert.equal(done(await findQuote(quote())), null);
  });

  it("leaves the other imports alone", async () => {
    const first = done(await write(quote()));
    const second = done(await write(quote({ sha256: "b".repeat(64), number: "Q-2" })));
    done(await removeQuote(first.record, { evenIfChanged: false }));
    assert.deepEqual(await sheetNames(book), ["Sheet1", second.sheetName]);
    assert.equal(done(await findQuote(quote({ number: "Q-2" })))?.sheetName, second.sheetName);
  });

  const edits: Readonly<Record<string, readonly [string, unknown]>> = {
    "a line": ["D16", 1],
    "a fact": ["B4", "別の会社"],
    "a note under the table": ["B23", "メモ"],
    "a note far away": ["T40", "メモ"],
    "a note under the results": ["I21", "メモ"],
  };
  for (const [what, [address, value]] of Object.entries(edits))
    it(`asks first when somebody changed ${what}`, async () => {
      const { record, sheetName } = done(await write(quote()));
      book.setCells(address, value, sheetName);
      await book.calculate();
      assert.deepEqual(done(await removeQuote(record, { evenIfChanged: false })), { kind: "changed", sheetName });
      assert.equal((await book.readCells(address, sheetName))[0]?.[0], value);
      done(await removeQuote(record, { evenIfChanged: true }));
      assert.deepEqual(await sheetNames(book), ["Sheet1"]);
    });

  it("does not mind a changed condition", async () => {
    const { record, sheetName } = done(await write(quote()));
    book.setCells("D4", 2024, sheetName);
    await book.calculate();
    assert.equal(done(await removeQuote(record, { evenIfChanged: false })).kind, "removed");
  });

  it("says when the sheet is no longer there", async () => {
    const { record } = done(await write(quote()));
    done(await removeQuote(record, { evenIfChanged: false }));
    const outcome = await removeQuote(record, { evenIfChanged: false });
    assert.equal(outcome.kind === "failed" && outcome.code, "sheet-missing");
  });
});
