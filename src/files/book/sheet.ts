import { columnNumber, type Area } from "../../formulas";
import { attributesOf, plainText, tagsOf, unescaped, type Tag } from "../markup/tags";
import { errorOf, type Scalar } from "./value";

/** The formula of a cell as it is stored. */
export interface StoredFormula {
  /** Without the equals sign; null where the cell shares the formula of another one. */
  readonly text: string | null;
  readonly kind: "normal" | "array" | "shared" | "dataTable";
  /** The block over which an array reaches. */
  readonly area: Area | null;
  /** The number of a shared formula. */
  readonly group: string | null;
}

/** A cell as it stands in the sheet's document. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** The attribute t; "n" where there is none. */
  readonly type: string;
  /** The markup of the value, null where there is none. */
  readonly content: string | null;
  readonly formula: StoredFormula | null;
  /** Whether the cell has an entry in the metadata, which marks dynamic arrays. */
  readonly hasMetadata: boolean;
  readonly place: CellPlace;
}

/** Where the parts of a cell stand in the document; `value` covers the whole element with its tags. */
export interface CellPlace {
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly value: readonly [start: number, end: number] | null;
  /** Where a value belongs that is not there yet. */
  readonly afterFormula: number;
  readonly isEmpty: boolean;
  readonly end: number;
}

export interface StoredSheet {
  readonly text: string;
  readonly cells: ReadonlyMap<number, StoredCell>;
  /** The last row and column that hold something. */
  readonly rows: number;
  readonly columns: number;
}

export const keyOf = (row: number, column: number): number => row * 16_384 + column - 1;

const address = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;

/** "B2:C9" as an area; null for anything else. */
export function areaOf(reference: string): Area | null {
  const [, left, top, right = left, bottom = top] = address.exec(reference) ?? [];
  if (left === undefined || right === undefined) return null;
  const [row, column] = [Number(top), columnNumber(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 };
}

const formulaKinds = ["array", "shared", "dataTable"] as const;

function formulaOf(tag: Tag, text: string): StoredFormula {
  const { t, ref, si } = attributesOf(tag);
  const kind = formulaKinds.find((each) => each === t) ?? "normal";
  return {
    text: text === "" ? null : plainText(text),
    kind,
    area: ref === undefined ? null : areaOf(ref),
    group: kind === "shared" ? (si ?? null) : null,
  };
}

const rich = /<(?:[\w.-]+:)?rPh\b[^]*?<\/(?:[\w.-]+:)?rPh>/g;
const runs = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^]*?)<\/(?:[\w.-]+:)?t>/g;

/** The text of <is> or <si>: of all its runs, without the readings above them. */
export const textOfRuns = (markup: string): string =>
  [...markup.replace(rich, "").matchAll(runs)].map(([, text = ""]) => unescaped(plainText(text))).join("");

const cellAttribute = /(?:^|\s)(r|t|cm)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads the cells of a sheet one after the other. */
class Scan {
  readonly cells = new Map<number, StoredCell>();
  rows = 0;
  columns = 0;
  private row = 0;
  private column = 0;
  private open: { readonly tag: Tag; readonly type: string; readonly hasMetadata: boolean } | null = null;
  private formula: StoredFormula | null = null;
  private formulaTag: Tag | null = null;
  private valueTag: Tag | null = null;
  private value: CellPlace["value"] = null;
  private content: string | null = null;
  private afterFormula = 0;

  constructor(private readonly text: string) {}

  /** Whether the cells have come to their end. */
  take(tag: Tag): boolean {
    if (this.open !== null) this.inside(tag);
    else if (tag.name === "c" && !tag.closes) this.begin(tag);
    else if (tag.name === "row" && !tag.closes) this.beginRow(tag);
    return tag.name === "sheetData" && (tag.closes || tag.isEmpty);
  }

  private beginRow(tag: Tag): void {
    this.row = Number(attributesOf(tag).r ?? this.row + 1);
    this.column = 0;
  }

  private begin(tag: Tag): void {
    let type = "n";
    let hasMetadata = false;
    this.column += 1;
    for (const [, name, double, single] of tag.attributes.matchAll(cellAttribute)) {
      const value = double ?? single ?? "";
      if (name === "t") type = value;
      else if (name === "cm") hasMetadata = true;
      else this.moveTo(value);
    }
    this.open = { tag, type, hasMetadata };
    this.formula = null;
    this.value = null;
    this.content = null;
    this.afterFormula = tag.end;
    if (tag.isEmpty) this.finish(tag);
  }

  private moveTo(reference: string): void {
    const area = areaOf(reference);
    if (area === null) return;
    this.row = area.row;
    this.column = area.column;
  }

  private inside(tag: Tag): void {
    if (this.valueTag !== null) this.insideValue(this.valueTag, tag);
    else if (tag.name === "f") this.takeFormula(tag);
    else if (tag.name === "v" || tag.name === "is") this.beginValue(tag);
    else if (tag.name === "c" && tag.closes) this.finish(tag);
  }

  private takeFormula(tag: Tag): void {
    if (!tag.closes) this.formulaTag = tag;
    if ((tag.closes || tag.isEmpty) && this.formulaTag !== null) {
      this.formula = formulaOf(this.formulaTag, tag.closes ? this.text.slice(this.formulaTag.end, tag.start) : "");
      this.afterFormula = tag.end;
    }
  }

  private beginValue(tag: Tag): void {
    if (tag.isEmpty) {
      this.value = [tag.start, tag.end];
      this.content = "";
    } else this.valueTag = tag;
  }

  private insideValue(opened: Tag, tag: Tag): void {
    if (!tag.closes || tag.name !== opened.name) return;
    this.value = [opened.start, tag.end];
    this.content = this.text.slice(opened.end, tag.start);
    this.valueTag = null;
  }

  private finish({ end }: Tag): void {
    if (this.open === null) return;
    const { tag, type, hasMetadata } = this.open;
    const { row, column, formula, value, content, afterFormula } = this;
    const { prefix, start, isEmpty } = tag;
    const place = { prefix, start, openEnd: tag.end, value, afterFormula, isEmpty, end };
    this.cells.set(keyOf(row, column), { row, column, type, content, formula, hasMetadata, place });
    this.rows = Math.max(this.rows, row);
    this.columns = Math.max(this.columns, column);
    this.open = null;
  }
}

/** Reads the cells of a sheet's document in one go, without building a tree of it. */
export function readSheet(text: string): StoredSheet {
  const scan = new Scan(text);
  for (const tag of tagsOf(text)) if (scan.take(tag)) break;
  return { text, cells: scan.cells, rows: scan.rows, columns: scan.columns };
}

const day = 86_400_000;

/** The number of a day: 1 is the first of January 1900, or 0 that of 1904. */
function serialOf(iso: string, is1904: boolean): number | null {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:?\d\d$/.test(iso.slice(10)) ? iso : `${iso.slice(0, 10)}T${iso.slice(11) || "00:00:00"}Z`,
  );
  if (Number.isNaN(time)) return null;
  return (time - Date.UTC(is1904 ? 1904 : 1899, is1904 ? 0 : 11, is1904 ? 1 : 30)) / day;
}

/** What the texts and the dates of a workbook mean. */
export interface Reading {
  readonly strings: (index: number) => string | null;
  readonly is1904: boolean;
}

/** What a cell holds. */
export function valueOf({ type, content }: StoredCell, { strings, is1904 }: Reading): Scalar {
  if (content === null) return null;
  switch (type) {
    case "s":
      return strings(Number(content));
    case "str":
      return unescaped(plainText(content));
    case "inlineStr":
      return textOfRuns(content);
    case "b":
      return content.trim() === "1" || content.trim() === "true";
    case "e":
      return errorOf(plainText(content));
    case "d":
      return serialOf(content.trim(), is1904);
    default: {
      const number = content.trim() === "" ? Number.NaN : Number(content);
      return Number.isNaN(number) ? null : number;
    }
  }
}
