import { middle } from "../middle";
import type { Suite } from "../report";
import type * as Measuring from "./measure";

const calls = 10_000;

/** The server, the browser and the build find their files from where they stand: they stay outside the bundle. */
const loadMeasuring = async (): Promise<typeof Measuring> =>
  (await import(new URL("../../bench/runtime/measure.ts", import.meta.url).href)) as typeof Measuring;

/** How much of a call is ours, when it comes through the real runtime of Office.js in a browser. */
export const runtime: Suite = async (short) => {
  const { measure } = await loadMeasuring();
  const measured = await measure(calls, short ? 1 : 9);
  const whole = middle(measured.map(({ throughOffice }) => throughOffice));
  const own = middle(measured.map(({ alone }) => alone));
  return [
    {
      task: `${String(calls)} calls of AMOUNT through the runtime of Office.js`,
      ours: `${own.toFixed(1)} ms`,
      peer: `all of it ${whole.toFixed(0)} ms`,
      ratio: `${((100 * own) / whole).toFixed(1)} %`,
      target: "≤ 2 %",
      remark: `${((1_000 * whole) / calls).toFixed(0)} µs a call`,
    },
  ];
};
