import assert from "node:assert/strict";
import fc from "fast-check";
import { defaultSettings, loadSettings, saveSettings, type Settings } from "../../../src/workbook";
import { settingsFrom } from "../../../src/workbook/settings/settings";
import type { Workbench } from "../../../workbench/node";
import "../../fuzz";
import { same } from "../../office/support";
import { closeBook, done, openBook, write } from "../book";
import { quote } from "../quotes";

const applicant: Settings["applicant"] = { size: "small", processes: 4, functions: 2, minimumWage: true };

const anySettings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom("ja" as const, "en" as const, null),
  year: fc.option(fc.integer({ min: 2023, max: 2030 })),
  applicant: fc.record({
    size: fc.constantFrom("small" as const, "medium" as const, "large" as const),
    processes: fc.integer({ min: 1, max: 7 }),
    functions: fc.integer({ min: 1, max: 3 }),
    minimumWage: fc.boolean(),
  }),
});

describe("the settings of a workbook", () => {
  let book: Workbench;
  beforeEach(async () => {
    book = await openBook();
  });
  afterEach(() => {
    closeBook(book);
  });

  it("are the defaults until somebody chooses", async () => {
    same(done(await loadSettings()), defaultSettings);
  });

  it("stay in the workbook for the next person", async () => {
    same(done(await saveSettings({ language: "en", applicant })), { ...defaultSettings, language: "en", applicant });
    same(done(await loadSettings()), { language: "en", year: null, applicant });
  });

  it("keep what somebody else has chosen in the meantime", async () => {
    done(await saveSettings({ year: 2025 }));
    same(done(await saveSettings({ language: "ja" })), { ...defaultSettings, year: 2025, language: "ja" });
  });

  it("are the conditions with which an imported quote begins", async () => {
    done(await saveSettings({ year: 2025, applicant }));
    const { sheetName, conditions } = done(await write(quote()));
    const [year, , ...rest] = await book.readCells(conditions, sheetName);
    same([year, ...rest.slice(0, 4)], [[2025], ["小規模事業者"], [4], [2], ["はい"]]);
  });

  it("take back a choice", async () => {
    done(await saveSettings({ year: 2025, language: "en" }));
    done(await saveSettings({ year: null, language: null }));
    same(done(await loadSettings()), defaultSettings);
  });
});

describe("settings that another version stored", () => {
  it("come back as they were stored", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        same(settingsFrom(settings), JSON.parse(JSON.stringify(settings)));
      }),
    );
  });

  it("are read whatever they hold", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const read = settingsFrom(stored);
        assert.deepEqual(settingsFrom(read), read);
      }),
    );
  });

  it("lose only the entry that is not understood", () => {
    const stored = { language: "fr", year: 2025, applicant: { ...applicant, processes: 9, size: "huge" } };
    assert.deepEqual(settingsFrom(stored), {
      language: null,
      year: 2025,
      applicant: { ...applicant, processes: 1, size: "medium" },
    });
  });
});
