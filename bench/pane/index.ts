import { middle } from "../middle";
import type { Suite } from "../report";
import type * as Measuring from "./measure";

/** The server, the browser and the build find their files from where they stand: they stay outside the bundle. */
const loadMeasuring = async (): Promise<typeof Measuring> =>
  (await import(new URL("../../bench/pane/measure.ts", import.meta.url).href)) as typeof Measuring;

/** The pane in Chromium: how soon it can be used, and how smoothly a long quote is looked through. */
export const pane: Suite = async (short) => {
  const { measure } = await loadMeasuring();
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
