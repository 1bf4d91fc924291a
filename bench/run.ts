/** `npm run bench`: bundles the benchmarks as the add-in is bundled, and runs them. `-- --short` for CI. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = "../.cache/bench/";

await build({
  entryPoints: [here("main.ts"), here("quotes/memory.ts")],
  outdir: here(folder),
  entryNames: "[name]",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  packages: "external",
  logLevel: "error",
});
await import(new URL(`${folder}main.mjs`, import.meta.url).href);
