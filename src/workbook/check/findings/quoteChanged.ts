import { layoutOf } from "../../quote/layout";
import type { Finding } from "../finding";
import { placeIn, sheetById, type Snapshot } from "../snapshot";

/** Imported quotes of which somebody changed a cell that is no condition. */
export const quoteChanged = (snapshot: Snapshot): readonly Finding[] =>
  snapshot.quotes.flatMap(({ record, sheetId, changed }) => {
    const sheet = sheetById(snapshot, sheetId);
    if (!changed || sheet === null) return [];
    const { row, column } = layoutOf(record.lines).table;
    return [{ place: placeIn(sheet, row, column), seen: { kind: "quote-changed", file: record.file }, changes: [] }];
  });
