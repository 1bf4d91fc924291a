import assert from "node:assert/strict";
import { parseFormula } from "../../src/formulas";
import { compileCall, Workings } from "../../src/portable";
import type { Case, Value } from "./cases";
import { differences } from "./sheet";

/** A call with its arguments in the formula, and the same with all of them in cells. */
const both = (name: string, ...args: readonly Value[]): readonly Case[] => [
  { name, args, cells: [] },
  { name, args, cells: args.map((_, index) => index) },
];

describe("lists in a workbook without the add-in", function () {
  this.timeout("5m");

  it("are those of the functions, wherever the arguments stand", async () => {
    const cases = [
      ...both("FRAMES", 2023),
      ...both("FRAMES", null),
      ...both("CATEGORIES", "インボイス枠", 2025),
      ...both("CATEGORIES", null, null),
      ...both("PROCESSES").slice(0, 1),
      ...both("INDUSTRIES").slice(0, 1),
      ...both("RULES", "通常枠", 2025),
      ...both("CHANGES", 2024, 2025),
      ...both("DEADLINES", 2024, "通常枠"),
      ...both("DEADLINES", 2023, null),
      ...both("SOURCES", 2026),
      ...both("SOURCES", null),
      { name: "CHANGES", args: [2023, 2026], cells: [1] },
      { name: "RULES", args: ["セキュリティ", 2024], cells: [0] },
      { name: "SOURCES", args: [], cells: [] },
    ];
    assert.deepEqual(await differences(cases, undefined, 25), []);
  });

  it("keep their values where an argument means nothing", () => {
    for (const call of ['RULES("")', 'RULES("何か")', 'SOURCES("昨年")', 'DEADLINES(2025,"何か")', "FRAMES(1999)"]) {
      const parsed = parseFormula(`=ITSUBSIDY.${call}`);
      assert.ok(parsed.kind === "parsed" && parsed.node.kind === "call");
      const [name = ""] = call.split("(");
      const compiled = compileCall(name, parsed.node.args, new Workings("作業"));
      assert.deepEqual(compiled, { kind: "frozen", reason: "unread-value" }, call);
    }
  });
});
