import { Refusal, type WarningCode } from "../codes";
import type { Grid, GridRow } from "../grid/types";
import { viewOf } from "../grid/view";
import type { Settings } from "../settings";
import type { QuoteDocument } from "../types";
import { documentOf, hasReducedNote } from "./document";
import type { DocumentReading } from "./reading";
import { isIncluded } from "./draft";
import type { Header } from "./header";
import { headersOf } from "./mapping";
import { recordDocuments } from "./records";
import { readSheet, type SheetReading } from "./sheet";
import { splitQuotes } from "./split";
import { mergeSummaries } from "./summary";

/** What the sheets of a file become. */
export interface Documents {
  readonly documents: readonly QuoteDocument[];
  readonly warnings: readonly WarningCode[];
  readonly needsUserChoice: boolean;
}

function sheetWarnings({ view, scale }: SheetReading): WarningCode[] {
  const found: readonly (readonly [boolean, WarningCode])[] = [
    [view.hidden.length > 0, "hidden_rows_skipped"],
    [view.hasHiddenColumns, "hidden_columns_skipped"],
    [view.hasOutsidePrint, "outside_print_area"],
    [scale.byFormat, "thousand_format"],
  ];
  return found.flatMap(([isFound, code]) => (isFound ? [code] : []));
}

const readingOf = (sheet: SheetReading): DocumentReading => ({
  ...sheet,
  scale: sheet.scale.factor,
  warnings: sheetWarnings(sheet),
  hasReducedNote: hasReducedNote(sheet),
});

const isPriced = ({ lines }: SheetReading): boolean => lines.some(isIncluded);

const isShown = (grid: Grid): boolean => !grid.hidden && grid.rows.length > 0;

function refusalFor(sheets: readonly SheetReading[]): Refusal {
  if (sheets.some(({ block }) => block.kind === "request")) return new Refusal("request_for_quote");
  return new Refusal(sheets.some(({ headers }) => headers.length > 0) ? "no_lines" : "no_table");
}

/** The vendors of a comparison; none where the sheet is one quote. */
const vendorsOf = ({ headers }: SheetReading): readonly string[] => [
  ...new Set(headers.flatMap(({ vendors }) => vendors.map(({ name }) => name))),
];

/** A header of a comparison as the quote of one vendor has it. */
function headerFor(name: string, header: Header): Header {
  if (header.vendors.length === 0) return header;
  return { ...header, columns: header.vendors.find((vendor) => vendor.name === name)?.columns ?? [] };
}

/** The rows of a comparison as one vendor's quote has them: without the cells under the other vendors. */
function rowsFor(name: string, { view, headers }: SheetReading): readonly GridRow[] {
  const others = headers.map(({ body, vendors }) => {
    const own = vendors.find((vendor) => vendor.name === name)?.columns ?? [];
    const foreign = vendors
      .flatMap(({ columns }) => columns)
      .filter(({ from }) => !own.some((one) => one.from === from));
    return { body, foreign };
  });
  return view.rows.map((row, at) => {
    const foreign = others.filter(({ body }) => body <= at).at(-1)?.foreign ?? [];
    return {
      ...row,
      cells: row.cells.filter(({ column }) => !foreign.some(({ from, to }) => column >= from && column <= to)),
    };
  });
}

/** One reading per vendor of a comparison; the sheet itself otherwise. */
function byVendor(sheet: SheetReading): readonly SheetReading[] {
  const vendors = vendorsOf(sheet);
  if (vendors.length === 0) return [sheet];
  return vendors.map((name) => {
    const rows = rowsFor(name, sheet);
    const read = readSheet(
      { ...sheet.view, rows },
      sheet.headers.map((header) => headerFor(name, header)),
    );
    return { ...read, block: { ...read.block, kind: "quote", vendor: name } };
  });
}

const identity = ({ number, vendor, total, items }: QuoteDocument): string =>
  JSON.stringify([number, vendor, total, items.map(({ name, amount }) => [name, amount])]);

/** The same quote on two sheets is one; quotes without a number are never taken for the same. */
function withoutTwins(documents: readonly QuoteDocument[]): readonly QuoteDocument[] {
  const seen = new Set<string>();
  return documents.filter((document) => {
    if (document.number === null || documents.length < 2) return true;
    const key = identity(document);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Grids → documents. Throws a Refusal where no priced line is found. */
export function documentsOf(grids: readonly Grid[], settings: Settings = {}): Documents {
  const shown = grids.filter(isShown);
  if (shown.length === 0) throw new Refusal("empty_file");
  const views = shown.flatMap((grid) => splitQuotes(viewOf(grid)));
  const headed = views.map((view) => ({ view, ...headersOf(view, settings) }));
  const sheets = headed.map(({ view, headers }) => readSheet(view, headers));
  const needsUserChoice = sheets.some((sheet) => vendorsOf(sheet).length > 0);
  const { priced, isSummarized } = mergeSummaries(
    sheets,
    sheets.filter((sheet) => isPriced(sheet) && sheet.block.kind !== "request"),
  );
  if (priced.length === 0) throw refusalFor(sheets);
  const readings = priced.flatMap(byVendor).flatMap((sheet) => recordDocuments(sheet, readingOf(sheet)));
  const documents = withoutTwins(readings.map((reading) => documentOf(reading, settings)));
  const found: readonly (readonly [boolean, WarningCode])[] = [
    [needsUserChoice, "vendor_choice"],
    [documents.length > 1, "multiple_documents"],
    [grids.some((grid) => grid.hidden && grid.rows.length > 0), "hidden_sheets_skipped"],
    [isSummarized, "summary_sheet_skipped"],
    [documents.length < readings.length, "duplicate_document"],
    [headed.some(({ remembered }) => remembered), "columns_remembered"],
  ];
  return { documents, warnings: found.flatMap(([isFound, code]) => (isFound ? [code] : [])), needsUserChoice };
}
