import { amountOf, isLineQuestion, lineCode, type LineQuestion } from "./assess";
import { decide } from "./decide";
import { decideInvoice, type Hardware } from "./invoice";
import { marginOfFloor, marginOfWagePlan, marginsOfLine, type CostMargin } from "./marginsOfCost";
import { marginsOfAnswers, type AnswerMargin } from "./marginsOfAnswers";
import type { Question } from "./question";
import type { CostLine } from "./eligible";
import { quoteCosts, type QuoteQuestion } from "./quote";

/** What would change an answer: a cost and how far away it is, or another answer and the subsidy that it brings. */
export type Margin = CostMargin | AnswerMargin;

function marginsOfCost(question: LineQuestion): readonly CostMargin[] {
  const decision = decide(question);
  const line = lineCode[question.frame];
  return [
    ...marginOfFloor(decision, question, line),
    ...marginsOfLine(decision, question, line),
    ...marginOfWagePlan(decision, question, line),
  ];
}

/**
 * What would change the subsidy of one cost in one frame: the next rate, the cap and what it leaves unused, the lower
 * limit, the wage plan; and the count, the size or 最低賃金近傍 answered otherwise. Empty for 複数社連携.
 */
export function margins(question: Question): readonly Margin[] {
  if (!isLineQuestion(question)) return [];
  return [...marginsOfCost(question), ...marginsOfAnswers(question, amountOf)];
}

/** The same for インボイス対応類型 with hardware: each line has its own cap, the amounts are those of all together. */
export function invoiceMargins(question: LineQuestion, hardware: Hardware): readonly Margin[] {
  const { software, pc, register, reasons } = decideInvoice(question, hardware);
  const ofHardware =
    reasons.length > 0 || software.missing !== null
      ? []
      : [
          ...marginsOfLine(pc, { ...question, cost: hardware.pc, part: null }, "pc"),
          ...marginsOfLine(register, { ...question, cost: hardware.register, part: null }, "register"),
        ];
  const amountAt = (asked: LineQuestion): number | null => {
    const decided = decideInvoice(asked, hardware);
    return decided.reasons.length === 0 && decided.software.missing !== null ? null : decided.amount;
  };
  return [...marginsOfCost(question), ...ofHardware, ...marginsOfAnswers(question, amountAt)];
}

/** The same for a quote: costs are what of it is eligible in the frame. Empty where it makes no eligible quote. */
export function quoteMargins(question: QuoteQuestion, lines: readonly CostLine[]): readonly Margin[] {
  const costs = quoteCosts(question, lines);
  if (costs === null) return [];
  return costs.question.frame === "INVOICE" ? invoiceMargins(costs.question, costs.hardware) : margins(costs.question);
}
