import { Bench } from "tinybench";
import { amountOf, assess, newestProgramme, type Question } from "../src/engine";
import { provideCustomFunctions } from "../test/functions/customFunctions";
import type { Suite } from "./report";

const rows = 100_000;

/** The limit: インボイス対応類型 for a medium company with two functions, with every number written into the code. */
const byHand = (cost: number): number =>
  Math.min(cost <= 666_666 ? Math.floor((cost * 3) / 4) : Math.floor((cost * 6 + 500_000) / 9), 3_500_000);

const question: Question = {
  programme: newestProgramme(),
  frame: "INVOICE",
  tier: null,
  misnamed: null,
  cost: 0,
  part: null,
  size: "medium",
  count: 2,
  minimumWage: false,
};

const quote = [
  ["SW_CLOUD", 192_000, 24],
  ["SVC_SETUP", 80_000, null],
  ["HW_PC", 212_000, null],
];
const costs = Array.from({ length: rows }, (_, index) => [index * 50]);

let cost = 0;
/** A new cost each time, so that nothing is answered from a memory. */
const next = (): number => (cost = (cost + 7_919) % 6_000_000);

/** How long one answer takes, beside the same rule written out by hand. */
export const functions: Suite = async (short) => {
  provideCustomFunctions();
  const { amount, amounts, compare, explain, quoteTable } = await import("../src/functions");
  const bench = new Bench({ time: short ? 30 : 1_000, warmupTime: short ? 10 : 250 });
  bench
    .add("one band, written by hand", () => {
      byHand(next());
    })
    .add("engine, amount only", () => {
      amountOf({ ...question, cost: next() });
    })
    .add("engine, with steps and citations", () => {
      assess({ ...question, cost: next() });
    })
    .add("AMOUNT", () => {
      amount("インボイス枠", next(), false, 2);
    })
    .add("EXPLAIN", () => {
      explain("インボイス枠", next(), false, 2);
    })
    .add("COMPARE", () => {
      compare(next(), false, 2);
    })
    .add("QUOTETABLE", () => {
      quoteTable(quote, "インボイス枠", true, 1);
    })
    .add(`AMOUNTS, ${String(rows)} rows`, () => {
      amounts([["インボイス枠"]], costs, [[false]], [[2]]);
    });
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} failed`);
    return { task: name, ours: `${(result.latency.p50 * 1_000).toFixed(3)} µs` };
  });
};
