import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import type { Sets } from "./offers";

/** Reads from the declarations of Office.js when each member of Excel's object model came. */
export function readSets(): Sets {
  const path = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, false);
  const classes = source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) && statement.name.text === "Excel" ? classesIn(statement, source) : [],
  );
  return Object.fromEntries(classes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

type ClassSets = [name: string, members: Record<string, number | null>];

function classesIn(namespace: ts.ModuleDeclaration, source: ts.SourceFile): ClassSets[] {
  if (!namespace.body || !ts.isModuleBlock(namespace.body)) return [];
  return namespace.body.statements.flatMap((statement): ClassSets[] => {
    if (!ts.isClassDeclaration(statement) || !statement.name) return [];
    const usual = setOf(statement, source) ?? FIRST;
    const members = statement.members.flatMap((member): [string, number | null][] => {
      if (!member.name || !ts.isIdentifier(member.name)) return [];
      const set = setOf(member, source);
      return [[member.name.text, set === undefined ? usual : set]];
    });
    return [[statement.name.text, Object.fromEntries(members.filter(([name]) => !OF_EVERY_CLASS.has(name)))]];
  });
}

const FIRST = 1;
/** What Office.js itself brings to each of its proxies. */
const OF_EVERY_CLASS = new Set(["context", "load", "set", "toJSON", "track", "untrack", "isNullObject", "items"]);

/** 12 for "[Api set: ExcelApi 1.12]", null for another set, undefined where the comment names none. */
function setOf(node: ts.Node, source: ts.SourceFile): number | null | undefined {
  const comment = source.text.slice(node.pos, node.getStart(source));
  const [, family, minor] = /\[Api set: (\w+)(?: 1\.(\d+))?/.exec(comment) ?? [];
  if (family === undefined) return undefined;
  return family === "ExcelApi" && minor !== undefined ? Number(minor) : null;
}
