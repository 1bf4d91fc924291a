import { deflateRawSync } from "node:zlib";
import { recalculate } from "../../src/files";
import { provideCustomFunctions } from "../../test/functions/customFunctions";
import type { Figure, Suite } from "../report";
import { workbookFile } from "./workbooks";

/** Seconds that were promised, by the number of formulas. */
const promised: readonly (readonly [formulas: number, seconds: number])[] = [
  [10_000, 2],
  [100_000, 15],
];

async function figureOf(formulas: number, seconds: number): Promise<Figure> {
  const bytes = workbookFile(formulas);
  const start = performance.now();
  const result = await recalculate("試算.xlsx", bytes, deflateRawSync);
  const spent = (performance.now() - start) / 1_000;
  if (result.changed.length !== formulas) throw new Error("not every formula was recalculated");
  return {
    task: `recalc, ${String(formulas)} different formulas`,
    ours: `${spent.toFixed(2)} s`,
    target: `≤ ${String(seconds)} s`,
  };
}

/** How long a saved workbook takes from its bytes to the new ones. */
export const files: Suite = async (short) => {
  provideCustomFunctions();
  const figures: Figure[] = [];
  for (const [formulas, seconds] of short ? promised.slice(0, 1) : promised)
    figures.push(await figureOf(formulas, seconds));
  return figures;
};
