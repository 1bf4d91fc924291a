/** `npm test`: builds dist where it is missing or stale, then runs mocha with the arguments given. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { ensureDist } from "./dist";

ensureDist();
const mocha = createRequire(import.meta.url).resolve("mocha/bin/mocha.js");
const { status } = spawnSync(process.execPath, [mocha, ...process.argv.slice(2)], {
  cwd: resolve(import.meta.dirname, ".."),
  stdio: "inherit",
});
process.exit(status ?? 1);
