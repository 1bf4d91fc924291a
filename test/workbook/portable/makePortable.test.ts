import assert from "node:assert/strict";
import {
  bookSheets,
  makePortable,
  portableSheets,
  removePortable,
  type PortableCopy,
  type PortableKind,
} from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { closeBook, done, openBook, sheetNames } from "../book";

describe("a portable copy", function () {
  this.timeout("2m");
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
  });
  afterEach(() => {
    closeBook(book);
  });

  const cells = async (sheet: string, what: "values" | "formulas" = "values"): Promise<unknown[][]> =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load(what);
      await context.sync();
      return range[what] as unknown[][];
    });

  const copy = async (kind: PortableKind = "live"): Promise<PortableCopy> => {
    const sheets = done(await bookSheets()).map(({ id }) => id);
    const note = { today: "2026-04-01", ruleVersion: "2026.1" };
    return done(await makePortable({ kind, sheets, note, language: "ja" }));
  };

  const formulas = async (sheets: readonly string[]): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const sheet of sheets)
      for (const cell of (await cells(sheet, "formulas")).flat())
        if (typeof cell === "string" && cell.startsWith("=")) found.push(cell);
    return found;
  };

  const setAmounts = async (): Promise<void> => {
    book.setCells("A1", [[1_000_000]], "Sheet1");
    book.setCells("B1", [['=ITSUBSIDY.AMOUNT("インボイス枠",A1,FALSE,2,2025)']], "Sheet1");
    book.setCells("C1", [["=B1*2"]], "Sheet1");
    await book.calculate();
  };

  it("turns an amount into a short native formula that stays live", async () => {
    await setAmounts();
    const { sheets, live, frozen } = await copy();
    assert.deepEqual([live, frozen, sheets], [1, [], [{ original: "Sheet1", copy: "Sheet1 持ち出し" }]]);
    const [native = ""] = await formulas(["Sheet1 持ち出し"]);
    assert.doesNotMatch(native, /ITSUBSIDY|Sheet1/);
    book.setCells("A1", [[2_000_000]], "Sheet1 持ち出し");
    assert.deepEqual(await book.readCells("A1:C1", "Sheet1 持ち出し"), [[2_000_000, 1_388_888, 2_777_776]]);
    assert.deepEqual(await book.readCells("A1:C1", "Sheet1"), [[1_000_000, 722_222, 1_444_444]]);
  });

  it("keeps the values alone where that was asked for", async () => {
    await setAmounts();
    await copy("values");
    assert.deepEqual(await cells("Sheet1 持ち出し", "formulas"), [[1_000_000, 722_222, "=B1*2"]]);
  });

  it("is removed with one call, changed sheets only after asking", async () => {
    await setAmounts();
    const before = await sheetNames(book);
    const { records } = await copy();
    book.setCells("A1", [[5]], "Sheet1 持ち出し");
    assert.deepEqual(done(await removePortable(records, { evenIfChanged: false })).changed, ["Sheet1 持ち出し"]);
    done(await removePortable(records, { evenIfChanged: true }));
    assert.deepEqual(await sheetNames(book), before);
    assert.deepEqual(done(await portableSheets()), []);
  });

  it("is taken back when it is stopped", async () => {
    await setAmounts();
    const before = await sheetNames(book);
    const abort = new AbortController();
    const sheets = done(await bookSheets()).map(({ id }) => id);
    const outcome = await makePortable({
      ...{ kind: "live", sheets, note: { today: "2026-04-01", ruleVersion: "2026.1" }, language: "ja" },
      signal: abort.signal,
      onProgress: (at, total) => {
        if (at > 0 && total === 3) abort.abort();
      },
    });
    assert.equal(outcome.kind === "failed" ? outcome.code : "done", "cancelled");
    assert.deepEqual(await sheetNames(book), before);
  });
});
