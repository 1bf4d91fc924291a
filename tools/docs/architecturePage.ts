/** The house as it really is: which folder of src imports which, read off the files. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { arrows, type Folder } from "../house";
import { blocks, code, heading, table } from "./markdown";

const src = resolve(import.meta.dirname, "../../src");
const folders = Object.keys(arrows) as Folder[];

const purposes: Readonly<Record<Folder, string>> = {
  rules: "the programme years as data, each number with its source",
  engine: "pure decisions over the rules, exact",
  text: "every sentence, in Japanese and English",
  functions: "the custom functions: arguments in, a cell out",
  formulas: "Excel formulas read and written as text",
  portable: "the rules compiled to native Excel formulas",
  quotes: "a vendor's file → lines with categories",
  files: "a saved workbook → the same file, recalculated",
  workbook: "the only place that names Excel and Office",
  taskpane: "React: shows state, sends intents",
};

const sourceFiles = (folder: Folder): readonly string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(src, folder, name));

/** The other folders of src that a file imports. */
function importsOf(file: string, own: Folder): readonly Folder[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  const targets = importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => relative(src, resolve(file, "..", name)).split(/[\\/]/u)[0]);
  return folders.filter((folder) => folder !== own && targets.includes(folder));
}

/** What the files of a folder import, in the order of the house. */
function targetsOf(from: Folder): readonly Folder[] {
  const imported = new Set(sourceFiles(from).flatMap((file) => importsOf(file, from)));
  return folders.filter((folder) => imported.has(folder));
}

/** The picture of the house, from its imports. */
export function architecturePage(): string {
  const house = folders.map((folder) => ({ folder, targets: targetsOf(folder) }));
  const drawing = [
    "```mermaid",
    "flowchart BT",
    ...folders.map((folder) => `  ${folder}["${folder}<br/>${purposes[folder]}"]`),
    ...house.flatMap(({ folder, targets }) => targets.map((target) => `  ${folder} --> ${target}`)),
    "```",
  ].join("\n");
  const rows = house.map(({ folder, targets }) => [code(`src/${folder}`), purposes[folder], targets.join(", ")]);
  return blocks([
    heading(1, "The house"),
    "An arrow is an import that the files really contain; the linter refuses every other one.",
    drawing,
    table(["Folder", "What lives there", "Imports"], rows),
  ]);
}
