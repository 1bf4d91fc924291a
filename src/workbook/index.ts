export { acceptResults, checkWorkbook, isLater, withYear, type Check, type CheckOptions } from "./check/check";
export { weightOf, type Change, type Finding, type FindingKind, type Seen, type Weight } from "./check/finding";
export { applyFix, undoFix, type Applied, type Obstacle, type Skipped } from "./check/fix";
export type { Argument, Knowledge, Result } from "./check/knowledge";
export type { RuleRecord } from "./check/ruleRecord";
export { showCell } from "./check/showCell";
export type { CellPlace } from "./check/snapshot";
export { findQuote } from "./quote/findQuote";
export { insertFormula, removeFormula, type Insertion } from "./cells/formulaCell";
export { isOfficeDark, ready, type HostInfo } from "./office/host";
export { removeQuote, type Removal } from "./quote/removeQuote";
export { defaultSettings, mostFunctions, mostProcesses, type Applicant, type Settings } from "./settings/settings";
export { loadSettings, saveSettings } from "./settings/store";
export { showQuote } from "./quote/showQuote";
export type {
  Failure,
  FailureCode,
  FoundQuote,
  Outcome,
  Patience,
  QuoteIdentity,
  QuoteRecord,
  QuoteSheet,
  SheetLine,
  WrittenQuote,
} from "./types";
export { writeQuote, type WriteOptions } from "./quote/writeQuote";
