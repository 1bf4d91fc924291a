import { middle } from "../middle";
import type { Suite } from "../report";
import { unbundled } from "../unbundled";
import type * as Measuring from "./measure";

/** The pane in Chromium: how soon it can be used, and how smoothly a long quote is looked through. */
export const pane: Suite = async (short) => {
  const { measure } = (await unbundled("pane/measure.ts")) as typeof Measuring;
  const { starts, frames, lines } = await measure(short ? 3 : 9);
  return [
    {
      task: "pane, from its address to its first button drawn and answering",
      ours: `${(middle(starts) / 1_000).toFixed(2)} s`,
      target: "1.5 s",
    },
    {
      task: `見積取込, ${lines.toLocaleString("en")} lines: longest frame while scrolling and jumping`,
      ours: `${middle(frames).toFixed(0)} ms`,
      target: "100 ms",
    },
  ];
};
