import { amountOf, assess, newestProgramme, type Question } from "../src/engine";
import { provideCustomFunctions } from "../test/functions/customFunctions";
import { fastest } from "./fastest";
import type { Figure, Suite } from "./report";

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

const time = (seconds: number): string =>
  seconds < 1e-6
    ? `${(seconds * 1e9).toFixed(0)} ns`
    : seconds < 1e-3
      ? `${(seconds * 1e6).toFixed(1)} µs`
      : `${(seconds * 1e3).toFixed(1)} ms`;

/** How long one answer takes, beside the same rule written out by hand. */
export const functions: Suite = async (short) => {
  provideCustomFunctions();
  const { amount, amounts, compare, explain, quoteTable } = await import("../src/functions");
  const batches = short ? 20 : 1_000;
  const hand = fastest(() => byHand(next()), 2_000, batches);
  const figure = (task: string, work: () => unknown, calls: number, target: string): Figure => {
    const ours = fastest(work, calls, batches);
    return { task, ours: time(ours), peer: `by hand ${time(hand)}`, ratio: (ours / hand).toFixed(1), target };
  };
  const table = fastest(() => amounts([["インボイス枠"]], costs, [[false]], [[2]]), 1, Math.min(batches, 30));
  return [
    figure("INVOICE, engine, amount only", () => amountOf({ ...question, cost: next() }), 2_000, "5 × by hand"),
    figure("INVOICE, engine, with steps and citations", () => assess({ ...question, cost: next() }), 200, "400 ns"),
    figure("AMOUNT", () => amount("インボイス枠", next(), false, 2), 2_000, "150 ns"),
    figure("EXPLAIN", () => explain("インボイス枠", next(), false, 2), 20, "20 µs"),
    figure("COMPARE", () => compare(next(), false, 2), 20, "20 µs"),
    figure("QUOTETABLE", () => quoteTable(quote, "インボイス枠", true, 1), 20, "20 µs"),
    { task: `AMOUNTS, ${String(rows)} rows`, ours: time(table), target: "15 ms" },
  ];
};
