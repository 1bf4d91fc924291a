import { parseFormula, type Area, type Node } from "../../formulas";
import { contentOf, hasMember, type Archive } from "../archive/archive";
import { attributesOf, plainText, tagsOf, unescaped, type Tag } from "../markup/tags";
import { FileRefusal } from "../refusal";
import { areaOf, keyOf, readSheet, textOfRuns, valueOf, type Reading, type StoredSheet } from "./sheet";
import type { Scalar } from "./value";

export interface BookSheet extends StoredSheet {
  readonly name: string;
  /** The member of the archive that holds it. */
  readonly path: string;
}

export interface BookTable {
  readonly name: string;
  readonly sheet: number;
  /** With its headings and totals. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headings: number;
  readonly totals: number;
}

export interface BookName {
  readonly name: string;
  /** The sheet that alone knows the name; null for the whole workbook. */
  readonly sheet: number | null;
  /** null where it cannot be read. */
  readonly node: Node | null;
}

/** A workbook as far as its formulas need it. */
export interface Book extends Reading {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly tables: readonly BookTable[];
  /** Whether the metadata of cells speak of dynamic arrays. */
  readonly hasDynamicArrays: boolean;
  readonly isSigned: boolean;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A member as text; written back, the text gives the same bytes again. */
function textOf(archive: Archive, path: string): string | null {
  const content = contentOf(archive, path);
  if (content === null) return null;
  try {
    return decoder.decode(content);
  } catch {
    throw new FileRefusal("archive_damaged");
  }
}

function neededText(archive: Archive, path: string): string {
  const text = textOf(archive, path);
  if (text === null) throw new FileRefusal("archive_damaged");
  return text;
}

const elements = (text: string, name: string): readonly Tag[] =>
  [...tagsOf(text)].filter((tag) => tag.name === name && !tag.closes);

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** "xl/workbook.xml" and "../tables/table1.xml" give the name of a member. */
function resolved(from: string, target: string): string {
  const parts = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

const relationsPath = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

function relationsOf(archive: Archive, path: string): readonly Relation[] {
  const text = textOf(archive, relationsPath(path)) ?? "";
  return elements(text, "Relationship").map((tag) => {
    const { Id = "", Type = "", Target = "" } = attributesOf(tag);
    return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), path: resolved(path, Target) };
  });
}

/** The texts that cells share, each read when it is first asked for. */
function sharedStrings(text: string | null): Reading["strings"] {
  const items: (readonly [number, number])[] = [];
  let from = 0;
  for (const tag of tagsOf(text ?? "")) {
    if (tag.name !== "si") continue;
    if (tag.closes || tag.isEmpty) items.push([tag.closes ? from : tag.end, tag.closes ? tag.start : tag.end]);
    else from = tag.end;
  }
  const known = new Map<number, string>();
  return (index) => {
    const item = items[index];
    if (item === undefined) return null;
    const found = known.get(index) ?? textOfRuns((text ?? "").slice(item[0], item[1]));
    known.set(index, found);
    return found;
  };
}

function namesOf(text: string): readonly BookName[] {
  const names: BookName[] = [];
  let open: Tag | null = null;
  for (const tag of tagsOf(text)) {
    if (tag.name !== "definedName") continue;
    if (!tag.closes) open = tag;
    else if (open !== null) {
      const { name = "", localSheetId } = attributesOf(open);
      const parsed = parseFormula(plainText(text.slice(open.end, tag.start)));
      names.push({
        name,
        sheet: localSheetId === undefined ? null : Number(localSheetId),
        node: parsed.kind === "parsed" ? parsed.node : null,
      });
    }
  }
  return names;
}

function tableOf(text: string, sheet: number): BookTable | null {
  const [head] = elements(text, "table");
  const { displayName, ref = "", headerRowCount = "1", totalsRowCount = "0" } = head ? attributesOf(head) : {};
  const area = areaOf(ref);
  if (displayName === undefined || area === null) return null;
  const columns = elements(text, "tableColumn").map((tag) => unescaped(attributesOf(tag).name ?? ""));
  return { name: displayName, sheet, area, columns, headings: Number(headerRowCount), totals: Number(totalsRowCount) };
}

const tablesOf = (archive: Archive, { path }: BookSheet, sheet: number): readonly BookTable[] =>
  relationsOf(archive, path)
    .filter(({ type }) => type === "table")
    .flatMap((relation) => tableOf(neededText(archive, relation.path), sheet) ?? []);

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** Reads the sheets, names and tables of a workbook. Sheets of other kinds (charts, dialogues, old macros) stay aside. */
export function readBook(archive: Archive): Book {
  const path = relationsOf(archive, "").find(({ type }) => type === "officeDocument")?.path;
  if (path === undefined || !hasMember(archive, path)) throw new FileRefusal("not_a_workbook");
  const text = neededText(archive, path);
  const relations = relationsOf(archive, path);
  const partOf = (type: string): string | null => {
    const relation = relations.find((each) => each.type === type);
    return relation === undefined ? null : textOf(archive, relation.path);
  };
  const sheets = elements(text, "sheet").map((tag) => {
    const { name = "", ...attributes } = attributesOf(tag);
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    const relation = relations.find((each) => each.id === id);
    const isSheet = relation?.type === "worksheet";
    const content = isSheet ? neededText(archive, relation.path) : "";
    return { name, path: relation?.path ?? "", ...readSheet(content) };
  });
  const [properties] = elements(text, "workbookPr");
  return {
    sheets,
    names: namesOf(text),
    tables: sheets.flatMap((sheet, index) => tablesOf(archive, sheet, index)),
    strings: sharedStrings(partOf("sharedStrings")),
    is1904: properties !== undefined && isTrue(attributesOf(properties).date1904),
    hasDynamicArrays: partOf("sheetMetadata")?.includes("XLDAPR") ?? false,
    isSigned: archive.members.some(({ name }) => name.startsWith("_xmlsignatures/")),
  };
}

/** What a cell shows: a blank one an empty text; null for a formula whose result is not stored. */
export function shownAt(book: Book, sheet: number, row: number, column: number): Scalar {
  const cell = book.sheets[sheet]?.cells.get(keyOf(row, column));
  const value = cell === undefined ? null : valueOf(cell, book);
  return value === null && (cell === undefined || cell.formula === null) ? "" : value;
}
