import { readFileSync } from "node:fs";
import { knowledgeFrom } from "../../../src/taskpane/check/knowledge";
import type { FunctionHelp } from "../../../src/taskpane/functions/help";
import type { Knowledge } from "../../../src/workbook";
import { provideCustomFunctions } from "../../functions/customFunctions";

provideCustomFunctions();

const { functions } = JSON.parse(readFileSync("dist/functions-help.json", "utf8")) as {
  functions: readonly FunctionHelp[];
};

/** What the pane knows of the functions: the functions of the add-in themselves. */
export const knowledge: Knowledge = knowledgeFrom(functions);
