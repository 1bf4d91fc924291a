import type * as PdfJs from "pdfjs-dist";
import { Refusal } from "../codes";
import { cellOf } from "../grid/cell";
import type { GridRow, ReadFile, ReadOptions } from "../grid/types";
import { fold, foldRadicals } from "../values/text";
import { linesOf } from "./page/lines";
import { rulesOf, type Operators } from "./page/rules";
import type { Line, Page, Word } from "./page/types";
import { cutColumns } from "./page/unruled";

const pageLimit = 50;

interface Library {
  readonly getDocument: typeof PdfJs.getDocument;
  readonly OPS: Operators;
}

/** pdf.js with its worker code in the same thread: the caller decides where parsing runs. */
async function load(): Promise<Library> {
  const worker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker: worker });
  return await import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Fonts map some glyphs back to look-alikes: radicals, the division slash, the hyphenation point. */
const characters = (text: string): string => foldRadicals(text).replaceAll("\u2215", "／").replaceAll("\u2027", "・");

function wordsOf(items: readonly unknown[], viewport: readonly number[]): Word[] {
  return items.flatMap((item) => {
    const { str, transform, width } = item as { str?: string; transform?: readonly number[]; width?: number };
    if (str === undefined || transform === undefined || fold(str).trim() === "") return [];
    const [a = 1, b = 0, , , e = 0, f = 0] = transform;
    const [va = 1, , vc = 0, vd = -1, ve = 0, vf = 0] = viewport;
    const size = Math.hypot(a, b);
    const blank = /^\s*/.exec(str)?.[0].length ?? 0;
    const x = va * e + vc * f + ve;
    const each = (width ?? 0) / Math.max(1, str.length);
    return [
      {
        text: characters(str).trim(),
        x: x + blank * each,
        y: vd * f + vf,
        width: (width ?? 0) - (str.length - str.trim().length) * each,
        size,
      },
    ];
  });
}

async function readPage(page: PdfJs.PDFPageProxy, number: number, operators: Operators): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 }).transform as [number, number, number, number, number, number];
  const content = await page.getTextContent();
  const rules = rulesOf(await page.getOperatorList(), operators, viewport);
  page.cleanup();
  return { number, words: wordsOf(content.items, viewport), ...rules };
}

function toRow(line: Line, index: number): GridRow {
  const row = index + 1;
  const cells = line.pieces.map(({ text, x, right }) =>
    cellOf({
      row,
      column: Math.max(1, Math.round(x)),
      columns: Math.max(1, Math.round(right) - Math.round(x)),
      rows: 1,
      value: text,
      format: null,
      formula: null,
      unvalued: false,
    }),
  );
  return { row, page: line.page, cells };
}

async function linesIn(document: PdfJs.PDFDocumentProxy, library: Library, options: ReadOptions): Promise<Line[]> {
  const count = Math.min(document.numPages, pageLimit);
  const lines: Line[] = [];
  for (let number = 1; number <= count; number++) {
    if (options.signal?.aborted === true) throw new Refusal("cancelled");
    const page = await readPage(await document.getPage(number), number, library.OPS);
    lines.push(...cutColumns(page, linesOf(page)));
    options.onProgress?.(number, count);
  }
  return lines;
}

const isPasswordError = (error: unknown): boolean => error instanceof Error && error.name === "PasswordException";

/** The build puts the character maps beside the page; outside a browser the caller names their folder. */
const mapsBesidePage = (): string | undefined =>
  typeof location === "undefined" ? undefined : new URL("pdfjs/cmaps/", location.href).href;

const characterMaps = (cMapUrl: string | undefined) =>
  cMapUrl === undefined ? {} : { cMapUrl, cMapPacked: true, useWorkerFetch: /^https?:/.test(cMapUrl) };

/** Reads a PDF with a text layer; columns are in points, rows are the lines of all pages counted through. */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadFile> {
  const library = await load();
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
    ...characterMaps(options.cMapUrl ?? mapsBesidePage()),
  });
  try {
    const document = await task.promise;
    const lines = await linesIn(document, library, options);
    if (lines.length === 0) throw new Refusal("scanned_pdf");
    const grid = {
      name: null,
      hidden: false,
      rows: lines.map(toRow),
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      printAreas: [],
      date1904: false,
    };
    return { grids: [grid], encoding: null, warnings: document.numPages > pageLimit ? ["pages_cut"] : [] };
  } catch (error) {
    throw isPasswordError(error) ? new Refusal("encrypted") : error;
  } finally {
    await task.destroy();
  }
}
