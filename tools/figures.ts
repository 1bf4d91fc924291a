/**
 * `npm run figures`: moves each figure of the rules up and down by one (a yen, a month, a person, a percentage point, a
 * day), answers all golden rows with it, and lists the figures that no row would notice. Takes some minutes.
 */
import { spawnSync } from "node:child_process";
import { build as pack } from "esbuild";
import { allFigures } from "./allFigures";
import { ownPlace } from "./mutation/ownPlace";

const bundled = ".cache/mutation/moved.mjs";

await pack({
  entryPoints: ["tools/mutation/moved.ts"],
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  outfile: bundled,
  plugins: [ownPlace],
});

/** Golden rows that notice a figure that is moved. */
function rowsFor(path: string, step: number): readonly string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundled, path, String(step)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.split(" ").filter((row) => row !== "");
}

const unnoticed = allFigures.flatMap(({ path, value }) =>
  [1, -1]
    .filter((step) => rowsFor(path, step).length === 0)
    .map((step) => `${path} ${String(value)} ${step > 0 ? "+" : "−"}`),
);
const all = allFigures.length * 2;
process.stdout.write(`${String(all - unnoticed.length)} of ${String(all)} moves change a golden row.\n`);
process.stdout.write(unnoticed.map((each) => `${each}\n`).join(""));
