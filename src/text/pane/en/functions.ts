import type { functions as japanese } from "../ja/functions";
import type { Translation } from "../shape";
import { count } from "./formats";

/** 関数. */
export const functions: Translation<typeof japanese> = {
  title: "Functions",
  search: "Find a function",
  searchHint: "By name or by a word of its description, such as rate",
  count: (functions) => count(functions, "function"),
  none: (query) => `No function matches “${query}”. Try another word.`,
  parameters: "Arguments",
  optional: "optional",
  result: "Result",
  example: "Example",
  gives: (result) => `→ ${result}`,
  source: (source) => `Source: ${source}`,
  insert: "Insert into selected cell",
  insertLabel: (name) => `Insert into selected cell: example of ${name}`,
  inserted: (address) => `The example was inserted into ${address}. Replace its values with your own or with cells.`,
  occupied: (address) => `${address} is not empty, so nothing was inserted. Please select an empty cell.`,
  removed: (address) => `The formula in ${address} was removed.`,
  changed: (address) => `${address} was changed after the insertion and was left as it is.`,
  missing: "The list of functions could not be opened. Please reopen the pane.",
};
