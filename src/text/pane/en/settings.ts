import type { settings as japanese } from "../ja/settings";
import type { Translation } from "../shape";

/** 設定. */
export const settings: Translation<typeof japanese> = {
  title: "Settings of this workbook",
  lead: "The settings are kept in the workbook and hold for everyone who shares it.",
  language: "Language",
  languages: { office: "As in Office", ja: "日本語", en: "English" },
  year: "Year of inserted formulas",
  yearHint: "With a year, the amounts stay when the rules of a new year are added.",
  newest: "None (the newest year)",
  yearOption: (year) => String(year),
  applicant: "Usual applicant",
  applicantHint: "The conditions with which imports, estimates and inserted functions begin.",
  size: "Size of business",
  sizes: { small: "Small business", medium: "Medium business", large: "Large business" },
  processes: "Business processes",
  functions: "Functions of accounting, orders, payment",
  minimumWage: "Near the minimum wage",
  saved: "Saved in the workbook.",
  outside: "Open the pane in Excel to keep settings in the workbook.",
};
