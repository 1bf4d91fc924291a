import assert from "node:assert/strict";
import { freezeSelection, thawSelection, type Freezing, type FrozenSelection } from "../../../src/workbook";
import { asLiteral } from "../../../src/workbook/cells/safeText";
import type { Workbench, WorkbenchOptions } from "../../../workbench/node";
import { closeBook, done, openBook, sheetNames } from "../book";

const amount = '=ITSUBSIDY.AMOUNT("インボイス枠",A1,FALSE,2,2025)';
const table = '=ITSUBSIDY.QUOTETABLE(F1:G2,"通常枠",FALSE,1,2025)';

describe("fixing the selected cells at their values", () => {
  let book: Workbench;
  const open = async (options: WorkbenchOptions = {}): Promise<void> => {
    book = await openBook(options);
    book.setCells("A1:C1", [[1_000_000, amount, "=B1*2"]], "Sheet1");
    book.setCells("A3:B3", [['=ITSUBSIDY.AMOUNT("何か",A1,FALSE,2,2025)', "メモ"]], "Sheet1");
    book.setCells("F1:G2", [["SW_CLOUD", 400_000], ["SVC_SETUP", 100_000]], "Sheet1"); // prettier-ignore
    book.setCells("A6", table, "Sheet1");
    await book.calculate();
  };
  afterEach(() => {
    closeBook(book);
  });

  const select = (address: string): Promise<void> =>
    book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
      await context.sync();
    });

  const read = (address: string, what: "values" | "formulas" = "formulas"): Promise<unknown[][]> =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load(what);
      await context.sync();
      return range[what] as unknown[][];
    });

  const options = { note: { today: "2026-04-01", ruleVersion: "2026.1" }, language: "ja" } as const;
  const freeze = async (address: string): Promise<Freezing> => {
    await select(address);
    return done(await freezeSelection(options));
  };
  const frozen = async (address: string): Promise<FrozenSelection> => {
    const result = await freeze(address);
    assert.ok(result.kind === "frozen");
    return result;
  };

  it("puts the value in place of each formula of ours, tells what stood there, and is undone exactly", async () => {
    await open();
    const before = await read("A1:G9");
    const result = await frozen("A1:F4");
    assert.deepEqual([result.blocks.length, result.left], [1, 1]);
    assert.deepEqual(await read("A1:C1"), [[1_000_000, 722_222, "=B1*2"]]);
    assert.deepEqual(await read("A3:B3"), [before[2]?.slice(0, 2)]);
    const note = await book.readCells("A1:D20", result.note.sheetName);
    const words = note.flat().join("\n");
    assert.equal(result.note.sheetName, "固定メモ");
    assert.deepEqual(note[7], ["Sheet1", "B1", amount, 722_222]);
    assert.match(words, /2026\.1/);
    assert.match(words, /IT導入補助金2025/);
    book.setCells("A1", 2_000_000, "Sheet1");
    await book.calculate();
    assert.deepEqual(await read("B1", "values"), [[722_222]]);
    book.setCells("A1", 1_000_000, "Sheet1");
    assert.deepEqual(done(await thawSelection(result)), { restored: 1, left: 0 });
    await book.calculate();
    assert.deepEqual(await read("A1:G9"), before);
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
  });

  it("fixes a table as a whole when its first cell is selected, texts such as 1/2 included", async () => {
    await open();
    const shown = await read("A6:F9", "values");
    assert.equal(shown[1]?.[3], "1/2");
    const result = await frozen("A6");
    assert.deepEqual(await read("A6:F9", "values"), shown);
    assert.deepEqual(await read("A6:F9"), shown);
    assert.deepEqual(done(await thawSelection(result)), { restored: 1, left: 0 });
    await book.calculate();
    assert.deepEqual(await read("A6"), [[table]]);
    assert.deepEqual(await read("A6:F9", "values"), shown);
  });

  it("leaves alone what somebody changed before it is undone, and keeps the note then", async () => {
    await open();
    const result = await frozen("A:C");
    book.setCells("B1", 5, "Sheet1");
    assert.deepEqual(done(await thawSelection(result)), { restored: 1, left: 1 });
    assert.deepEqual(await read("B1"), [[5]]);
    assert.deepEqual(await sheetNames(book), ["Sheet1", "固定メモ"]);
  });

  it("says that there is nothing to fix, and writes nothing then", async () => {
    await open();
    assert.deepEqual(await freeze("C1"), { kind: "none", left: 0 });
    assert.deepEqual(await freeze("A3"), { kind: "none", left: 1 });
    assert.deepEqual(await freeze("B7:C8"), { kind: "none", left: 0 });
    await select("K20:L30");
    const empty = await freezeSelection(options);
    assert.equal(empty.kind === "failed" && empty.code, "nothing-selected");
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
  });

  it("writes nothing on a protected sheet, and leaves no note", async () => {
    await open();
    const before = await read("A1:G9");
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    await select("B1");
    const outcome = await freezeSelection(options);
    assert.equal(outcome.kind === "failed" && outcome.code, "read-only");
    assert.deepEqual(await read("A1:G9"), before);
    assert.deepEqual(await sheetNames(book), ["Sheet1"]);
  });

  it("waits while a cell is being edited", async () => {
    let editing = false;
    await open({ isEditing: () => editing });
    await select("B1");
    editing = true;
    const outcome = await freezeSelection({
      ...options,
      onWaiting: () => {
        editing = false;
      },
    });
    assert.equal(done(outcome).kind, "frozen");
  });
});

describe("a value that is entered as it stands", () => {
  it("gets an apostrophe where Excel would read something else", () => {
    for (const text of ["=1", "+1", "-1", "@A", "'a", "1/2", "００", "2025年", "¥1", "TRUE", "(1)"])
      assert.equal(asLiteral(text), `'${text}`, text);
    for (const value of ["", "合計", "対象外", "クラウド利用料", "#N/A", 5, true])
      assert.equal(asLiteral(value), value);
  });
});
