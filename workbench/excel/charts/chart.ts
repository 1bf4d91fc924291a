import { calculated, defineType } from "../../host";
import type { Args, HostType, Scalar } from "../../host";
import { bounding } from "../address";
import type { Context } from "../context";
import { anchorsAround, anchorsOf, placeOf } from "../place";
import type { Anchors, Place } from "../place";
import { asOneOf, asPositive, asSize, asText, field, within } from "../store";
import { defineAxes } from "./axes";
import { CHART_TYPES, chartStore, dropChart } from "./model";
import type { Chart, ChartState } from "./model";
import { defineSeriesCollection } from "./series";
import { seriesFrom } from "./source";
import { defineFill, defineFont, defineLabels, defineLegend, defineLine, defineTitle } from "./text";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export function defineChart(context: Context): HostType<ChartState> {
  const store = chartStore(context);
  const axes = defineAxes(store);
  const labels = defineLabels(within(store, "labels"));
  const legend = defineLegend(within(store, "legend"));
  const series = defineSeriesCollection(context, store);
  const title = defineTitle("ChartTitle", within(store, "title"));
  const [border, fill, font] = [
    defineLine(within(store, "border")),
    defineFill(store),
    defineFont(within(store, "font")),
  ];
  const format = defineType<ChartState>("ChartAreaFormat", {
    links: { Border: (state) => border.of(state), Fill: (state) => fill.of(state), Font: (state) => font.of(state) },
  });
  const side = (key: keyof Place, check: (value: unknown) => number): Scalar<ChartState> => ({
    get: (state: ChartState) => placeOf(context, store.read(state).sheetId, store.read(state))[key],
    set: (state: ChartState, value: unknown) => {
      const chart = store.read(state);
      const place = { ...placeOf(context, chart.sheetId, chart), [key]: check(value) };
      store.write(state, anchorsOf(context, chart.sheetId, place));
    },
  });

  return defineType<ChartState>("Chart", {
    identity: ({ chartId }) => ({ Id: chartId }),
    links: {
      Axes: (state) => axes.of(state),
      DataLabels: (state) => labels.of(state),
      Format: (state) => format.of(state),
      Legend: (state) => legend.of(state),
      Series: (state) => series.of(state),
      Title: (state) => title.of(state),
      Worksheet: (state) => context.types.worksheet.of({ sheetId: store.read(state).sheetId }),
    },
    scalars: {
      Id: { get: ({ chartId }) => chartId },
      Name: field(store, "name", asText),
      ChartType: field(store, "chartType", asOneOf("Chart.chartType", CHART_TYPES)),
      Left: side("left", asSize),
      Top: side("top", asSize),
      Width: side("width", asPositive),
      Height: side("height", asPositive),
    },
    methods: {
      Delete: (state) => {
        store.read(state);
        dropChart(context, state);
      },
      SetData: calculated((state, args) => {
        const { sheetId } = store.read(state);
        const area = context.area(sheetId, args.objectOrText(0));
        const by = asOneOf("Chart.setData", SERIES_BY)(args.optionalText(1) ?? "Auto");
        store.write(state, { series: seriesFrom(context, area, by) });
      }),
      SetPosition: (state, args) => {
        store.write(state, cells(context, store.read(state), args));
      },
    },
  });
}

function cells(context: Context, { sheetId }: Chart, args: Args): Anchors {
  const first = context.area(sheetId, args.objectOrText(0)).box;
  const last = args.value(1) === undefined ? first : context.area(sheetId, args.objectOrText(1)).box;
  return anchorsAround(bounding(first, last));
}
