import { citedNumbers, type CitedNumber } from "../src/engine";
import { industries, programmes } from "../src/rules";

/** Every number of the rule data with its path and its source. */
export const allFigures: readonly CitedNumber[] = [
  ...programmes.flatMap((programme) => citedNumbers(programme, String(programme.year))),
  ...citedNumbers(industries, "industries"),
];
