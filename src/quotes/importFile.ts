import { isRefusal, Refusal } from "./codes";
import type { ReadOptions } from "./grid/types";
import { formatOf, type Format } from "./guard/format";
import { guardZip } from "./guard/zip";
import { readers } from "./readers";
import type { Settings } from "./settings";
import { documentsOf } from "./steps/documents";
import type { ImportResult } from "./types";

export interface QuoteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImportOptions = ReadOptions & Settings;

const sizeLimit = 25 * 1024 * 1024;
const archives: readonly Format[] = ["xlsx", "xlsb", "ods"];

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function importBytes(file: QuoteFile, sha256: string, options: ImportOptions): Promise<ImportResult> {
  if (file.bytes.length > sizeLimit) throw new Refusal("file_too_large");
  const format = formatOf(file.name, file.bytes);
  if (archives.includes(format)) await guardZip(file.bytes);
  const read = await readers[format]();
  const { grids, encoding, warnings } = await read(file.bytes, options);
  if (options.signal?.aborted === true) throw new Refusal("cancelled");
  const result = documentsOf(grids, options);
  return { file: file.name, sha256, format, encoding, ...result, warnings: [...warnings, ...result.warnings] };
}

/**
 * Turns a vendor's file into quotes: lines with tax-exclusive yen, categories and the agreement with the file's own
 * totals. Never throws for what a file contains: a file that cannot be taken comes back with an error code.
 */
export async function importFile(file: QuoteFile, options: ImportOptions = {}): Promise<ImportResult> {
  const sha256 = await sha256Of(file.bytes);
  try {
    return await importBytes(file, sha256, options);
  } catch (error) {
    return { file: file.name, sha256, error: isRefusal(error) ? error.code : "unreadable" };
  }
}
