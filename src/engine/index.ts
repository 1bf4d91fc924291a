export { allocate } from "./allocate";
export { isNearMinimumWage, sizeOf } from "./applicant";
export { amountOf, amountsOf, assess } from "./assess";
export { changes, numbersOf, type Change } from "./changes";
export { citedNumbers, type CitedNumber } from "./cited";
export { rank, type Ranked } from "./rank";
export { costFor } from "./cost";
export { costReaching, curveOf, mostOf, rateOf, type Curve, type RateKind, type Segment } from "./curve";
export { isRefusedAtOnce, rateKindOf } from "./decide";
export { assessEdi, ediMargins, type EdiCosts } from "./edi";
export type { CostLine } from "./eligible";
export { cloudCost, excludeTax, monthLimitOf } from "./expenses";
export { assessGroup } from "./group";
export { assessInvoice, invoiceQuestion, type Hardware } from "./invoice";
export {
  categoryNamed,
  flagNamed,
  flagWords,
  frameNamed,
  frameNameOf,
  frames,
  frameWords,
  industryNamed,
  newestProgramme,
  programmeNamed,
  programmeOf,
  sizeNamed,
  sizeWords,
  yearWords,
} from "./names";
export { invoiceMargins, margins, quoteMargins, type Margin } from "./margins";
export type {
  ConditionCode,
  ExpenseLineCode,
  MissingCode,
  NoteCode,
  Outcome,
  Params,
  ReasonCode,
  Remark,
  RemarkCode,
  Step,
  StepCode,
} from "./outcome";
export { conditionsOf } from "./remarks";
export { remark } from "./outcome";
export { tierFor, type Circumstances, type FrameReference, type LineFrame, type Question } from "./question";
export { assessQuote, type QuoteOutcome, type QuoteQuestion } from "./quote";
export { effectiveRate, floorTimes, percentOf, type Mixed, type Yen } from "./ratio";
