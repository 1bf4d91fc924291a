/**
 * `npm run coverage`: runs the tests that need no browser and holds each folder to its share of executed lines, branches
 * and functions; what decides about money is executed in full. `-- --pane` does the same for the pane in Chromium, which
 * takes a quarter of an hour.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";

interface Share {
  readonly lines: number;
  readonly branches: number;
  readonly functions: number;
}

interface Part {
  /** Percent that is promised for each folder under src. */
  readonly promised: Readonly<Record<string, Share>>;
  readonly left: readonly string[];
  readonly tests: string;
  /** They take minutes and execute nothing that the others do not. */
  readonly without: readonly string[];
}

const root = resolve(import.meta.dirname, "..");
const folder = join(".cache", "coverage");

const whole: Share = { lines: 100, branches: 100, functions: 100 };
/** A strict index that is never out of range is a branch, too. */
const nearly: Share = { lines: 95, branches: 80, functions: 95 };

const calculation: Part = {
  promised: {
    ...{ rules: whole, engine: whole, functions: whole, text: whole },
    ...{ quotes: nearly, files: nearly, formulas: nearly, portable: nearly, workbook: nearly },
  },
  // Only types; sentences that the pane alone shows; what runs in a worker of a page.
  left: ["src/**/types.ts", "src/text/pane/**", "src/text/quotes.ts", "src/quotes/{worker,inWorker}.ts"],
  tests:
    "test/{engine,files,formulas,functions,office,oracle,portable,quotes,rules,taskpane,text,workbook}/**/*.test.ts",
  without: ["test/engine/everyYen.test.ts", "test/quotes/fuzz.test.ts"],
};

const pane: Part = {
  // A function that Node loads and Chromium executes stands in two maps, and is counted at both places.
  promised: { taskpane: { ...nearly, functions: 80 } },
  // What only names what others hold.
  left: ["src/taskpane/*/index.ts"],
  tests: "test/{browser,taskpane}/**/*.test.ts",
  without: [],
};

const require = createRequire(import.meta.url);
const many = (option: string, values: readonly string[]): readonly string[] =>
  values.flatMap((value) => [option, value]);

function run(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [require.resolve(script), ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const runTests = ({ promised, left, tests, without }: Part): void => {
  run("c8/bin/c8.js", [
    ...["--all", "--exclude-after-remap", "--temp-directory", join(folder, "raw"), "--reports-dir", folder],
    ...["--reporter", "json-summary", "--reporter", "html"],
    ...many(
      "--include",
      Object.keys(promised).map((name) => `src/${name}/**/*.{ts,tsx}`),
    ),
    ...many("--exclude", left),
    ...[process.execPath, require.resolve("mocha/bin/mocha.js"), "--exit", "--reporter", "dot"],
    ...["--timeout", "300000", tests, ...many("--ignore", without)],
  ]);
};

const measures = ["lines", "branches", "functions"] as const;

interface Counted {
  readonly total: number;
  readonly covered: number;
}

type Summary = Readonly<Record<string, Readonly<Record<(typeof measures)[number], Counted>>>>;

function percent(counted: readonly Counted[]): number {
  const sum = (of: keyof Counted): number => counted.reduce((all, each) => all + each[of], 0);
  return Math.floor((10_000 * sum("covered")) / sum("total")) / 100;
}

const isPane = process.argv.includes("--pane");
const part = isPane ? pane : calculation;
if (isPane) run("webpack/bin/webpack.js", ["--mode", "production", "--env", "maps"]);
runTests(part);
const summary = JSON.parse(readFileSync(join(root, folder, "coverage-summary.json"), "utf8")) as Summary;
const table = Object.entries(part.promised).map(([name, promised]) => {
  const files = Object.entries(summary).filter(([path]) => relative(root, path).startsWith(join("src", name, "/")));
  const shares = measures.map((measure) => [measure, percent(files.map(([, counted]) => counted[measure]))] as const);
  const holds = shares.every(([measure, share]) => share >= promised[measure]);
  return { folder: name, ...Object.fromEntries(shares), holds };
});
console.table(table);
if (table.some(({ holds }) => !holds)) process.exitCode = 1;
