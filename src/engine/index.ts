export { allocate } from "./allocate";
export { isNearMinimumWage, sizeOf } from "./applicant";
export { amountOf, assess, isLineQuestion, type LineQuestion } from "./assess";
export { changes, numbersOf, type Change } from "./changes";
export { citedNumbers, type CitedNumber } from "./cited";
export { compare, frames, rank, type Ranked } from "./compare";
export { costFor, type CostOutcome } from "./cost";
export { assessEdi } from "./edi";
export type { CostLine } from "./eligible";
export { cloudCost, excludeTax } from "./expenses";
export { assessGroup, type GroupCosts, type GroupOutcome, type GroupParts } from "./group";
export { assessInvoice, invoiceQuestion, type Hardware } from "./invoice";
export {
  categoryNamed,
  frameNamed,
  frameNameOf,
  industryNamed,
  newestProgramme,
  programmeNamed,
  programmeOf,
  sizeNamed,
} from "./names";
export type {
  ConditionCode,
  ExpenseLineCode,
  Granted,
  MissingCode,
  NoteCode,
  Outcome,
  Params,
  ReasonCode,
  Refused,
  Remark,
  Step,
  StepCode,
  Undetermined,
} from "./outcome";
export type { FrameReference, LineFrame, Question } from "./question";
export { assessQuote, type CategoryShare, type QuoteOutcome, type QuoteQuestion } from "./quote";
export { effectiveRate, floorTimes, percentOf, type Mixed, type Yen } from "./ratio";
