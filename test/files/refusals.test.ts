import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { recalculate, type FileRefusalCode } from "../../src/files";
import { formula, partsOf, rowsOf, workbook } from "./workbook";

const cells = rowsOf(formula("A1", '_xldudf_ITSUBSIDY_AMOUNT("通常枠",1000000,FALSE,1,2025)', 1));
const sheets = { 試算: cells };
const valid = workbook({ sheets });

/** A container of the old kind with a stream of this name in its directory. */
const container = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...strToU8(stream)]);

function changed(at: (bytes: Uint8Array, view: DataView) => void): Uint8Array {
  const bytes = valid.slice();
  at(bytes, new DataView(bytes.buffer));
  return bytes;
}

const find = (view: DataView, mark: number, from = 0): number => {
  for (let at = from; at < view.byteLength - 3; at++) if (view.getUint32(at, true) === mark) return at;
  throw new Error("no such mark");
};
const entry = 0x02014b50;

const withMember = (name: string, content: Uint8Array): Uint8Array =>
  zipSync({ ...partsOf({ sheets }), [name]: content });

const cases: readonly (readonly [title: string, bytes: () => Uint8Array, code: FileRefusalCode])[] = [
  ["nothing", () => new Uint8Array(), "empty_file"],
  ["a text", () => strToU8("品名,金額\r\n"), "not_a_workbook"],
  ["an old workbook (.xls)", () => container("Workbook"), "not_a_workbook"],
  ["a document of another program", () => zipSync({ "word/document.xml": strToU8("<w/>") }), "not_a_workbook"],
  ["a zip that only looks like a workbook", () => zipSync({ "xl/other.xml": strToU8("<x/>") }), "not_a_workbook"],
  ["an encrypted workbook", () => container("EncryptedPackage"), "encrypted"],
  ["half of a workbook", () => valid.slice(0, valid.length / 2), "archive_damaged"],
  [
    "a member with another checksum",
    () =>
      changed((_, view) => {
        view.setUint32(find(view, entry, find(view, entry) + 4) + 16, 1, true);
      }),
    "archive_damaged",
  ],
  [
    "a member with other bytes",
    () =>
      changed((bytes, view) => {
        bytes.fill(0, find(view, 0x04034b50) + 60, find(view, 0x04034b50) + 90);
      }),
    "archive_damaged",
  ],
  [
    "members that lie over each other",
    () =>
      changed((_, view) => {
        const second = find(view, entry, find(view, entry) + 4);
        view.setUint32(second + 42, 0, true);
      }),
    "archive_damaged",
  ],
  [
    "sizes that are not the real ones",
    () =>
      changed((_, view) => {
        view.setUint32(find(view, entry) + 24, 10, true);
      }),
    "archive_sizes_forged",
  ],
  ["a bomb", () => withMember("xl/media/bomb.bin", new Uint8Array(20_000_000)), "archive_too_large"],
  [
    "a document type definition",
    () => withMember("xl/comments1.xml", strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x/>')),
    "document_type_definition",
  ],
  [
    "a sheet that is missing",
    () => {
      const { "xl/worksheets/sheet1.xml": _, ...rest } = partsOf({ sheets });
      return zipSync(rest);
    },
    "archive_damaged",
  ],
  [
    "a sheet in another encoding",
    () => withMember("xl/worksheets/sheet1.xml", new Uint8Array([0xff, 0xfe, 0x3c, 0x00])),
    "archive_damaged",
  ],
];

describe("recalculated workbooks: what is refused", () => {
  for (const [title, bytes, code] of cases)
    it(title, async () => {
      assert.deepEqual(await recalculate("試算.xlsx", bytes()), { kind: "refused", why: code, changed: [], kept: [] });
    });

  it("a signed workbook whose values would change; the changes are told", async () => {
    const signed = withMember("_xmlsignatures/sig1.xml", strToU8("<Signature/>"));
    const result = await recalculate("試算.xlsx", signed);
    assert.equal(result.kind, "refused");
    assert.equal(result.why, "signed");
    assert.deepEqual(
      result.changed.map(({ cell, after }) => [cell, after]),
      [["A1", "500000"]],
    );
  });

  it("but not a signed workbook whose values are right", async () => {
    const right = { 試算: cells.replace("<v>1</v>", "<v>500000</v>") };
    const bytes = zipSync({ ...partsOf({ sheets: right }), "_xmlsignatures/sig1.xml": strToU8("<Signature/>") });
    const result = await recalculate("試算.xlsx", bytes);
    assert.equal(result.kind, "recalculated");
    assert.equal(result.bytes, bytes);
  });

  it("but not one with links over whole columns, or with sheets of charts", async () => {
    const links = strToU8('<worksheet><hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks></worksheet>');
    assert.equal((await recalculate("試算.xlsx", withMember("xl/worksheets/sheet9.xml", links))).kind, "recalculated");
    assert.equal((await recalculate("試算.xlsx", workbook({ sheets: { ...sheets, 図: "" } }))).kind, "recalculated");
  });
});
