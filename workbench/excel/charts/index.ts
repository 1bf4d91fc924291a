import { calculated, defineType } from "../../host";
import type { HostType } from "../../host";
import { collectionMethods } from "../collection";
import type { Context, SheetState } from "../context";
import { refuseProtected } from "../grid";
import { anchorsOf } from "../place";
import { asOneOf } from "../store";
import { defineChart, SERIES_BY } from "./chart";
import { plainChart, USUAL_PLACE } from "./defaults";
import { CHART_TYPES, chartsOf, saveChart } from "./model";
import { seriesFrom } from "./source";

export { chartData } from "./data";
export type { ChartData, SeriesData } from "./data";
export { isRound } from "./defaults";
export { chartsOf, onChartChange, saveChart } from "./model";
export type { Chart, ChartAxis, ChartFont, ChartLabels, ChartSeries, ChartText, ChartType } from "./model";

export function defineCharts(context: Context): HostType<SheetState> {
  const item = defineChart(context);
  const list = ({ sheetId }: SheetState) => chartsOf(context, sheetId).map(({ id }) => item.of({ chartId: id }));
  return defineType<SheetState>("ChartCollection", {
    items: list,
    scalars: { Count: { get: (state) => list(state).length } },
    methods: {
      ...collectionMethods(list, ({ sheetId }, key) => {
        const found = chartsOf(context, sheetId).find(({ id, name }) => id === key || same(name, key));
        return found && item.of({ chartId: found.id });
      }),
      Add: calculated(({ sheetId }, args) => {
        refuseProtected(context, { sheetId });
        const type = asOneOf("ChartCollection.add: type", CHART_TYPES)(args.text(0));
        const by = asOneOf("ChartCollection.add: seriesBy", SERIES_BY)(args.optionalText(2) ?? "Auto");
        const series = seriesFrom(context, context.area(sheetId, args.objectOrText(1)), by);
        const identity = { id: `chart${crypto.randomUUID()}`, name: freeName(context, sheetId), sheetId };
        const chart = plainChart(identity, type, series, anchorsOf(context, sheetId, USUAL_PLACE));
        saveChart(context, chart);
        return item.of({ chartId: chart.id });
      }),
    },
  });
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function freeName(context: Context, sheetId: string): string {
  const names = chartsOf(context, sheetId).map(({ name }) => name);
  for (let number = 1; ; number++) {
    const name = `グラフ ${String(number)}`;
    if (!names.includes(name)) return name;
  }
}
