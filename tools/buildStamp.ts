/** Remembers from which inputs dist was built, so that nobody builds twice and nobody tests a stale build. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Compiler } from "webpack";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const stampFile = join(root, ".cache/build-stamp");
const inputs = [
  "src",
  "assets",
  "docs",
  "tools",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.functions.json",
];

const filesIn = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)));

/** A digest of everything that goes into a build. */
export function inputsDigest(): string {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesIn(join(root, input)))) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

export const isStamped = (digest: string): boolean => {
  try {
    return readFileSync(stampFile, "utf8") === digest;
  } catch {
    return false;
  }
};

/** Writes the stamp once every bundle of a build is done without an error. */
export class BuildStamp {
  private readonly digest = inputsDigest();
  private pending: number;

  /**
   * @param bundles how many bundles share this plugin
   * @param isDefault false for a build with options of its own, which is no build for the tests
   */
  constructor(
    bundles: number,
    private readonly isDefault: boolean,
  ) {
    this.pending = bundles;
    rmSync(stampFile, { force: true });
  }

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap("BuildStamp", (stats) => {
      if (!this.isDefault || compiler.outputPath !== dist || stats.hasErrors()) return;
      this.pending -= 1;
      if (this.pending > 0) return;
      mkdirSync(dirname(stampFile), { recursive: true });
      writeFileSync(stampFile, this.digest);
    });
  }
}
