import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseFormula } from "../../../src/formulas";
import { fieldsOf, formulaOf, missingIn, type Entry } from "../../../src/taskpane/functions/fields";
import type { FunctionHelp } from "../../../src/taskpane/functions/help";
import { paneText } from "../../../src/text";
import { defaultSettings, type Settings } from "../../../src/workbook";
import "../../fuzz";

const { functions } = JSON.parse(readFileSync("dist/functions-help.json", "utf8")) as {
  functions: readonly FunctionHelp[];
};

const named = (id: string): FunctionHelp => {
  const found = functions.find((each) => each.id === id);
  assert.ok(found);
  return found;
};

type Given = Readonly<Record<string, string | readonly [chosen: string]>>;

/** Texts are typed, texts in brackets are chosen. */
const entries = (given: Given): Record<string, Entry> =>
  Object.fromEntries(
    Object.entries(given).map(([name, entry]) => [
      name,
      typeof entry === "string" ? { chosen: null, typed: entry } : { chosen: entry[0], typed: "" },
    ]),
  );

const fields = (id: string, given: Given, settings: Settings = defaultSettings) =>
  fieldsOf(named(id), entries(given), settings, "ja", paneText("ja"));

const built = (id: string, given: Given, settings?: Settings): string =>
  formulaOf(named(id), fields(id, given, settings));

describe("the form of a function", () => {
  it("begins with the settings of the workbook", () => {
    const applicant = { size: "small", processes: 4, functions: 3, minimumWage: true } as const;
    const settings: Settings = { language: null, year: 2025, applicant };
    assert.equal(built("AMOUNT", { cost: "480000" }, settings), '=ITSUBSIDY.AMOUNT("通常枠",480000,TRUE,4,2025,TRUE)');
    assert.equal(built("INVOICE", { software: "1" }, settings), "=ITSUBSIDY.INVOICE(1,3,TRUE,,,2025)");
    assert.equal(
      built("AMOUNT", { cost: "1", frame: ["INVOICE"] }, settings),
      '=ITSUBSIDY.AMOUNT("インボイス枠（インボイス対応類型）",1,TRUE,3,2025,TRUE)',
    );
  });

  it("leaves out what is optional and not given", () => {
    assert.equal(built("AMOUNT", { cost: "B3" }), '=ITSUBSIDY.AMOUNT("通常枠",B3,FALSE,1)');
    assert.equal(built("VERSION", {}), "=ITSUBSIDY.VERSION()");
  });

  it("names the frame as the year does", () => {
    assert.match(built("AMOUNT", { frame: ["INVOICE"], year: ["2023"] }), /"デジタル化基盤導入類型"/);
  });

  it("offers several companies only where the function knows them", () => {
    const frames = (id: string) =>
      fields(id, {})
        .find(({ name }) => name === "frame")
        ?.choices?.map(({ key }) => key);
    assert.equal(frames("AMOUNT")?.includes("GROUP"), false);
    assert.equal(frames("RULES")?.includes("GROUP"), true);
  });

  it("reads numbers and cells as people write them", () => {
    const cost = (typed: string) => fields("AMOUNT", { cost: typed }).find(({ name }) => name === "cost")?.argument;
    for (const [typed, argument] of [
      ["¥1,234,567", "1234567"],
      ["４８０，０００円", "480000"],
      ["Ｂ３", "B3"],
      ["'見積 A社'!C17:D20", "'見積 A社'!C17:D20"],
      ["見積1[金額]", "見積1[金額]"],
      ["", ""],
    ] as const)
      assert.equal(cost(typed), argument, typed);
    for (const typed of ["四十万", '"x"', "1)+(2", "A1,B1", "12万円"]) assert.equal(cost(typed), null, typed);
  });

  it("says what is still to be given", () => {
    assert.deepEqual(missingIn(fields("AMOUNT", {})), ["対象経費（税抜・円）"]);
    assert.equal(built("AMOUNT", {}), '=ITSUBSIDY.AMOUNT("通常枠",cost,FALSE,1)');
    assert.deepEqual(missingIn(fields("AMOUNT", { cost: "1", year: "x y" })), ["年度"]);
    assert.deepEqual(missingIn(fields("SIZE", { capital: "1", employees: "1" })), ["業種"]);
  });

  it("builds for every function, whatever is typed, a formula that is one call", () => {
    fc.assert(
      fc.property(fc.constantFrom(...functions), fc.array(fc.string()), (help, typed) => {
        const given = entries(Object.fromEntries(help.parameters.map(({ name }, index) => [name, typed[index] ?? ""])));
        const own = fieldsOf(help, given, defaultSettings, "en", paneText("en"));
        if (missingIn(own).length > 0) return;
        const parsed = parseFormula(formulaOf(help, own));
        assert.ok(parsed.kind === "parsed" && parsed.node.kind === "call");
        assert.ok(parsed.node.args.length <= help.parameters.length);
      }),
    );
  });
});
