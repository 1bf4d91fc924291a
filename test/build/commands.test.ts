import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { formula, sheetOf } from "../files/workbook";
import { pages, root } from "./docPages";

/** Which command a line calls, without its arguments: `npm run -s recalc -- a.xlsx` is "npm run recalc". */
function commandsIn(text: string): readonly string[] {
  const fenced = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, block = ""]) => block.split("\n"));
  const inline = [...text.matchAll(/`((?:npm|npx|bash) [^`]+)`/gu)].map(([, code = ""]) => code);
  return [...fenced, ...inline]
    .flatMap((line) => line.replace(/#.*$/u, "").split("&&"))
    .map((line) => /^(?:[A-Z_]+=\S+ )*(npm (?:run (?:-s )?)?[a-z:-]+|npx [a-z-]+|bash \S+)/u.exec(line.trim())?.[1])
    .filter((command) => command !== undefined)
    .map((command) => command.replace("run -s ", "run "));
}

const ci = ".ci/run";

/** Where each command of the docs is run: in CI, by a test that names its program, or below. */
const runBy: Readonly<Record<string, string>> = {
  "bash .ci/run": ci,
  "npm ci": ci,
  "npm test": ci,
  "npm run lint": ci,
  "npm run typecheck": ci,
  "npm run build": ci,
  "npm run validate": ci,
  "npm run bench": ci,
  "npm run soak": ci,
  "npm run coverage": ci,
  "npm start": "here",
  "npm run rules": "here",
  "npm run import": "here",
  "npm run recalc": "here",
  "npm run test:libreoffice": "test/libreoffice",
  "npm run docs": "test/build/docs.test.ts",
  "npx webpack": "test/build/webpack.test.ts",
};

/** These need what cannot be had here: a real Excel and a certificate that its computer trusts, the registry, or minutes to an hour. */
const byHand = new Set([
  "npm run dev-server",
  "npm run start:desktop",
  "npm run stop",
  "npm run docs:screenshots",
  "npm audit",
  "npm run mutation",
  "npm run figures",
]);

const exec = promisify(execFile);
const npm = (...args: readonly string[]): Promise<{ stdout: string }> =>
  exec("npm", args, { cwd: root, maxBuffer: 1 << 26 });

const within = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "commands-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe("the commands of the docs", () => {
  it("are each run by CI, by a test or by hand", () => {
    const commands = new Set(pages.flatMap((page) => commandsIn(readFileSync(join(root, page), "utf8"))));
    assert.ok(commands.size > 10);
    assert.deepEqual(
      [...commands].filter((command) => !(command in runBy) && !byHand.has(command)),
      [],
    );
    const run = readFileSync(join(root, ci), "utf8").replaceAll("run -s ", "run ");
    for (const [command, where] of Object.entries(runBy))
      if (where === ci) assert.ok(command.endsWith(ci) || run.includes(command), `${command} is not in ${ci}`);
      else if (where !== "here") assert.ok(existsSync(join(root, where)), `${where} does not exist`);
  });

  it("npm run rules prints every number with its figure", async () => {
    const { stdout } = await npm("run", "-s", "rules");
    assert.ok((JSON.parse(stdout) as { numbers: readonly unknown[] }).numbers.length > 100);
  });

  it("npm run import prints what a quote says", async () => {
    const { stdout } = await npm("run", "-s", "import", "--", "assets/samples/sample-quote.xlsx");
    const result = JSON.parse(stdout) as { documents: readonly { reconciliation: { reconciled: boolean } }[] };
    assert.equal(result.documents[0]?.reconciliation.reconciled, true);
  });

  it("npm run recalc writes a recalculated workbook and leaves its own alone", () =>
    within(async (folder) => {
      const bytes = sheetOf(formula("A1", '_xldudf_ITSUBSIDY_AMOUNT("通常枠",1000000,FALSE,3,2025)', 1));
      const [given, out, report] = [join(folder, "a.xlsx"), join(folder, "out"), join(folder, "changes.csv")];
      writeFileSync(given, bytes);
      await npm("run", "-s", "recalc", "--", given, "--out", out, "--report", report);
      assert.deepEqual(readFileSync(given), Buffer.from(bytes));
      assert.ok(existsSync(join(out, "a.xlsx")));
      assert.match(readFileSync(report, "utf8"), /500000/u);
    }));

  it("npm start serves the workbench at the address that it prints", async function () {
    this.timeout("5m");
    const child = spawn("npm", ["start", "--silent"], {
      cwd: root,
      env: { ...process.env, CI: "true" },
      detached: true,
    });
    try {
      const address = await new Promise<string>((done, fail) => {
        child.stdout.on("data", (chunk: Buffer) => {
          const found = /http:\/\/\S+/u.exec(String(chunk))?.[0];
          if (found !== undefined) done(found);
        });
        child.once("exit", () => {
          fail(new Error("npm start ended"));
        });
      });
      const page = await fetch(address);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<html/u);
    } finally {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    }
  });
});
