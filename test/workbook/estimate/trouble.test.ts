import assert from "node:assert/strict";
import {
  importedQuotes,
  writeEstimate,
  writeProposal,
  type Outcome,
  type Patience,
  type WrittenSheet,
} from "../../../src/workbook";
import type { Workbench, WorkbenchOptions } from "../../../workbench/node";
import { closeBook, done, openBook, sheetNames, write } from "../book";
import { quote } from "../quotes";

const today = "2026-04-01";
const conditions = { size: "small", processes: 1, functions: 1, minimumWage: false } as const;

/** The two sheets that are made from a quote. */
const makers: Readonly<
  Record<string, (tableName: string, language: "ja" | "en", patience?: Patience) => Promise<Outcome<WrittenSheet>>>
> = {
  estimate: (tableName, language, patience = {}) =>
    writeEstimate(
      {
        source: { kind: "quotes", tableNames: [tableName], together: false },
        years: [2025],
        scenarios: [{ name: "A", conditions }],
      },
      { ...patience, language },
    ),
  proposal: (tableName, language, patience = {}) =>
    writeProposal({ tableName, conditions: { ...conditions, year: 2025 } }, { ...patience, language, today }),
};

for (const [kind, make] of Object.entries(makers))
  describe(`a workbook that gives the ${kind} trouble`, () => {
    let book: Workbench;
    const open = async (options: WorkbenchOptions = {}): Promise<string> => {
      book = await openBook(options);
      return done(await write(quote())).record.tableName;
    };
    afterEach(() => {
      closeBook(book);
    });

    it("is left as it was where its structure is protected", async () => {
      const tableName = await open();
      const before = await sheetNames(book);
      await book.Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      const outcome = await make(tableName, "ja");
      assert.equal(outcome.kind === "failed" && outcome.code, "structure-protected");
      assert.deepEqual(await sheetNames(book), before);
    });

    it("is waited for while a cell is being edited, and left alone when the person stops waiting", async () => {
      let editing = false;
      const tableName = await open({ isEditing: () => editing });
      const before = await sheetNames(book);
      editing = true;
      const abort = new AbortController();
      const onWaiting = (): void => {
        abort.abort();
      };
      const stopped = await make(tableName, "ja", { signal: abort.signal, onWaiting });
      assert.equal(stopped.kind === "failed" && stopped.code, "cancelled");
      const told: string[] = [];
      const { sheetName } = done(
        await make(tableName, "ja", {
          onWaiting: () => {
            told.push("waiting");
            editing = false;
          },
          onResumed: () => told.push("resumed"),
        }),
      );
      assert.deepEqual(told, ["waiting", "resumed"]);
      assert.deepEqual(await sheetNames(book), [...before, sheetName]);
    });

    it("has lost the quote's sheet: nothing is written", async () => {
      const tableName = await open();
      const [source] = done(await importedQuotes()).quotes;
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(source?.sheetName ?? "").delete();
        await context.sync();
      });
      const outcome = await make(tableName, "ja");
      assert.equal(outcome.kind === "failed" && outcome.code, "sheet-missing");
      assert.deepEqual(await sheetNames(book), ["Sheet1"]);
    });

    it("is Excel on the web in English: the same figures, and no cell that shows an error", async () => {
      const tableName = await open({ platform: "web", locale: "en-US" });
      const { sheetName } = done(await make(tableName, "en"));
      const cells = await book.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getUsedRange().load("values");
        await context.sync();
        return (range.values as unknown[][]).flat();
      });
      assert.ok(cells.includes(317_600) && cells.includes(166_400));
      assert.deepEqual(
        cells.filter((value) => typeof value === "string" && value.startsWith("#")),
        [],
      );
    });
  });
