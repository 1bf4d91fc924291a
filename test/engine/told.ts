import type { Outcome, Remark, Step } from "../../src/engine";
import { arithmetic, mixedText } from "../../src/text";

/** One step: its code, its line, its figures, its arithmetic, what it comes to, and how many places it cites. */
export const stepRow = (step: Step): readonly unknown[] => [
  step.code,
  step.line,
  step.params,
  arithmetic(step),
  mixedText(step.amount),
  step.sources.length,
];

/** A reason, condition or note: its code, its figures, and the words in which the source prints them. */
export type RemarkRow = readonly [code: string, params: object, figure: string | null];

export const remarkRow = ({ code, params, source }: Remark): RemarkRow => [code, params, source?.figure ?? null];

/** The codes of everything that an outcome says, in its order. */
export function codesOf(outcome: Outcome) {
  const codes = (remarks: readonly Remark[]): readonly string[] => remarks.map(({ code }) => code);
  return {
    against: codes(
      outcome.kind === "refused" ? outcome.reasons : outcome.kind === "undetermined" ? [outcome.missing] : [],
    ),
    steps: outcome.steps.map(({ code, line }) => (line === null ? code : `${code} of ${line}`)),
    conditions: codes(outcome.conditions),
    notes: codes(outcome.notes),
  };
}
