import assert from "node:assert/strict";
import {
  describeClipboard,
  describeFile,
  describeInWorker,
  describeRange,
  importFile,
  importRange,
  type ImportedFile,
  type ImportResult,
  type RememberedMapping,
} from "../../src/quotes";
import { encode } from "./samples/build";

const mapping: RememberedMapping = {
  layout: "なまえ|こすう|おかね",
  columns: [
    { offset: 0, role: "name" },
    { offset: 1, role: "qty" },
    { offset: 2, role: "amount" },
  ],
};

const lines = ["なまえ,こすう,おかね", "会計ソフト,2,300000", "導入設定,1,50000"];

function imported(result: ImportResult): ImportedFile {
  assert.ok(!("error" in result), JSON.stringify(result));
  return result;
}

const csv = (rows: readonly string[]): { readonly name: string; readonly bytes: Uint8Array } => ({
  name: "a.csv",
  bytes: encode(rows.join("\n"), "utf-8"),
});

const amounts = ({ documents }: ImportedFile): readonly (number | undefined)[] =>
  documents.flatMap(({ items }) => items.map(({ amount }) => amount));

describe("quotes: columns that were remembered", () => {
  it("read the next table with these headers, wherever it stands, and say so", async () => {
    const result = imported(await importFile(csv(["御見積書", ...lines]), { mappings: [mapping] }));
    assert.deepEqual(amounts(result), [300_000, 50_000]);
    assert.ok(result.warnings.includes("columns_remembered"));
    const values = lines.map((line) => line.split(","));
    const range = { name: "Sheet1", row: 7, column: 4, values };
    const moved = imported(await importRange(range, "Sheet1!D7:F9", { mappings: [mapping] }));
    assert.deepEqual(amounts(moved), [300_000, 50_000]);
  });

  it("leave other headers alone", async () => {
    const usual = ["品名,数量,金額", "会計ソフト,1,100000"];
    const result = imported(await importFile(csv(usual), { mappings: [mapping] }));
    assert.deepEqual(amounts(result), [100_000]);
    assert.ok(!result.warnings.includes("columns_remembered"));
    const both = imported(await importFile(csv([...usual, "", ...lines]), { mappings: [mapping] }));
    assert.deepEqual(amounts(both), [100_000, 300_000, 50_000]);
  });

  it("yield to what is set by hand now", async () => {
    const columns = {
      headerRow: 1,
      columns: [
        { column: 1, role: "name" as const },
        { column: 2, role: "amount" as const },
      ],
    };
    const result = imported(await importFile(csv(lines), { mappings: [mapping], columns }));
    assert.deepEqual(amounts(result), [2, 1]);
    assert.ok(!result.warnings.includes("columns_remembered"));
  });
});

describe("quotes: the first rows for the column mapper", () => {
  it("come with their texts, and with the role of a text that is a header word", async () => {
    const { previews } = await describeFile(csv(["なまえ,数量", "会計ソフト,2"]));
    assert.deepEqual(previews, [
      {
        sheet: null,
        rows: [
          {
            row: 1,
            layout: "なまえ|数量",
            cells: [
              { column: 1, text: "なまえ", role: null },
              { column: 2, text: "数量", role: "qty" },
            ],
          },
          {
            row: 2,
            layout: "会計ソフト|2",
            cells: [
              { column: 1, text: "会計ソフト", role: null },
              { column: 2, text: "2", role: null },
            ],
          },
        ],
      },
    ]);
  });

  it("come from a paste and from a range as well, and from no file that cannot be read", async () => {
    const text = lines.map((line) => line.replaceAll(",", "\t")).join("\r\n");
    assert.equal((await describeClipboard({ text })).previews[0]?.rows[0]?.layout, mapping.layout);
    assert.deepEqual((await describeClipboard({})).previews, []);
    const values = lines.map((line) => line.split(","));
    assert.equal(describeRange({ name: null, row: 5, column: 1, values }).previews[0]?.rows[0]?.row, 5);
    const broken = { name: "a.xlsx", bytes: encode("PK\u0003\u0004 broken", "utf-8") };
    assert.deepEqual(await describeInWorker(broken), { tables: [], candidates: [], previews: [] });
  });
});
