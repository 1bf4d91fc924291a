import { grouped } from "../../numbers";
import type { check as japanese } from "../ja/check";
import type { Translation } from "../shape";
import { count, yen } from "./formats";

const shown = (value: string | number | boolean): string => (typeof value === "number" ? yen(value) : String(value));

/** 点検. */
export const check: Translation<typeof japanese> = {
  title: "Can this workbook be handed on?",
  run: "Check the workbook",
  again: "Check again",
  where: "Reads only; no cell is changed",
  blockedHost: "Works inside Excel",
  working: "Reading the workbook…",
  progress: (done, total) => `${grouped(done)} of ${count(total, "cell")}`,
  waiting: "Waiting while a cell is being edited. Press Enter or Esc in the cell to go on.",
  stop: "Stop checking",
  stopped: "The check was stopped. The workbook has not been changed.",
  missing: "The list of functions could not be opened. Please reopen the pane.",

  clean: "This workbook can be handed on",
  cleanDetail: (formulas) => `${count(formulas, "ITSUBSIDY formula")} checked; there is nothing to put right.`,
  found: (findings) => `Look at ${count(findings, "point")} before handing it on`,
  foundDetail: (formulas) => `${count(formulas, "ITSUBSIDY formula")} checked.`,
  empty: "No subsidy formulas yet",
  emptyDetail:
    "This workbook holds neither ITSUBSIDY formulas nor imported quotes. Import a quote, and it can be checked here.",
  toImport: "Import a quote",
  partial: (sheets) =>
    `${sheets.map((name) => `“${name}”`).join(", ")} is large; the first 400,000 cells of it were checked.`,
  laterRules: (version) =>
    `This workbook was last accepted under newer rule data (${version}). Please update the add-in before checking it.`,

  weights: { wrong: "Wrong", doubtful: "To verify", open: "Note" },
  counted: (findings) => `(${grouped(findings)})`,
  count: (label, findings) => `${label}: ${grouped(findings)}`,

  kinds: {
    "name-lost": {
      title: "Formulas with a broken function name",
      matter: "Excel does not find the function; when it recalculates, the cell shows #NAME?.",
    },
    "result-changed": {
      title: "Amounts that change, with new rules for instance",
      matter: "The amount accepted before and the amount under today's rules differ. Choose which one holds.",
    },
    "typed-over": {
      title: "Amounts typed into a column of formulas",
      matter: "These cells do not follow when a condition is changed.",
    },
    "tax-inclusive": {
      title: "Costs that seem to include tax",
      matter: "The subsidy is for tax-exclusive cost. With the tax in it, the subsidy comes out too high.",
    },
    "hardware-alone": {
      title: "Hardware without software",
      matter: "Hardware is eligible only when it is applied for together with software.",
    },
    "frame-differs": {
      title: "A frame unlike the rest of its column",
      matter: "Another frame has another rate and another limit.",
    },
    "quote-changed": {
      title: "Quotes changed after the import",
      matter: "They may no longer agree with the vendor's quote. Compare them with it.",
    },
    "without-year": {
      title: "Formulas without a year",
      matter: "The amounts are right today, but change when the rules of a new year are added.",
    },
  },

  nameLost: {
    "left-over": "The function name of a stored file is still in the formula.",
    unknown: "The cell shows #NAME?.",
    text: "The formula stands there as text.",
  },
  resultChanged: (before, now, happened) =>
    happened
      ? `${shown(before)} became ${shown(now)}.`
      : `The cell shows ${shown(before)}; today's rules give ${shown(now)}.`,
  changedWhy: {
    "newest-year": (from, to) =>
      `No year is named, and the newest one is now ${String(to)} instead of ${String(from)}.`,
    rules: "The rule data was updated.",
    "not-calculated": "An input was changed without recalculating.",
  },
  typedOver: (value) => `The cells around it hold formulas; this one holds a typed ${shown(value)}.`,
  labelled: (label, value) => `${yen(value)}, labelled “${label}”, is taken as the cost.`,
  tenPercentMore: (value, cost) => `${yen(value)} is 1.1 times ${yen(cost)}, the tax-exclusive amount of a quote.`,
  hardwareAlone: (hardware) => `${yen(hardware)} of hardware, and no cost of software.`,
  frameDiffers: (frame, usual) => `“${frame}” here, “${usual}” in most others.`,
  quoteChanged: (file) => `Cells imported from “${file}” were changed.`,
  blankYear: "The cell that the formulas take the year from is blank.",

  advice: {
    "hardware-alone":
      "Import the quote of the software that is applied for with it, or add its cost as an argument or as a line of the quote. Where there is none, take the hardware out.",
    "quote-changed":
      "A change that was meant can be recorded as such. To have every cell as the vendor's quote says, import the same file again and choose to replace it.",
  },

  fixes: {
    reenter: "Enter the formula again",
    recalculate: "Recalculate",
    formula: "Restore the formula",
    excludeTax: "Calculate without tax (10 %)",
    exclusiveCost: "Use the tax-exclusive amount",
    excludeHardware: "Take the hardware out of the cost",
    restoreQuote: "Put category, cost and months back as imported",
    frame: (usual) => `Change to “${usual}”`,
    year: (year) => `Fix the year ${String(year)}`,
  },
  fixAll: (label, findings) => `${label} (all ${grouped(findings)})`,
  fixLabel: (address, label) => `${label}: ${address}`,
  detail: "What will change",
  change: (address, before, after) => `${address}: ${before} → ${after}`,
  blank: "(blank)",
  goToLabel: (address) => `Go to cell: ${address}`,
  more: (rest) => `Show ${grouped(rest)} more`,
  year: "Year to be named",
  yearOption: (year) => String(year),
  accept: "Accept the amounts under today's rules",
  changes: (from, to) => `Figures that changed from ${String(from)} to ${String(to)}`,
  changedNumber: (label, before, after) => `${label}: ${before} → ${after}`,
  changedSource: (sources) => `Source: ${sources}`,

  update: {
    title: (formulas) => `New rules change the amounts of ${count(formulas, "formula")}.`,
    detail: (from, to) =>
      `The amounts of this workbook were accepted under rule data ${from} (now ${to}). Nothing has been changed yet. Naming the year keeps the amounts as they were.`,
    show: "See which cells change, and why",
  },

  acceptQuote: "Record the change as meant",
  quoteAccepted: "The change is recorded as meant.",
  quoteAcceptedDetail: "No cell was changed. Whatever is changed from now on will be found again.",
  quoteDoubted: "The record was taken back.",
  fixed: (cells) => `${count(cells, "cell")} put right.`,
  undone: (cells) => `${count(cells, "cell")} put back.`,
  accepted: "The amounts under today's rules were accepted.",
  undo: "Undo",
  skipped: {
    changed: (cells) => `Changed since the check and left as they are: ${cells}`,
    protected: (cells) => `On a protected sheet and not changed: ${cells}`,
    gone: (cells) => `Not changed, because the sheet was not found: ${cells}`,
    refused: (cells) => `Refused by Excel and left as they are: ${cells}`,
  },
  andMore: (cells, rest) => `${cells} and ${grouped(rest)} more`,
  hidden: (sheet) => `The sheet “${sheet}” is hidden. Right-click a sheet tab, choose Unhide, and try again.`,
};
