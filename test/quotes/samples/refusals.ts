import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { encode, rewrite, sheet } from "./build";
import { pdf } from "./pdf";
import type { Sample } from "./types";

const small = (): Uint8Array =>
  sheet([
    ["品名", "数量", "単価", "金額"],
    ["会計ソフト", 1, 100000, 100000],
  ]);

interface Containers {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: "array" }) => ArrayLike<number>;
}

function container(entry: string): Uint8Array {
  const { utils, write } = XLSX.CFB as Containers;
  const file = utils.cfb_new();
  utils.cfb_add(file, entry, new Uint8Array(600));
  return Uint8Array.from(write(file, { type: "array" }));
}

/** Overwrites the uncompressed sizes in the local headers and in the central directory. */
function forgeSizes(bytes: Uint8Array, size: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 30 < forged.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return forged;
}

const bomb = (): Uint8Array =>
  zipSync(
    { "[Content_Types].xml": strToU8("<Types/>"), "xl/worksheets/sheet1.xml": new Uint8Array(64 * 1024 * 1024) },
    { level: 9 },
  );

export const refusals: readonly Sample[] = [
  { file: "empty.xlsx", trap: "no bytes", bytes: () => new Uint8Array(), expected: { error: "empty_file" } },
  {
    file: "blank.csv",
    trap: "white space alone",
    bytes: () => encode("\r\n \r\n", "utf-8"),
    expected: { error: "empty_file" },
  },
  {
    file: "bomb.xlsx",
    trap: "an archive that unpacks to far more than it is",
    bytes: bomb,
    expected: { error: "archive_too_large" },
  },
  {
    file: "forged-bomb.xlsx",
    trap: "the same with a forged size",
    bytes: () => forgeSizes(bomb(), 1000),
    expected: { error: "archive_sizes_forged" },
  },
  {
    file: "forged.xlsx",
    trap: "stated sizes that are larger than the real ones",
    bytes: () => forgeSizes(small(), 1_000_000),
    expected: { error: "archive_sizes_forged" },
  },
  {
    file: "truncated.xlsx",
    trap: "half of an archive",
    bytes: () => small().slice(0, 2000),
    expected: { error: "archive_damaged" },
  },
  {
    file: "entities.xlsx",
    trap: "a document type definition in a sheet",
    bytes: () =>
      rewrite(small(), (name, text) =>
        name.includes("worksheets/") ? text.replace("?>", '?><!DOCTYPE lolz [<!ENTITY lol "lol">]>') : text,
      ),
    expected: { error: "document_type_definition" },
  },
  {
    file: "password.xlsx",
    trap: "an encrypted workbook",
    bytes: () => container("EncryptedPackage"),
    expected: { error: "encrypted" },
  },
  {
    file: "mail.msg",
    trap: "an old container without a workbook",
    bytes: () => container("__properties"),
    expected: { error: "old_container" },
  },
  {
    file: "photo.png",
    trap: "an image",
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    expected: { error: "unsupported_format" },
  },
  {
    file: "letter.docx",
    trap: "a text document",
    bytes: () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }),
    expected: { error: "unsupported_format" },
  },
  {
    file: "scan.pdf",
    trap: "a PDF without text",
    bytes: () => pdf([{ texts: [], rules: [[50, 100, 500, 100]] }]),
    expected: { error: "scanned_pdf" },
  },
  {
    file: "broken.pdf",
    trap: "a PDF that ends in its header",
    bytes: () => encode("%PDF-1.7\n", "utf-8"),
    expected: { error: "unreadable" },
  },
  {
    file: "large.xlsx",
    trap: "more than 25 MB",
    bytes: () => new Uint8Array(25 * 1024 * 1024 + 1),
    expected: { error: "file_too_large" },
  },
  {
    file: "cancelled.xlsx",
    trap: "cancelled before it was opened",
    bytes: small,
    options: { signal: AbortSignal.abort() },
    expected: { error: "cancelled" },
  },
];
