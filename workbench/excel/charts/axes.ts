import { defineType, Gap } from "../../host";
import type { HostType } from "../../host";
import { asFlag, asNumber, asPositive, asText, field, within } from "../store";
import type { Store } from "../store";
import type { Chart, ChartAxis, ChartState } from "./model";
import { defineFont, defineLine, defineTitle } from "./text";

export function defineAxes(store: Store<ChartState, Chart>): HostType<ChartState> {
  const axes = within(store, "axes");
  const category = defineAxis(within(axes, "category"), "Category");
  const value = defineAxis(within(axes, "value"), "Value");
  return defineType<ChartState>("ChartAxes", {
    links: { CategoryAxis: (state) => category.of(state), ValueAxis: (state) => value.of(state) },
    methods: {
      GetItem: (state, args) => {
        const [type, group = "Primary"] = [args.text(0), args.optionalText(1)];
        if (group !== "Primary" || !["Category", "Value"].includes(type))
          throw new Gap(`ChartAxes.getItem(${type}, ${group})`);
        return type === "Value" ? value.of(state) : category.of(state);
      },
    },
  });
}

/** "" asks for the automatic value. */
const asLimit = (value: unknown): number | null => (value === "" ? null : asNumber(value));
const asUnit = (value: unknown): number | null => (value === "" ? null : asPositive(value));

function defineAxis(store: Store<ChartState, ChartAxis>, type: "Category" | "Value"): HostType<ChartState> {
  const title = defineTitle("ChartAxisTitle", within(store, "title"));
  const gridlines = (key: "majorGridlines" | "minorGridlines") =>
    defineType<ChartState>("ChartGridlines", { scalars: { Visible: field(within(store, key), "visible", asFlag) } });
  const [major, minor] = [gridlines("majorGridlines"), gridlines("minorGridlines")];
  const font = defineFont(within(store, "font"));
  const line = defineLine(within(store, "line"));
  const format = defineType<ChartState>("ChartAxisFormat", {
    links: { Font: (state) => font.of(state), Line: (state) => line.of(state) },
  });
  return defineType<ChartState>("ChartAxis", {
    links: {
      Format: (state) => format.of(state),
      MajorGridlines: (state) => major.of(state),
      MinorGridlines: (state) => minor.of(state),
      Title: (state) => title.of(state),
    },
    scalars: {
      Type: { get: () => type },
      AxisGroup: { get: () => "Primary" },
      Visible: field(store, "visible", asFlag),
      Minimum: field(store, "minimum", asLimit),
      Maximum: field(store, "maximum", asLimit),
      MajorUnit: field(store, "majorUnit", asUnit),
      NumberFormat: field(store, "numberFormat", asText),
      LinkNumberFormat: {
        get: (state: ChartState) => store.read(state).numberFormat === "",
        set: (state: ChartState, value: unknown) => {
          if (asFlag(value)) store.write(state, { numberFormat: "" });
        },
      },
      ReversePlotOrder: field(store, "reversePlotOrder", asFlag),
    },
  });
}
