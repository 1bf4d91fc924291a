import type { Citation, CountKind, Ratio } from "../rules";
import type { LineQuestion } from "./assess";
import { costFor, leastOf } from "./cost";
import { costReaching, segmentAt, subsidyOf } from "./curve";
import { costAtCap, type Decision } from "./decide";
import type { ExpenseLineCode } from "./outcome";
import type { Question } from "./question";
import type { Yen } from "./ratio";

/**
 * A cost at which something changes. `cost` is the eligible cost of the line (yen, tax-exclusive; the question's own
 * fraction of a yen comes on top), `distance` how many yen that is from the asked cost, never negative.
 */
export type CostMargin = (
  | {
      /** The refused cost is granted from `cost` on. */
      readonly code: "granted-from";
      readonly amount: Yen;
    }
  | {
      /** Granted down to `cost`; one yen less is refused. */
      readonly code: "refused-below";
      readonly least: Yen;
    }
  | {
      /** From `cost` on, the part of the subsidy above `subsidyFrom` has the next rate. */
      readonly code: "next-band";
      readonly subsidyFrom: Yen;
      readonly rate: Ratio;
      readonly nextRate: Ratio;
    }
  | {
      /** `cost` is the first to reach the cap; more of it brings nothing. */
      readonly code: "cap-from";
      readonly cap: Yen;
    }
  | {
      /** `cost` is all that the cap takes in; `distance` yen of the asked cost bring nothing. */
      readonly code: "beyond-cap";
      readonly cap: Yen;
    }
  | {
      /** From `cost` on, the amount depends on a count that was not given. */
      readonly code: "count-needed-from";
      readonly counts: CountKind;
    }
  | {
      /** From `cost` on, a wage plan is asked for. */
      readonly code: "wage-plan-from";
      readonly amount: Yen;
    }
) & {
  readonly line: ExpenseLineCode;
  readonly cost: Yen;
  readonly distance: Yen;
  readonly source: Citation | null;
};

/**
 * The first cost at which something holds, given `near`, the first without the question's fraction of a yen: with the
 * fraction on top, it may hold one yen earlier.
 */
const first = (near: Yen, holds: (cost: Yen) => boolean): Yen => (near > 0 && holds(near - 1) ? near - 1 : near);

function marginOfBand({ curve, cap }: Decision, { cost, part }: Question, line: ExpenseLineCode): CostMargin | null {
  const current = segmentAt(curve, cost, part);
  const next = curve[curve.indexOf(current) + 1];
  if (next === undefined || next.subsidyFrom >= cap.most) return null;
  const from = first(next.threshold + 1, (near) => segmentAt(curve, near, part) !== current);
  return {
    code: "next-band",
    line,
    cost: from,
    distance: from - cost,
    subsidyFrom: next.subsidyFrom,
    rate: current.rate.value,
    nextRate: next.rate.value,
    source: next.rate.source,
  };
}

/** What lies behind a cap: another tier where the count is still open, otherwise nothing. */
function marginOfCap(decision: Decision, question: LineQuestion, line: ExpenseLineCode): CostMargin {
  const { cost, part, count, tier, programme, frame } = question;
  const { curve, cap, raw } = decision;
  const { limit } = programme.frames[frame].line;
  const reaches = (target: Yen): Yen =>
    first(costReaching(curve, target), (near) => subsidyOf(curve, near, part) >= target);
  const { source } = cap.source;
  if (count === null && tier === null && cap.tier !== null && "counts" in limit) {
    const from = reaches(cap.most + 1);
    return { code: "count-needed-from", line, cost: from, distance: from - cost, counts: limit.counts, source };
  }
  const full = part === null ? costAtCap(decision) : reaches(cap.most);
  return raw < cap.most
    ? { code: "cap-from", line, cost: full, distance: full - cost, cap: cap.most, source }
    : { code: "beyond-cap", line, cost: full, distance: cost - full, cap: cap.most, source };
}

/** How far a granted line is from its next rate and its cap. */
export function marginsOfLine(
  decision: Decision,
  question: LineQuestion,
  line: ExpenseLineCode,
): readonly CostMargin[] {
  if (decision.amount === 0) return [];
  const ofBand = marginOfBand(decision, question, line);
  const ofCap = marginOfCap(decision, question, line);
  return ofBand === null ? [ofCap] : [ofBand, ofCap];
}

/** The distance to the lower limit, from either side; nothing where a frame has none. */
export function marginOfFloor(
  decision: Decision,
  question: LineQuestion,
  line: ExpenseLineCode,
): readonly CostMargin[] {
  const least = leastOf(question);
  if (least === null || decision.missing !== null) return [];
  const found = costFor(question, least.value);
  if (found.kind !== "found") return [];
  const { cost, part } = question;
  const from = first(found.cost, (near) => subsidyOf(decision.curve, near, part) >= least.value);
  const common = { line, cost: from, source: least.source };
  if (cost >= from) return [{ ...common, code: "refused-below", distance: cost - from, least: least.value }];
  return [{ ...common, code: "granted-from", distance: from - cost, amount: found.amount }];
}

/** How far 通常枠 is from the subsidy that asks for a wage plan. */
export function marginOfWagePlan(
  { amount, curve }: Decision,
  question: LineQuestion,
  line: ExpenseLineCode,
): readonly CostMargin[] {
  const { from } = question.programme.wagePlan;
  if (question.frame !== "NORMAL" || amount === 0 || amount >= from.value) return [];
  const found = costFor(question, from.value);
  if (found.kind !== "found") return [];
  const cost = first(found.cost, (near) => subsidyOf(curve, near, question.part) >= from.value);
  const distance = cost - question.cost;
  return [{ code: "wage-plan-from", line, cost, distance, amount: from.value, source: from.source }];
}
