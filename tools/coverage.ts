/**
 * `npm run coverage`: runs the tests that need no browser and holds each folder to its share of executed lines and
 * branches. What decides about money is executed in full.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const folder = join(".cache", "coverage");

/** Percent of the lines and of the branches of a folder under src. */
const least: Readonly<Record<string, number>> = {
  rules: 100,
  engine: 100,
  functions: 100,
  text: 100,
  quotes: 95,
  files: 95,
  formulas: 95,
  portable: 95,
  workbook: 95,
};

/** Only types, or sentences that the pane alone shows. */
const left = ["src/rules/types.ts", "src/text/pane/**", "src/text/quotes.ts"];
const tests =
  "test/{engine,files,formulas,functions,office,oracle,portable,quotes,rules,taskpane,text,workbook}/**/*.test.ts";
/** They take minutes and execute nothing that the others do not. */
const without = ["test/engine/everyYen.test.ts", "test/portable/proof.test.ts", "test/quotes/fuzz.test.ts"];

const many = (option: string, values: readonly string[]): readonly string[] =>
  values.flatMap((value) => [option, value]);

function runTests(): void {
  const require = createRequire(import.meta.url);
  const { status } = spawnSync(
    process.execPath,
    [
      require.resolve("c8/bin/c8.js"),
      ...["--all", "--temp-directory", join(folder, "raw")],
      ...["--reports-dir", folder, "--reporter", "json-summary"],
      ...many(
        "--include",
        Object.keys(least).map((name) => `src/${name}/**/*.ts`),
      ),
      ...many("--exclude", left),
      ...[process.execPath, require.resolve("mocha/bin/mocha.js"), "--exit", "--reporter", "dot"],
      ...["--timeout", "120000", tests, ...many("--ignore", without)],
    ],
    { cwd: root, stdio: "inherit" },
  );
  if (status !== 0) process.exit(status ?? 1);
}

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

runTests();
const summary = JSON.parse(readFileSync(join(root, folder, "coverage-summary.json"), "utf8")) as Summary;
const table = Object.entries(least).map(([name, promised]) => {
  const files = Object.entries(summary).filter(([path]) => relative(root, path).startsWith(join("src", name, "/")));
  const shares = measures.map((measure) => [measure, percent(files.map(([, counted]) => counted[measure]))] as const);
  return {
    folder: name,
    promised,
    ...Object.fromEntries(shares),
    holds: shares.every(([, share]) => share >= promised),
  };
});
console.table(table);
if (table.some(({ holds }) => !holds)) process.exitCode = 1;
