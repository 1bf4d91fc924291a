import { amountOf, assess, type Question } from "../engine";
import { readCount, readFlag, readFrame, readSize, readYear, readYen } from "./arguments";
import { amountCell, amountOrThrow } from "./cells";

/** Reads the arguments that AMOUNT and its companions share. */
export function readQuestion(
  frame: unknown,
  cost: unknown,
  isSmall: unknown,
  processes: unknown,
  year: unknown,
  minWage: unknown,
): Question {
  const programme = readYear("year", year);
  const { frame: code, tier, misnamed } = readFrame("frame", frame, programme);
  return {
    programme,
    frame: code,
    tier,
    misnamed,
    cost: readYen("cost", cost),
    part: null,
    size: readSize("isSmall", isSmall),
    count: readCount("processes", processes),
    minimumWage: readFlag("minWage", minWage),
  };
}

/** The amount as one cell of a table: 0 where refused, #N/A where something is missing. */
export const amountCellOf = (question: Question): number | CustomFunctions.Error =>
  amountOf(question) ?? amountCell(assess(question));

/** The amount; the engine tells its reasons only where there is none. */
export const amountAsked = (question: Question): number => amountOf(question) ?? amountOrThrow(assess(question));
