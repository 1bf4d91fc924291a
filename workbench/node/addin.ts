import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { createRuntime } from "../functions";
import type { CustomFunction, FunctionMetadata, FunctionsFile } from "../functions";

/** The add-in's functions as they were built. */
export interface Addin {
  readonly metadata: readonly FunctionMetadata[];
  readonly functions: ReadonlyMap<string, CustomFunction>;
}

/** The id in the built manifest. */
export function addinId(dist = "dist"): string {
  const manifest = readFileSync(join(resolve(dist), "manifest.xml"), "utf8");
  const [, id] = /<Id>([^<]+)<\/Id>/.exec(manifest) ?? [];
  if (id === undefined) throw new Error("manifest.xml has no <Id>");
  return id;
}

/** Runs dist/functions.js as Excel's JavaScript-only runtime does: with `CustomFunctions` and nothing else. */
export function loadAddin(dist = "dist", locale: "ja-JP" | "en-US" = "ja-JP"): Addin {
  const folder = resolve(dist);
  const file = locale === "ja-JP" ? "functions.json" : "functions-en.json";
  const { functions: metadata } = JSON.parse(readFileSync(join(folder, file), "utf8")) as FunctionsFile;
  const runtime = createRuntime();
  const path = join(folder, "functions.js");
  vm.runInNewContext(readFileSync(path, "utf8"), { CustomFunctions: runtime.global }, { filename: path });
  return { metadata, functions: runtime.functions };
}
