import type { PaneText } from "../../text";
import type { Applicant } from "../../workbook";

/** Years, size and counts in one line: what a folded set of conditions says. */
export const conditionsLine = (
  text: PaneText,
  years: readonly string[],
  { size, processes, functions, minimumWage }: Applicant,
): string =>
  text.estimate.conditionsLine([
    ...years,
    text.sheet.conditions.sizes[size],
    text.estimate.processesShort(processes),
    text.estimate.functionsShort(functions),
    ...(minimumWage ? [text.sheet.conditions.minimumWage] : []),
  ]);
