import { paneText } from "../../text";
import { addressOf, type Area } from "../cells/area";
import type { CellValue } from "../cells/put";
import { bodyValues, factsOf } from "./content";
import type { Filling } from "./fillSheet";
import { layoutOf } from "./layout";
import { cellText, isStoredAsText } from "../cells/safeText";

type Rows = readonly (readonly CellValue[])[];

const keeps = (written: CellValue, stored: unknown): boolean =>
  typeof written !== "string" || isStoredAsText(written, stored);

/** Queues the reading of what came from the file; the answer is false when a text is no longer that text. */
export function loadTextsAreSafe(sheet: Excel.Worksheet, { quote, language }: Filling): () => boolean {
  const layout = layoutOf(quote.lines.length);
  const text = paneText(language);
  const written: readonly (readonly [Area, Rows])[] = [
    [layout.title, [[cellText(quote.subject ?? text.sheet.untitled)]]],
    [layout.facts, factsOf(quote, text).map(({ value }) => [value])],
    [layout.body, bodyValues(quote.lines)],
  ];
  const checks = written.map(([area, rows]) => {
    const range = sheet.getRange(addressOf(area)).load("values");
    return () => {
      const stored = range.values as readonly (readonly unknown[])[];
      return rows.every((row, down) => row.every((value, along) => keeps(value, stored[down]?.[along])));
    };
  });
  return () => checks.every((check) => check());
}
