import type { Area, Context } from "../context";
import { facade, readText, readValues } from "../grid";
import type { Chart, ChartSeries } from "./model";

/** What a series shows now: read from the cells when it is asked for. */
export interface SeriesData {
  readonly name: string;
  /** null for cells without a number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  readonly categories: readonly string[];
  /** Number format of the first value's cell. */
  readonly numberFormat: string;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

/** Formulas must have their results before this is called. */
export function chartData(context: Context, chart: Chart): ChartData {
  const series = chart.series.map((one, index) => seriesData(context, one, index));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = series.find((one) => one.categories.length > 0)?.categories ?? [];
  return {
    series,
    categories: Array.from({ length: longest }, (_, index) => categories[index] ?? String(index + 1)),
  };
}

function seriesData(context: Context, series: ChartSeries, index: number): SeriesData {
  const values = standing(context, series.values);
  const categories = standing(context, series.categories);
  const nameCell = standing(context, series.nameCell);
  const cellName = nameCell && readText(context, nameCell)?.[0]?.[0];
  return {
    name:
      series.name ??
      (cellName === null || cellName === undefined || cellName === "" ? `系列${String(index + 1)}` : cellName),
    values: values ? (readValues(context, values) ?? []).flat().map(number) : [],
    categories: categories ? (readText(context, categories) ?? []).flat() : [],
    numberFormat: values ? (facade(context, values).getNumberFormats()[0]?.[0] ?? "") : "",
  };
}

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** The area, unless its sheet is gone. */
const standing = (context: Context, area: Area | null): Area | null =>
  area && context.book.getSheetBySheetId(area.sheetId) ? area : null;
