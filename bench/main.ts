/** Our figures beside a peer's and beside what was promised; the long run writes docs/benchmarks.md. */
import { writeFile } from "node:fs/promises";
import { page, print, type Figure } from "./report";
import { suites } from "./suites";

const short = process.argv.includes("--short");
const figures: Figure[] = [];

for (const suite of suites) {
  const own = await suite(short);
  print(own);
  figures.push(...own);
}
if (!short) await writeFile(new URL("../../docs/benchmarks.md", import.meta.url), await page(figures));
