import type { portable as japanese } from "../ja/portable";
import { grouped } from "../../numbers";
import type { Translation } from "../shape";

const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** 持ち出し用コピー: the view, and the note that goes with the copy. */
export const portable: Translation<typeof japanese> = {
  title: "Portable copy",
  lead: "Makes a copy in this workbook that keeps calculating the same amounts in an Excel without the add-in. Your own sheets are not changed.",
  kindLabel: "What becomes of the formulas",
  kinds: {
    live: "Native Excel formulas (they recalculate when a condition changes)",
    values: "Fixed values (they stay as they are now)",
  },
  choose: "Sheets to copy",
  all: "All sheets",
  hidden: (sheet) => `${sheet} (hidden)`,
  refresh: "Read the list again",
  steps: [
    "The chosen sheets are copied, and the copies refer to each other.",
    "Every ITSUBSIDY formula becomes a formula of Excel 2016 or later with the same result, compared one by one with the original.",
    "A cell that cannot be converted keeps its value and is listed with the reason.",
    "To hand it on, select the new sheets, right-click, choose Move or Copy, and move them to a new workbook.",
  ],
  make: "Make the portable copy",
  where: (count) => `Adds ${counted(count, "new sheet", "new sheets")} at the end`,
  noChoice: "Choose the sheets to copy",
  blockedHost: "Possible inside Excel",
  loading: "Reading the list of sheets…",
  working: (done, total) => `Making the portable copy… (${grouped(done)} of ${grouped(total)})`,
  reading: "Reading the workbook…",
  waiting: "Waiting while a cell is being edited. Finish with Enter or Esc, and it goes on.",
  stop: "Stop",
  done: (sheets) => `${counted(sheets, "sheet was", "sheets were")} copied.`,
  doneLive: (live) =>
    `${counted(live, "cell now holds", "cells now hold")} a native Excel formula whose result equals the original.`,
  doneValues: "Every ITSUBSIDY formula keeps the value that it shows now.",
  unverified: (count) =>
    `${counted(count, "cell", "cells")} could not be compared, because the original showed no result. Recalculate the workbook and make the copy again to be sure.`,
  frozen: (count) => `Cells that keep their value (${grouped(count)})`,
  more: (count) => `${counted(count, "more is", "more are")} listed on the sheet of the note.`,
  show: "Show the sheet",
  remove: "Remove all portable copies",
  earlier: (sheets) => `This workbook holds ${counted(sheets, "sheet", "sheets")} of an earlier portable copy.`,
  removed: (sheets) => `${counted(sheets, "sheet", "sheets")} of the portable copy removed.`,

  why: {
    "no-counterpart": "a function that tells workings and reasons in sentences (no Excel formula can)",
    arguments: "arguments of a shape that no formula can take",
    "unread-value": "a value that a formula cannot read",
    "too-long": "longer than an Excel formula may be",
    unreadable: "the formula cannot be read",
    spilled: "spills inside another formula",
    elsewhere: "refers to a sheet that is not copied, or to another workbook",
    differs: "the native formula showed something else than the original",
  },

  sheets: { suffix: " portable", workings: "Working portable", note: "Portable copy note", frozen: "Fixed values" },
  freeze: {
    title: "Fix the selected cells at their values",
    detail:
      "Puts the present value in place of each ITSUBSIDY formula in the selection. The formulas, the version of the rules, the date and the sources are kept on a sheet “Fixed values”.",
    make: "Fix the selected cells",
    working: "Reading the selected cells…",
    stop: "Stop",
    done: (formulas) => `${counted(formulas, "formula", "formulas")} fixed at the value shown.`,
    doneDetail: (sheet) => `What stood there is on the sheet “${sheet}”.`,
    left: (formulas) => `${counted(formulas, "formula", "formulas")} that showed an error stayed as before.`,
    none: "The selected cells hold no ITSUBSIDY formula with a result. Select a table with its top left cell.",
    undo: "Put the formulas back",
    undone: (formulas) => `${counted(formulas, "formula", "formulas")} put back.`,
    undoneLeft: (formulas) =>
      `${counted(formulas, "cell", "cells")} changed since and left alone; the formulas are on the sheet “Fixed values”.`,
    about: "The formulas of the cells below are fixed at their values on the date shown and do not recalculate.",
    listed: (formulas) => `Fixed formulas (${grouped(formulas)})`,
    value: "Fixed value (top left)",
  },
  note: {
    about: {
      live: "The subsidies in this workbook are Excel formulas that need no add-in. The working and the tables of rules are on the sheet of the working.",
      values: "The subsidies in this workbook are fixed at their values on the date below and do not recalculate.",
    },
    date: "Made on",
    rules: "Version of the rules",
    copies: "Copied sheets",
    frozen: (count) => `Cells that keep their value (${grouped(count)})`,
    sheet: "Sheet",
    cell: "Cell",
    formula: "Original formula",
    reason: "Reason",
    sources: "Documents behind the rules",
  },
};
