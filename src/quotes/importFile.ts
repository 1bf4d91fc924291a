import { isRefusal, Refusal } from "./codes";
import { gridOfRange, type RangeData } from "./grid/range";
import type { Grid, ReadFile, ReadOptions } from "./grid/types";
import { formatOf, type Format } from "./guard/format";
import { unpackZip } from "./guard/zip";
import {
  headerCandidates,
  previewsOf,
  tablesOf,
  type HeaderCandidate,
  type SheetPreview,
  type TableLayout,
} from "./layout";
import { readers } from "./readers";
import type { Pasted } from "./readers/clipboard";
import type { Settings } from "./settings";
import { documentsOf } from "./steps/documents";
import type { ImportResult } from "./types";

export interface QuoteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImportOptions = ReadOptions & Settings;

export interface FileLayout {
  readonly tables: readonly TableLayout[];
  readonly candidates: readonly HeaderCandidate[];
  readonly previews: readonly SheetPreview[];
}

const sizeLimit = 25 * 1024 * 1024;
const archives: readonly Format[] = ["xlsx", "xlsb", "ods"];

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface Opened extends ReadFile {
  readonly format: string;
}

async function openFile({ name, bytes }: QuoteFile, options: ReadOptions): Promise<Opened> {
  if (bytes.length > sizeLimit) throw new Refusal("file_too_large");
  const format = formatOf(name, bytes);
  const opened = archives.includes(format) ? await unpackZip(bytes) : { bytes, mayHide: true };
  const read = await readers[format]();
  return { format, ...(await read(opened.bytes, { ...options, mayHide: opened.mayHide })) };
}

const isEncryption = (error: unknown): boolean => error instanceof Error && /password|encrypt/i.test(error.message);

/** Everything that goes wrong while a file is read becomes a code with a way out. */
function refusalCode(error: unknown): string {
  if (isRefusal(error)) return error.code;
  return isEncryption(error) ? "encrypted" : "unreadable";
}

const layoutOf = (grids: readonly Grid[]): FileLayout => ({
  tables: tablesOf(grids),
  candidates: headerCandidates(grids),
  previews: previewsOf(grids),
});

async function importWith(
  file: string,
  bytes: Uint8Array,
  options: ImportOptions,
  open: () => Promise<Opened>,
): Promise<ImportResult> {
  const sha256 = await sha256Of(bytes);
  try {
    const { format, grids, encoding, warnings } = await open();
    if (options.signal?.aborted === true) throw new Refusal("cancelled");
    const result = documentsOf(grids, options);
    return { file, sha256, format, encoding, ...result, warnings: [...warnings, ...result.warnings] };
  } catch (error) {
    return { file, sha256, error: refusalCode(error) };
  }
}

/**
 * Turns a vendor's file into quotes: lines with tax-exclusive yen, categories and the agreement with the file's own
 * totals. Never throws for what a file contains: a file that cannot be taken comes back with an error code.
 */
export const importFile = (file: QuoteFile, options: ImportOptions = {}): Promise<ImportResult> =>
  importWith(file.name, file.bytes, options, () => openFile(file, options));

/**
 * The tables of a file and the rows that may be headers, for the column mapper; empty where the file cannot be read.
 */
export async function describeFile(file: QuoteFile, options: ReadOptions = {}): Promise<FileLayout> {
  try {
    return layoutOf((await openFile(file, options)).grids);
  } catch {
    return layoutOf([]);
  }
}

/** The same for what was pasted. */
export async function describeClipboard(pasted: Pasted): Promise<FileLayout> {
  const { gridOfPaste } = await import("./readers/clipboard");
  const grid = await gridOfPaste(pasted);
  return layoutOf(grid === null ? [] : [grid]);
}

/** The same for a selected range of the workbook. */
export const describeRange = (range: RangeData): FileLayout => layoutOf([gridOfRange(range)]);

/** The same as `importFile` for what was pasted; `name` is what the result shows as its source. */
export async function importClipboard(
  pasted: Pasted,
  name: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const bytes = new TextEncoder().encode(pasted.html ?? pasted.text ?? "");
  return importWith(name, bytes, options, async () => {
    const { gridOfPaste } = await import("./readers/clipboard");
    const grid = await gridOfPaste(pasted);
    if (grid === null) throw new Refusal("empty_file");
    return { format: "clipboard", grids: [grid], encoding: null, warnings: [] };
  });
}

/** The same as `importFile` for a selected range of the workbook. */
export function importRange(range: RangeData, name: string, options: ImportOptions = {}): Promise<ImportResult> {
  const bytes = new TextEncoder().encode(JSON.stringify(range.values));
  const read: Opened = { format: "range", grids: [gridOfRange(range)], encoding: null, warnings: [] };
  return importWith(name, bytes, options, () => Promise.resolve(read));
}
