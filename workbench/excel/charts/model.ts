import { itemNotFound } from "../../host";
import type { Area, Context } from "../context";
import { recall, remember } from "../memory";
import type { Anchors } from "../place";
import type { Store } from "../store";

/** The kinds of chart that the page can draw. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
export const LABEL_POSITIONS = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "BestFit"] as const;

export interface ChartFont {
  readonly bold?: boolean;
  readonly color?: string;
  readonly italic?: boolean;
  readonly name?: string;
  readonly size?: number;
}

export interface ChartLine {
  readonly color?: string;
  readonly weight?: number;
  readonly lineStyle?: (typeof LINE_STYLES)[number];
}
export const LINE_STYLES = ["None", "Continuous", "Dash", "Dot"] as const;

export interface ChartText {
  readonly text: string;
  readonly visible: boolean;
  readonly font: ChartFont;
}

export interface ChartLabels {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
  readonly separator: string;
  readonly position: (typeof LABEL_POSITIONS)[number];
  readonly numberFormat: string;
  readonly font: ChartFont;
}

export interface ChartSeries {
  /** A name of its own; where there is none, what stands in the cell above (or before) the values. */
  readonly name: string | null;
  readonly nameCell: Area | null;
  readonly values: Area | null;
  readonly categories: Area | null;
  /** Where it differs from the chart's. */
  readonly chartType: ChartType | null;
  readonly fill: string | null;
  readonly line: ChartLine;
  /** Colours of single columns or slices, by index. */
  readonly points: Readonly<Record<string, string>>;
  readonly hasDataLabels: boolean;
  readonly labels: ChartLabels;
  readonly gapWidth: number;
  readonly overlap: number | null;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: ChartText;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** "" where the cells' own format is to be used. */
  readonly numberFormat: string;
  readonly reversePlotOrder: boolean;
  readonly font: ChartFont;
  readonly line: ChartLine;
  readonly majorGridlines: { readonly visible: boolean };
  readonly minorGridlines: { readonly visible: boolean };
}

/** A chart as it is kept in the workbook's data: everything that a file of it would say. Sizes in points. */
export interface Chart extends Anchors {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly chartType: ChartType;
  readonly fill: string | null;
  readonly border: ChartLine;
  readonly font: ChartFont;
  readonly title: ChartText;
  readonly legend: {
    readonly visible: boolean;
    readonly overlay: boolean;
    readonly position: (typeof LEGEND_POSITIONS)[number];
    readonly font: ChartFont;
  };
  readonly labels: ChartLabels;
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  readonly series: readonly ChartSeries[];
}

export interface ChartState {
  readonly chartId: string;
}

const PART = "charts";

/** Charts in the order in which they were added; those of a deleted sheet are gone with it. */
export function chartsOf(context: Context, sheetId?: string): Chart[] {
  const sheets = new Set(sheetId === undefined ? context.book.getSheets().map((one) => one.getSheetId()) : [sheetId]);
  return stored(context).filter((chart) => sheets.has(chart.sheetId));
}

const stored = (context: Context): Chart[] => Object.values(recall<Chart>(context, PART));

export const saveChart = (context: Context, chart: Chart): void => {
  remember(context, PART, { ...recall<Chart>(context, PART), [chart.id]: chart });
};

export const dropChart = (context: Context, { chartId }: ChartState): void => {
  remember(
    context,
    PART,
    Object.fromEntries(stored(context).flatMap((one) => (one.id === chartId ? [] : [[one.id, one]]))),
  );
};

export const onChartChange = (context: Context, listener: () => void): void => {
  context.onRemember(PART, listener);
};

/** Where the properties of a chart are kept. */
export const chartStore = (context: Context): Store<ChartState, Chart> => {
  const read = ({ chartId }: ChartState): Chart => {
    const chart = chartsOf(context).find(({ id }) => id === chartId);
    if (!chart) throw itemNotFound();
    return chart;
  };
  return {
    read,
    write: (state, change) => {
      saveChart(context, { ...read(state), ...change });
    },
  };
};
