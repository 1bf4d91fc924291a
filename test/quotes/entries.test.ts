import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import {
  describeFile,
  importClipboard,
  importFile,
  importRange,
  type ColumnMapping,
  type ImportedFile,
  type ImportResult,
} from "../../src/quotes";
import { cMapUrl } from "./resources";
import { encode, sheet } from "./samples/build";

function imported(result: ImportResult): ImportedFile {
  assert.ok(!("error" in result), JSON.stringify(result));
  return result;
}

const rows = [
  ["品名", "数量", "単価", "金額"],
  ["会計ソフト", 1, 100000, 100000],
  ["=導入設定", 2, 25000, 50000],
  ["小計", "", "", 150000],
  ["消費税", "", "", 15000],
  ["合計", "", "", 165000],
];

describe("quotes: pasted", () => {
  it("takes the HTML of a spreadsheet with its stored numbers", async () => {
    const html =
      "<table><tr><td>品名</td><td>数量</td><td>金額</td></tr>" +
      '<tr><td rowspan="2">会計ソフト</td><td x:num="1">1</td><td x:num="100000.0">¥100千</td></tr>' +
      '<tr><td>1</td><td x:num="5000">5千</td></tr></table>';
    const [document] = imported(await importClipboard({ html, text: "ignored" }, "clipboard")).documents;
    assert.deepEqual(
      document?.items.map(({ amount }) => amount),
      [100000],
    );
    assert.equal(document.items[0]?.name, "会計ソフト");
  });
  it("takes tab separated text where there is no table in the HTML", async () => {
    const text = rows.map((row) => row.join("\t")).join("\r\n");
    const result = imported(await importClipboard({ html: "<p>text</p>", text }, "clipboard"));
    assert.equal(result.documents[0]?.reconciliation.reconciled, true);
    assert.deepEqual(
      result.documents[0].items.map(({ name }) => name),
      ["会計ソフト", "=導入設定"],
    );
  });
  it("refuses an empty clipboard with a code", async () => {
    assert.equal(((await importClipboard({}, "clipboard")) as { error?: string }).error, "empty_file");
  });
  it("runs no script and keeps no markup of the pasted text", async () => {
    const html =
      "<table><tr><th>品名<th>金額<tr><td><img src=x onerror=alert(1)>会計ソフト<script>alert(2)</script><td>1000</table>";
    const [document] = imported(await importClipboard({ html }, "clipboard")).documents;
    assert.equal(document?.items[0]?.name, "会計ソフト");
  });
});

describe("quotes: selected range", () => {
  it("keeps the sheet's row numbers and leaves hidden rows out", async () => {
    const range = { name: "見積", row: 11, column: 3, values: rows, hiddenRows: [13] };
    const [document] = imported(await importRange(range, "見積!C11:F16")).documents;
    assert.deepEqual(
      document?.items.map(({ row, name }) => [row, name]),
      [[12, "会計ソフト"]],
    );
    assert.ok(document.warnings.includes("hidden_rows_skipped"));
    assert.ok(document.warnings.includes("not_reconciled"));
  });
});

describe("quotes: columns set by hand", () => {
  const bytes = sheet([
    ["なまえ", "こすう", "おかね"],
    ["会計ソフト", 2, 300000],
    ["導入設定", 1, 50000],
  ]);
  const columns: ColumnMapping = {
    sheet: "見積書",
    headerRow: 1,
    columns: [
      { column: 1, role: "name" },
      { column: 2, role: "qty" },
      { column: 3, role: "amount" },
    ],
  };
  it("are needed where the header is not understood", async () => {
    assert.equal(((await importFile({ name: "a.xlsx", bytes })) as { error?: string }).error, "no_table");
    const { candidates } = await describeFile({ name: "a.xlsx", bytes });
    assert.deepEqual(
      candidates[0]?.cells.map(({ label }) => label),
      ["なまえ", "こすう", "おかね"],
    );
  });
  it("make the table readable", async () => {
    const [document] = imported(await importFile({ name: "a.xlsx", bytes }, { columns })).documents;
    assert.deepEqual(
      document?.items.map(({ name, qty, amount }) => [name, qty, amount]),
      [
        ["会計ソフト", 2, 300000],
        ["導入設定", 1, 50000],
      ],
    );
  });
  it("describes what was understood under a key of the layout", async () => {
    const known = sheet([
      ["品　名", "数量", "金　額"],
      ["会計ソフト", 1, 100],
    ]);
    const { tables } = await describeFile({ name: "b.xlsx", bytes: known });
    assert.deepEqual(
      tables[0]?.columns.map(({ role }) => role),
      ["name", "qty", "amount"],
    );
    assert.equal(tables[0].layout, "品名|数量|金額");
  });
});

describe("quotes: what the caller supplies", () => {
  const bytes = encode("見積書\n有効期限,2025/10/31\n品名,数量,金額\nラクラク便,1,1000\n", "utf-8");
  it("takes a taught correction over the dictionary", async () => {
    const corrections = [{ name: "ﾗｸﾗｸ便", category: "SW_CLOUD" as const }];
    const [document] = imported(await importFile({ name: "a.csv", bytes }, { corrections })).documents;
    assert.equal(document?.items[0]?.category, "SW_CLOUD");
    assert.equal(document.items[0].confidence, 1);
  });
  it("judges the validity against the date given, and not without one", async () => {
    const on = async (today?: string): Promise<boolean> => {
      const result = imported(await importFile({ name: "a.csv", bytes }, today === undefined ? {} : { today }));
      return result.documents[0]?.warnings.includes("expired") === true;
    };
    assert.deepEqual(await Promise.all([on("2025-10-31"), on("2025-11-01"), on()]), [false, true, false]);
  });
  it("reads in the encoding that was chosen", async () => {
    const legacy = encode("品名,金額\n会計ソフト,1000\n", "euc-jp");
    const chosen = imported(await importFile({ name: "a.csv", bytes: legacy }, { encoding: "euc-jp" }));
    assert.equal(chosen.documents[0]?.items[0]?.name, "会計ソフト");
  });
  it("stops before it does anything once it was cancelled", async () => {
    const result = await importFile({ name: "a.csv", bytes }, { signal: AbortSignal.abort() });
    assert.equal((result as { error?: string }).error, "cancelled");
  });
});

describe("quotes: sample files for the pane", () => {
  const folder = new URL("../../assets/samples/", import.meta.url);
  it("are read and reconcile", async () => {
    const files = await readdir(folder);
    assert.ok(files.length > 0);
    for (const name of files) {
      const bytes = await readFile(new URL(encodeURIComponent(name), folder));
      const { documents } = imported(await importFile({ name, bytes }, { cMapUrl }));
      assert.ok(
        documents.every(({ reconciliation }) => reconciliation.reconciled),
        name,
      );
    }
  });
});
