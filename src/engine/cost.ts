import type { Cited, Programme } from "../rules";
import { isLineQuestion, type LineQuestion } from "./assess";
import { costReaching, curveOf, mostOf } from "./curve";
import { decide, rateKindOf } from "./decide";
import { remark, type MissingCode, type ReasonCode, type Remark } from "./outcome";
import type { Question } from "./question";
import type { Yen } from "./ratio";

/** The answer to "what must it cost to be granted `target` yen?" */
export type CostOutcome =
  | { readonly kind: "found"; readonly cost: Yen; readonly amount: Yen }
  | { readonly kind: "out-of-reach"; readonly most: Yen }
  | { readonly kind: "refused"; readonly reasons: readonly Remark<ReasonCode>[] }
  | { readonly kind: "undetermined"; readonly missing: Remark<MissingCode> };

const highestCap = (programme: Programme, frame: LineQuestion["frame"]): Yen => {
  const { limit } = programme.frames[frame].line;
  return "cap" in limit ? limit.cap.value : Math.max(...limit.tiers.map(mostOf));
};

/** The lowest subsidy that can be granted at all: what a named tier demands, or the floor; null where there is none. */
export function leastOf({ programme, frame, tier }: LineQuestion): Cited<Yen> | null {
  const { line } = programme.frames[frame];
  const named = "tiers" in line.limit && tier !== null ? line.limit.tiers.find(({ name }) => name === tier) : undefined;
  return named?.atLeast ?? line.floor ?? null;
}

/**
 * The smallest cost whose subsidy is at least `target` yen, in closed form and exact. A target of 0 costs 0.
 * `question.cost` is ignored.
 */
export function costFor(question: Question, target: Yen): CostOutcome {
  if (target === 0) return { kind: "found", cost: 0, amount: 0 };
  if (!isLineQuestion(question)) return { kind: "refused", reasons: [remark("ask-group")] };
  const { programme, frame } = question;
  const most = highestCap(programme, frame);
  const wanted = Math.max(target, leastOf(question)?.value ?? 1);
  const cost = costReaching(curveOf(programme.frames[frame].line, rateKindOf(question)), Math.min(wanted, most));
  const decision = decide({ ...question, cost, part: null });
  if (decision.reasons.length > 0) return { kind: "refused", reasons: decision.reasons };
  if (decision.missing !== null)
    return wanted > most ? { kind: "out-of-reach", most } : { kind: "undetermined", missing: decision.missing };
  return decision.amount >= target
    ? { kind: "found", cost, amount: decision.amount }
    : { kind: "out-of-reach", most: decision.amount };
}
