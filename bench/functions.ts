import { amountOf, amountsOf, assess, newestProgramme, type Question } from "../src/engine";
import { provideCustomFunctions } from "../test/functions/customFunctions";
import { fastest } from "./fastest";
import { byHand, invoicePeers, type Peer } from "./invoicePeers";
import { ms, type Figure, type Suite } from "./report";

const rows = 100_000;

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

/** The peers read their rules once, too. */
const amountFor = amountsOf(question);

let cost = 0;
/** A new cost each time, so that nothing is answered from a memory. */
const next = (): number => (cost = (cost + 7_919) % 6_000_000);

const time = (seconds: number): string =>
  seconds < 1e-6
    ? `${(seconds * 1e9).toFixed(0)} ns`
    : seconds < 1e-3
      ? `${(seconds * 1e6).toFixed(1)} µs`
      : ms(seconds * 1e3);

let isSmall = false;
/** Another applicant each time, so that nothing that was read for the last one holds. */
const nextSize = (): boolean => (isSmall = !isSmall);

/** The turning points of the rule, and costs on both sides of them. */
const points = [
  0, 1, 2, 3, 100, 665_999, 666_666, 666_667, 666_668, 1_000_000, 1_234_567, 5_166_666, 5_166_667, 6_000_000,
];

async function checkYen(name: string, amount: Peer["amount"]): Promise<void> {
  for (const point of points) {
    const given = await amount(point);
    if (given !== byHand(point)) throw new Error(`${name} gives ${String(given)} for ${String(point)}`);
  }
}

/** As `fastest`, for what may answer later: the next question comes after the answer. */
async function fastestAnswer(work: () => unknown, calls: number, batches: number): Promise<number> {
  let best = Infinity;
  for (let batch = 0; batch < batches; batch++) {
    const began = performance.now();
    for (let call = 0; call < calls; call++) {
      const answer = work();
      if (answer instanceof Promise) await answer;
    }
    best = Math.min(best, performance.now() - began);
  }
  return best / calls / 1_000;
}

/** One evaluation of the INVOICE band by others, each of which gives the same yen. */
async function besidePeers(ours: number, short: boolean): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, amount } of invoicePeers()) {
    await checkYen(name, amount);
    const theirs = await fastestAnswer(() => amount(next()), 200, short ? 3 : 100);
    figures.push({
      ...{ task: "INVOICE, engine, amount only", ours: time(ours), peer: `${name} ${time(theirs)}` },
      ...{ ratio: (ours / theirs).toPrecision(2), target: "≤ 0.2" },
    });
  }
  return figures;
}

/** AMOUNTS with ten and a hundred times the rows. */
function growing(amounts: (rows: unknown[][]) => unknown, batches: number): readonly Figure[] {
  let before = 0;
  return [1_000, 10_000, rows].map((size): Figure => {
    const some = costs.slice(0, size);
    const spent = fastest(() => amounts(some), 1, size === rows ? Math.min(batches, 30) : batches);
    const exponent = Math.log10(spent / before).toFixed(2);
    const remark = before === 0 ? {} : { remark: `grows with n^${exponent}` };
    before = spent;
    return {
      task: `AMOUNTS, ${String(size)} rows`,
      ours: time(spent),
      ...(size === rows && { target: "15 ms" }),
      ...remark,
    };
  });
}

/** How long one answer takes, beside the same rule written out by hand. */
export const functions: Suite = async (short) => {
  provideCustomFunctions();
  const { amount, amounts, compare, explain, quoteTable } = await import("../src/functions");
  const batches = short ? 20 : 1_000;
  const hand = fastest(() => byHand(next()), 2_000, batches);
  const one = fastest(() => amountFor(next()), 2_000, batches);
  const beside = (ours: number, task: string, target: string): Figure => ({
    ...{ task, ours: time(ours), peer: `by hand ${time(hand)}`, ratio: (ours / hand).toFixed(1), target },
  });
  const figure = (task: string, work: () => unknown, calls: number, target: string): Figure =>
    beside(fastest(work, calls, batches), task, target);
  await checkYen("our engine", (cost) => amountFor(cost) ?? 0);
  const own = [
    beside(one, "INVOICE, engine, amount only", "5 × by hand"),
    figure("the same, asked as one question", () => amountOf({ ...question, cost: next() }), 2_000, ""),
    figure("INVOICE, engine, with steps and citations", () => assess({ ...question, cost: next() }), 200, "400 ns"),
    figure("AMOUNT", () => amount("インボイス枠", next(), false, 2), 2_000, "150 ns"),
    figure("AMOUNT, another applicant each time", () => amount("インボイス枠", next(), nextSize(), 2), 2_000, ""),
    figure("EXPLAIN", () => explain("インボイス枠", next(), false, 2), 20, "20 µs"),
    figure("COMPARE", () => compare(next(), false, 2), 20, "20 µs"),
    figure("QUOTETABLE", () => quoteTable(quote, "インボイス枠", true, 1), 20, "20 µs"),
  ];
  return [
    ...own,
    ...(await besidePeers(one, short)),
    ...growing((some) => amounts([["インボイス枠"]], some, [[false]], [[2]]), batches),
  ];
};
