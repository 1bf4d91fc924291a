import { assessGroup, type GroupOutcome, type Yen } from "../engine";
import { isBlank, readFlag, readMatrix, readNumber, readScalar, readYear, readYen } from "./arguments";

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
): GroupOutcome {
  const count = readNumber("members", members, "members") ?? 0;
  const withTool = readScalar("analysisMembers", analysisMembers);
  return assessGroup(readYear("year", year), {
    base: sumOfBase(baseSubsidies),
    analysis: readYen("analysisCost", analysisCost),
    administration: readYen("adminCost", adminCost),
    members: count,
    analysisMembers: isBlank(withTool) ? count : (readNumber("analysisMembers", withTool, "members") ?? count),
    administrationShare: readFlag("adminLimit", adminLimit, true),
  });
}
