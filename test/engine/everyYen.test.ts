import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { programmeOf } from "../../src/engine";
import type { Size, Year } from "../oracle/oracle";
import type { Sweep } from "./everyYen";

const years: readonly Year[] = [2023, 2024, 2025, 2026];
const anyone: readonly Size[] = ["small", "medium"];
const sparse = 499;

const sweep = (year: Year, parts: Partial<Sweep>): Sweep => ({
  year,
  frame: "NORMAL",
  varies: "cost",
  tier: null,
  size: "medium",
  count: 1,
  minWage: false,
  step: 1,
  ...parts,
});

const ofYear = (year: Year): readonly Sweep[] => [
  ...[1, 4, null].map((count) => sweep(year, { count })),
  ...(year === 2023 ? (["A", "B"] as const).map((tier) => sweep(year, { tier, count: 4 })) : []),
  ...(year >= 2025 ? [1, 4].map((count) => sweep(year, { count, minWage: true })) : []),
  ...anyone.flatMap((size) => [1, 2, null].map((count) => sweep(year, { frame: "INVOICE", size, count }))),
  ...(["pc", "register"] as const).map((varies) => sweep(year, { frame: "INVOICE", varies, count: 2 })),
  ...(["medium", "large"] as const).map((size) => sweep(year, { frame: "EDI", size, count: null })),
  ...anyone.map((size) => sweep(year, { frame: "SECURITY", size, count: null })),
];

const numbersOnly = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "source" in value
    ? (value as unknown as { value: unknown }).value
    : value;

/** Sweeps with the same numbers in another year are one band: the first goes yen by yen, the others in steps. */
function bandOf({ year, frame, varies, tier, size, count, minWage }: Sweep): string {
  return JSON.stringify([programmeOf(year)?.frames[frame], frame, varies, tier, size, count, minWage], numbersOnly);
}

const all = years.flatMap(ofYear);
const sweeps = all.map((each, index) => {
  const first = all.findIndex((other) => bandOf(other) === bandOf(each)) === index;
  return { ...each, step: first ? 1 : sparse };
});

function run(batch: readonly Sweep[]): Promise<readonly (readonly string[])[]> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("./everyYen.ts", import.meta.url), { execArgv: ["--import", "tsx"] });
    child.once("message", (answer) => {
      resolve(answer as readonly (readonly string[])[]);
      child.kill();
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      reject(new Error(`the sweep ended with ${String(code)}`));
    });
    child.send(batch);
  });
}

const titleOf = ({ year, frame, varies, tier, size, count, minWage, step }: Sweep): string =>
  [
    year,
    frame,
    varies,
    tier,
    size,
    `count ${String(count)}`,
    minWage ? "near the minimum wage" : null,
    `every ${String(step)} yen`,
  ]
    .filter((part) => part !== null)
    .join(", ");

describe("from 0 to 6,000,000 yen, the engine and the oracle say the same", () => {
  let results: ReadonlyMap<Sweep, readonly string[]> = new Map();

  before(async function () {
    this.timeout("20m");
    const halves = [0, 1].map((half) => sweeps.filter((_, index) => index % 2 === half));
    const answers = await Promise.all(halves.map(run));
    results = new Map(
      halves.flatMap((batch, half) => batch.map((each, index) => [each, answers[half]?.[index] ?? ["not run"]])),
    );
  });

  for (const each of sweeps)
    it(titleOf(each), () => {
      assert.deepEqual(results.get(each), []);
    });
});
