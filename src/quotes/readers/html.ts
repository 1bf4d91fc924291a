import { Refusal } from "../codes";
import { cellOf } from "../grid/cell";
import type { Cell, CellValue, Grid, GridRow, ReadFile, ReadOptions } from "../grid/types";
import { decode } from "./decode";

const cellLimit = 400_000;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  yen: "¥",
};

const decodeEntities = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : name.startsWith("#") ? Number(name.slice(1)) : NaN;
    if (Number.isInteger(code) && code <= 0x10ffff) return String.fromCodePoint(code);
    return entities[name.toLowerCase()] ?? whole;
  });

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag);
  return match ? decodeEntities(match[1] ?? match[2] ?? match[3] ?? "") : null;
}

const isHidden = (tag: string): boolean =>
  /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attribute(tag, "style") ?? "") || /\shidden(\s|>|=)/i.test(tag);

const span = (tag: string, name: string): number => Math.min(1000, Math.max(1, Number(attribute(tag, name) ?? 1) || 1));

/** The text of a cell: line breaks kept, phonetic guides and tags dropped. */
const textOf = (html: string): string =>
  decodeEntities(
    html
      .replace(/<(rt|rp|style|script)\b[\s\S]*?<\/\1\s*>/gi, "")
      .replace(/\r?\n\s*/g, " ")
      .replace(/<br\s*\/?>|<\/(p|div|li)>/gi, "\n")
      .replace(/<[^>]*>/g, ""),
  ).trim();

interface Building {
  readonly rows: { row: number; cells: Cell[] }[];
  readonly hiddenRows: Set<number>;
  readonly taken: Set<string>;
  cells: number;
}

function addCell(building: Building, row: number, column: number, tag: string, html: string): number {
  let at = column;
  while (building.taken.has(`${String(row)} ${String(at)}`)) at += 1;
  const [columns, rows] = [span(tag, "colspan"), span(tag, "rowspan")];
  building.cells += columns * rows;
  if (building.cells > cellLimit) throw new Refusal("too_many_cells");
  for (let down = 0; down < rows; down++)
    for (let over = 0; over < columns; over++) building.taken.add(`${String(row + down)} ${String(at + over)}`);
  const stored = attribute(tag, "x:num");
  const value: CellValue =
    stored !== null && stored !== "" && Number.isFinite(Number(stored)) ? Number(stored) : textOf(html);
  if (value !== "" && !isHidden(tag))
    building.rows
      .at(-1)
      ?.cells.push(cellOf({ row, column: at, columns, rows, value, format: null, formula: null, unvalued: false }));
  return at + columns;
}

/** The tables of an HTML text as one grid; nothing is handed to the browser's own parser. */
export function gridOfHtml(html: string): Grid {
  const building: Building = { rows: [], hiddenRows: new Set(), taken: new Set(), cells: 0 };
  const plain = html.replace(/<!--[\s\S]*?-->/g, "").replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, "");
  const tags = /<(tr|td|th)\b([^>]*)>|<\/(tr|table)\s*>/gi;
  let row = 0;
  let column = 1;
  for (let match = tags.exec(plain); match; match = tags.exec(plain)) {
    const name = match[1]?.toLowerCase();
    const tag = ` ${match[2] ?? ""}>`;
    if (name === "tr") {
      row += 1;
      column = 1;
      building.rows.push({ row, cells: [] });
      if (isHidden(tag)) building.hiddenRows.add(row);
    } else if (name !== undefined && row > 0) {
      const rest = plain.slice(tags.lastIndex);
      const end = /<\/?(td|th|tr|table)\b/i.exec(rest.slice(0, 100_000))?.index ?? Math.min(rest.length, 100_000);
      column = addCell(building, row, column, tag, rest.slice(0, end));
    }
  }
  const rows: GridRow[] = building.rows
    .filter(({ cells }) => cells.length > 0)
    .map((each) => ({ ...each, page: null }));
  return {
    name: null,
    hidden: false,
    rows,
    hiddenRows: building.hiddenRows,
    hiddenColumns: new Set(),
    printAreas: [],
    date1904: false,
  };
}

/** Reads an HTML file, or a .xls that a web system wrote as HTML. */
export async function read(bytes: Uint8Array, { encoding }: ReadOptions = {}): Promise<ReadFile> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const named = /charset=["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const known =
    named !== undefined && ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp", "x-sjis", "windows-31j"].includes(named)
      ? named
      : undefined;
  const decoded = await decode(bytes, encoding ?? known);
  return { grids: [gridOfHtml(decoded.text)], encoding: decoded.encoding, warnings: [] };
}
