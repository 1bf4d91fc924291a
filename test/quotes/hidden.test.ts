import assert from "node:assert/strict";
import { importFile } from "../../src/quotes";
import { unpackZip } from "../../src/quotes/guard/zip";
import { rewrite, sheet, workbook, type SampleSheet } from "./samples/build";

const rows: SampleSheet["rows"] = [
  ["品名", "数量", "単価", "金額"],
  ["会計ソフト", 1, 100_000, 100_000],
  ["初期設定", 1, 50_000, 50_000],
];

const changed = (change: (xml: string) => string): Uint8Array =>
  rewrite(sheet(rows), (name, xml) => (name.endsWith("sheet1.xml") ? change(xml) : xml));

async function itemsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await importFile({ name: "quote.xlsx", bytes });
  assert.ok("documents" in result);
  return result.documents.flatMap(({ items }) => items.map(({ name }) => name));
}

describe("quotes: rows and columns that are hidden", () => {
  it("are looked for where a sheet speaks of them, or was not looked through", async () => {
    const [visible, hidden] = [{ rows }, { rows, hiddenRows: [3] }];
    assert.equal((await unpackZip(workbook([visible]))).mayHide, false);
    assert.equal((await unpackZip(workbook([visible, hidden]))).mayHide, true);
    assert.equal((await unpackZip(workbook([{ rows, hiddenColumns: [2] }]))).mayHide, true);
    for (const type of ["xlsb", "ods"] as const)
      assert.equal((await unpackZip(workbook([visible], type))).mayHide, true);
  });

  it("are noticed wherever the word stands, and however it is written", async () => {
    for (const before of [0, 15_000, 16_380, 16_384, 40_000])
      assert.equal(
        (await unpackZip(changed((xml) => xml.replace("<row ", `${" ".repeat(before)}<row hidden = '1' `)))).mayHide,
        true,
        String(before),
      );
    assert.equal(
      (await unpackZip(changed((xml) => xml.replace("<row ", '<row hidden="1" ').split("").join("\0")))).mayHide,
      true,
    );
  });

  it("do not count, and the others do", async () => {
    assert.deepEqual(await itemsOf(sheet(rows)), ["会計ソフト", "初期設定"]);
    assert.deepEqual(await itemsOf(sheet(rows, { hiddenRows: [3] })), ["会計ソフト"]);
  });
});
