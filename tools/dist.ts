import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { inputsDigest, isStamped } from "./buildStamp";

const root = resolve(import.meta.dirname, "..");
const webpack = join(dirname(createRequire(import.meta.url).resolve("webpack/package.json")), "bin/webpack.js");

const isFresh = (): boolean => existsSync(join(root, "dist/manifest.xml")) && isStamped(inputsDigest());

/** Builds dist for production unless it already stands for the sources as they are. Throws when the build fails. */
export function ensureDist(): void {
  if (isFresh()) return;
  console.log("Building dist …");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed; its messages stand above.");
}
