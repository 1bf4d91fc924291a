import assert from "node:assert/strict";
import { unzipSync, Zip, ZipDeflate } from "fflate";
import { contentOf, openArchive } from "../../src/files/archive/archive";
import { entriesOf, unpackZip } from "../../src/quotes/guard/zip";
import { workbook } from "./samples/build";

const rows = [
  ["品名", "数量", "単価", "金額"],
  ["会計ソフト", 1, 100_000, 100_000],
];

/** The same members as a program writes them that knows their sizes only afterwards: behind the data. */
function streamed(archive: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    const member = new ZipDeflate(name);
    zip.add(member);
    member.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

const xlsx = workbook([{ name: "見積", rows }]);

describe("quotes: an archive that is unpacked", () => {
  for (const [kind, archive] of [
    ["a workbook", xlsx],
    ["a binary workbook", workbook([{ rows }], "xlsb")],
    ["an OpenDocument spreadsheet", workbook([{ rows }], "ods")],
    ["sizes behind the data", streamed(xlsx)],
  ] as const)
    it(`holds the same members, checksums and dates: ${kind}`, async () => {
      const { bytes } = await unpackZip(archive);
      assert.deepEqual(unzipSync(bytes), unzipSync(archive));
      const opened = openArchive(bytes);
      for (const [name, content] of Object.entries(unzipSync(archive)))
        assert.deepEqual(contentOf(opened, name), content, name);
      const [before, after] = [archive, bytes].map((each) =>
        entriesOf(each).map(({ name, record }) => [name, record.slice(12, 20)]),
      );
      assert.deepEqual(after, before);
    });

  it("is packed no more: the sizes are one, and none stands behind the data", async () => {
    const { bytes } = await unpackZip(streamed(xlsx));
    for (const { method, compressed, inflated, record } of entriesOf(bytes))
      assert.deepEqual([method, compressed, (record[8] ?? 0) & 8], [0, inflated, 0]);
  });

  it("leaves the file as it was", async () => {
    const before = xlsx.slice();
    await unpackZip(xlsx);
    assert.deepEqual(xlsx, before);
  });
});
