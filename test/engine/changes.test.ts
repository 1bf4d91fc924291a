import assert from "node:assert/strict";
import { changes, frameNamed, frames, frameWords, numbersOf } from "../../src/engine";
import type { FrameCode } from "../../src/rules";
import { programmeOf } from "./ask";

/** What holds for a frame beside its own rules. */
const beside = (year: number, frame: FrameCode): readonly string[] =>
  numbersOf(programmeOf(year), frame)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith(`${frame}.`));

const services = ["optionMonths", "supportMonths", "serviceCap"];
const wagePlan = ["wagePlan.from", "wagePlan.growth", "wagePlan.margin"];
const minimumWage = ["minimumWage.months", "minimumWage.margin", "minimumWage.share"];
const under = (name: string): readonly string[] => services.map((each) => `${name}.${each}`);

describe("the numbers of a frame", () => {
  it("are its own, and those of costs and applicants that touch it", () => {
    const months = "costs.cloudMonths";
    const rounding = "rounding.unit";
    assert.deepEqual(beside(2025, "NORMAL"), [months, ...under("costs"), ...minimumWage, ...wagePlan, rounding]);
    assert.deepEqual(beside(2024, "NORMAL"), [months, ...under("optional"), ...wagePlan, rounding]);
    assert.deepEqual(beside(2025, "INVOICE"), [months, ...under("costs"), rounding]);
    assert.deepEqual(beside(2025, "GROUP"), [months, "costs.analysisMonths", ...under("costs"), rounding]);
    for (const frame of ["EDI", "SECURITY"] as const) assert.deepEqual(beside(2025, frame), [months, rounding]);
    for (const frame of frames) assert.ok(numbersOf(programmeOf(2025), frame)[0]?.path.startsWith(`${frame}.`), frame);
  });
});

describe("what changed from one year to another", () => {
  const rows = (from: number, to: number): readonly unknown[] =>
    changes(programmeOf(from), programmeOf(to)).map(({ frame, path, before, after }) => [
      frame,
      path,
      before?.value ?? null,
      after?.value ?? null,
    ]);
  const limits = [12, 24, 2_000_000];
  const added = (frame: FrameCode): readonly unknown[] =>
    under("costs").map((path, at) => [frame, path, null, limits[at]]);
  const gone = (frame: FrameCode): readonly unknown[] =>
    under("costs").map((path, at) => [frame, path, limits[at], null]);

  it("is every figure that came, went or is another, and nothing else", () => {
    assert.deepEqual(rows(2024, 2025), [
      ["NORMAL", "NORMAL.line.bands[0].minimumWageRate", null, "2/3"],
      ...added("NORMAL"),
      ["NORMAL", "minimumWage.months", null, 3],
      ["NORMAL", "minimumWage.margin", null, 50],
      ["NORMAL", "minimumWage.share", null, "30/100"],
      ...added("INVOICE"),
      ...added("GROUP"),
      ["SECURITY", "SECURITY.line.limit.cap", 1_000_000, 1_500_000],
      ["SECURITY", "SECURITY.line.bands[0].smallRate", null, "2/3"],
    ]);
    assert.deepEqual(rows(2025, 2025), []);
  });

  it("is also what a frame is called, with the document that names it", () => {
    assert.deepEqual(rows(2025, 2026), [
      ...gone("NORMAL"),
      ["NORMAL", "minimumWage.margin", 50, null],
      ...gone("INVOICE"),
      ["GROUP", "name", "複数社連携IT導入枠", "複数者連携デジタル化・AI導入枠"],
      ...gone("GROUP"),
    ]);
    const name = changes(programmeOf(2025), programmeOf(2026)).find(({ path }) => path === "name");
    assert.deepEqual(name?.after?.source, {
      document: "003",
      section: "枠・類型",
      figure: "複数者連携デジタル化・AI導入枠",
    });
  });
});

describe("the words for frames", () => {
  it("are those that some year understands, each once", () => {
    assert.equal(new Set(frameWords).size, frameWords.length);
    for (const word of [...frames, "通常枠", "インボイス枠", "デジタル化基盤導入類型", "A類型"])
      assert.ok(frameWords.includes(word), word);
    for (const word of frameWords) assert.notEqual(frameNamed(word, programmeOf(2025)), null, word);
  });

  it("name a frame by its code in any width and case, and a tier where the year has tiers", () => {
    for (const frame of frames) assert.equal(frameNamed(frame.toLowerCase(), programmeOf(2025))?.frame, frame);
    assert.equal(frameNamed("ＮＯＲＭＡＬ", programmeOf(2025))?.frame, "NORMAL");
    const tierOf = (text: string): string | null | undefined => frameNamed(text, programmeOf(2023))?.tier;
    assert.equal(tierOf("B類型"), "B");
    assert.equal(tierOf("通常枠"), null);
    assert.equal(frameNamed("どこにもない枠", programmeOf(2025)), null);
  });
});
