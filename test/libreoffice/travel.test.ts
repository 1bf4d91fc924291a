import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { utils, type CellObject, type WorkBook } from "@e965/xlsx";
import {
  bookSheets,
  importedQuotes,
  makePortable,
  writeEstimate,
  writeProposal,
  type PortableCopy,
} from "../../src/workbook";
import { saveWorkbook, type Workbench } from "../../workbench/node";
import { closeBook, done, openBook, write } from "../workbook/book";
import { quote } from "../workbook/quotes";
import { hasLibreOffice, throughLibreOffice } from "./soffice";

type Values = readonly (readonly unknown[])[];

type Content = string | number;
/** Input cells of the quote's sheet, and what somebody types into them. */
type Change = Readonly<Record<string, Content>>;

const changes: readonly (readonly [what: string, change: Change])[] = [
  ["a cost and the size", { D17: 3_456_789, D6: "小規模事業者" }],
  ["year, processes and a category, and with them dates and documents", { D4: 2024, D7: 5, C18: "対象外" }],
];

describe("a workbook of the add-in travels to a client without it", function () {
  this.timeout("10m");
  let book: Workbench;
  let copy: PortableCopy;
  let quoteSheet: string;
  /** What the add-in's functions say on each sheet of the copy: as it was made, and after each change. */
  const said = new Map<string, ReadonlyMap<string, Values>>();
  let file: Uint8Array;

  /** From A1 to the last cell that holds something. */
  const valuesOf = async (sheet: string): Promise<Values> =>
    book.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      const range = own.getRange("A1").getBoundingRect(own.getUsedRange()).load("values");
      await context.sync();
      return JSON.parse(JSON.stringify(range.values)) as unknown[][];
    });

  const answers = async (): Promise<ReadonlyMap<string, Values>> => {
    await book.calculate();
    const all = new Map<string, Values>();
    for (const { original, copy: name } of copy.sheets) all.set(name, await valuesOf(original));
    return all;
  };

  before(async function () {
    if (!(await hasLibreOffice())) {
      console.log("LibreOffice is not installed (no soffice): its proof is skipped.");
      this.skip();
    }
    book = await openBook();
    const { record, sheetName } = done(await write(quote()));
    quoteSheet = sheetName;
    const conditions = { size: "small", processes: 1, functions: 2, minimumWage: false } as const;
    const scenarios = [{ name: "案1", conditions }] as const;
    const source = { kind: "quotes", tableNames: [record.tableName], together: false } as const;
    done(await writeEstimate({ source, years: [2025, 2024], scenarios }, { language: "ja" }));
    book.setCells("H20", [[2_500_000]], "Sheet1");
    const cell = { kind: "cost", address: "Sheet1!H20" } as const;
    done(await writeEstimate({ source: cell, years: [2026], scenarios }, { language: "ja" }));
    const [listed] = done(await importedQuotes()).quotes;
    assert.ok(listed);
    const plan = { tableName: listed.tableName, conditions: {} };
    done(await writeProposal(plan, { language: "ja", today: "2026-04-01" }));
    const sheets = done(await bookSheets()).map(({ id }) => id);
    const note = { today: "2026-04-01", ruleVersion: "2026.1" };
    copy = done(await makePortable({ kind: "live", sheets, note, language: "ja" }));
    said.set("", await answers());
    for (const [what, change] of changes) {
      const before: [string, Content][] = [];
      for (const [address, value] of Object.entries(change)) {
        const [[old]] = (await book.readCells(address, quoteSheet)) as [[Content]];
        before.push([address, old]);
        book.setCells(address, [[value]], quoteSheet);
      }
      said.set(what, await answers());
      for (const [address, old] of before) book.setCells(address, [[old]], quoteSheet);
    }
    await book.Excel.run(async (context) => {
      for (const { original } of copy.sheets) context.workbook.worksheets.getItem(original).delete();
      await context.sync();
    });
    file = await saveWorkbook(book);
  });
  after(() => {
    closeBook(book);
  });

  it("as formulas of Excel alone; only sentences of CHECK and the version of the rules stay as they are", () => {
    const parts = Object.entries(unzipSync(file)).filter(([path]) => /^xl\/(worksheets|workbook)/.test(path));
    const formulas = parts.flatMap(([, bytes]) => strFromU8(bytes).match(/<(?:f|definedName)\b[^<]*/g) ?? []);
    assert.ok(formulas.length > 1000);
    assert.deepEqual(
      formulas.filter((formula) => /itsubsidy|_xldudf|#REF!/i.test(formula)),
      [],
    );
    const kept = copy.frozen.map(({ why, formula }) => `${why} ${/ITSUBSIDY\.\w+/.exec(formula)?.[0] ?? ""}`);
    assert.deepEqual([...new Set(kept)].sort(), ["no-counterpart ITSUBSIDY.CHECK", "no-counterpart ITSUBSIDY.VERSION"]);
    assert.equal(copy.unverified, 0);
  });

  it("with the same content in every cell", async () => {
    assert.deepEqual(differences(await throughLibreOffice(withoutResults(file)), said.get("")), []);
  });

  for (const [what, change] of changes)
    it(`and still calculates there after a change of ${what}`, async () => {
      const sheet = copy.sheets.find(({ original }) => original === quoteSheet)?.copy ?? "";
      const changed = Object.entries(change).reduce((bytes, input) => withInput(bytes, sheet, ...input), file);
      assert.notDeepEqual([...(said.get(what) ?? [])], [...(said.get("") ?? [])]);
      assert.deepEqual(differences(await throughLibreOffice(withoutResults(changed)), said.get(what)), []);
    });
});

/** Everything that a sheet in LibreOffice shows otherwise than the add-in's functions say. */
function differences(shown: WorkBook, said: ReadonlyMap<string, Values> | undefined): readonly string[] {
  assert.ok(said);
  return [...said].flatMap(([name, rows]) => {
    const sheet = shown.Sheets[name] ?? {};
    return rows.flatMap((row, r) =>
      row.flatMap((wanted, c) => {
        const address = utils.encode_cell({ r, c });
        const cell = sheet[address] as CellObject | undefined;
        const value = cell?.t === "e" ? cell.w : (cell?.v ?? "");
        return isSame(value, wanted) ? [] : [`${name} ${address}: ${String(value)}, not ${String(wanted)}`];
      }),
    );
  });
}

const isSame = (value: unknown, wanted: unknown): boolean =>
  value === wanted || (typeof value === "number" && typeof wanted === "number" && Math.abs(value - wanted) < 1e-9);

/** The parts of a file, each sheet changed. */
function sheetsChanged(file: Uint8Array, change: (xml: string, path: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const entries = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path.startsWith("xl/worksheets/sheet") ? strToU8(change(strFromU8(bytes), path)) : bytes,
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** Without the results that are stored beside the formulas, LibreOffice has to calculate every one of them. */
const withoutResults = (file: Uint8Array): Uint8Array =>
  sheetsChanged(file, (xml) => xml.replace(/(<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));

/** The file with another content in one input cell. */
function withInput(file: Uint8Array, sheet: string, address: string, value: string | number): Uint8Array {
  const parts = unzipSync(file);
  const names = [...strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g)];
  const path = `xl/worksheets/sheet${String(names.findIndex(([, name]) => name === sheet) + 1)}.xml`;
  const content = typeof value === "number" ? `><v>${String(value)}</v>` : ` t="inlineStr"><is><t>${value}</t></is>`;
  return sheetsChanged(file, (xml, own) => {
    if (own !== path) return xml;
    const cell = new RegExp(`(<c r="${address}"(?: s="\\d+")?)(?:/>|[^>]*>(?:<f>[^<]*</f>)?<v>[^<]*</v></c>)`);
    assert.match(xml, cell);
    return xml.replace(cell, `$1${content}</c>`);
  });
}
