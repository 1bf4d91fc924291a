/**
 * `npm run mutation -- PART [FILE…]`: changes one thing after the other in the rules, the engine, the functions or the
 * understanding of quotes, and lists the changes that no test notices. Takes an hour or more for a part.
 */
import { Stryker } from "@stryker-mutator/core";
import { bundled, partOf } from "./mutation/parts";

const [name = "", ...files] = process.argv.slice(2);
const part = partOf(name);

const results = await new Stryker({
  packageManager: "npm",
  plugins: ["@stryker-mutator/mocha-runner"],
  testRunner: "mocha",
  buildCommand: `tsx tools/mutation/bundle.ts ${name}`,
  mochaOptions: { spec: [bundled], "no-config": true, "no-package": true, "no-opts": true },
  coverageAnalysis: "perTest",
  mutate: files.length > 0 ? files : [...part.mutate],
  ignorePatterns: [".ci", ".cache", "dist", "docs", "workbench", "bench"],
  ignoreStatic: part.ignoreStatic,
  maxTestRunnerReuse: 1,
  concurrency: Number(process.env.MUTATION_PROCESSES ?? 1),
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: `.cache/mutation/${name}.incremental.json`,
  tempDirName: ".cache/mutation/sandbox",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: null },
}).runMutationTest();
process.exitCode = results.length === 0 ? 1 : 0;
