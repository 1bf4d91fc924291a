import { categoryNamed, frameNamed, newestProgramme } from "../../engine";
import { ruleVersion } from "../../rules";
import type { Knowledge } from "../../workbook";
import { evaluate } from "../evaluate";
import { loadHelp, type FunctionHelp } from "../functions/help";

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
