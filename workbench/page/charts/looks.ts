import type { ChartFont } from "../../excel";
import { FONT } from "../../sample";

/** What Excel takes where a chart says nothing of its own. */
export interface Looks {
  readonly ground: string;
  readonly border: string;
  readonly text: string;
  readonly lines: string;
  readonly series: readonly string[];
}

/** The colours of Office's theme, in the order in which Excel hands them out. */
const SERIES = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export const LOOKS: Readonly<Record<"light" | "dark", Looks>> = {
  light: { ground: "#FFFFFF", border: "#D9D9D9", text: "#595959", lines: "#D9D9D9", series: SERIES },
  dark: { ground: "#1F1F1F", border: "#4D4D4D", text: "#D6D6D6", lines: "#454545", series: SERIES },
};

const PIXELS_PER_POINT = 4 / 3;

/** A font as chart.js takes it; sizes in points become pixels of the sheet's zoom. */
export const fontOf = (font: ChartFont, usualSize: number, zoom: number) => ({
  family: `"${font.name ?? FONT}", "${FONT}", sans-serif`,
  size: (font.size ?? usualSize) * PIXELS_PER_POINT * zoom,
  style: font.italic === true ? ("italic" as const) : ("normal" as const),
  weight: font.bold === true ? ("bold" as const) : ("normal" as const),
});
