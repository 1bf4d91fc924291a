/** `npm run soak`: an hour's work at once, and whether the memory stays where it was. `-- --short` for CI. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadavg } from "node:os";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { importFile } from "../src/quotes";
import { constantArguments, type Argument } from "../tools/validation/constants";
import { loadFunctions, type FunctionsHelp } from "../tools/validation/bundle";
import { middle } from "./middle";
import { pdfFile } from "./quotes/files";
import { cMapUrl } from "./quotes/peers";

const short = process.argv.includes("--short");
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** How often the memory is looked at; the first look comes after this share of the work, when every cache is full. */
const looks = 10;
/** Megabytes by which the heap may differ between the first looks and the last. */
const allowed = 4;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Megabytes that are held once everything is collected that can be. */
function held(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Does the work so many times; prints what is held on the way and gives by how much that grew. */
async function soak(task: string, rounds: number, work: (round: number) => unknown): Promise<number> {
  const heap: number[] = [];
  const start = performance.now();
  for (let round = 1; round <= rounds; round++) {
    await work(round);
    if (round % Math.ceil(rounds / looks) === 0 || round === rounds) heap.push(held());
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  const third = Math.max(1, Math.floor(heap.length / 3));
  const growth = middle(heap.slice(-third)) - middle(heap.slice(0, third));
  const figures = heap.map((megabytes) => megabytes.toFixed(1)).join(" ");
  console.log(`${task}: ${String(rounds)} in ${seconds} s; heap ${figures} MB; growth ${growth.toFixed(1)} MB`);
  return growth;
}

interface Call {
  readonly id: string;
  readonly body: (...values: readonly unknown[]) => unknown;
  readonly values: readonly unknown[];
}

/** Every function of the built add-in with every example that is made of constants. */
function everyCall(): readonly Call[] {
  const loaded = loadFunctions(readFileSync(here("../dist/functions.js"), "utf8"));
  const help = JSON.parse(readFileSync(here("../dist/functions-help.json"), "utf8")) as FunctionsHelp;
  const passed = (value: Argument, dimension: "scalar" | "matrix"): unknown =>
    dimension === "matrix" && value !== null && !Array.isArray(value) ? [[value]] : value;
  return help.functions.flatMap(({ id, parameters, examples }) =>
    examples.flatMap(({ formula }) =>
      constantArguments(id, formula).map((given) => ({
        id,
        body: loaded.functions.get(id) ?? (() => undefined),
        values: parameters.map(({ dimension }, index) => passed(given[index] ?? null, dimension)),
      })),
    ),
  );
}

/** A number that was not asked for before, so that nothing is answered from a memory. */
const varied = (values: readonly unknown[], round: number): readonly unknown[] =>
  values.map((value) => (typeof value === "number" && value > 10_000 ? value + round : value));

const calls = everyCall();
function recalculate(round: number): void {
  for (const { body, values } of calls)
    try {
      body(...varied(values, round));
    } catch {
      // A coded error is an answer, too.
    }
}

const folder = here("../assets/samples");
const samples: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  ...readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  { name: "quote.pdf", bytes: pdfFile(3) },
];

async function importOne(round: number): Promise<void> {
  const sample = samples[round % samples.length];
  if (sample === undefined) throw new Error("there are no samples");
  const result = await importFile({ name: sample.name, bytes: new Uint8Array(sample.bytes) }, { cMapUrl });
  if ("error" in result) throw new Error(`${sample.name}: ${result.error}`);
}

console.log(
  `load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);
const growths = [
  await soak(`recalculations of ${String(calls.length)} formulas`, short ? 500 : 100_000, recalculate),
  await soak("imports", short ? 20 : 500, importOne),
];
const grown = growths.filter((growth) => growth > allowed);
if (grown.length > 0) console.error(`The memory grew by more than ${String(allowed)} MB.`);
process.exit(grown.length === 0 ? 0 : 1);
