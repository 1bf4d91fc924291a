import { join } from "node:path";
import { build } from "esbuild";
import { changedAt } from "./age";
import { CACHE, ROOT, WORKBENCH } from "./paths";

/** Bundles the workbench's page into the cache folder, where that is older than its sources. */
export async function bundlePage(): Promise<string> {
  const sources = Math.max(changedAt(WORKBENCH), changedAt(join(ROOT, "package-lock.json")));
  if (changedAt(join(CACHE, "main.js")) > sources) return CACHE;
  await Promise.all([bundle("main", "esm"), bundle("connect", "iife")]);
  return CACHE;
}

/** connect.js must be a classic script: a module would run after Office.js. */
const bundle = (name: string, format: "esm" | "iife") =>
  build({
    absWorkingDir: WORKBENCH,
    bundle: true,
    define: { "process.env.NODE_ENV": '"production"' },
    entryPoints: [`page/${name}.ts`],
    format,
    legalComments: "linked",
    logLevel: "warning",
    minify: true,
    outdir: CACHE,
    target: "es2022",
  });
