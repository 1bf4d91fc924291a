import { amountOf, amountsOf, assess, type Circumstances, type Question } from "../engine";
import { readCount, readFlag, readFrame, readSize, readYear, readYen } from "./arguments";
import { amountCell, amountOrThrow } from "./cells";

/** Reads what AMOUNT and its companions are told about the applicant. */
function readCircumstances(
  frame: unknown,
  isSmall: unknown,
  processes: unknown,
  year: unknown,
  minWage: unknown,
): Circumstances {
  const programme = readYear("year", year);
  return {
    programme,
    ...readFrame("frame", frame, programme),
    size: readSize("isSmall", isSmall),
    count: readCount("processes", processes),
    minimumWage: readFlag("minWage", minWage),
  };
}

/** Reads the arguments that AMOUNT and its companions share. */
export const readQuestion = (
  frame: unknown,
  cost: unknown,
  isSmall: unknown,
  processes: unknown,
  year: unknown,
  minWage: unknown,
): Question => ({
  ...readCircumstances(frame, isSmall, processes, year, minWage),
  cost: readYen("cost", cost),
  part: null,
});

interface Asked {
  readonly frame: unknown;
  readonly isSmall: unknown;
  readonly processes: unknown;
  readonly year: unknown;
  readonly minWage: unknown;
  readonly circumstances: Circumstances;
  readonly amountFor: ReturnType<typeof amountsOf>;
}

let last: Asked | null = null;

/** The rows of a column tell the same about the applicant: what was read last is kept for the next one. */
function asked(frame: unknown, isSmall: unknown, processes: unknown, year: unknown, minWage: unknown): Asked {
  if (
    last !== null &&
    last.frame === frame &&
    last.isSmall === isSmall &&
    last.processes === processes &&
    last.year === year &&
    last.minWage === minWage
  )
    return last;
  const circumstances = readCircumstances(frame, isSmall, processes, year, minWage);
  return (last = { frame, isSmall, processes, year, minWage, circumstances, amountFor: amountsOf(circumstances) });
}

/** The amount as one cell: 0 where refused, #N/A where something is missing. */
export function readAmount(
  frame: unknown,
  cost: unknown,
  isSmall: unknown,
  processes: unknown,
  year: unknown,
  minWage: unknown,
): number | CustomFunctions.Error {
  const { circumstances, amountFor } = asked(frame, isSmall, processes, year, minWage);
  const yen = readYen("cost", cost);
  return amountFor(yen) ?? amountCell(assess({ ...circumstances, cost: yen, part: null }));
}

/** The same of a question that is read already. */
export const amountCellOf = (question: Question): number | CustomFunctions.Error =>
  amountOf(question) ?? amountCell(assess(question));

/** The amount; the engine tells its reasons only where there is none. */
export const amountAsked = (question: Question): number => amountOf(question) ?? amountOrThrow(assess(question));
