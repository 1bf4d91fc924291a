import assert from "node:assert/strict";
import { deflateRawSync } from "node:zlib";
import { unzipSync, Zip, ZipDeflate, zipSync, ZipPassThrough } from "fflate";
import { recalculate } from "../../src/files";
import { formula, partsOf, recalculated, rowsOf, typed, workbook, type Parts } from "./workbook";

const stale = '_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",1000000,FALSE,2,2025)';

const parts: Parts = {
  sheets: {
    試算: rowsOf(typed("A1", "😀 株式会社"), formula("B1", stale, 1), '<c r="C1" s="3" t="s"><v>0</v></c>'),
    控え: rowsOf(typed("A1", 5)),
  },
  strings: ['<t xml:space="preserve"> 注 </t>'],
  more: {
    "xl/vbaProject.bin": new Uint8Array(5_000).map((_, at) => (at * 7919) % 251),
    "xl/charts/chart1.xml": '<c:chart xmlns:c="x"/>',
    "docProps/app.xml": "<Properties/>",
    "xl/media/見積.png": new Uint8Array([137, 80, 78, 71, 1, 2, 3]),
  },
};

const sheet = "xl/worksheets/sheet1.xml";

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  /** The compressed bytes. */
  readonly data: string;
}

/** The members of a zip as its directory lists them, with their raw bytes. */
function headersOf(bytes: Uint8Array): readonly Header[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const found: Header[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const [nameLength, local] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    found.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString("utf8"),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      data: Buffer.from(bytes.subarray(from, from + view.getUint32(at + 20, true))).toString("base64"),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** Writes a zip as programs do that do not know the sizes beforehand: they follow the data. */
function streamed(contents: ReturnType<typeof partsOf>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    assert.equal(error, null);
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(contents)) {
    const member = name.endsWith(".bin") ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(member);
    member.push(content as Uint8Array, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

describe("recalculated workbooks: everything else stays as it was, byte for byte", () => {
  const files: readonly (readonly [string, () => Uint8Array])[] = [
    ["compressed", () => workbook(parts)],
    ["stored", () => zipSync(partsOf(parts), { level: 0 })],
    ["sizes behind the data", () => streamed(partsOf(parts))],
    ["with a comment at its end", () => zipSync(partsOf(parts), { comment: "控え" })],
    ["members in another order", () => zipSync(Object.fromEntries(Object.entries(partsOf(parts)).reverse()))],
  ];
  for (const [title, make] of files)
    it(title, async () => {
      const before = make();
      const copy = before.slice();
      const { bytes: after } = await recalculated(before);
      assert.deepEqual(before, copy, "the bytes that came in");
      const [were, are] = [headersOf(before), headersOf(after)];
      const others = (headers: readonly Header[]): readonly Header[] => headers.filter(({ name }) => name !== sheet);
      assert.deepEqual(others(are), others(were));
      const kept = ({ name, flags, method, time }: Header): readonly unknown[] => [name, flags, method, time];
      assert.deepEqual(are.map(kept), were.map(kept));
      const [own, theirs] = [unzipSync(after), unzipSync(before)];
      const text = (content: Uint8Array | undefined): string => Buffer.from(content ?? []).toString("utf8");
      assert.equal(text(own[sheet]), text(theirs[sheet]).replace("<v>1</v>", "<v>722222</v>"));
    });

  it("compressed by another hand", async () => {
    const result = await recalculate("a.xlsm", workbook(parts), deflateRawSync);
    assert.equal(result.kind, "recalculated");
    const content = Buffer.from(unzipSync(result.bytes)[sheet] ?? []).toString("utf8");
    assert.ok(content.includes("<v>722222</v>"));
  });

  it("only the sheets that hold such cells are written anew", async () => {
    const before = workbook(parts);
    const { bytes } = await recalculated(before);
    const changed = headersOf(bytes).filter(({ data }, index) => data !== headersOf(before)[index]?.data);
    assert.deepEqual(
      changed.map(({ name }) => name),
      [sheet],
    );
  });
});
