/**
 * `npm test`: builds dist where it is missing or stale, then runs mocha with the arguments given: every test, or those of
 * the files that are named (`npm test -- test/rules/bands.test.ts`).
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { ensureDist } from "./dist";

ensureDist();
const given = process.argv.slice(2);
const isFile = (argument: string): boolean => argument.endsWith(".test.ts");
const files = given.some(isFile) ? [] : ["test/**/*.test.ts"];
const mocha = createRequire(import.meta.url).resolve("mocha/bin/mocha.js");
const { status } = spawnSync(process.execPath, [mocha, ...given, ...files], {
  cwd: resolve(import.meta.dirname, ".."),
  stdio: "inherit",
});
process.exit(status ?? 1);
