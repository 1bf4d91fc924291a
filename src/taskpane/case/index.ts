export {
  answerOf,
  byAmount,
  isYen,
  linesOf,
  marginsOf,
  nextSteps,
  scaled,
  type Answer,
  type Asked,
  type FrameAnswer,
} from "./answer";
export { ConditionFields } from "./ConditionFields";
export { NumberField, wholeNumber } from "./Wizards";
export { LostQuotes } from "./LostQuotes";
export { conditionsLine } from "./summary";
export { changesOf, ownConditions, type OwnConditions } from "./own";
