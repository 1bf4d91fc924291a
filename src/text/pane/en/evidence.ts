import { grouped } from "../../numbers";
import type { evidence as japanese } from "../ja/evidence";
import type { Translation } from "../shape";

export const evidence: Translation<typeof japanese> = {
  title: "Why",
  reading: "Reading the selected cell…",
  amount: "Subsidy (upper limit)",
  ownShare: "Own share (tax-exclusive)",
  cost: "Cost (tax-exclusive)",
  undecided: "Not decided",
  steps: "Working (yen)",
  reasons: "Why nothing is granted",
  missing: "What is open",
  conditions: "Conditions",
  notes: "Please note",
  carriedOver: "Not printed for this year; carried over from another year.",
  margins: "What would change it",
  formula: "Formula",
  choose: "Which calculation shall be explained?",
  spilledFrom: (address) => `This is a result of the formula in ${address}.`,

  emptyTitle: "Select a cell with a subsidy",
  empty: "For a cell with an ITSUBSIDY formula, the steps, documents and conditions behind its amount are shown here.",
  nearest: (address) => `Go to the nearest formula, ${address}`,
  noFormulas: "This sheet has no ITSUBSIDY formula. Import a quote or insert a function.",
  toImport: "Import a quote",
  toFunctions: "Insert a function",

  heading: "Select a cell of the table that holds an amount to see its working.",
  taken:
    "This formula goes on calculating with a part of a table. Put the table itself into another cell to see its working.",
  noSubsidy: "This function does not answer with a subsidy, so there is no working to show.",
  unread: {
    calculation: (argument) => `Only Excel can work out the argument “${argument}”, so it cannot be read here.`,
    "too-large": (argument) => `The argument “${argument}” covers too many cells to be read here.`,
    elsewhere: (argument) =>
      `The argument “${argument}” names another workbook or several sheets, so it cannot be read here.`,
    missing: (argument) =>
      `The sheet, name, table or column of the argument “${argument}” is not in this workbook. Please check the formula.`,
  },
  unreadTable: "Insert the table of the working with the button below to follow the steps in the sheet.",
  passed: (args) => `A cell of the argument “${args}” holds an error. Correct that cell first.`,
  listed: "”, “",

  differs: (shown, now) =>
    `The cell shows ${shown}, but its present arguments and rules give ${now}. The working below is that of the present arguments.`,
  byHand: "Excel calculates by hand in this workbook. Calculating brings the present amount.",
  stale: "It was not calculated since an argument changed, or it keeps a value of earlier rules. Please recalculate.",
  recalculate: "Recalculate the workbook",
  recalculated: "The workbook was recalculated.",
  "name-lost":
    "Excel does not know the add-in's functions (#NAME?). The working below is that of the present arguments. Check can enter the formula again.",
  "no-room":
    "Other values stand where the table would spill (#SPILL!). Please empty the cells at its right or below it.",
  calculating: "Excel is calculating. The amount appears in the cell when it is done.",
  typedOver: (formula) =>
    `The number of this cell seems to have been typed over a formula. Like the cells around it, it would be ${formula}. Check can put it back.`,
  toCheck: "Go to Check",

  origin: "Where this quote comes from",
  originFile: "File",
  originVendor: "Vendor",
  originNumber: "Quote number",
  originLine: "Line",
  originRow: (row, name) => `row ${grouped(row)} of the file, “${name}”`,
  originAmount: "Original amount",
  noEntry: "not stated",

  insert: {
    EXPLAIN: "Insert the working",
    QUOTETABLE: "Insert table by category",
    GROUPTABLE: "Insert the breakdown",
  },
  where: "Goes into the free space at the right of the cell",
  copy: "Copy as text",
  copied: "The explanation was copied. You can paste it into a mail or a document.",
  copyByHand: "It could not be copied by itself. Press Ctrl+C while the text below is selected.",
  copyLabel: "Explanation as text",
  waiting: "Waiting because a cell is being edited. Press Enter or Esc in the cell to go on.",
  inserted: (address) => `The table was put into ${address}. It is linked to the cells of the arguments.`,
  noRoom: "There is no free space at the right, so nothing was inserted or changed.",
  undo: "Remove what this wrote",
  removed: (address) => `The table in ${address} was removed.`,
  changed: (address) => `${address} was changed after the insertion and was left as it is.`,
};
