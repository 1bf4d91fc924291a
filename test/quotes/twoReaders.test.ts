import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readXlsx, type Cell as OtherCell, type Sheet, type Workbook } from "hucre/xlsx";
import type { Cell, Grid } from "../../src/quotes/grid/types";
import { unpackZip } from "../../src/quotes/guard/zip";
import { read } from "../../src/quotes/readers/xlsx";
import { samples } from "./samples";

/** What a file says, in words that two readers can agree on. */
interface Account {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly date1904: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly Told[];
}

interface Told {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: unknown;
  readonly formula: string | null;
  readonly format: string | null;
}

/** The other reader names the group of a shared formula but not the formula of each of its cells. */
const follows = "(shared)";

const sorted = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

/** What the pipeline worked out itself is not what the file says. */
const toldByUs = ({ row, column, rows, columns, value, unvalued, formula, format }: Cell): Told => ({
  ...{ row, column, rows, columns, formula, format },
  value: unvalued ? null : value,
});

const accountOfGrid = ({ name, hidden, date1904, hiddenRows, hiddenColumns, rows }: Grid): Account => ({
  sheet: name ?? "",
  hidden,
  date1904,
  hiddenRows: sorted(hiddenRows),
  hiddenColumns: sorted(hiddenColumns),
  cells: rows.flatMap(({ cells }) => cells.map(toldByUs)),
});

const day = 86_400_000;

/** The other reader makes a date of a serial; the file holds the serial. */
const stored = (value: unknown, is1904: boolean): unknown =>
  value instanceof Date
    ? (value.getTime() - Date.UTC(is1904 ? 1904 : 1899, is1904 ? 0 : 11, is1904 ? 1 : 30)) / day
    : value;

/** Number 14 of the built-in formats is the short date of the system: each reader writes it out for another country. */
const shortDate: Readonly<Record<string, string>> = { "m/d/yyyy": "m/d/yy" };

const formatOf = (cell: OtherCell | undefined): string | null => {
  const format = cell?.style?.numFmt;
  return format === undefined || format === "General" ? null : (shortDate[format] ?? format);
};

/** Text such as #N/A in a cell of errors is no value for us: a line needs an amount. */
const valueOf = (cell: OtherCell | undefined, value: unknown): unknown =>
  typeof value === "string" && /^#[A-Z0-9/!?]+$/.test(value) && cell?.formula !== undefined ? null : value;

function accountOfSheet(sheet: Sheet, is1904: boolean): Account {
  const merges = sheet.merges ?? [];
  const cells = sheet.rows.flatMap((values, r) =>
    values.flatMap((value, c): Told[] => {
      const merge = merges.find((m) => r >= m.startRow && r <= m.endRow && c >= m.startCol && c <= m.endCol);
      const isCovered = merge !== undefined && (merge.startRow !== r || merge.startCol !== c);
      const cell = sheet.cells?.get(`${String(r)},${String(c)}`);
      const formula = cell?.formula === "" && cell.formulaType === "shared" ? follows : (cell?.formula ?? null);
      if (isCovered || (value === null && formula === null)) return [];
      return [
        {
          row: r + 1,
          column: c + 1,
          rows: merge ? merge.endRow - merge.startRow + 1 : 1,
          columns: merge ? merge.endCol - merge.startCol + 1 : 1,
          value: valueOf(cell, stored(value, is1904)),
          formula,
          format: formatOf(cell),
        },
      ];
    }),
  );
  return {
    sheet: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    date1904: is1904,
    hiddenRows: sorted([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row + 1] : []))),
    hiddenColumns: sorted((sheet.columns ?? []).flatMap(({ hidden }, at) => (hidden === true ? [at + 1] : []))),
    cells,
  };
}

const accountsOf = ({ sheets, dateSystem }: Workbook): readonly Account[] =>
  sheets.map((sheet) => accountOfSheet(sheet, dateSystem === "1904"));

/**
 * Our account with the formulas that the other one only knows to be shared said in the same way. SheetJS overlooks such
 * a formula, never its value, where the elements have a prefix.
 */
const inTheirWords = (file: string, ours: Account, theirs: Account | undefined): Account => ({
  ...ours,
  cells: ours.cells.map((cell, at) =>
    (cell.formula !== null || file === "prefixed.xlsx") && theirs?.cells[at]?.formula === follows
      ? { ...cell, formula: follows }
      : cell,
  ),
});

/** The other reader refuses to walk a sheet that one stray cell stretches to its last corner. */
const bounds: Readonly<Record<string, string>> = { "stray-cell.xlsx": "A1:Z100" };
const isWithin = ({ row, column }: Told): boolean => row <= 100 && column <= 26;

const folder = new URL("../../assets/samples/", import.meta.url);
const isWorkbook = (name: string, bytes: Uint8Array): boolean =>
  /\.xls[xm]$/.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b;
const files = [
  ...samples.filter(({ expected }) => expected.error === undefined).map(({ file, bytes }) => [file, bytes()] as const),
  ...readdirSync(folder).map((file) => [file, new Uint8Array(readFileSync(new URL(file, folder)))] as const),
].filter(([file, bytes]) => isWorkbook(file, bytes));

describe("quotes: two readers of .xlsx agree", () => {
  for (const [file, bytes] of files)
    it(file, async () => {
      const range = bounds[file];
      const options = range === undefined ? {} : { range };
      const theirs = accountsOf(await readXlsx(bytes, { readStyles: true, ...options }));
      const unpacked = await unpackZip(bytes);
      const { grids } = await read(unpacked.bytes, unpacked);
      const ours = grids.map(accountOfGrid).map((account, at) => inTheirWords(file, account, theirs[at]));
      assert.deepEqual(
        range === undefined ? ours : ours.map((each) => ({ ...each, cells: each.cells.filter(isWithin) })),
        theirs,
      );
    });
});
