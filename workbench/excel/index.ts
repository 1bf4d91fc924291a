export { chartData, chartsOf, isRound, onChartChange } from "./charts";
export type {
  Chart,
  ChartAxis,
  ChartData,
  ChartFont,
  ChartLabels,
  ChartSeries,
  ChartText,
  ChartType,
  SeriesData,
} from "./charts";
export type { ConditionalFormat } from "./conditionalFormats";
export { Context } from "./context";
export { forwardEvents } from "./events";
export { usedBox, readValues, isErrorValue } from "./grid";
export type { Value } from "./grid";
export { createModel } from "./model";
export type { ModelOptions } from "./model";
export { anchorsAround, placeOf } from "./place";
export type { Place } from "./place";
export { pageLayoutOf } from "./pageLayout";
export type { PageLayout, PageTexts, PageZoom } from "./pageLayout";
