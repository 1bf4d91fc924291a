import type { Anchors, Place } from "../place";
import type { Chart, ChartAxis, ChartLabels, ChartSeries, ChartText, ChartType } from "./model";

const text = (visible: boolean): ChartText => ({ text: "", visible, font: {} });

export const plainLabels: ChartLabels = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
  separator: ", ",
  position: "BestFit",
  numberFormat: "",
  font: {},
};

const axis = (gridlines: boolean): ChartAxis => ({
  visible: true,
  title: text(false),
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "",
  reversePlotOrder: false,
  font: {},
  line: {},
  majorGridlines: { visible: gridlines },
  minorGridlines: { visible: false },
});

export const plainSeries: ChartSeries = {
  name: null,
  nameCell: null,
  values: null,
  categories: null,
  chartType: null,
  fill: null,
  line: {},
  points: {},
  hasDataLabels: false,
  labels: plainLabels,
  gapWidth: 150,
  overlap: null,
};

/** A chart as Excel inserts it: with a title, a legend below and lines across. */
export const plainChart = (
  identity: Pick<Chart, "id" | "name" | "sheetId">,
  chartType: ChartType,
  series: readonly ChartSeries[],
  place: Anchors,
): Chart => ({
  ...identity,
  ...place,
  chartType,
  series,
  fill: null,
  border: {},
  font: {},
  title: text(true),
  legend: { visible: series.length > 1 || isRound(chartType), overlay: false, position: "Bottom", font: {} },
  labels: plainLabels,
  axes: { category: axis(false), value: axis(true) },
});

export const isRound = (type: ChartType): boolean => type === "Pie" || type === "Doughnut";

/** Where a chart stands until it is put elsewhere, in points. */
export const USUAL_PLACE: Place = { left: 240, top: 60, width: 360, height: 216 };
