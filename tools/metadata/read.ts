/** Every custom function that `src/functions/index.ts` exports, in the order of its exports. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { readDeclaration } from "./declaration";
import type { Declarations, FunctionDeclaration } from "./types";

const root = resolve(import.meta.dirname, "../..");

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);

const isCustomFunction = (node: ts.Statement): node is ts.FunctionDeclaration =>
  ts.isFunctionDeclaration(node) && ts.getJSDocTags(node).some((tag) => tag.tagName.text === "customfunction");

/** The files that an index re-exports or imports from its own folder, in order. */
function filesOfIndex(folder: string): readonly string[] {
  return parse(join(folder, "index.ts")).statements.flatMap((statement) => {
    const from =
      ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith("./")) return [];
    const file = join(folder, `${from.text}.ts`);
    return existsSync(file) ? [file] : [];
  });
}

const hasFunctions = (file: string): boolean => parse(file).statements.some(isCustomFunction);

/** The files with custom functions, as the metadata generator wants them: absolute, in the order of the index. */
export function functionFiles(folder: string): readonly string[] {
  return [...new Set(filesOfIndex(folder))].filter(hasFunctions);
}

function forgottenFiles(folder: string, known: readonly string[]): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .filter((file) => !known.includes(file) && hasFunctions(file))
    .map((file) => `${basename(file)} has custom functions, but index.ts does not export it`);
}

const duplicates = (functions: readonly FunctionDeclaration[]): readonly string[] =>
  functions
    .filter(({ id }, index) => functions.findIndex((other) => other.id === id) !== index)
    .map(({ id, file }) => `${file}: ${id}: the id is already taken by another function`);

/** Reads the declarations of a folder; `problems` is empty only when both languages are complete. */
export function readDeclarations(folder: string): Declarations {
  const files = functionFiles(folder);
  const reads = files.flatMap((file) => {
    const name = relative(root, file).split(sep).join("/");
    return parse(file)
      .statements.filter(isCustomFunction)
      .map((node) => readDeclaration(node, name));
  });
  const functions = reads.map(({ value }) => value);
  const empty = functions.length === 0 ? [`${folder}: no custom function found`] : [];
  const problems = reads.flatMap((read) => read.problems);
  return { functions, problems: [...empty, ...problems, ...forgottenFiles(folder, files), ...duplicates(functions)] };
}
