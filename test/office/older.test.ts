import assert from "node:assert/strict";
import {
  bookSheets,
  checkWorkbook,
  findQuote,
  hasSample,
  importedQuotes,
  insertBeside,
  insertCall,
  lastEstimate,
  loadSettings,
  makePortable,
  portableSheets,
  readSelectedRange,
  readSelection,
  recalculate,
  recallMemory,
  removeSheet,
  selectedAddress,
  selectedCost,
  writeEstimate,
  writeProposal,
  type Outcome,
} from "../../src/workbook";
import type { Workbench } from "../../workbench/node";
import { closeBook, done, openBook, write } from "../workbook/book";
import { knowledge } from "../workbook/check/knowledge";
import { quote } from "../workbook/quotes";
import { failure, noGaps, useWorkbench } from "./support";

describe("Office.js on an older Excel", () => {
  const workbench = useWorkbench({ api: "1.8" });

  const ask = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    workbench().Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });

  it("says which requirement sets it has, two-figure versions too", () => {
    const { requirements } = workbench().Office.context;
    const has = (version: string) => requirements.isSetSupported("ExcelApi", version);
    assert.deepEqual(["1.1", "1.8", "1.9", "1.10", "1.12"].map(has), [true, true, false, false, false]);
    assert.equal(requirements.isSetSupported("SharedRuntime", "1.1"), false);
    assert.equal(requirements.isSetSupported("DialogApi", "1.1"), false);
  });

  it("refuses what came later, be it a method, a property to read or one to write", async () => {
    const refused = [
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getSpillParentOrNullObject().load("address"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").load("hasSpill"),
      (sheet: Excel.Worksheet) => {
        sheet.pageLayout.centerHorizontally = true;
      },
      (sheet: Excel.Worksheet) => {
        sheet.getRange("A1").copyFrom("B1");
      },
    ];
    for (const work of refused) assert.equal((await failure(ask(work))).code, "ApiNotFound");
    noGaps(workbench());
  });

  it("does what it always could", async () => {
    await ask((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.showGridlines = false;
      sheet.load();
    });
    noGaps(workbench());
  });
});

describe("the add-in on an older Excel", () => {
  let book: Workbench;
  afterEach(() => {
    closeBook(book);
  });

  const plan = (tableName: string) =>
    ({
      source: { kind: "quotes", tableNames: [tableName], together: false },
      years: [2025],
      scenarios: [{ name: "案1", conditions: { size: "small", processes: 1, functions: 2, minimumWage: false } }],
    }) as const;

  it("says that an API is missing before anything is written", async () => {
    book = await openBook({ api: "1.6" });
    const outcome = await write(quote());
    assert.equal(outcome.kind === "failed" && outcome.code, "api-missing");
    assert.equal(book.session.context.book.getSheets().length, 1);
    noGaps(book);
  });

  it("writes quote, estimate and proposal without lists and without the print's set-up, and says so", async () => {
    book = await openBook({ api: "1.7" });
    const { record } = done(await write(quote()));
    const estimate = done(await writeEstimate(plan(record.tableName), { language: "ja" }));
    assert.equal(estimate.decorated, true);
    const [listed] = done(await importedQuotes()).quotes;
    assert.ok(listed);
    const proposal = done(
      await writeProposal({ tableName: listed.tableName, conditions: {} }, { language: "ja", today: "2026-04-01" }),
    );
    assert.equal(proposal.decorated, false);
    assert.deepEqual(done(await lastEstimate()), plan(record.tableName));
    done(await removeSheet(estimate.record, { evenIfChanged: false }));
    noGaps(book);
  });

  const note = { today: "2026-04-01", ruleVersion: "2026.1" };
  /** What the views of the pane ask the workbook when they open, and what their buttons do. */
  const wishes: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
    bookSheets: () => bookSheets(),
    checkWorkbook: () => checkWorkbook(knowledge, { year: null }),
    findQuote: () => findQuote(quote()),
    hasSample: () => hasSample(),
    importedQuotes: () => importedQuotes(),
    insertBeside: () => insertBeside("=1", { rows: 1, columns: 1 }),
    insertCall: () => insertCall("=1", { overwrite: false }),
    lastEstimate: () => lastEstimate(),
    loadSettings: () => loadSettings(),
    makePortable: () => makePortable({ kind: "live", sheets: ["1"], note, language: "ja" }),
    portableSheets: () => portableSheets(),
    readSelectedRange: () => readSelectedRange(),
    readSelection: () => readSelection(),
    recalculate: () => recalculate(),
    recallMemory: () => recallMemory(),
    selectedAddress: () => selectedAddress(),
    selectedCost: () => selectedCost(),
  };

  for (const api of ["1.1", "1.3", "1.6"])
    it(`answers every wish with what it found or with what is missing (${api})`, async () => {
      book = await openBook({ api });
      for (const [name, wish] of Object.entries(wishes)) {
        const outcome = await wish();
        const understood = ["api-missing", "nothing-selected", "sheet-missing"];
        assert.ok(outcome.kind === "done" || understood.includes(outcome.code), `${name}: ${JSON.stringify(outcome)}`);
      }
      noGaps(book);
    });
});
