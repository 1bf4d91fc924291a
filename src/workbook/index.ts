export { findQuote } from "./quote/findQuote";
export { insertFormula, removeFormula, type Insertion } from "./cells/formulaCell";
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
export { removeQuote, type Removal } from "./quote/removeQuote";
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
