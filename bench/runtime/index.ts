import type { Suite } from "../report";
import type * as Measuring from "./measure";

const calls = 10_000;

/** The server, the browser and the build find their files from where they stand: they stay outside the bundle. */
const loadMeasuring = async (): Promise<typeof Measuring> =>
  (await import(new URL("../../bench/runtime/measure.ts", import.meta.url).href)) as typeof Measuring;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const share = ({ alone, throughOffice }: Measuring.Measured): string =>
  `${((100 * alone) / throughOffice).toFixed(1)} %`;

/** How much of a call is ours, when it comes through the real runtime of Office.js in a browser. */
export const runtime: Suite = async (short) => {
  const { measure } = await loadMeasuring();
  const [first, ...later] = await measure(calls, short ? 3 : 15);
  if (first === undefined) throw new Error("nothing was measured");
  const fastest = {
    alone: Math.min(...later.map(({ alone }) => alone)),
    throughOffice: Math.min(...later.map(({ throughOffice }) => throughOffice)),
  };
  return [
    {
      task: `${String(calls)} calls of AMOUNT through the runtime of Office.js`,
      ours: ms(fastest.alone),
      peer: `all of it ${ms(fastest.throughOffice)}`,
      ratio: share(fastest),
      target: "≤ 2 %",
      remark: `the first time ${ms(first.alone)} of ${ms(first.throughOffice)}`,
    },
  ];
};
