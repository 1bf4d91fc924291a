import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { changedAt } from "./age";
import { ROOT } from "./paths";

/** What the built add-in is made of. */
const SOURCES = ["src", "assets", "manifest.xml", "tools", "webpack.config.js", "package.json"];

/** Whether dist/ is missing or older than what it is built from. */
export function isStale(): boolean {
  const built = changedAt(join(ROOT, "dist", "functions.js"));
  return SOURCES.some((source) => changedAt(join(ROOT, source)) > built);
}

/** Runs the production build of the add-in. */
export async function buildAddin(): Promise<void> {
  console.log("Building the add-in …");
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const child = spawn(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, stdio: "inherit" });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  if (code !== 0) throw new Error(`webpack ended with code ${String(code)}`);
}
