/** `npm run -s import -- FILE…`: prints what each file becomes as JSON; several files give one line each. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { importFile } from "../src/quotes";

const cMapUrl = fileURLToPath(new URL("../node_modules/pdfjs-dist/cmaps/", import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const paths = process.argv.slice(2);

if (paths.length === 0) {
  process.stderr.write("usage: npm run -s import -- FILE…\n");
  process.exitCode = 2;
}

// pdf.js leaves promises of damaged pages to themselves; the file's own result already says that it is unreadable.
process.on("unhandledRejection", (reason) => process.stderr.write(`${String(reason)}\n`));

for (const path of paths) {
  try {
    const result = await importFile({ name: basename(path), bytes: await readFile(path) }, { cMapUrl, today });
    process.stdout.write(`${JSON.stringify(result, null, paths.length === 1 ? 2 : 0)}\n`);
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
