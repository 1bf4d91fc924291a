/**
 * Checks what ends up in functions.js against ES2016 without DOM, by tsconfig.functions.json. Files that only lend types,
 * or that the bundle drops, may use more: `src/text` serves the pane too.
 */
import { resolve } from "node:path";
import { build } from "esbuild";
import ts from "typescript";

const root = resolve(import.meta.dirname, "..");
const host: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => "\n",
};

/** The sources of which a part stands in the bundle. */
async function bundledFiles(): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/functions/index.ts"],
    bundle: true,
    write: false,
    metafile: true,
  });
  const outputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return outputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => resolve(root, name));
}

function programOf(files: readonly string[]): ts.Program {
  const read = ts.readConfigFile(resolve(root, "tsconfig.functions.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const compilerHost = ts.createCompilerHost(options);
  // Packages stay out: functions.js may use none, and the types of others would bring newer libraries with them.
  compilerHost.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      text.startsWith(".") ? ts.resolveModuleName(text, from, options, compilerHost) : { resolvedModule: undefined },
    );
  return ts.createProgram({ rootNames: files, options, host: compilerHost });
}

const files = await bundledFiles();
const program = programOf(files);
const diagnostics = files.flatMap((file) => {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
});
if (diagnostics.length > 0) {
  console.error(ts.formatDiagnosticsWithColorAndContext(diagnostics, host));
  process.exit(1);
}
console.log(`${String(files.length)} files of functions.js are ES2016 without DOM`);
