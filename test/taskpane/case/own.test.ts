import assert from "node:assert/strict";
import { newest } from "../../../src/rules";
import { changesOf, ownConditions } from "../../../src/taskpane/case/own";
import type { QuoteSource } from "../../../src/workbook";

const applicant = { size: "medium", processes: 2, functions: 1, minimumWage: false } as const;

const settings = { year: 2024, applicant };

const quote = (conditions: QuoteSource["conditions"]): QuoteSource => ({
  record: {
    sha256: "",
    position: 0,
    vendor: null,
    number: null,
    file: "",
    tableName: "明細",
    lines: 1,
    proposal: { processes: [], functions: [] },
    fingerprint: "",
  },
  tableName: "明細",
  sheetName: "見積",
  title: "",
  address: "C16:E16",
  lines: [],
  conditions,
});

describe("the conditions of the case at hand", () => {
  it("are those of the workbook's settings while there is no quote", () => {
    assert.deepEqual(ownConditions(undefined, { year: null, applicant }), {
      ...applicant,
      programme: newest,
      frame: null,
    });
    assert.equal(ownConditions(undefined, { year: 2025, applicant }).programme.year, 2025);
  });

  it("are those that stand on the quote's sheet, in either language", () => {
    const japanese = {
      year: 2025,
      frame: "通常枠",
      size: "小規模事業者",
      processes: "４",
      functions: 2,
      minimumWage: "はい",
    };
    const own = ownConditions(quote(japanese), settings);
    assert.deepEqual(own.programme.year, 2025);
    assert.deepEqual(
      { ...own, programme: null },
      { programme: null, frame: "NORMAL", size: "small", processes: 4, functions: 2, minimumWage: true },
    );
    const english = ownConditions(quote({ size: "large", minimumWage: "no", year: "" }), settings);
    assert.deepEqual([english.size, english.minimumWage, english.programme], ["large", false, newest]);
  });

  it("fall back where a cell cannot be read", () => {
    const broken = { year: "来年", frame: "#NAME?", size: "巨大", processes: 0, functions: 2.5, minimumWage: "?" };
    assert.deepEqual(ownConditions(quote(broken), settings), { ...applicant, programme: newest, frame: null });
  });

  it("count as changed only where another answer was chosen", () => {
    const own = ownConditions(undefined, settings);
    assert.deepEqual(changesOf(own, {}), {});
    assert.deepEqual(changesOf(own, { size: "medium", processes: 2 }), {});
    assert.deepEqual(changesOf(own, { size: "small", processes: 4, functions: 3, minimumWage: true }), {
      ...{ size: "small", processes: 4, functions: 3, minimumWage: true },
    });
  });
});
