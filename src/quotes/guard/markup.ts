import { columnNumber } from "../../formulas";
import { Refusal } from "../codes";

/** Sheets of Excel have no more columns. */
const columnLimit = 16_384;
const cellLimit = 400_000;
/** No start tag that matters is longer. */
const overlap = 1_000;

export type ChunkGuard = (chunk: Uint8Array) => void;

/** Looks through a text of which the first `seen` characters have been looked through before. */
type TextGuard = (text: string, seen: number) => void;

/** Chunk after chunk as text, each with the end of the one before: nothing falls between two of them. */
function inText(look: TextGuard): ChunkGuard {
  const decoder = new TextDecoder("latin1");
  let end = "";
  return (chunk) => {
    const text = end + decoder.decode(chunk);
    look(text, end.length);
    end = text.slice(-overlap);
  };
}

/** Hands every tag of a kind to `visit` once, also one that two chunks share. Each of them holds one of the words. */
const tagsOf =
  (words: readonly string[], tag: RegExp, visit: (match: RegExpExecArray) => void): TextGuard =>
  (text, seen) => {
    if (words.some((word) => text.includes(word)))
      for (const match of text.matchAll(tag)) if (match.index + match[0].length > seen) visit(match);
  };

const sheetTag =
  /<(?:\w+:)?(?:col\s[^<>]*?\bmax=["'](\d+)["']|hyperlink\s[^<>]*?\bref=["']\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)["'])[^<>]*>/g;

/** Also in UTF-16, whose zeros are characters of their own here. */
const saysHidden = (text: string): boolean => text.includes("hidden") || text.includes("h\0i\0d\0d\0e\0n");

/** What the sheets of an archive were seen to hold. */
export interface Noticed {
  sheets: number;
  /** Whether some row or column may be hidden. */
  hides: boolean;
}

/**
 * Looks through a sheet of .xlsx while it is unpacked for ranges that the reader walks cell by cell: columns beyond the
 * last one of Excel, hyperlinks over whole sheets.
 */
export function sheetGuard(noticed: Noticed): ChunkGuard {
  let linked = 0;
  const ranges = tagsOf(
    ["col", "hyperlink"],
    sheetTag,
    ([, last, left = "A", top = "1", right = "A", bottom = "0"]) => {
      if (Number(last ?? 0) > columnLimit) throw new Refusal("archive_damaged");
      linked += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
      if (linked > cellLimit) throw new Refusal("too_many_cells");
    },
  );
  return inText((text, seen) => {
    noticed.hides ||= saysHidden(text);
    ranges(text, seen);
  });
}

const tableTag = /<table:(table-row|table-cell)\b([^<>]*)>/g;

const times = (attributes: string, what: "rows" | "columns"): number =>
  Number(new RegExp(`table:number-${what}-repeated=["'](\\d+)["']`).exec(attributes)?.[1] ?? 1);

/** The same for the tables of .ods, where one cell with a value may stand for millions. */
export function tableGuard(): ChunkGuard {
  let rows = 1;
  let cells = 0;
  const cellsOf = tagsOf(["<table:"], tableTag, ([, name, attributes = ""]) => {
    if (name === "table-row") rows = times(attributes, "rows");
    else if (!attributes.endsWith("/") || attributes.includes("office:")) cells += rows * times(attributes, "columns");
    if (cells > cellLimit) throw new Refusal("too_many_cells");
  });
  return inText(cellsOf);
}
