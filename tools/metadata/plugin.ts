/** Webpack: functions.json in Japanese, functions-en.json, functions-help.json; a gap in the texts fails the build. */
import FunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import webpack, { type Compilation, type Compiler, type WebpackPluginInstance } from "webpack";
import { localise, type Metadata } from "./localise";
import { functionFiles, readDeclarations } from "./read";

const { sources, WebpackError } = webpack;

const name = "LocalisedFunctionsMetadata";

const json = (value: object): webpack.sources.RawSource => new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);

class LocalisedFunctionsMetadata {
  /** @param folder the folder of the custom functions, with its index.ts */
  constructor(private readonly folder: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        this.emit(compilation);
      });
    });
  }

  private emit(compilation: Compilation): void {
    const { functions, problems } = readDeclarations(this.folder);
    compilation.errors.push(...problems.map((problem) => new WebpackError(problem)));
    const generated = compilation.getAsset("functions.json");
    if (problems.length > 0 || generated === undefined) return;
    const metadata = JSON.parse(generated.source.source().toString()) as Metadata;
    compilation.updateAsset("functions.json", json(localise(metadata, functions, "ja")));
    compilation.emitAsset("functions-en.json", json(localise(metadata, functions, "en")));
    compilation.emitAsset("functions-help.json", json({ functions: functions.map(({ file: _, ...help }) => help) }));
  }
}

/**
 * The plugins for the custom functions of a folder: Excel's own generator, which also adds the association after each
 * function, then the languages. The generator takes several files, although its types name one.
 */
export function functionsPlugins(folder: string): readonly WebpackPluginInstance[] {
  const input = functionFiles(folder) as unknown as string;
  return [new FunctionsMetadataPlugin({ output: "functions.json", input }), new LocalisedFunctionsMetadata(folder)];
}
