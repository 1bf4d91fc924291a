import { paneText, serialDate, type Language } from "../../text";
import { addressOf, area } from "../cells/area";
import { put, putText } from "../cells/put";
import { cellText } from "../cells/safeText";
import { writeSheet, type WrittenSheet } from "../sheets/writeSheet";
import type { Patience } from "../types";
import type { FrozenBlock } from "./freezeSelection";
import { sourceLines } from "./note";
import type { PortableNote } from "./types";

/** What the note on fixed cells says. */
interface FreezeNote {
  readonly sheetName: string;
  readonly blocks: readonly FrozenBlock[];
  readonly note: PortableNote;
  readonly language: Language;
}

const widths = [160, 110, 420, 130];
const mostListed = 1_000;
const headRows = 6;

/** A whole number with decimals allowed for would end with a point. */
const formatOf = (value: unknown): string =>
  typeof value !== "number" ? "@" : Number.isInteger(value) ? "#,##0" : "#,##0.###";

/** Writes which cells no longer calculate, since when, under which rules, and by which documents. */
export function writeFreezeNote(
  { sheetName, blocks, note, language }: FreezeNote,
  patience: Patience,
): Promise<WrittenSheet> {
  const { sheets, note: words, freeze } = paneText(language).portable;
  const listed = blocks.slice(0, mostListed);
  const rows = listed.map(({ area: cells, formula, values }) => [
    ...[cellText(sheetName), addressOf(cells), cellText(formula)],
    values[0]?.[0] ?? "",
  ]);
  const sources = sourceLines(language);
  const list = area(headRows + 1, 1, rows.length + 1, 4);
  const sourceRow = list.row + list.rows + 1;
  return writeSheet(
    {
      kind: "frozen",
      name: sheets.frozen,
      fill: (sheet) => {
        widths.forEach((width, index) => {
          sheet.getRange(addressOf(area(1, index + 1))).format.columnWidth = width;
        });
        putText(sheet, area(1, 1, 5), [sheets.frozen, freeze.about, "", words.date, words.rules]);
        put(sheet, area(4, 2), [[serialDate(note.today)]], [["yyyy-mm-dd"]]);
        putText(sheet, area(5, 2), [note.ruleVersion]);
        putText(sheet, area(headRows, 1), [freeze.listed(blocks.length)]);
        put(
          sheet,
          list,
          [[words.sheet, words.cell, words.formula, freeze.value], ...rows],
          [["@", "@", "@", "@"], ...rows.map(([, , , value]) => ["@", "@", "@", formatOf(value)])],
        );
        putText(sheet, area(sourceRow, 1, sources.length + 1), [words.sources, ...sources]);
        const title = sheet.getRange(addressOf(area(1, 1))).format.font;
        title.bold = true;
        title.size = 14;
      },
      decorate: () => undefined,
      areas: { kept: [area(1, 1, sourceRow + sources.length, 4)], inputs: [], spills: [] },
      texts: listed.map(({ formula }, index) => ({ area: area(list.row + 1 + index, 3), text: cellText(formula) })),
      answer: area(1, 1),
    },
    patience,
  );
}
