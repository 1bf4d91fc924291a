/** `tsx bench/quotes/memory.ts FILE`: prints by how many megabytes one import raises the peak of a fresh process. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { importFile } from "../../src/quotes";
import { cMapUrl } from "./peers";

const [path = ""] = process.argv.slice(2);
const bytes = await readFile(path);
const start = process.memoryUsage.rss();
const result = await importFile({ name: basename(path), bytes }, { cMapUrl });
if ("error" in result) throw new Error(result.error);
const peak = process.resourceUsage().maxRSS * 1_024;
process.stdout.write(((peak - start) / 1_048_576).toFixed(0));
