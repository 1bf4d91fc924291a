import assert from "node:assert/strict";
import { insertCall, selectedAddress, takeCallBack, type Insertion } from "../../../src/workbook";
import type { Workbench, WorkbenchOptions } from "../../../workbench/node";
import { closeBook, done, openBook } from "../book";

const formula = '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2025)';
const sheetName = "A社's 試算";

describe("inserting a formula into the selected cell", () => {
  let book: Workbench;
  const open = async (selection: string, options: WorkbenchOptions = {}): Promise<void> => {
    book = await openBook(options);
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(sheetName);
      sheet.activate();
      sheet.getRange(selection).select();
      await context.sync();
    });
  };
  afterEach(() => {
    closeBook(book);
  });

  const insert = async (overwrite = false): Promise<Insertion> => done(await insertCall(formula, { overwrite }));
  const shown = async (): Promise<unknown> => (await book.readCells("B2", sheetName))[0]?.[0];

  it("calculates there and can be taken back", async () => {
    await open("B2");
    const insertion = await insert();
    assert.ok(insertion.kind === "inserted");
    assert.equal(insertion.address, "'A社''s 試算'!B2");
    assert.equal(await shown(), 722_222);
    assert.equal(done(await takeCallBack(insertion.applied)), true);
    assert.equal(await shown(), "");
  });

  it("asks before it overwrites, and puts back what stood there", async () => {
    await open("B2");
    book.setCells("B2", "大切なメモ", sheetName);
    assert.equal((await insert()).kind, "occupied");
    assert.equal(await shown(), "大切なメモ");
    const insertion = await insert(true);
    assert.ok(insertion.kind === "inserted");
    assert.equal(await shown(), 722_222);
    assert.equal(done(await takeCallBack(insertion.applied)), true);
    assert.equal(await shown(), "大切なメモ");
  });

  it("leaves what somebody has put there since", async () => {
    await open("B2");
    const insertion = await insert();
    assert.ok(insertion.kind === "inserted");
    book.setCells("B2", 1, sheetName);
    assert.equal(done(await takeCallBack(insertion.applied)), false);
    assert.equal(await shown(), 1);
  });

  it("calculates in a cell that is formatted as text", async () => {
    await open("B2");
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getRange("B2").numberFormat = [["@"]];
      await context.sync();
    });
    await insert();
    assert.equal(await shown(), 722_222);
  });

  it("refuses several cells", async () => {
    await open("B2:C3");
    assert.deepEqual(await insert(), { kind: "several", address: "'A社''s 試算'!B2:C3" });
    assert.equal(await shown(), "");
  });

  it("refuses a protected sheet", async () => {
    await open("B2");
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).protection.protect();
      await context.sync();
    });
    assert.equal((await insert()).kind, "protected");
  });

  it("waits while a cell is being edited", async () => {
    let editing = false;
    await open("B2", { isEditing: () => editing });
    editing = true;
    const onWaiting = (): void => {
      editing = false;
    };
    assert.equal(done(await insertCall(formula, { overwrite: false, onWaiting })).kind, "inserted");
  });

  it("takes the selected cells as an argument", async () => {
    await open("B2:C3");
    assert.equal(done(await selectedAddress()), "'A社''s 試算'!B2:C3");
  });
});
