import { evidenceOf } from "../functions";
import { sourcesText } from "../text";
import type { AnsweredCall } from "./calculation/operand";

/** Where the figures of a call are printed: the documents and sections behind each step of its working. */
function sourcesOf({ name, args }: AnsweredCall, place: { readonly row: number; readonly column: number }): string {
  const evidence = evidenceOf(name, args, place);
  return evidence.kind === "worked" ? sourcesText(evidence.outcome.steps.flatMap(({ sources }) => sources)) : "";
}

/** The sources of all calls in a formula, each once. */
export const citationOf = (
  calls: readonly AnsweredCall[],
  place: { readonly row: number; readonly column: number },
): string => [...new Set(calls.map((call) => sourcesOf(call, place)))].filter((text) => text !== "").join(" / ");
