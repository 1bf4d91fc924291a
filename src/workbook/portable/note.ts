import { documents } from "../../rules";
import { paneText, serialDate, type Language } from "../../text";
import { area } from "../cells/area";
import { column, put, putText } from "../cells/put";
import { cellText } from "../cells/safeText";
import type { CopiedSheet, FrozenCell, PortableKind, PortableNote } from "./types";

/** What the sheet of the note says. */
export interface NoteContent {
  readonly kind: PortableKind;
  readonly note: PortableNote;
  readonly sheets: readonly CopiedSheet[];
  readonly frozen: readonly FrozenCell[];
}

const widths = [160, 110, 420, 320];
const mostListed = 1_000;

/** The documents behind the rules, a line each. */
export const sourceLines = (language: Language): readonly string[] =>
  documents.map(({ id, title }) => `${id}　${title[language]}`);

/** Queues the note: what this is, since when, under which rules, and which cells no longer calculate. */
export function fillNote(
  sheet: Excel.Worksheet,
  { kind, note, sheets, frozen }: NoteContent,
  language: Language,
): void {
  const text = paneText(language).portable;
  const words = text.note;
  widths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
  });
  const head = [text.sheets.note, words.about[kind], "", words.date, words.rules, words.copies, ""];
  putText(sheet, area(1, 1, head.length), head);
  put(sheet, area(4, 2), [[serialDate(note.today)]], [["yyyy-mm-dd"]]);
  putText(sheet, area(5, 2), [note.ruleVersion]);
  putText(sheet, area(6, 2), [cellText(sheets.map(({ copy }) => copy).join("、"))]);
  let row = head.length + 1;
  if (frozen.length > 0) {
    putText(sheet, area(row, 1), [words.frozen(frozen.length)]);
    const listed = frozen.slice(0, mostListed);
    const cells = listed.map(({ sheet: name, address, formula, why }) =>
      [name, address, formula, text.why[why]].map((each) => cellText(each)),
    );
    const all = [[words.sheet, words.cell, words.formula, words.reason], ...cells];
    put(
      sheet,
      area(row + 1, 1, all.length, 4),
      all,
      all.map((line) => line.map(() => "@")),
    );
    row += all.length + 2;
  }
  putText(sheet, area(row, 1), [words.sources]);
  const sources = sourceLines(language);
  put(
    sheet,
    area(row + 1, 1, sources.length),
    column(sources),
    sources.map(() => ["@"]),
  );
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.size = 14;
}
