/** `npm run bench`: our figures beside a peer's and beside what was promised. `--short` for CI. */
import { print } from "./report";
import { suites } from "./suites";

const short = process.argv.includes("--short");

for (const suite of suites) print(await suite(short));
