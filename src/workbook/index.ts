export type {
  CostSource,
  EstimateConditions,
  EstimatePlan,
  EstimateSource,
  QuoteSource,
  Scenario,
  SourceLine,
} from "./estimate/plan";
export { estimateFrames } from "./estimate/layout";
export { lastEstimate, listQuotes, selectedCost } from "./estimate/sources";
export { writeEstimate, type EstimateOptions } from "./estimate/writeEstimate";
export { findQuote } from "./quote/findQuote";
export { insertFormula, removeFormula, type Insertion } from "./cells/formulaCell";
export { isOfficeDark, ready, type HostInfo } from "./office/host";
export { removeQuote } from "./quote/removeQuote";
export type { SheetRecord } from "./sheets/records";
export { removeSheet, showSheet, type SheetRemoval } from "./sheets/removeSheet";
export type { WrittenSheet } from "./sheets/writeSheet";
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
