import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { importFile } from "../src/quotes";

const cMapUrl = fileURLToPath(new URL("../node_modules/pdfjs-dist/cmaps/", import.meta.url));

/** Prints what each file becomes, one JSON document per line where several are given. */
async function main(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) {
    process.stderr.write("usage: npm run -s import -- FILE…\n");
    process.exitCode = 2;
    return;
  }
  for (const path of paths) {
    const result = await importFile({ name: basename(path), bytes: await readFile(path) }, { cMapUrl });
    process.stdout.write(`${JSON.stringify(result, null, paths.length === 1 ? 2 : 0)}\n`);
    if ("error" in result) process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
