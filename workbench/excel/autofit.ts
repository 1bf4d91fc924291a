import type { Area, Context } from "./context";
import { facade, usedBox } from "./grid";

const PIXELS_PER_POINT = 4 / 3;
const HALF_WIDTH_EM = 0.58;
const PADDING = 14;
/** Room for the filter button in the head of a table. */
const FILTER_BUTTON = 24;
const NARROWEST = 32;

/** East Asian wide and full-width characters, and the punctuation that Japanese fonts draw as wide. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6※〜～…①-⑳○●◎△▲□■→←↑↓]/u;

/** Widens or narrows a column to its longest text, measured by characters: Node has no canvas to measure on. */
export function fitColumn(context: Context, { sheetId, box }: Area, column: number): void {
  const used = usedBox(context, { sheetId });
  if (!used) return;
  const from = Math.max(box.row, used.row);
  const rows = Math.min(box.row + box.rows, used.row + used.rows) - from;
  if (rows < 1) return;
  const range = facade(context, { sheetId, box: { row: from, column, rows, columns: 1 } });
  const size = range.getCellStyleData()?.fs ?? 11;
  const widths = range.getDisplayValues().map(([text = ""], index) => {
    const button = isTableHead(context, sheetId, from + index, column) ? FILTER_BUTTON : 0;
    return textWidth(text) * size * PIXELS_PER_POINT + PADDING + button;
  });
  context.sheet({ sheetId }).setColumnWidth(column, Math.ceil(Math.max(NARROWEST, ...widths)));
}

/** Width of the longest line in em. */
export const textWidth = (text: string): number =>
  Math.max(
    ...text.split("\n").map((line) => [...line].reduce((sum, c) => sum + (WIDE.test(c) ? 1 : HALF_WIDTH_EM), 0)),
  );

const isTableHead = (context: Context, sheetId: string, row: number, column: number): boolean =>
  context.book
    .getTableList()
    .some(
      ({ subUnitId, range }) =>
        subUnitId === sheetId && range.startRow === row && range.startColumn <= column && column <= range.endColumn,
    );
