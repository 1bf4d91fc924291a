import type { common as japanese } from "../ja/common";
import type { Translation } from "../shape";
import { yen, signed, date } from "./formats";

/** What every view of the pane says. */
export const common: Translation<typeof japanese> = {
  yen,
  signed,
  date,
  separator: " · ",

  title: "IT Introduction Subsidy calculator",

  tabs: {
    label: "Views",
    import: "Import",
    estimate: "Estimate",
    evidence: "Why",
    check: "Check",
    proposal: "Proposal",
    more: "More",
    functions: "Functions",
    portable: "Portable copy",
    settings: "Settings",
    help: "Help",
  },

  loading: "Loading…",

  crashed: "The pane could not be shown. The workbook has not been changed. Please reopen the pane.",

  outsideExcel:
    "This page is open outside Excel. You can read and review a quote here; to write it, open the pane in Excel.",

  dismiss: "Close",

  failures: {
    "cell-editing":
      "A cell is still being edited, so nothing was written. Press Enter or Esc in the cell and try again.",
    cancelled: "Writing was stopped. The workbook has not been changed.",
    "structure-protected":
      "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.",
    "read-only":
      "This workbook cannot be changed (read-only or protected). Save it under another name or remove the protection, then try again.",
    "name-taken":
      "The sheet name is taken and no other name was accepted. Rename an import sheet that you no longer need and try again.",
    "api-missing":
      "This version of Excel lacks what this needs. The workbook has not been changed. Please use Microsoft 365, Excel 2021 or later, or Excel on the web.",
    "outside-excel": "Not connected to Excel. Please reopen this pane from Excel's Home tab.",
    "too-large": "This is more than can be written at once. Leave out some lines or split the quote.",
    "sheet-missing":
      "The sheet was not found. It may have been deleted or renamed. Please look at the sheet tabs and try again.",
    "last-sheet":
      "No other sheet of the workbook is visible, so this one cannot be removed. Add a sheet and try again.",
    "nothing-selected": "The selection holds no values. Select the table of the quote and try again.",
    "several-areas": "Several separate areas are selected. Select one block of cells and try again.",
    "unsafe-text": "Some text might have turned into a formula, so writing was undone. The workbook is as it was.",
    busy: "Excel is busy. Please try again when it has finished.",
    unknown: "Excel did not accept the data. The workbook is as it was. Please try again.",
  },

  failureDetail: (detail) => ` (Excel answered: ${detail})`,

  notTakenBack: (sheet) =>
    `The unfinished sheet “${sheet}” could not be removed. Please right-click its tab and delete it.`,
};
