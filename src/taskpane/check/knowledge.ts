import { categoryNamed, frameNamed, newestProgramme } from "../../engine";
import { ruleVersion } from "../../rules";
import type { Knowledge } from "../../workbook";
import { evaluate } from "../evaluate";
import type { FunctionHelp } from "../functions/help";

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
