import { calculated, defineType, invalidArgument } from "../../host";
import type { HostObject, HostType } from "../../host";
import { collectionMethods } from "../collection";
import type { Context } from "../context";
import { asColor, asFlag, asNumber, asOneOf, asSize, asText, field, within } from "../store";
import type { Store } from "../store";
import { chartData } from "./data";
import { plainSeries } from "./defaults";
import { CHART_TYPES } from "./model";
import type { Chart, ChartSeries, ChartState } from "./model";
import { defineFill, defineLabels, defineLine } from "./text";

interface SeriesState extends ChartState {
  readonly index: number;
}

interface PointState extends SeriesState {
  readonly point: number;
}

export function defineSeriesCollection(context: Context, charts: Store<ChartState, Chart>): HostType<ChartState> {
  const store: Store<SeriesState, ChartSeries> = {
    read: ({ index, ...state }) => seriesAt(charts.read(state), index),
    write: ({ index, ...state }, change) => {
      const { series } = charts.read(state);
      charts.write(state, { series: series.map((one, at) => (at === index ? { ...one, ...change } : one)) });
    },
  };
  const item = defineSeries(context, charts, store);
  const list = (state: ChartState) => charts.read(state).series.map((_, index) => item.of({ ...state, index }));
  const find = (state: ChartState, key: string): HostObject | undefined => list(state)[Number(key)];
  return defineType<ChartState>("ChartSeriesCollection", {
    items: list,
    scalars: { Count: { get: (state) => list(state).length } },
    methods: {
      ...collectionMethods(list, find),
      Add: (state, args) => {
        const { series } = charts.read(state);
        const index = args.optionalInteger(1) ?? series.length;
        if (index < 0 || index > series.length) throw invalidArgument();
        const added = { ...plainSeries, name: args.optionalText(0) ?? null };
        charts.write(state, { series: [...series.slice(0, index), added, ...series.slice(index)] });
        return item.of({ ...state, index });
      },
    },
  });
}

function seriesAt({ series }: Chart, index: number): ChartSeries {
  const found = series[index];
  if (!found) throw invalidArgument();
  return found;
}

function defineSeries(
  context: Context,
  charts: Store<ChartState, Chart>,
  store: Store<SeriesState, ChartSeries>,
): HostType<SeriesState> {
  const labels = defineLabels(within(store, "labels"));
  const points = definePoints(store);
  const fill = defineFill(store);
  const line = defineLine(within(store, "line"));
  const format = defineType<SeriesState>("ChartSeriesFormat", {
    links: { Fill: (state) => fill.of(state), Line: (state) => line.of(state) },
  });
  const data = ({ index, ...state }: SeriesState) => chartData(context, charts.read(state)).series[index];
  return defineType<SeriesState>("ChartSeries", {
    // Office.js finds a series that it has added again by this.
    identity: ({ index }) => ({ Id: index }),
    links: {
      DataLabels: (state) => labels.of(state),
      Format: (state) => format.of(state),
      Points: (state) => points.of(state),
    },
    scalars: {
      Name: {
        get: (state: SeriesState) => data(state)?.name,
        set: (state: SeriesState, value: unknown) => {
          store.write(state, { name: asText(value) });
        },
        calculated: true,
      },
      ChartType: {
        get: ({ index, ...state }: SeriesState) =>
          store.read({ ...state, index }).chartType ?? charts.read(state).chartType,
        set: (state: SeriesState, value: unknown) => {
          store.write(state, { chartType: asOneOf("ChartSeries.chartType", CHART_TYPES)(value) });
        },
      },
      HasDataLabels: field(store, "hasDataLabels", asFlag),
      GapWidth: field(store, "gapWidth", asSize),
      Overlap: field(store, "overlap", asNumber),
    },
    methods: {
      SetValues: (state, args) => {
        store.write(state, { values: context.area("", args.objectOrText(0)) });
      },
      SetXAxisValues: (state, args) => {
        store.write(state, { categories: context.area("", args.objectOrText(0)) });
      },
      GetDimensionValues: calculated((state, args) =>
        args.text(0) === "Categories" ? data(state)?.categories : data(state)?.values,
      ),
      Delete: ({ index, ...state }) => {
        charts.write(state, { series: charts.read(state).series.filter((_, at) => at !== index) });
      },
    },
  });
}

/** Single columns or slices: their colour is what sets one apart. */
function definePoints(series: Store<SeriesState, ChartSeries>): HostType<SeriesState> {
  const paint = ({ point, ...state }: PointState, color: string | undefined) => {
    const { [String(point)]: _, ...rest } = series.read(state).points;
    series.write(state, { points: color === undefined ? rest : { ...rest, [point]: color } });
  };
  const fill = defineType<PointState>("ChartFill", {
    methods: {
      Clear: (state) => {
        paint(state, undefined);
      },
      SetSolidColor: (state, args) => {
        paint(state, asColor(args.text(0)));
      },
    },
  });
  const format = defineType<PointState>("ChartPointFormat", { links: { Fill: (state) => fill.of(state) } });
  const item = defineType<PointState>("ChartPoint", { links: { Format: (state) => format.of(state) } });
  const list = (state: SeriesState) => {
    const { values } = series.read(state);
    const count = values ? values.box.rows * values.box.columns : 0;
    return Array.from({ length: count }, (_, point) => item.of({ ...state, point }));
  };
  return defineType<SeriesState>("ChartPointsCollection", {
    items: list,
    scalars: { Count: { get: (state) => list(state).length } },
    methods: collectionMethods(list, (state, key) => list(state)[Number(key)]),
  });
}
