import { categoryNamed, frameNamed, newestProgramme } from "../../engine";
import * as functions from "../../functions";
import { ruleVersion } from "../../rules";
import type { Argument, Knowledge, Result } from "../../workbook";
import { loadHelp, type FunctionHelp } from "../functions/help";

const bodies = new Map<string, unknown>(
  Object.entries(functions).map(([name, body]): [string, unknown] => [name.toUpperCase(), body]),
);

const isError = (value: unknown): value is { readonly code: string } =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";

/** The runtime of the functions hands a cell over as a value, a block as rows, and what is left out as null. */
function evaluate(name: string, args: readonly Argument[]): Result {
  const body = bodies.get(name);
  if (typeof body !== "function") return { kind: "unknown" };
  try {
    const result: unknown = Reflect.apply(body, undefined, args);
    return { kind: "cells", cells: Array.isArray(result) ? (result as unknown[][]) : [[result]] };
  } catch (error) {
    return isError(error) ? { kind: "error", code: error.code } : { kind: "unknown" };
  }
}

/** What the check needs to know of our functions: the functions themselves, and their declarations. */
export function knowledgeFrom(help: readonly FunctionHelp[]): Knowledge {
  const parameters = new Map(help.map(({ id, parameters: each }) => [id, each.map(({ name }) => name)]));
  return {
    parametersOf: (name) => parameters.get(name) ?? null,
    evaluate,
    frameNamed: (text) => frameNamed(text, newestProgramme())?.frame ?? null,
    categoryNamed,
    rules: { version: ruleVersion, newest: newestProgramme().year },
  };
}

/** The same out of what the build wrote beside the pane; null where that cannot be opened. */
export async function loadKnowledge(): Promise<Knowledge | null> {
  try {
    return knowledgeFrom(await loadHelp());
  } catch {
    return null;
  }
}
