import { defineType, Gap } from "../../host";
import type { HostType } from "../../host";
import { asColor, asFlag, asOneOf, asPositive, asText, field, within } from "../store";
import type { Store } from "../store";
import { LABEL_POSITIONS, LEGEND_POSITIONS, LINE_STYLES } from "./model";
import type { Chart, ChartFont, ChartLabels, ChartLine, ChartText } from "./model";

export const defineFont = <State>(store: Store<State, ChartFont>): HostType<State> =>
  defineType<State>("ChartFont", {
    scalars: {
      Bold: field(store, "bold", asFlag),
      Color: field(store, "color", asColor),
      Italic: field(store, "italic", asFlag),
      Name: field(store, "name", asText),
      Size: field(store, "size", asPositive),
    },
  });

export const defineLine = <State>(store: Store<State, ChartLine>): HostType<State> =>
  defineType<State>("ChartLineFormat", {
    scalars: {
      Color: field(store, "color", asColor),
      LineStyle: field(store, "lineStyle", asOneOf("ChartLineFormat.lineStyle", LINE_STYLES)),
      Weight: field(store, "weight", asPositive),
    },
    methods: {
      Clear: (state) => {
        store.write(state, { lineStyle: "None" });
      },
    },
  });

export const defineFill = <State, Model extends { readonly fill: string | null }>(
  store: Store<State, Model>,
): HostType<State> => {
  const paint = (state: State, fill: string | null): void => {
    const change: Partial<Model> = {};
    Object.assign(change, { fill });
    store.write(state, change);
  };
  return defineType<State>("ChartFill", {
    methods: {
      Clear: (state) => {
        paint(state, null);
      },
      SetSolidColor: (state, args) => {
        paint(state, asColor(args.text(0)));
      },
    },
  });
};

/** A format that is a font alone: of titles, legends and labels. */
export const defineFontFormat = <State, Model extends { readonly font: ChartFont }>(
  name: string,
  store: Store<State, Model>,
): HostType<State> => {
  const font = defineFont(within(store, "font"));
  return defineType<State>(name, { links: { Font: (state) => font.of(state) } });
};

/** Title of a chart or of an axis. A text makes it visible, as in Excel. */
export const defineTitle = <State>(name: string, store: Store<State, ChartText>): HostType<State> => {
  const format = defineFontFormat(`${name}Format`, store);
  return defineType<State>(name, {
    links: { Format: (state) => format.of(state) },
    scalars: {
      Text: {
        get: (state: State) => store.read(state).text,
        set: (state: State, value: unknown) => {
          store.write(state, { text: asText(value), visible: true });
        },
      },
      Visible: field(store, "visible", asFlag),
    },
  });
};

export const defineLegend = <State>(store: Store<State, Chart["legend"]>): HostType<State> => {
  const format = defineFontFormat("ChartLegendFormat", store);
  return defineType<State>("ChartLegend", {
    links: { Format: (state) => format.of(state) },
    scalars: {
      Visible: field(store, "visible", asFlag),
      Overlay: field(store, "overlay", (value) => {
        if (value !== false) throw new Gap("ChartLegend.overlay = true");
        return false;
      }),
      Position: field(store, "position", asOneOf("ChartLegend.position", LEGEND_POSITIONS)),
    },
  });
};

export const defineLabels = <State>(store: Store<State, ChartLabels>): HostType<State> => {
  const format = defineFontFormat("ChartDataLabelFormat", store);
  return defineType<State>("ChartDataLabels", {
    links: { Format: (state) => format.of(state) },
    scalars: {
      ShowValue: field(store, "showValue", asFlag),
      ShowSeriesName: field(store, "showSeriesName", asFlag),
      ShowCategoryName: field(store, "showCategoryName", asFlag),
      ShowPercentage: field(store, "showPercentage", asFlag),
      Separator: field(store, "separator", asText),
      Position: field(store, "position", asOneOf("ChartDataLabels.position", LABEL_POSITIONS)),
      NumberFormat: field(store, "numberFormat", asText),
    },
  });
};
