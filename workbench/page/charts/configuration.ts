import type { ChartConfiguration, ChartDataset, ScaleOptions } from "chart.js";
import { isRound } from "../../excel";
import type { Chart, ChartAxis, ChartData, ChartSeries, ChartText, ChartType, SeriesData } from "../../excel";
import { figure } from "./figures";
import { labelsOf } from "./labels";
import { fontOf } from "./looks";
import type { Looks } from "./looks";

/** What chart.js is to draw, and how. */
export interface Drawing {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly looks: Looks;
  /** 1 where the sheet is shown in its own size. */
  readonly zoom: number;
  /** Stands where Excel puts its own words for a title that nobody has given. */
  readonly untitled: string;
}

type Kind = "bar" | "line" | "pie" | "doughnut";

const TITLE_SIZE = 14;
const TEXT_SIZE = 9;

const kindOf = (type: ChartType): Kind => {
  if (type === "Pie") return "pie";
  if (type === "Doughnut") return "doughnut";
  return /^(Line|Area)/.test(type) ? "line" : "bar";
};

const liesDown = (type: ChartType): boolean => type.startsWith("Bar");
const isStacked = (type: ChartType): boolean => type.includes("Stacked");
const isShare = (type: ChartType): boolean => type.endsWith("100");

/** The chart as chart.js draws it; nothing moves, so that a picture of the page is always the same. */
export function configurationOf(drawing: Drawing): ChartConfiguration {
  const { chart, data, looks, zoom } = drawing;
  const round = isRound(chart.chartType);
  const text = { color: chart.font.color ?? looks.text, font: fontOf(chart.font, TEXT_SIZE, zoom) };
  const { legend } = chart;
  return {
    type: kindOf(chart.chartType),
    data: {
      labels: [...data.categories],
      datasets: data.series.map((series, index) => dataset(drawing, series, index)),
    },
    plugins: [labelsOf(drawing)],
    options: {
      animation: false,
      events: [],
      font: text.font,
      indexAxis: liesDown(chart.chartType) ? "y" : "x",
      layout: { padding: 10 * zoom },
      maintainAspectRatio: false,
      responsive: false,
      plugins: {
        title: {
          ...title(chart.title, titleText(drawing), drawing, TITLE_SIZE),
          padding: { bottom: 8 * zoom, top: 0 },
        },
        legend: {
          display: legend.visible,
          position: position(legend.position),
          labels: {
            boxHeight: 7 * zoom,
            boxWidth: 7 * zoom,
            color: legend.font.color ?? text.color,
            font: fontOf({ ...chart.font, ...legend.font }, TEXT_SIZE, zoom),
          },
        },
        tooltip: { enabled: false },
      },
      ...(round ? {} : { scales: scales(drawing) }),
    },
  };
}

const position = (side: Chart["legend"]["position"]) =>
  (({ Top: "top", Bottom: "bottom", Left: "left", Right: "right" }) as const)[side];

/** Excel shows the name of a single series, and a placeholder over several. */
function titleText({ chart, data, untitled }: Drawing): string {
  if (chart.title.text !== "") return chart.title.text;
  const [only, ...others] = data.series;
  return only !== undefined && others.length === 0 ? only.name : untitled;
}

const title = ({ visible, font }: ChartText, text: string, { chart, looks, zoom }: Drawing, size: number) => ({
  display: visible,
  text,
  color: font.color ?? chart.font.color ?? looks.text,
  font: fontOf({ ...chart.font, ...font }, size, zoom),
});

function dataset(drawing: Drawing, series: SeriesData, index: number): ChartDataset {
  const { chart, data, looks } = drawing;
  const own = chart.series[index];
  const type = own?.chartType ?? chart.chartType;
  const usual = looks.series[index % looks.series.length] ?? looks.text;
  const common = { type: kindOf(type), label: series.name, data: shares(data, series, isShare(type)) };
  if (isRound(type)) {
    const colors = series.values.map((_, at) => own?.points[at] ?? looks.series[at % looks.series.length] ?? usual);
    return { ...common, backgroundColor: colors, borderColor: looks.ground, borderWidth: 1 };
  }
  const fill = own?.fill ?? usual;
  const line = { borderColor: own?.line.color ?? fill, borderWidth: (own?.line.weight ?? 1.5) * drawing.zoom };
  if (kindOf(type) === "line") {
    const area = type.startsWith("Area");
    const radius = type === "LineMarkers" ? 3 * drawing.zoom : 0;
    return { ...common, ...line, backgroundColor: fill, fill: area ? "origin" : false, pointRadius: radius };
  }
  const colors = series.values.map((_, at) => own?.points[at] ?? fill);
  return { ...common, backgroundColor: colors, ...thickness(chart, own) };
}

/** The gap between two categories is given in hundredths of a column's width. */
function thickness({ chartType, series }: Chart, own: ChartSeries | undefined) {
  const columns = isStacked(chartType) ? 1 : Math.max(1, series.length);
  const gap = (own?.gapWidth ?? 150) / 100;
  return { barPercentage: 1, categoryPercentage: columns / (columns + gap) };
}

/** Hundredths of what the category has in all, where the chart shows shares. */
function shares({ series }: ChartData, { values }: SeriesData, asShare: boolean): (number | null)[] {
  if (!asShare) return [...values];
  return values.map((value, at) => {
    const whole = series.reduce((sum, one) => sum + Math.abs(one.values[at] ?? 0), 0);
    return value === null || whole === 0 ? null : value / whole;
  });
}

function scales(drawing: Drawing): Record<string, ScaleOptions> {
  const { chart, data } = drawing;
  const down = liesDown(chart.chartType);
  const { category, value } = chart.axes;
  const stacked = isStacked(chart.chartType);
  const format = isShare(chart.chartType) ? "0%" : value.numberFormat || (data.series[0]?.numberFormat ?? "");
  // Excel counts the categories of lying bars from below.
  const reversed = down !== category.reversePlotOrder;
  const categories = {
    ...axis(category, drawing, down),
    type: "category" as const,
    reverse: reversed,
    stacked,
    offset: kindOf(chart.chartType) === "bar" || undefined,
  };
  const figures = {
    ...axis(value, drawing, !down),
    type: "linear" as const,
    reverse: value.reversePlotOrder,
    stacked,
    min: value.minimum ?? undefined,
    max: value.maximum ?? (isShare(chart.chartType) ? 1 : undefined),
    beginAtZero: true,
    position: valuePosition(down, category.reversePlotOrder),
  };
  const ticks = {
    ...figures.ticks,
    maxRotation: 0,
    stepSize: value.majorUnit ?? undefined,
    callback: (tick: number | string) => figure(Number(tick), format),
  };
  const valued: ScaleOptions = { ...figures, ticks };
  return down ? { x: valued, y: categories } : { x: categories, y: valued };
}

/** The axis of values stands where the first category is. */
const valuePosition = (down: boolean, reversed: boolean) =>
  down ? (reversed ? ("top" as const) : ("bottom" as const)) : reversed ? ("right" as const) : ("left" as const);

function axis(own: ChartAxis, drawing: Drawing, isUpright: boolean) {
  const { chart, looks, zoom } = drawing;
  const { lineStyle, color } = own.line;
  return {
    display: own.visible,
    title: title(own.title, own.title.text, drawing, TEXT_SIZE),
    grid: { display: own.majorGridlines.visible, color: looks.lines, tickLength: 0 },
    border: { display: !isUpright || lineStyle !== undefined, color: color ?? looks.lines },
    ticks: {
      color: own.font.color ?? chart.font.color ?? looks.text,
      font: fontOf({ ...chart.font, ...own.font }, TEXT_SIZE, zoom),
      padding: 6 * zoom,
    },
  };
}
