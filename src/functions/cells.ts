import type { Outcome, Remark } from "../engine";
import type { Localized } from "../rules";
import { bilingual, remarkText } from "../text";
import { PassedError } from "./arguments";

/** What a cell can hold. */
export type Cell = number | string | boolean | CustomFunctions.Error;
export type Table = Cell[][];

/** #N/A with the question that is open. */
export const notAvailable = (text: Localized): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, bilingual(text));

export const undetermined = (missing: Remark): CustomFunctions.Error => notAvailable(remarkText(missing));

/** The error cell of something thrown while an argument was read. */
export function errorCell(problem: unknown): CustomFunctions.Error {
  if (problem instanceof PassedError) return problem.error;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, String(problem));
}

/** Runs the body of a function; a problem with an argument becomes the error of the cell. */
export function answer<Result>(body: () => Result): Result {
  try {
    return body();
  } catch (problem) {
    if (problem instanceof CustomFunctions.Error) throw problem;
    throw errorCell(problem);
  }
}

/** The amount of an outcome as a cell: 0 where refused, #N/A where something is missing. */
export const amountCell = (outcome: Outcome): number | CustomFunctions.Error =>
  outcome.kind === "undetermined" ? undetermined(outcome.missing) : outcome.amount;

/** The same for a function that returns one value. */
export function amountOrThrow(outcome: Outcome): number {
  if (outcome.kind === "undetermined") throw undetermined(outcome.missing);
  return outcome.amount;
}
