import { assessGroup, type Outcome, type Yen } from "../engine";
import { readFlag, readMatrix, readNumber, readYear, readYen } from "./arguments";

/** The members' subsidies of a range, added up; blank cells are 0. */
function sumOfBase(baseSubsidies: unknown): Yen {
  const rows = readMatrix(baseSubsidies) ?? [];
  return rows.reduce<Yen>(
    (sum, row) => row.reduce<Yen>((subtotal, cell) => subtotal + readYen("baseSubsidies", cell, "yen"), sum),
    0,
  );
}

/** Reads the arguments of GROUP and GROUPTABLE and answers them. */
export function readGroup(
  baseSubsidies: unknown,
  analysisCost: unknown,
  members: unknown,
  adminCost: unknown,
  year: unknown,
  adminLimit: unknown,
  analysisMembers: unknown,
): Outcome {
  const count = readNumber("members", members, "members") ?? 0;
  const withTool = readNumber("analysisMembers", analysisMembers, "members");
  return assessGroup(readYear("year", year), {
    base: sumOfBase(baseSubsidies),
    analysis: readYen("analysisCost", analysisCost),
    administration: readYen("adminCost", adminCost),
    members: count,
    analysisMembers: withTool === null || withTool === 0 ? count : withTool,
    administrationShare: readFlag("adminLimit", adminLimit, true),
  });
}
