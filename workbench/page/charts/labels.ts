import { ArcElement, BarElement, PointElement } from "chart.js";
import type { Element, Plugin } from "chart.js";
import type { ChartData, ChartLabels, SeriesData } from "../../excel";
import type { Drawing } from "./configuration";
import { figure } from "./figures";
import { fontOf } from "./looks";

const LABEL_SIZE = 9;

/** Writes the figures on bars, points and slices, which chart.js has no part for. */
export const labelsOf = (drawing: Drawing): Plugin => ({
  id: "labels",
  afterDatasetsDraw: (painted) => {
    const { chart, data, looks, zoom } = drawing;
    const { ctx } = painted;
    ctx.save();
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    data.series.forEach((series, index) => {
      const own = chart.series[index];
      if (own?.hasDataLabels !== true) return;
      const font = fontOf({ ...chart.font, ...own.labels.font }, LABEL_SIZE, zoom);
      ctx.font = `${font.style} ${font.weight} ${String(font.size)}px ${font.family}`;
      ctx.fillStyle = own.labels.font.color ?? chart.font.color ?? looks.text;
      painted.getDatasetMeta(index).data.forEach((element, at) => {
        const text = labelText(own.labels, data, series, at);
        const { x, y, outside } = placeOf(element, own.labels);
        if (text !== "") ctx.fillText(text, x, outside ? y - font.size : y);
      });
    });
    ctx.restore();
  },
});

/** In the middle of bars and slices, above points and, where it is asked for, bars. */
function placeOf(element: Element, { position }: ChartLabels): { x: number; y: number; outside: boolean } {
  const outside = position === "OutsideEnd" || element instanceof PointElement;
  const isFilled = element instanceof BarElement || element instanceof ArcElement;
  const { x, y } = isFilled && !outside ? element.getCenterPoint(false) : element.tooltipPosition(false);
  return { x: x ?? 0, y: y ?? 0, outside };
}

function labelText(labels: ChartLabels, { categories }: ChartData, series: SeriesData, at: number): string {
  const value = series.values[at] ?? null;
  if (value === null) return "";
  const whole = series.values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const parts = [
    labels.showSeriesName ? series.name : "",
    labels.showCategoryName ? (categories[at] ?? "") : "",
    labels.showValue ? figure(value, labels.numberFormat === "" ? series.numberFormat : labels.numberFormat) : "",
    labels.showPercentage && whole !== 0 ? figure(value / whole, "0%") : "",
  ];
  return parts.filter((part) => part !== "").join(labels.separator);
}
