import { Refusal } from "../codes";
import { entriesOf } from "./zip";

export type Format = "xlsx" | "xlsb" | "xls" | "ods" | "xml" | "csv" | "tsv" | "pdf" | "html";

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder("latin1").decode(bytes.subarray(from, to));

/** An old container holds either a workbook of Excel 97–2003 or an encrypted new one. */
function ofContainer(bytes: Uint8Array): Format {
  const text = latin(bytes, 0, bytes.length).replaceAll("\0", "");
  if (text.includes("EncryptedPackage") || text.includes("EncryptionInfo")) throw new Refusal("encrypted");
  if (text.includes("Workbook") || text.includes("Book")) return "xls";
  throw new Refusal("old_container");
}

function ofArchive(bytes: Uint8Array): Format {
  const names = new Set(entriesOf(bytes).map(({ name }) => name));
  if (names.has("content.xml")) return "ods";
  if (names.has("xl/workbook.bin")) return "xlsb";
  if ([...names].some((name) => /^\/?xl\//i.test(name) || name === "[Content_Types].xml")) {
    if (names.has("word/document.xml") || names.has("ppt/presentation.xml")) throw new Refusal("unsupported_format");
    return "xlsx";
  }
  throw new Refusal("unsupported_format");
}

/** What the bytes are; the file's name only decides between kinds of text. */
export function formatOf(name: string, bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new Refusal("empty_file");
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return ofArchive(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return ofContainer(bytes);
  const head = latin(bytes, 0, 2048).replaceAll("\0", "");
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (/^(ÿØÿ|\x89PNG|GIF8|II\*|MM|RIFF|\{\\rtf)/.test(head)) throw new Refusal("unsupported_format");
  if (/<!DOCTYPE\s+(?!html)|<!ENTITY/i.test(head)) throw new Refusal("document_type_definition");
  if (/^[^<]{0,4}<\?xml[\s\S]*?(<Workbook|office:document)/i.test(head)) return "xml";
  if (/^[^<]{0,8}<(!doctype html|html|table|meta|head|body)/i.test(head)) return "html";
  return /\.(tsv|tab)$/i.test(name) ? "tsv" : "csv";
}
