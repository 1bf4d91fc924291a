import type { CostLine, rank } from "../engine";
import { readCount, readFlag, readSize, readYear } from "./arguments";
import { readLines } from "./quoteQuestion";

/** Reads the arguments of BEST. */
export function readRanking(
  lines: unknown,
  isSmall: unknown,
  processes: unknown,
  functions: unknown,
  year: unknown,
  minWage: unknown,
): { readonly applicant: Parameters<typeof rank>[0]; readonly lines: readonly CostLine[] } {
  const programme = readYear("year", year);
  const applicant = {
    programme,
    size: readSize("isSmall", isSmall),
    processes: readCount("processes", processes),
    functions: readCount("functions", functions),
    minimumWage: readFlag("minWage", minWage),
    limits: programme.costs.limitsOptionsAndServices,
  };
  return { applicant, lines: readLines(lines) };
}
