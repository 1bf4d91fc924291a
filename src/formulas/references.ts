import type { Place, ReferenceNode, Span, StructuredNode } from "./node";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** "A" → 1, "XFD" → 16384 */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** 1 → "A", 16384 → "XFD" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export const nowhere: Place = { book: null, sheet: null, lastSheet: null };

/** Reads "'C:\x\[Book.xlsx]Sheet 1'!", "Sheet1:Sheet3!" or "[2]!". */
export function readPlace(text: string): Place {
  const bare = text.slice(0, -1);
  const plain = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const split = plain.lastIndexOf("]") + 1;
  const [sheets, book] = [plain.slice(split), split > 0 ? plain.slice(0, split) : null];
  // Only the path of a file has both a colon and a backslash.
  const colon = sheets.includes("\\") ? -1 : sheets.indexOf(":");
  if (colon < 0) return { book, sheet: sheets === "" ? null : sheets, lastSheet: null };
  return { book, sheet: sheets.slice(0, colon), lastSheet: sheets.slice(colon + 1) };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const corner = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/;

function readCorner(text: string): Corner | null {
  const [, first = "", letters = "", second = "", digits = ""] = corner.exec(text) ?? [];
  const column = letters === "" ? null : columnNumber(letters);
  const row = digits === "" ? null : Number(digits);
  if (row !== null && (row < 1 || row > lastRow)) return null;
  if (column !== null && column > lastColumn) return null;
  return {
    row,
    column,
    fixedRow: column === null ? first !== "" : second !== "",
    fixedColumn: column !== null && first !== "",
  };
}

interface End {
  readonly at: number;
  readonly fixed: boolean;
}

const sorted = (one: End, other: End): readonly [End, End] => (other.at < one.at ? [other, one] : [one, other]);

/** Reads "B3", "$A$1:C9", "A:C" or "1:3"; null where the sheet has no such cells, so that LOG10000000 is a name. */
export function readArea(text: string): Pick<ReferenceNode, "area" | "fixed" | "whole"> | null {
  const [from = "", to = from] = text.split(":");
  const [one, other] = [readCorner(from), readCorner(to)];
  if (one === null || other === null) return null;
  const [top, bottom] = sorted(
    { at: one.row ?? 1, fixed: one.fixedRow },
    { at: other.row ?? lastRow, fixed: other.fixedRow },
  );
  const [left, right] = sorted(
    { at: one.column ?? 1, fixed: one.fixedColumn },
    { at: other.column ?? lastColumn, fixed: other.fixedColumn },
  );
  return {
    area: { row: top.at, column: left.at, rows: bottom.at - top.at + 1, columns: right.at - left.at + 1 },
    fixed: { row: top.fixed, column: left.fixed, lastRow: bottom.fixed, lastColumn: right.fixed },
    whole: one.row === null ? "columns" : one.column === null ? "rows" : null,
  };
}

const unescaped = (text: string): string => text.replace(/'([^])/g, "$1");
const bracketed = /\[((?:[^[\]']|'[^])*)\]\s*([:,]?)\s*/y;

type Columns = Pick<StructuredNode, "items" | "column" | "lastColumn">;

/** [#This Row],[小計]:[合計] */
function readParts(text: string, given: readonly string[]): Columns | null {
  const items: string[] = [...given];
  const names: string[] = [];
  let joined = false;
  for (bracketed.lastIndex = 0; bracketed.lastIndex < text.length;) {
    const match = bracketed.exec(text);
    const [, part = "", follows] = match ?? [];
    if (match === null || names.length >= (joined ? 2 : 1)) return null;
    if (part.startsWith("#")) items.push(unescaped(part));
    else names.push(unescaped(part));
    joined = follows === ":";
  }
  return joined ? null : { items, column: names[0] ?? null, lastColumn: names[1] ?? null };
}

/** Reads what stands in the brackets of Table1[…]; null where no such columns can be written. */
export function readColumns(text: string): Columns | null {
  const inner = text.slice(1, -1).trim();
  const isRow = inner.startsWith("@");
  const items = isRow ? ["#This Row"] : [];
  const rest = isRow ? inner.slice(1).trim() : inner;
  if (rest.startsWith("[")) return readParts(rest, items);
  if (!/^(?:[^[\]']|'[^])*$/.test(rest)) return null;
  if (rest.startsWith("#")) return { items: [...items, unescaped(rest)], column: null, lastColumn: null };
  return { items, column: rest === "" ? null : unescaped(rest), lastColumn: null };
}

export const spanOf = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });
