import assert from "node:assert/strict";
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { refusalCodes, warningCodes } from "../../src/quotes";
import type { Probe } from "./probe";

/** `QUOTE_FUZZ=5000 npm test -- test/quotes/fuzz.test.ts` tries so many mutations; `QUOTE_FUZZ_FROM` is the first seed. */
const { QUOTE_FUZZ: count = "280", QUOTE_FUZZ_FROM: from = "1" } = process.env;
const rounds = Number(count);
/** After which a file counts as hung; the heap, and the whole memory of the process, that reading one may take. */
const ceiling = { milliseconds: 5_000, heap: 192, megabytes: 640 } as const;
const codes: ReadonlySet<string> = new Set([...warningCodes, ...refusalCodes]);

/** SheetJS prints remarks about damaged .xls files: they go where nobody reads them. */
const start = (): ChildProcess =>
  fork(fileURLToPath(new URL("probe.ts", import.meta.url)), {
    execArgv: ["--import", "tsx", `--max-old-space-size=${String(ceiling.heap)}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });

/** The next message of the process; its end, or none within the time, is an error. */
function messageOf(child: ChildProcess, milliseconds: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`no answer after ${String(milliseconds)} ms`));
    }, milliseconds);
    const onExit = (): void => {
      clearTimeout(timer);
      reject(new Error("the process ended"));
    };
    child.once("exit", onExit);
    child.once("message", (message) => {
      clearTimeout(timer);
      child.off("exit", onExit);
      resolve(message);
    });
  });
}

async function probe(child: ChildProcess, seed: number): Promise<Probe> {
  const reply = messageOf(child, ceiling.milliseconds);
  child.send(seed);
  return (await reply) as Probe;
}

describe("quotes: damaged files", () => {
  let child: ChildProcess;
  before(async function () {
    this.timeout(120_000);
    child = start();
    await messageOf(child, 120_000);
  });
  after(() => child.kill());

  it(`gives a result or a coded refusal for each of ${String(rounds)} mutations`, async function () {
    this.timeout(rounds * ceiling.milliseconds);
    let most = 0;
    for (let seed = Number(from); seed < Number(from) + rounds; seed++) {
      const label = `seed ${String(seed)}`;
      const found = await probe(child, seed).catch((error: unknown) => assert.fail(`${label}: ${String(error)}`));
      assert.deepEqual(
        found.codes.filter((code) => !codes.has(code)),
        [],
        `${label}: ${found.file}`,
      );
      assert.ok(!found.isEmptySuccess, `${label}: ${found.file} gives neither lines nor a refusal`);
      assert.deepEqual(found.prototype, [], `${label}: ${found.file}`);
      assert.ok(found.megabytes <= ceiling.megabytes, `${label}: ${found.file}, ${String(found.megabytes)} MB`);
      most = found.megabytes;
    }
    if (process.env.QUOTE_FUZZ !== undefined) console.info(`      most memory held: ${String(most)} MB`);
  });
});
