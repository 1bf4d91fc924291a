import {
  acceptQuote,
  acceptResults,
  applyFix,
  bookSheets,
  checkWorkbook,
  defaultSettings,
  findQuote,
  doubtQuote,
  forgetCategory,
  freezeSelection,
  importedQuotes,
  insertBeside,
  insertCall,
  makePortable,
  readSelection,
  recallMemory,
  recalculate,
  rememberCategories,
  rememberColumns,
  removeFormula,
  removePortable,
  removeQuote,
  removeSample,
  removeSheet,
  saveSettings,
  showQuote,
  showSheet,
  takeCallBack,
  thawSelection,
  undoFix,
  writeEstimate,
  writeProposal,
  writeSample,
  type Applied,
  type Outcome,
  type QuoteRecord,
  type WrittenSheet,
} from "../../../src/workbook";
import type { Workbench } from "../../../workbench/node";
import { done, write } from "../book";
import { knowledge } from "../check/knowledge";
import { line, quote } from "../quotes";

/** Something that is asked of the workbook; it can be asked again when it failed. */
export type Ask = () => Promise<Outcome<unknown>>;

export interface Operation {
  /** Whether it copies the user's sheet: then it copies what a second person writes there meanwhile. */
  readonly copies?: true;
  /** Fills the workbook as far as the operation needs it. */
  readonly prepare: (book: Workbench) => Promise<Ask>;
}

const conditions = { size: "small", processes: 1, functions: 1, minimumWage: false } as const;
const scenario = { name: "案1", conditions };
const formula = '=ITSUBSIDY.AMOUNT("インボイス枠",A2,FALSE,2,2025)';
const table = '=ITSUBSIDY.EXPLAIN("通常枠",1000000,FALSE,2,2025)';

/** A user's own sheets: figures, formulas of ours and of Excel's, words that look like something else. */
export function fillBook(book: Workbench): void {
  book.setCells(
    "A1:D4",
    [
      ["対象経費", "補助額", "費用（税込）", "メモ"],
      [1_000_000, formula, "=A2*1.1", "’=1+1"],
      [2_000_000, '=ITSUBSIDY.AMOUNT("インボイス枠",A3,FALSE,2)', "=SUM(A2:A3)", "😀 مرحبا"],
      [500_000, '=ITSUBSIDY.AMOUNT("通常枠",A4,FALSE,2)', "", "-"],
    ],
    "Sheet1",
  );
}

const imported = async (): Promise<QuoteRecord> => done(await write(quote())).record;

const estimate = async ({ tableName }: QuoteRecord): Promise<Outcome<WrittenSheet>> =>
  writeEstimate(
    { source: { kind: "quotes", tableNames: [tableName], together: true }, years: [2025, 2026], scenarios: [scenario] },
    { language: "ja" },
  );

const proposal = ({ tableName }: QuoteRecord): Promise<Outcome<WrittenSheet>> =>
  writeProposal({ tableName, conditions: { ...conditions, year: 2025 } }, { language: "ja", today: "2026-04-01" });

const portable = async (kind: "live" | "values") => {
  const sheets = done(await bookSheets()).map(({ id }) => id);
  return () => makePortable({ kind, sheets, note: { today: "2026-04-01", ruleVersion: "1" }, language: "ja" });
};

const freeze = () => freezeSelection({ note: { today: "2026-04-01", ruleVersion: "1" }, language: "ja" });

const check = () => checkWorkbook(knowledge, { year: 2025 });

const select = (book: Workbench, address: string): Promise<void> =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });

const withoutYear = async (): Promise<() => Promise<Outcome<Applied>>> => {
  const { findings } = done(await check());
  const changes = findings.filter(({ seen }) => seen.kind === "without-year").flatMap((each) => each.changes);
  return () => applyFix(changes);
};

/** Every operation of src/workbook. */
export const operations: Readonly<Record<string, Operation>> = {
  "write a quote": { prepare: () => Promise.resolve(() => write(quote())) },
  "write a second quote": {
    prepare: async () => {
      await imported();
      return () => write(quote({ sha256: "b".repeat(64), number: "Q-2" }), { language: "en" });
    },
  },
  "replace a quote": {
    prepare: async () => {
      await imported();
      const next = quote({ sha256: "c".repeat(64), lines: [line({ cost: 240_000 })] });
      return async () => {
        const found = await findQuote(next);
        return found.kind === "failed" ? found : write(next, { replace: found.value });
      };
    },
  },
  "remove a quote": {
    prepare: async () => {
      const record = await imported();
      return () => removeQuote(record, { evenIfChanged: false });
    },
  },
  "find and show a quote": {
    prepare: async () => {
      const record = await imported();
      return async () => {
        const found = await findQuote(quote());
        return found.kind === "failed" ? found : showQuote(record);
      };
    },
  },
  "write an estimate": {
    prepare: async () => {
      const record = await imported();
      return () => estimate(record);
    },
  },
  "show an estimate": {
    prepare: async () => {
      const { record } = done(await estimate(await imported()));
      return () => showSheet(record);
    },
  },
  "remove an estimate": {
    prepare: async () => {
      const { record } = done(await estimate(await imported()));
      return () => removeSheet(record, { evenIfChanged: false });
    },
  },
  "write a proposal": {
    prepare: async () => {
      const record = await imported();
      return () => proposal(record);
    },
  },
  "read the quotes": {
    prepare: async () => {
      await imported();
      return () => importedQuotes();
    },
  },
  "write the sample": {
    prepare: () => Promise.resolve(() => writeSample(quote(), { language: "ja", year: 2025, scenario })),
  },
  "remove the sample": {
    prepare: async () => {
      done(await writeSample(quote(), { language: "ja", year: 2025, scenario }));
      return () => removeSample({ evenIfChanged: false });
    },
  },
  "insert a call": {
    prepare: async (book) => {
      await select(book, "F2");
      return () => insertCall(formula, { overwrite: true });
    },
  },
  "take a call back": {
    prepare: async (book) => {
      await select(book, "D2");
      const inserted = done(await insertCall(formula, { overwrite: true }));
      return () => (inserted.kind === "inserted" ? takeCallBack(inserted.applied) : Promise.reject(new Error()));
    },
  },
  "insert a table beside a cell": {
    prepare: async (book) => {
      await select(book, "B2");
      return () => insertBeside(table, { rows: 6, columns: 4 });
    },
  },
  "remove a table": {
    prepare: async (book) => {
      await select(book, "B2");
      const inserted = done(await insertBeside(table, { rows: 6, columns: 4 }));
      return () =>
        inserted.kind === "inserted" ? removeFormula(inserted.address, table) : Promise.reject(new Error());
    },
  },
  "read the evidence": {
    prepare: async (book) => {
      await select(book, "B2");
      return () => readSelection();
    },
  },
  "calculate anew": { prepare: () => Promise.resolve(() => recalculate()) },
  "check the workbook": { prepare: () => Promise.resolve(check) },
  "accept the results": {
    prepare: async (book) => {
      await book.Excel.run(async (context) => {
        context.workbook.settings.add("itsubsidy.rules", { version: "2023.1", newest: 2023 });
        await context.sync();
      });
      const found = done(await check());
      return () => acceptResults(found, knowledge.rules);
    },
  },
  "apply a fix": { prepare: withoutYear },
  "undo a fix": {
    prepare: async () => {
      const applied = done(await (await withoutYear())());
      return () => undoFix(applied);
    },
  },
  "find a changed quote right": {
    prepare: async () => {
      const { tableName } = await imported();
      return () => acceptQuote(tableName, "state");
    },
  },
  "doubt a changed quote again": {
    prepare: async () => {
      const { tableName } = await imported();
      const accepted = done(await acceptQuote(tableName, "state"));
      return () => doubtQuote(accepted);
    },
  },
  "freeze the selected cells": {
    prepare: async (book) => {
      await select(book, "B2:B4");
      return freeze;
    },
  },
  "thaw the selected cells": {
    prepare: async (book) => {
      await select(book, "B2:B4");
      const frozen = done(await freeze());
      return () => (frozen.kind === "frozen" ? thawSelection(frozen) : Promise.reject(new Error()));
    },
  },
  "save settings": {
    prepare: async () => {
      done(await saveSettings({ applicant: { ...defaultSettings.applicant, processes: 3 } }));
      return () => saveSettings({ year: 2025 });
    },
  },
  "remember a correction": {
    prepare: () => Promise.resolve(() => rememberCategories([{ key: "端末", name: "端末", category: "HW_PC" }])),
  },
  "remember columns": {
    prepare: () => {
      const layout = { layout: "品名|金額", title: "品名・金額", columns: [{ offset: 0, role: "name" }] };
      return Promise.resolve(() => rememberColumns(layout));
    },
  },
  "forget a correction": {
    prepare: async () => {
      done(await rememberCategories([{ key: "端末", name: "端末", category: "HW_PC" }]));
      return () => forgetCategory("端末");
    },
  },
  "recall corrections": { prepare: () => Promise.resolve(() => recallMemory()) },
  "make a portable copy": {
    copies: true,
    prepare: async () => {
      await imported();
      return portable("live");
    },
  },
  "freeze the values": { copies: true, prepare: () => portable("values") },
  "remove a portable copy": {
    prepare: async () => {
      const { records } = done(await (await portable("live"))());
      return () => removePortable(records, { evenIfChanged: false });
    },
  },
};
