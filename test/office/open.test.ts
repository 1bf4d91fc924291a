import assert from "node:assert/strict";
import { importedQuotes, removeSheet, writeEstimate, writeProposal } from "../../src/workbook";
import { openWorkbook, saveWorkbook, type Workbench } from "../../workbench/node";
import { pageLayoutOf } from "../../workbench/excel";
import { closeBook, done, openBook, sheetNames, write } from "../workbook/book";
import { quote } from "../workbook/quotes";
import { noGaps } from "./support";

describe("a workbook of the add-in, saved and opened again", () => {
  let first: Workbench;
  let again: Awaited<ReturnType<typeof openWorkbook>>;
  let written: Awaited<ReturnType<typeof writeAll>>;

  async function writeAll() {
    const { record, sheetName } = done(await write(quote()));
    const source = { kind: "quotes", tableNames: [record.tableName], together: false } as const;
    const conditions = { size: "small", processes: 1, functions: 2, minimumWage: false } as const;
    const plan = { source, years: [2025, 2024], scenarios: [{ name: "=案1", conditions }] } as const;
    const estimate = done(await writeEstimate(plan, { language: "ja" }));
    const [listed] = done(await importedQuotes()).quotes;
    assert.ok(listed);
    const proposal = done(
      await writeProposal({ tableName: listed.tableName, conditions: {} }, { language: "ja", today: "2026-04-01" }),
    );
    return { sheetName, record, listed, estimate, proposal };
  }

  before(async () => {
    first = await openBook();
    written = await writeAll();
    again = await openWorkbook(await saveWorkbook(first));
    Object.assign(globalThis, { Excel: again.Excel, Office: again.Office });
  });
  after(() => {
    again.close();
    closeBook(first);
  });

  const cells = (book: Workbench, sheet: string) =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
      range.load("address,formulas,values,numberFormat");
      const head = context.workbook.worksheets.getItem(sheet).getRange("A1:B1");
      head.load("format/font/bold,format/font/size,format/columnWidth,format/fill/color");
      await context.sync();
      const { address, formulas, values, numberFormat } = range;
      return JSON.stringify([address, formulas, values, numberFormat, head.format.toJSON()]);
    });

  it("has the same sheets, formulas, values, formats and looks", async () => {
    const names = await sheetNames(first);
    assert.deepEqual(await sheetNames(again), names);
    for (const name of names) assert.equal(await cells(again, name), await cells(first, name), name);
    noGaps(again);
  });

  it("is open on the sheet that was in view", () => {
    const viewed = [first, again].map(({ session }) => session.context.book.getActiveSheet().getSheetName());
    assert.equal(viewed[1], viewed[0]);
  });

  it("is printed as it was", () => {
    const { context } = first.session;
    const id = context.findSheet(written.proposal.sheetName)?.getSheetId();
    assert.ok(id);
    const before = pageLayoutOf(context, { sheetId: id });
    const saved = again.session.context.book.save().custom as { pageLayouts: Record<string, unknown> };
    assert.deepEqual(saved.pageLayouts[id], before);
  });

  it("is known to the add-in: quote, estimate and proposal are its own and unchanged", async () => {
    const [listed] = done(await importedQuotes()).quotes;
    assert.deepEqual(listed, written.listed);
    for (const { record, sheetName } of [written.proposal, written.estimate])
      assert.deepEqual(done(await removeSheet(record, { evenIfChanged: false })), { kind: "removed", sheetName });
  });

  it("still calculates", async () => {
    again.setCells("D6", "小規模事業者", written.sheetName);
    first.setCells("D6", "小規模事業者", written.sheetName);
    const [anew] = await again.readCells("J5", written.sheetName);
    assert.deepEqual(await first.readCells("J5", written.sheetName), [anew]);
  });
});

describe("a file that is no workbook", () => {
  it("is refused with a sentence", async () => {
    await assert.rejects(openWorkbook(new TextEncoder().encode("a,b")), {
      name: "WorkbookRefused",
      code: "not-a-workbook",
      message: /\.xlsx/,
    });
  });
});
