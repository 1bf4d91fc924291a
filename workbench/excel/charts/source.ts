import type { Box } from "../address";
import type { Area, Context } from "../context";
import { readValues } from "../grid";
import type { Value } from "../grid";
import { plainSeries } from "./defaults";
import type { ChartSeries } from "./model";

/**
 * Reads a block as Excel does when a chart is inserted: names of the series along one side, categories along the other
 * where these hold no numbers. Without an order the longer side becomes the categories.
 */
export function seriesFrom(
  context: Context,
  { sheetId, box }: Area,
  seriesBy: "Auto" | "Columns" | "Rows",
): ChartSeries[] {
  const values = readValues(context, { sheetId, box }) ?? [];
  const heads = {
    row: box.rows > 1 && (values[0] ?? []).slice(box.columns > 1 ? 1 : 0).every(isName),
    column: box.columns > 1 && values.slice(box.rows > 1 ? 1 : 0).every(([first = ""]) => isName(first)),
  };
  const byColumns =
    seriesBy === "Auto" ? box.rows - Number(heads.row) >= box.columns - Number(heads.column) : seriesBy === "Columns";
  const top = box.row + Number(heads.row);
  const left = box.column + Number(heads.column);
  const area = (part: Partial<Box>): Area => ({ sheetId, box: { ...box, ...part } });
  const column = { row: top, rows: box.row + box.rows - top, columns: 1 };
  const row = { column: left, columns: box.column + box.columns - left, rows: 1 };
  if (byColumns) {
    return indices(left, box.column + box.columns).map((at) => ({
      ...plainSeries,
      nameCell: heads.row ? area({ column: at, rows: 1, columns: 1 }) : null,
      values: area({ ...column, column: at }),
      categories: heads.column ? area(column) : null,
    }));
  }
  return indices(top, box.row + box.rows).map((at) => ({
    ...plainSeries,
    nameCell: heads.column ? area({ row: at, rows: 1, columns: 1 }) : null,
    values: area({ ...row, row: at }),
    categories: heads.row ? area(row) : null,
  }));
}

const isName = (value: Value): boolean => typeof value === "string";

const indices = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
