import { Refusal, type WarningCode } from "../codes";
import { cellOf } from "../grid/cell";
import type { Cell, Grid, GridRow, ReadFile, ReadOptions } from "../grid/types";
import { decode } from "./decode";

const cellLimit = 400_000;
const swallowed = 12;

type Record = readonly string[];

const delimiters = ["\t", ",", ";", "|"] as const;

/** The delimiter that splits most lines into the same number of fields; quotes in exports are mostly comma or tab. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 60);
  const score = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length;
  const hasTabs = score("\t") >= Math.max(1, lines.length / 4);
  if (hasTabs) return "\t";
  return [...delimiters].sort((a, b) => score(b) - score(a))[0] ?? ",";
}

const isSwallowed = (record: Record): boolean =>
  record.some((field) => field.includes("\n") && field.split("\n").length - 1 > swallowed);

const unquoted = (field: string): string => {
  const match = /^\s*"([\s\S]*)"\s*$/.exec(field);
  return (match?.[1] ?? field).replaceAll('""', '"');
};

function toRow(record: Record, index: number): GridRow {
  const row = index + 1;
  const cells: Cell[] = [];
  record.forEach((value, at) => {
    if (value.trim() !== "")
      cells.push(
        cellOf({ row, column: at + 1, columns: 1, rows: 1, value, format: null, formula: null, unvalued: false }),
      );
  });
  return { row, page: null, cells };
}

interface Records {
  readonly records: readonly Record[];
  /** A quotation mark was left open and the text was read line by line. */
  readonly hasStrayQuote: boolean;
}

/** Separated text cut into fields: a record may span several lines. */
export async function recordsOf(source: string): Promise<Records> {
  const { parse } = (await import("papaparse")).default;
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  const delimiter = delimiterOf(text);
  const parsed = parse<string[]>(text, { delimiter, newline: "\n" });
  const hasStrayQuote = parsed.errors.some(({ code }) => code === "MissingQuotes") || parsed.data.some(isSwallowed);
  const records = hasStrayQuote ? text.split("\n").map((line) => line.split(delimiter).map(unquoted)) : parsed.data;
  return { records, hasStrayQuote };
}

/** Separated text as a grid; rows are logical records. */
export async function gridOfText(source: string): Promise<{ grid: Grid } & Pick<Records, "hasStrayQuote">> {
  const { records, hasStrayQuote } = await recordsOf(source);
  if (records.reduce((all, record) => all + record.length, 0) > cellLimit) throw new Refusal("too_many_cells");
  const grid = {
    name: null,
    hidden: false,
    rows: records.map(toRow).filter(({ cells }) => cells.length > 0),
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    printAreas: [],
    date1904: false,
  };
  return { grid, hasStrayQuote };
}

/** Reads comma, tab, semicolon or bar separated text in any encoding Japanese offices use. */
export async function read(bytes: Uint8Array, { encoding }: ReadOptions = {}): Promise<ReadFile> {
  const decoded = await decode(bytes, encoding);
  const { grid, hasStrayQuote } = await gridOfText(decoded.text);
  const warnings: WarningCode[] = [];
  if (hasStrayQuote) warnings.push("stray_quote");
  if (decoded.uncertain) warnings.push("encoding_uncertain");
  return { grids: [grid], encoding: decoded.encoding, warnings };
}
