import assert from "node:assert/strict";
import { freezeSelection, readSelectedRange, type SelectedRange } from "../../src/workbook";
import type { Workbench, WorkbenchOptions } from "../../workbench/node";
import { closeBook, done, openBook } from "./book";

describe("reading the selected range", () => {
  let book: Workbench;
  const open = async (options: WorkbenchOptions = {}): Promise<void> => {
    book = await openBook(options);
    book.setCells(
      "B2:D5",
      [
        ["品名", "数量", "金額"],
        ["会計クラウド", 2, "=C3*60000"],
        ["保守", 1, "=C4/0"],
        ["合計", "", "=SUM(D3:D3)"],
      ],
      "Sheet1",
    );
    await book.calculate();
  };
  afterEach(() => {
    assert.deepEqual([...book.gaps], []);
    closeBook(book);
  });

  const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });

  const select = (address: string): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange(address).select();
    });

  /** As a person does who holds Ctrl. */
  const selectSeveral = async (...rows: readonly number[]): Promise<void> => {
    const { api, book: unit } = book.session.context;
    await api.executeCommand("sheet.operation.set-selections", {
      unitId: unit.getId(),
      subUnitId: unit.getActiveSheet().getSheetId(),
      selections: rows.map((row) => ({
        range: { startRow: row, endRow: row, startColumn: 1, endColumn: 3 },
        primary: null,
        style: null,
      })),
    });
  };

  const read = async (address: string): Promise<SelectedRange> => {
    await select(address);
    return done(await readSelectedRange());
  };

  it("gives what the cells show, their formulas and their formats, and changes nothing", async () => {
    await open();
    await onSheet((sheet) => {
      sheet.getRange("D3").numberFormat = [["#,##0"]];
    });
    const range = await read("B2:D3");
    assert.deepEqual([range.name, range.address, range.row, range.column], ["Sheet1", "Sheet1!B2:D3", 2, 2]);
    assert.deepEqual(range.values, [
      ["品名", "数量", "金額"],
      ["会計クラウド", 2, 120_000],
    ]);
    assert.deepEqual(range.formulas[1], ["会計クラウド", 2, "=C3*60000"]);
    assert.equal(range.formats[1]?.[2], "#,##0");
    assert.deepEqual([range.hiddenRows, range.hiddenColumns], [[], []]);
  });

  it("takes the whole table of the sheet where one cell is selected", async () => {
    await open();
    assert.equal((await read("C3")).address, "Sheet1!B2:D5");
    assert.equal((await read("Z99")).address, "Sheet1!B2:D5");
  });

  it("takes the filled part of whole columns, whole rows and the whole sheet", async () => {
    await open();
    const columns = await read("C:D");
    assert.deepEqual([columns.address, columns.row, columns.column], ["Sheet1!C2:D5", 2, 3]);
    assert.equal((await read("3:4")).address, "Sheet1!B3:D4");
    assert.equal((await read("A1:XFD1048576")).address, "Sheet1!B2:D5");
  });

  it("shows errors as Excel shows them", async () => {
    await open();
    const { values, formulas } = await read("D3:D5");
    assert.deepEqual(values, [[120_000], ["#DIV/0!"], [120_000]]);
    assert.deepEqual(formulas[1], ["=C4/0"]);
  });

  it("tells hidden rows and columns by their numbers", async () => {
    await open();
    await onSheet((sheet) => {
      sheet.getRange("4:4").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
    });
    const { hiddenRows, hiddenColumns, values } = await read("B2:D5");
    assert.deepEqual([hiddenRows, hiddenColumns], [[4], [3]]);
    assert.equal(values.length, 4);
  });

  it("gives the value of merged cells once, in the first of them", async () => {
    await open();
    await onSheet((sheet) => {
      sheet.getRange("B5:C5").merge();
    });
    assert.deepEqual((await read("B4:D5")).values[1], ["合計", "", 120_000]);
  });

  it("says that nothing stands there", async () => {
    await open();
    await select("H10:K20");
    const outcome = await readSelectedRange();
    assert.equal(outcome.kind === "failed" && outcome.code, "nothing-selected");
  });

  it("asks for one range where several are selected, and fixes no cell then", async () => {
    await open();
    await selectSeveral(1, 3);
    const outcome = await readSelectedRange();
    assert.equal(outcome.kind === "failed" && outcome.code, "several-areas");
    const note = { today: "2026-04-01", ruleVersion: "2026.1" };
    const fixed = await freezeSelection({ note, language: "ja" });
    assert.equal(fixed.kind === "failed" && fixed.code, "several-areas");
  });

  it("refuses a selection that is too large to be read at once", async () => {
    await open();
    book.setCells("AZ9000", 1, "Sheet1");
    await select("A1:AZ9000");
    const outcome = await readSelectedRange();
    assert.equal(outcome.kind === "failed" && outcome.code, "too-large");
  });

  it("waits while a cell is being edited, and stops when that is asked for", async () => {
    let editing = false;
    await open({ isEditing: () => editing });
    await select("B2:D5");
    editing = true;
    const abort = new AbortController();
    const stopped = await readSelectedRange({
      signal: abort.signal,
      onWaiting: () => {
        abort.abort();
      },
    });
    assert.equal(stopped.kind === "failed" && stopped.code, "cancelled");
    const read = await readSelectedRange({
      onWaiting: () => {
        editing = false;
      },
    });
    assert.equal(done(read).address, "Sheet1!B2:D5");
  });
});
