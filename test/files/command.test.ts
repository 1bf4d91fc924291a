import assert from "node:assert/strict";
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import Papa from "papaparse";
import { readCommand } from "../../tools/recalc/command";
import { exitCodes, run } from "../../tools/recalc/run";
import { formula, memberText, sheetOf } from "./workbook";

const own = '_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",1000000,FALSE,2,2025)';
const stale = sheetOf(formula("A1", own, 1), formula("B1", '"-"&A1', "-1"));
const partly = sheetOf(formula("A1", own, 1), formula("B1", "A1+TODAY()", 45_000));

describe("the command that recalculates workbooks", () => {
  let folder: string;
  const at = (...names: readonly string[]): string => join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "recalc-"));
    writeFileSync(at("a.xlsx"), stale);
    writeFileSync(at("b.xlsm"), partly);
    writeFileSync(at("broken.xlsx"), stale.slice(0, 500));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function command(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
    const read = readCommand([...args, "--lang", "en"], {});
    assert.ok(read);
    let said = "";
    const code = await run(read, (text) => (said += text));
    return { code, said };
  }

  it("writes a new workbook and leaves the old one as it is", async () => {
    const { code, said } = await command(at("a.xlsx"), at("new.xlsx"));
    assert.equal(code, exitCodes.done);
    assert.match(said, /^\[1\/1\] a\.xlsx 2 formulas: 2 cells change, 0 formulas cannot be recalculated\n/);
    assert.deepEqual(new Uint8Array(readFileSync(at("a.xlsx"))), stale);
    assert.match(memberText(readFileSync(at("new.xlsx")), "xl/worksheets/sheet1.xml"), /<v>722222<\/v>/);
    assert.deepEqual(readdirSync(folder).sort(), ["a.xlsx", "b.xlsm", "broken.xlsx", "new.xlsx"]);
  });

  it("writes nothing without an output", async () => {
    const { code, said } = await command(at("b.xlsm"));
    assert.equal(code, exitCodes.kept);
    assert.match(said, /1 cells change, 1 formulas cannot/);
    assert.deepEqual(readdirSync(folder).sort(), ["a.xlsx", "b.xlsm", "broken.xlsx"]);
  });

  it("goes through many workbooks, past those that it cannot open", async () => {
    const out = at("out");
    const { code, said } = await command(at("a.xlsx"), at("broken.xlsx"), at("gone.xlsx"), at("b.xlsm"), "--out", out);
    assert.equal(code, exitCodes.failed);
    assert.deepEqual(readdirSync(out).sort(), ["a.xlsx", "b.xlsm"]);
    assert.match(said, /\[2\/4\] broken\.xlsx The file is damaged\./);
    assert.match(said, /\[3\/4\] gone\.xlsx ENOENT/);
  });

  it("reports every changed cell with its source and every formula that kept its value", async () => {
    const report = at("report.csv");
    await command(at("a.xlsx"), at("b.xlsm"), at("broken.xlsx"), "--out", at("out"), "--report", report);
    const text = readFileSync(report, "utf8");
    assert.equal(text.charCodeAt(0), 0xfeff);
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    const rows = data.map(([file = "", , cell, written, before, after, source = "", note = ""]) => [
      ...[basename(file), cell, written, before, after, source.slice(0, 4), note],
    ]);
    assert.deepEqual(rows, [
      ["file", "cell", "formula", "before", "after", "sour", "note"],
      ["a.xlsx", "A1", `'=${own}`, "1", "722222", "004「", ""],
      ["a.xlsx", "B1", `'="-"&A1`, "-1", "-722222", "", ""],
      ["b.xlsm", "A1", `'=${own}`, "1", "722222", "004「", ""],
      [
        ...["b.xlsm", "B1", "'=A1+TODAY()", "45000", "", ""],
        "The function TODAY cannot be calculated without Excel. The value was kept. Open the workbook in Excel to recalculate it.",
      ],
      ["broken.xlsx", "", "", "", "", "", "The file is damaged. Obtain it again, or let Excel repair and save it."],
    ]);
  });

  it("never writes over an input, not even through a link", async () => {
    linkSync(at("a.xlsx"), at("link.xlsx"));
    for (const output of ["a.xlsx", "link.xlsx"]) {
      const { code, said } = await command(at("a.xlsx"), at(output), "--overwrite");
      assert.equal(code, exitCodes.failed);
      assert.match(said, /The original is never changed/);
    }
    assert.equal((await command(at("a.xlsx"), "--out", folder, "--overwrite")).code, exitCodes.failed);
    assert.equal((await command(at("a.xlsx"), "--report", at("a.xlsx"))).code, exitCodes.usage);
    assert.deepEqual(new Uint8Array(readFileSync(at("a.xlsx"))), stale);
  });

  it("writes over another file only when it is told to", async () => {
    writeFileSync(at("old.xlsx"), "precious");
    assert.match((await command(at("a.xlsx"), at("old.xlsx"))).said, /add --overwrite/);
    assert.equal(readFileSync(at("old.xlsx"), "utf8"), "precious");
    assert.equal((await command(at("a.xlsx"), at("old.xlsx"), "--overwrite")).code, exitCodes.done);
    assert.notEqual(readFileSync(at("old.xlsx"), "utf8"), "precious");
  });

  it("does not let one of two files of the same name take the place of the other", async () => {
    const twin = mkdtempSync(join(tmpdir(), "recalc-"));
    writeFileSync(join(twin, "a.xlsx"), stale);
    const { code, said } = await command(at("a.xlsx"), join(twin, "a.xlsx"), "--out", at("out"), "--overwrite");
    rmSync(twin, { recursive: true });
    assert.equal(code, exitCodes.failed);
    assert.match(said, /\[1\/2\] a\.xlsx written: .*\n\[2\/2\] a\.xlsx Another of the given files has the same name/);
  });

  it("understands its command line", () => {
    const language = (environment: NodeJS.ProcessEnv): unknown => readCommand(["a.xlsx"], environment)?.language;
    assert.deepEqual(
      [language({}), language({ LANG: "en_US.UTF-8" }), language({ LANG: "ja_JP.UTF-8" })],
      ["ja", "en", "ja"],
    );
    for (const args of [[], ["a", "b", "c"], ["a", "--unknown"], ["a", "--lang", "fr"], ["--out", "x"]])
      assert.equal(readCommand(args, {}), null, args.join(" "));
  });
});
