/**
 * `tsx tools/mutation/bundle.ts PART`: packs the tests of a part and what they test into one file. Each change is judged
 * in a process of its own, because curves and texts are remembered; from one file such a process is ready at once.
 */
import { readdir } from "node:fs/promises";
import { build as pack } from "esbuild";
import { ownPlace } from "./ownPlace";
import { bundled, partOf } from "./parts";

const { tests, without } = partOf(process.argv[2]);
const testsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${folder}/${file}`)
    .filter((file) => !without.includes(file));
const files = (await Promise.all(tests.map(testsIn))).flat();

await pack({
  stdin: {
    contents: ["test/fuzz.ts", ...files].map((file) => `import "./${file}";`).join("\n"),
    resolveDir: process.cwd(),
  },
  bundle: true,
  packages: "external",
  ignoreAnnotations: true,
  format: "esm",
  platform: "node",
  target: "node20",
  outfile: bundled,
  plugins: [ownPlace],
});
