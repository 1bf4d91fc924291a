/** `npm run docs`: writes the pages of docs/ that come from the declarations and the rule data. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { generatedPages } from "./docs";

const root = resolve(import.meta.dirname, "..");
for (const { path, text } of await generatedPages()) {
  writeFileSync(resolve(root, path), text);
  console.log(path);
}
