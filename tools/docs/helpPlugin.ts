/** Webpack: the help pages, out of docs/ and the template of src/help. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import webpack, { type Compilation, type Compiler, type WebpackPluginInstance } from "webpack";
import { helpHtml, helpPages } from "./help";

const { sources } = webpack;

const root = resolve(import.meta.dirname, "../..");
const textOf = (path: string): string => readFileSync(resolve(root, path), "utf8");

export class HelpPages implements WebpackPluginInstance {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation: Compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage }, () => {
        const template = textOf("src/help/help.html");
        for (const page of helpPages) {
          const html = helpHtml(page, textOf(`docs/${page.source}`), template);
          compilation.emitAsset(page.file, new sources.RawSource(html));
        }
      });
    });
  }
}
