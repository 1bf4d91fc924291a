import assert from "node:assert/strict";
import {
  applyFix,
  checkWorkbook,
  outdatedRules,
  ruleUpdate,
  undoFix,
  type Applied,
  type Check,
  type RuleUpdate,
} from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { same } from "../../office/support";
import { closeBook, done, openBook } from "../book";
import { knowledge } from "./knowledge";
import { addressOf } from "./snapshots";

/** 2023 knew another frame under this name: 0 yen then, 722,222 yen in later years. */
const then = { version: "2023.1", newest: 2023 };

describe("a workbook from a time with other rules", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
    book.setCells(
      "A1:A4",
      [
        ['=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2)'],
        ['=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2025)'],
        ['=ITSUBSIDY.AMOUNT("通常枠",1000000,FALSE,1)+1'],
        ['=ITSUBSIDY.AMOUNT("通常枠",300000,TRUE,1,2023)'],
      ],
      "Sheet1",
    );
    await book.calculate();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add("保護");
      await context.sync();
    });
    book.setCells("A1", '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2)', "保護");
    await book.calculate();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("保護").protection.protect();
      await context.sync();
    });
  });
  afterEach(() => {
    closeBook(book);
  });

  const remember = (rules: typeof then): Promise<void> =>
    book.Excel.run(async (context) => {
      context.workbook.settings.add("itsubsidy.rules", rules);
      await context.sync();
    });

  const formulas = async (): Promise<readonly unknown[]> => {
    const read = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4").load("formulas");
      await context.sync();
      return JSON.stringify(range.formulas);
    });
    return (JSON.parse(read) as unknown[][]).flat();
  };

  const check = async (): Promise<Check> => done(await checkWorkbook(knowledge, { year: null }));

  /** One press on the pane's button: every formula that names no year. */
  const pin = async (): Promise<Applied> => {
    const { findings } = await check();
    const unpinned = findings.filter(({ seen }) => seen.kind === "without-year");
    return done(await applyFix(unpinned.flatMap(({ changes }) => changes)));
  };

  it("tells nothing where the rules are the same, unknown or newer than ours", async () => {
    assert.equal(done(await ruleUpdate(knowledge)), null);
    for (const rules of [knowledge.rules, { version: "2099.1", newest: 2099 }]) {
      await remember(rules);
      assert.equal(done(await outdatedRules(knowledge.rules)), null);
      assert.equal(done(await ruleUpdate(knowledge)), null);
    }
  });

  it("tells which amounts change, from what to what and why, before anything changes", async () => {
    await remember(then);
    same(done(await outdatedRules(knowledge.rules)), then);
    const before = await formulas();
    const update: RuleUpdate | null = done(await ruleUpdate(knowledge));
    assert.ok(update);
    same(update.recorded, then);
    assert.deepEqual(
      update.changed.map((finding) => `${finding.place.sheet}!${addressOf(finding)}`),
      ["Sheet1!A1", "保護!A1"],
    );
    const [first] = update.changed;
    assert.ok(first?.seen.kind === "result-changed");
    const { why, before: old, now, from, to } = first.seen;
    assert.deepEqual([why, from, to], ["newest-year", 2023, knowledge.rules.newest]);
    assert.deepEqual([old, now], [0, 722_222]);
    assert.deepEqual(await formulas(), before);
    same((await check()).snapshot.rules, then);
  });

  it("keeps its amounts when the year is named everywhere, and can be put back", async () => {
    await remember(then);
    const before = await formulas();
    const applied = await pin();
    assert.deepEqual(
      applied.skipped.map(({ place: { sheet }, why }) => [sheet, why]),
      [["保護", "protected"]],
    );
    assert.deepEqual(await formulas(), [
      '=ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2023)',
      before[1],
      '=ITSUBSIDY.AMOUNT("通常枠",1000000,FALSE,1,2023)+1',
      before[3],
    ]);
    done(await undoFix(applied));
    assert.deepEqual(await formulas(), before);
  });

  it("is no matter any more once the amounts stay the same", async () => {
    await remember(then);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("保護").protection.unprotect();
      await context.sync();
    });
    await pin();
    assert.equal(done(await ruleUpdate(knowledge)), null);
    same((await check()).snapshot.rules, knowledge.rules);
  });
});
