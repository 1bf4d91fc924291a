import type { more as japanese } from "../ja/more";
import type { Translation } from "../shape";

/** その他: where each view leads, and the sample. */
export const more: Translation<typeof japanese> = {
  views: {
    functions: "Find a function and insert it into the selected cell.",
    help: "How to use the add-in, with examples of formulas.",
    portable: "Makes a copy that calculates in an Excel without the add-in.",
    settings: "Language, year and the usual applicant.",
  },
  sample: {
    title: "Try it with a sample",
    detail: "Puts an invented quote and its estimate on new sheets. Both can be removed together.",
    make: "Make the sample",
    remove: "Remove the sample",
    evenIfChanged: "Remove it with the changes",
    keep: "Keep it",
    outside: "Open the pane in Excel to make the sample.",
    working: "Making the sample…",
    removing: "Removing the sample…",
    stop: "Stop",
    written: (quote, estimate) =>
      `The sample stands on the sheets “${quote}” and “${estimate}”. Change a coloured cell and see what happens.`,
    present: "This workbook holds the sample.",
    removed: "The sample was removed. The workbook is as it was before.",
    changed: (sheet) => `Cells of the sheet “${sheet}” were changed since. Removing it loses those changes too.`,
    unreadable: "The sample quote could not be opened. Please reopen the pane.",
    toEstimate: "See the estimate",
  },
};
