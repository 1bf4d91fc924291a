import { ms, type Suite } from "../report";
import { unbundled } from "../unbundled";
import type * as Measuring from "./measure";

const calls = 10_000;

const share = ({ alone, throughOffice }: Measuring.Measured): string =>
  `${((100 * alone) / throughOffice).toFixed(1)} %`;

/** How much of a call is ours, when it comes through the real runtime of Office.js in a browser. */
export const runtime: Suite = async (short) => {
  const { measure } = (await unbundled("runtime/measure.ts")) as typeof Measuring;
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
