import assert from "node:assert/strict";
import { readSelectedRange } from "../../../src/workbook";
import type { Workbench, WorkbenchOptions } from "../../../workbench/node";
import { same } from "../../office/support";
import { closeBook, done, openBook } from "../book";

const table = [
  ["品名", "金額"],
  ["会計ソフト", 120_000],
  ["設定", 30_000],
];

describe("the selected range", () => {
  let book: Workbench;
  let editing = false;
  const open = async (options: WorkbenchOptions = {}): Promise<void> => {
    book = await openBook({ isEditing: () => editing, ...options });
    book.setCells("C3:D5", table);
  };
  const select = (address: string, prepare: (sheet: Excel.Worksheet) => void = () => undefined): Promise<void> =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      prepare(sheet);
      sheet.getRange(address).select();
      await context.sync();
    });
  afterEach(() => {
    editing = false;
    closeBook(book);
  });

  it("is what is filled of it, with where it stands", async () => {
    await open();
    await select("B2:F9");
    const { name, address, row, column, values, hiddenRows, hiddenColumns } = done(await readSelectedRange());
    assert.deepEqual([name, row, column], ["Sheet1", 3, 3]);
    assert.match(address, /C3:D5$/);
    same([values, hiddenRows, hiddenColumns], [table, [], []]);
  });

  it("is the whole sheet where one cell is selected", async () => {
    await open();
    await select("C3");
    same(done(await readSelectedRange()).values, table);
  });

  it("tells which rows and columns are hidden, and what is calculated", async () => {
    await open();
    book.setCells("D6", "=SUM(D4:D5)");
    await select("C3:D6", (sheet) => {
      sheet.getRange("4:4").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
    });
    const { hiddenRows, hiddenColumns, formulas, values } = done(await readSelectedRange());
    same([hiddenRows, hiddenColumns], [[4], [3]]);
    same([formulas[3]?.[1], values[3]?.[1]], ["=SUM(D4:D5)", 150_000]);
  });

  it("is refused where nothing is filled", async () => {
    await open();
    await select("H20:J30");
    const outcome = await readSelectedRange();
    assert.equal(outcome.kind === "failed" && outcome.code, "nothing-selected");
  });

  it("is read on a sheet whose name needs quotes", async () => {
    await open();
    await select("C3:D5", (sheet) => {
      sheet.name = "見積 '25年";
    });
    const { name, values } = done(await readSelectedRange());
    assert.equal(name, "見積 '25年");
    same(values, table);
  });

  it("is waited for while a cell is being edited, and the wait can be stopped", async () => {
    await open();
    await select("C3:D5");
    editing = true;
    const abort = new AbortController();
    const outcome = await readSelectedRange({
      signal: abort.signal,
      onWaiting: () => {
        abort.abort();
      },
    });
    assert.equal(outcome.kind === "failed" && outcome.code, "cancelled");
    const again = await readSelectedRange({
      onWaiting: () => {
        editing = false;
      },
    });
    same(done(again).values, table);
  });
});
