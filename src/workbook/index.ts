export { acceptResults, checkWorkbook, isLater, withYear, type Check, type CheckOptions } from "./check/check";
export { acceptQuote, doubtQuote, type AcceptedQuote } from "./check/acceptQuote";
export { weightOf, type Change, type Finding, type FindingKind, type Seen, type Weight } from "./check/finding";
export { applyFix, undoFix, type Applied, type Obstacle, type Skipped } from "./check/fix";
export type { Argument, Knowledge, Result } from "./check/knowledge";
export { recordsRules, type RuleRecord } from "./check/ruleRecord";
export { outdatedRules, ruleUpdate, type RuleUpdate } from "./check/ruleUpdate";
export { showCell } from "./check/showCell";
export { placeText, type CellPlace } from "./check/snapshot";
export type {
  CostSource,
  EdiAccounts,
  EstimateConditions,
  EstimatePlan,
  EstimateSource,
  GroupPlan,
  Scenario,
} from "./estimate/plan";
export { defaultGroup } from "./estimate/plan";
export { estimateFrames } from "./estimate/layout";
export { lastEstimate, selectedCost } from "./estimate/sources";
export { writeEstimate, type EstimateOptions } from "./estimate/writeEstimate";
export { findQuote } from "./quote/findQuote";
export { removeFormula } from "./cells/formulaCell";
export { insertCall, takeCallBack, type InsertOptions, type Insertion } from "./functions/insertCall";
export { selectedAddress } from "./functions/selectedAddress";
export { isOfficeDark, ready, type HostInfo } from "./office/host";
export {
  forgetCategory,
  forgetColumns,
  recallMemory,
  rememberCategories,
  rememberColumns,
  type QuoteMemory,
  type RememberedCategory,
  type RememberedColumns,
} from "./memory/memory";
export { readSelectedRange, type SelectedRange } from "./quote/selectedRange";
export { defaultSettings, mostFunctions, mostProcesses, type Applicant, type Settings } from "./settings/settings";
export { loadSettings, saveSettings } from "./settings/store";
export { removeQuote } from "./quote/removeQuote";
export { hasSample, removeSample } from "./sample/sample";
export { writeSample, type Sample, type SampleOptions } from "./sample/writeSample";
export type { SheetRecord } from "./sheets/records";
export { removeSheet, showSheet, type SheetRemoval } from "./sheets/removeSheet";
export type { WrittenSheet } from "./sheets/writeSheet";
export {
  importedQuotes,
  type ImportedQuotes,
  type LostQuote,
  type QuoteSource,
  type SourceLine,
} from "./quote/importedQuotes";
export type { ProposalConditions, ProposalPlan } from "./proposal/plan";
export { writeProposal, type ProposalOptions } from "./proposal/writeProposal";
export { showQuote } from "./quote/showQuote";
export type {
  Failure,
  FailureCode,
  FoundQuote,
  Outcome,
  Patience,
  QuoteIdentity,
  QuoteProposal,
  QuoteRecord,
  QuoteSheet,
  SheetLine,
  WrittenQuote,
} from "./types";
export { writeQuote, type WriteOptions } from "./quote/writeQuote";
export { followSelection } from "./evidence/followSelection";
export { insertBeside, type InsertedBeside, type TableSize } from "./evidence/insertBeside";
export { readSelection } from "./evidence/readSelection";
export { bookSheets, type BookSheet } from "./portable/bookSheets";
export {
  freezeSelection,
  thawSelection,
  type FreezeOptions,
  type Freezing,
  type FrozenSelection,
  type Thawing,
} from "./portable/freezeSelection";
export { makePortable, type PortableOptions } from "./portable/makePortable";
export { portableSheets, removePortable, type PortableRemoval } from "./portable/removePortable";
export type { CopiedSheet, FrozenCell, FrozenWhy, PortableCopy, PortableKind, PortableNote } from "./portable/types";
export { recalculate } from "./evidence/recalculate";
export type {
  ArgumentValue,
  CellError,
  Neighbour,
  Origin,
  Passed,
  ReadArgument,
  ReadCall,
  SelectedCell,
  SpillPlace,
  Unread,
} from "./evidence/types";
