import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import webpack, { type Stats } from "webpack";
import { functionsPlugins, type Metadata } from "../../tools/metadata";
import { completeFunction, index, inFolder } from "./declarations";

/** Builds the metadata of a folder; the entry is an empty script, so that nothing is compiled. */
function build(folder: string): Promise<Stats> {
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: join(folder, "empty.js"),
    output: { path: join(folder, "dist") },
    plugins: [...functionsPlugins(folder)],
  });
  return new Promise((fulfil, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (stats === undefined) reject(error ?? new Error("no result"));
        else fulfil(stats);
      });
    });
  });
}

const metadataIn = (folder: string, name: string): Metadata =>
  JSON.parse(readFileSync(join(folder, "dist", name), "utf8")) as Metadata;

describe("the build", () => {
  it("emits the metadata of both languages", async () => {
    await inFolder({ "index.ts": index, "share.ts": completeFunction, "empty.js": "" }, async (folder) => {
      const stats = await build(folder);
      assert.equal(stats.hasErrors(), false, stats.toString("errors-only"));
      assert.equal(
        metadataIn(folder, "functions.json").functions[0]?.description,
        "税抜の費用に対する金額を円で返します。",
      );
      assert.equal(metadataIn(folder, "functions-en.json").functions[0]?.description, "The amount for a cost, in yen.");
      assert.ok(existsSync(join(folder, "dist/functions-help.json")));
    });
  });

  it("fails on a stale translation, saying which", async () => {
    const stale = completeFunction.replace("@enparam year", "@enparam years");
    await inFolder({ "index.ts": index, "share.ts": stale, "empty.js": "" }, async (folder) => {
      const stats = await build(folder);
      assert.match(stats.toString("errors-only"), /SHARE: @enparam years names no parameter/u);
      assert.equal(existsSync(join(folder, "dist/functions-en.json")), false);
    });
  });

  it("fails on what Excel's own generator refuses", async () => {
    const unknownType = completeFunction.replace("cost: unknown", "cost: Yen");
    await inFolder({ "index.ts": index, "share.ts": unknownType, "empty.js": "" }, async (folder) => {
      const stats = await build(folder);
      assert.match(stats.toString("errors-only"), /does not support type "Yen"/u);
    });
  });
});
