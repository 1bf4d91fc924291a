import { importedColumns } from "../../quote/content";
import { bodyColumn, layoutOf } from "../../quote/layout";
import type { QuoteRecord } from "../../types";
import type { Change, Finding } from "../finding";
import { formulaIn, placeIn, sheetById, type SheetSnapshot, type Snapshot } from "../snapshot";

/** What puts back the imported cells of the lines; nothing where lines were moved, added or taken out. */
function restoring(sheet: SheetSnapshot, { lines, imported }: QuoteRecord): readonly Change[] {
  if (imported === undefined) return [];
  const layout = layoutOf(lines);
  const [row, ...columns] = importedColumns.map((name) => bodyColumn(layout, name));
  const isInPlace = imported.every(
    ([number], down) => row !== undefined && formulaIn(sheet, row.row + down, row.column) === number,
  );
  if (!isInPlace) return [];
  return imported.flatMap(([, ...cells], down) =>
    columns.flatMap((area, along) => {
      const place = placeIn(sheet, area.row + down, area.column);
      const before = formulaIn(sheet, place.row, place.column);
      const after = cells[along] ?? "";
      return before === after ? [] : [{ place, before, after }];
    }),
  );
}

/** Imported quotes of which somebody changed a cell that is no condition. */
export const quoteChanged = (snapshot: Snapshot): readonly Finding[] =>
  snapshot.quotes.flatMap(({ record, sheetId, changed, state }) => {
    const sheet = sheetById(snapshot, sheetId);
    if (!changed || sheet === null) return [];
    const { row, column } = layoutOf(record.lines).table;
    const { file, tableName } = record;
    return [
      {
        place: placeIn(sheet, row, column),
        seen: { kind: "quote-changed", file, tableName, state },
        changes: restoring(sheet, record),
      },
    ];
  });
