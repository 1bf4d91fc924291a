export { findQuote } from "./findQuote";
export { insertFormula, removeFormula, type Insertion } from "./formulaCell";
export { isOfficeDark, ready, type HostInfo } from "./host";
export { removeQuote, type Removal } from "./removeQuote";
export { showQuote } from "./showQuote";
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
export { writeQuote, type WriteOptions } from "./writeQuote";
