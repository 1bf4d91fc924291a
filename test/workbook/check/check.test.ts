import assert from "node:assert/strict";
import fc from "fast-check";
import {
  acceptQuote,
  acceptResults,
  applyFix,
  checkWorkbook,
  doubtQuote,
  showCell,
  undoFix,
  type Check,
  type CheckOptions,
  type Finding,
} from "../../../src/workbook";
import type { Workbench, WorkbenchOptions } from "../../../workbench/node";
import "../../fuzz";
import { same } from "../../office/support";
import { closeBook, done, openBook, sheetNames } from "../book";
import { writeFaults } from "./faulty";
import { knowledge } from "./knowledge";
import { addressOf } from "./snapshots";

const check = async (options: Partial<CheckOptions> = {}): Promise<Check> =>
  done(await checkWorkbook(knowledge, { year: null, ...options }));

const said = ({ findings }: Check): readonly string[] =>
  findings.map((finding) => `${finding.seen.kind} ${finding.place.sheet}!${addressOf(finding)}`);

/** Every formula, value and number format of a workbook. */
async function contents(book: Workbench): Promise<unknown> {
  await book.calculate();
  const names = await sheetNames(book);
  const read = await book.Excel.run(async (context) => {
    const ranges = names.map((name) =>
      context.workbook.worksheets.getItem(name).getRange("A1:T60").load("formulas,values,numberFormat"),
    );
    await context.sync();
    return JSON.stringify(ranges.map(({ formulas, values, numberFormat }) => [formulas, values, numberFormat]));
  });
  return JSON.parse(read);
}

describe("the check of a workbook", () => {
  let book: Workbench;
  const open = async (options: WorkbenchOptions = {}): Promise<void> => {
    book = await openBook(options);
  };
  afterEach(() => {
    closeBook(book);
  });

  it("finds nothing in an empty workbook", async () => {
    await open();
    const { findings, formulas, cells } = await check();
    assert.deepEqual([findings, formulas, cells], [[], 0, 0]);
  });

  it("finds every fault, and nothing else", async () => {
    await open();
    await writeFaults(book);
    same(said(await check()), [
      "name-lost Sheet1!B8",
      "typed-over Sheet1!B4",
      "tax-inclusive Sheet1!C2",
      "tax-inclusive Sheet1!A9",
      "hardware-alone 見積 見本ソリューションズ Q-2!H4",
      "frame-differs Sheet1!B6",
      "quote-changed 見積 見本ソリューションズ Q-2025-0612!A15",
      "without-year Sheet1!B9",
      "without-year 見積 見本ソリューションズ Q-2025-0612!D4",
      "without-year 見積 見本ソリューションズ Q-2!D4",
    ]);
  });

  it("changes no cell", async () => {
    await open();
    await writeFaults(book);
    const before = await contents(book);
    await check();
    assert.deepEqual(await contents(book), before);
  });

  it("looks at hidden sheets and says how far it has come", async () => {
    await open();
    book.setCells("B2", "=ITSUBSIDY.EDI(100000,TRUE)", "Sheet1");
    book.setCells("A1", 1, "Sheet1");
    book.setCells("A399", 1, "Sheet1");
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add("表示");
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.visibility = "Hidden";
      await context.sync();
    });
    const told: number[] = [];
    const { findings, cells } = await check({ onProgress: (count, total) => told.push(count, total) });
    assert.equal(findings.length, 1);
    assert.equal(cells, 399 * 2);
    assert.deepEqual(told, [798, 798]);
    const [finding] = findings;
    assert.ok(finding);
    assert.equal(done(await showCell(finding.place)), "hidden");
  });

  it("can be stopped", async () => {
    await open();
    book.setCells("A1", 1);
    book.setCells("CV2000", 1);
    const abort = new AbortController();
    const onProgress = (): void => {
      abort.abort();
    };
    const outcome = await checkWorkbook(knowledge, { year: null, signal: abort.signal, onProgress });
    assert.equal(outcome.kind === "failed" && outcome.code, "cancelled");
  });

  it("waits while a cell is being edited", async () => {
    let editing = false;
    await open({ isEditing: () => editing });
    editing = true;
    await check({
      onWaiting: () => {
        editing = false;
      },
    });
    assert.equal(editing, false);
  });
});

describe("fixing what the check found", () => {
  let book: Workbench;
  let found: Check;
  beforeEach(async () => {
    book = await openBook();
    await writeFaults(book);
    found = await check();
  });
  afterEach(() => {
    closeBook(book);
  });

  const fix = ({ findings }: Check, kind: Finding["seen"]["kind"]) =>
    applyFix(findings.filter(({ seen }) => seen.kind === kind).flatMap(({ changes }) => changes));

  it("leaves nothing to find, but for what a person must decide", async () => {
    for (const kind of ["name-lost", "typed-over", "tax-inclusive", "frame-differs", "without-year"] as const) {
      const { skipped } = done(await fix(await check(), kind));
      assert.deepEqual(skipped, [], kind);
    }
    await book.calculate();
    same(said(await check()), [
      "hardware-alone 見積 見本ソリューションズ Q-2!H4",
      "quote-changed 見積 見本ソリューションズ Q-2025-0612!A15",
    ]);
    same(await book.readCells("B2", "Sheet1"), [[722_222]]);
    same(await book.readCells("A9", "Sheet1"), [[192_000]]);
  });

  it("puts a changed quote back as it was imported, and takes hardware that stands alone out", async () => {
    assert.deepEqual(
      done(await fix(found, "quote-changed")).done.map(({ before, after }) => [before, after]),
      [[250_000, 80_000]],
    );
    assert.equal(done(await fix(found, "hardware-alone")).done.length, 1);
    await book.calculate();
    // The category was imported, too: taking the hardware out is a change of that quote.
    assert.deepEqual(
      said(await check()).filter((each) => /^(quote|hardware)/.test(each)),
      ["quote-changed 見積 見本ソリューションズ Q-2!A15"],
    );
  });

  it("records a changed quote as meant, without a change of a cell, until something else is changed", async () => {
    const quotes = async (): Promise<readonly string[]> =>
      said(await check()).filter((each) => each.startsWith("quote"));
    const before = await contents(book);
    const [{ seen } = assert.fail()] = found.findings.filter((each) => each.seen.kind === "quote-changed");
    assert.ok(seen.kind === "quote-changed");
    const accepted = done(await acceptQuote(seen.tableName, seen.state));
    assert.deepEqual(await quotes(), []);
    assert.deepEqual(await contents(book), before);
    const sheet = "見積 見本ソリューションズ Q-2025-0612";
    book.setCells("P1", "控え", sheet);
    assert.equal((await quotes()).length, 1);
    book.setCells("P1", "", sheet);
    assert.deepEqual(await quotes(), []);
    book.setCells("D5", "通常枠", sheet);
    assert.deepEqual(await quotes(), []);
    done(await doubtQuote(accepted));
    assert.equal((await quotes()).length, 1);
  });

  it("is undone exactly, whatever was fixed and in whatever order", async () => {
    const before = await contents(book);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(found.findings.flatMap(({ changes }) => changes)), async (changes) => {
        const once = changes.filter(
          ({ place }, index) =>
            changes.findIndex(({ place: other }) => JSON.stringify(other) === JSON.stringify(place)) === index,
        );
        const applied = done(await applyFix(once));
        assert.equal(applied.done.length, once.length);
        const undone = done(await undoFix(applied));
        assert.deepEqual(undone.skipped, []);
        assert.deepEqual(await contents(book), before);
      }),
      { numRuns: 12 },
    );
  });

  it("turns a formula that stands as text into a formula, and back", async () => {
    const formula = '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2025)';
    await book.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("F1:F1");
      cell.numberFormat = [["@"]];
      cell.values = [[formula]];
      context.workbook.worksheets.getItem("Sheet1").getRange("F3").values = [[`'${formula}`]];
      await context.sync();
    });
    const before = await contents(book);
    const applied = done(await fix(await check(), "name-lost"));
    same(await book.readCells("F1:F3", "Sheet1"), [[722_222], [""], [722_222]]);
    done(await undoFix(applied));
    assert.deepEqual(await contents(book), before);
  });

  it("leaves a cell alone that somebody changed since", async () => {
    book.setCells("B4", 123, "Sheet1");
    const { skipped, done: fixed } = done(await fix(found, "typed-over"));
    assert.deepEqual(fixed, []);
    same(
      skipped.map(({ why }) => why),
      ["changed"],
    );
    same(await book.readCells("B4", "Sheet1"), [[123]]);
  });

  it("leaves a cell alone that somebody changed before the fix is undone", async () => {
    const applied = done(await fix(found, "typed-over"));
    book.setCells("B4", 5, "Sheet1");
    const undone = done(await undoFix(applied));
    same(
      undone.skipped.map(({ why }) => why),
      ["changed"],
    );
    same(await book.readCells("B4", "Sheet1"), [[5]]);
  });

  it("passes over protected sheets and sheets that are gone, and fixes the rest", async () => {
    const [, , second = ""] = await sheetNames(book);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      context.workbook.worksheets.getItem(second).delete();
      await context.sync();
    });
    const { skipped, done: fixed } = done(await fix(found, "without-year"));
    same(
      skipped.map(({ why }) => why),
      ["protected", "gone"],
    );
    assert.equal(fixed.length, 1);
  });

  it("shows the cell of a finding", async () => {
    const finding = found.findings.find(({ seen }) => seen.kind === "quote-changed");
    assert.ok(finding);
    assert.equal(done(await showCell(finding.place)), "shown");
    assert.equal(book.session.context.book.getActiveSheet().getSheetName(), finding.place.sheet);
  });
});

describe("a fix that Excel refuses half-way", () => {
  it("tells what was done, so that it can be undone", async () => {
    const batches = { left: Infinity };
    const remove = (): boolean => {
      batches.left = Infinity;
      const { book: unit } = book.session.context;
      unit.deleteSheet(unit.getSheets()[1]?.getSheetId() ?? "");
      return false;
    };
    const book = await openBook({ isEditing: () => (batches.left-- > 0 ? false : remove()) });
    await writeFaults(book);
    const { findings } = await check();
    const wanted = findings.filter(({ seen }) => seen.kind === "without-year");
    batches.left = 2;
    const applied = done(await applyFix(wanted.flatMap(({ changes }) => changes)));
    assert.deepEqual([applied.done.length, applied.skipped.map(({ why }) => why)], [1, ["refused", "refused"]]);
    same(await book.readCells("B9", "Sheet1"), [[158_400]]);
    done(await undoFix(applied));
    const formulas = await book.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B9").load("formulas");
      await context.sync();
      return String((cell.formulas as unknown[][])[0]?.[0]);
    });
    assert.equal(formulas, '=ITSUBSIDY.AMOUNT("インボイス枠",A9,FALSE,2)');
    closeBook(book);
  });
});

describe("the rules that a workbook records", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
    book.setCells("A1", '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2)');
    await book.calculate();
  });
  afterEach(() => {
    closeBook(book);
  });

  const recorded = async (): Promise<unknown> => (await check()).snapshot.rules;

  const remember = (version: string, newest: number): Promise<void> =>
    book.Excel.run(async (context) => {
      context.workbook.settings.add("itsubsidy.rules", { version, newest });
      await context.sync();
    });

  it("are those of the first check", async () => {
    same(await recorded(), null);
    same(await recorded(), knowledge.rules);
  });

  it("move on by themselves where no amount has changed", async () => {
    await remember("2025.3", knowledge.rules.newest);
    assert.deepEqual(
      (await check()).findings.map(({ seen }) => seen.kind),
      ["without-year"],
    );
    same(await recorded(), knowledge.rules);
  });

  it("wait for a person where an amount has changed", async () => {
    await remember("2023.1", 2023);
    const found = await check();
    const [finding] = found.findings;
    assert.equal(finding?.seen.kind, "result-changed");
    same(await recorded(), { version: "2023.1", newest: 2023 });
    done(await acceptResults(found, knowledge.rules));
    same(await recorded(), knowledge.rules);
    assert.equal(
      (await check()).findings.some(({ seen }) => seen.kind === "result-changed"),
      false,
    );
  });

  it("keep the old amounts where the earlier year is named", async () => {
    await remember("2023.1", 2023);
    const [finding] = (await check()).findings;
    assert.ok(finding?.seen.kind === "result-changed");
    done(await applyFix(finding.changes));
    same(await book.readCells("A1"), [[finding.seen.before]]);
    assert.deepEqual((await check()).findings, []);
  });

  it("are not replaced by those of an older add-in", async () => {
    await remember("2030.1", 2030);
    await check();
    same(await recorded(), { version: "2030.1", newest: 2030 });
  });
});
