import type { evidence as japanese } from "../ja/evidence";
import type { Translation } from "../shape";

export const evidence: Translation<typeof japanese> = {
  title: "Why",
  amount: "Subsidy (upper limit)",
  ownShare: "Own share",
  steps: "Working",
  reasons: "Why nothing is granted",
  missing: "What is open",
  conditions: "Conditions",
  notes: "Notes",
  margins: "What would change it",
  spilledFrom: (address) => `This is a result of the formula in ${address}.`,
  none: "Select a cell with an ITSUBSIDY formula to see why it gives its amount.",
  heading: "Select a cell of the table that holds an amount to see its working.",
  noSubsidy: "This function does not answer with a subsidy, so there is no working to show.",
  unread: (argument) =>
    `Only Excel can work out the argument “${argument}”, so it cannot be read here. EXPLAIN with the same arguments shows the working in the sheet.`,
  passed: "A cell that is an argument holds an error. Correct that cell first.",
};
