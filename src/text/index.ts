export { serialDate } from "./dates";
export type { Accepted } from "./arguments";
export {
  argumentText,
  headers,
  inputErrorText,
  noDeadlineText,
  noMinimumWageRuleText,
  outOfReachText,
  sizeText,
  yearHeader,
  yearText,
} from "./labels";
export { changeRows, deadlineRows, ruleRows, sourceRows, type Rows } from "./lists";
export { fileRefusalText, keptText, recalculationSummary, recalculationText } from "./files";
export { marginText } from "./margins";
export { bilingual, grouped, inOneLanguage, mixedText, ratioText, roundYen, yen } from "./numbers";
export { outcomeText, reasonsText, remarksText } from "./outcome";
export { paneText, type EstimateText, type Language, type PaneText } from "./pane";
export { quoteMessage } from "./quotes";
export { remarkText } from "./remarks";
export { ruleLabel, ruleUnit } from "./rules";
export { citationText, sourcesText, sourceText } from "./sources";
export { arithmetic, stepText } from "./steps";
export { stepSentence } from "./working";
