import type { Question } from "../engine";
import { programmes, type Programme } from "../rules";
import { isBlank, readCount, readFlag, readMatrix, readSize, readYear, readYen } from "./arguments";

/** The years of a range, which may be a whole column of the sheet; every year where none is given. */
function readYears(years: unknown): readonly Programme[] {
  const given: Programme[] = [];
  for (const row of readMatrix(years) ?? [])
    for (const cell of row) if (!isBlank(cell)) given.push(readYear("years", cell));
  return given.length === 0 ? programmes : given;
}

/** Reads the arguments of COMPARE: the years that are columns, and who asks about which cost. */
export function readComparison(
  cost: unknown,
  isSmall: unknown,
  processes: unknown,
  years: unknown,
  minWage: unknown,
): {
  readonly compared: readonly Programme[];
  readonly applicant: Pick<Question, "cost" | "size" | "count" | "minimumWage">;
} {
  const applicant = {
    cost: readYen("cost", cost),
    size: readSize("isSmall", isSmall),
    count: readCount("processes", processes),
    minimumWage: readFlag("minWage", minWage),
  };
  return { compared: readYears(years), applicant };
}
