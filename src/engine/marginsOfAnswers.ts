import type { Citation, CountKind, Size } from "../rules";
import type { LineQuestion } from "./assess";
import type { Yen } from "./ratio";

/**
 * Another answer to a question about the applicant or the tool, with the subsidy that it would bring. `difference` is
 * what it gains or loses in yen, null where there was no amount before.
 */
export type AnswerMargin =
  /** Counts from `from` to `upTo`; null = without end. */
  (
    | { readonly code: "count"; readonly counts: CountKind; readonly from: number; readonly upTo: number | null }
    | { readonly code: "size"; readonly size: Size }
    | { readonly code: "minimum-wage"; readonly holds: boolean }
  ) & {
    readonly amount: Yen;
    readonly difference: Yen | null;
    readonly source: Citation | null;
  };

/** The subsidy of a question; null where something is missing. */
type AmountAt = (question: LineQuestion) => Yen | null;

interface Asked {
  readonly question: LineQuestion;
  readonly amountAt: AmountAt;
  readonly before: Yen | null;
}

/** What an amount changes; null where it changes nothing. */
function changed({ before }: Asked, amount: Yen | null): Pick<AnswerMargin, "amount" | "difference"> | null {
  if (amount === null || amount === before) return null;
  return { amount, difference: before === null ? null : amount - before };
}

type CountMargin = Extract<AnswerMargin, { code: "count" }>;

/** A higher count, tier by tier; where the count is open, every tier. */
function marginsOfCount(asked: Asked): readonly AnswerMargin[] {
  const { question, amountAt, before } = asked;
  const { limit } = question.programme.frames[question.frame].line;
  if (!("counts" in limit) || question.tier !== null) return [];
  const found: CountMargin[] = [];
  let best = before ?? 0;
  for (const { from } of limit.tiers) {
    if (from.value <= (question.count ?? 0)) continue;
    const change = changed(asked, amountAt({ ...question, count: from.value }));
    if (change === null || change.amount <= best) continue;
    found.push({ code: "count", counts: limit.counts, from: from.value, upTo: null, ...change, source: from.source });
    best = change.amount;
  }
  return found.map((margin, index) => {
    const next = found[index + 1];
    return next === undefined ? margin : { ...margin, upTo: next.from - 1 };
  });
}

function marginsOfSize(asked: Asked): readonly AnswerMargin[] {
  const { question, amountAt } = asked;
  const size = question.size === "medium" ? "small" : "medium";
  const change = changed(asked, amountAt({ ...question, size }));
  return change === null ? [] : [{ code: "size", size, ...change, source: null }];
}

function marginsOfMinimumWage(asked: Asked): readonly AnswerMargin[] {
  const { question, amountAt } = asked;
  const rule = question.programme.minimumWage;
  const holds = !question.minimumWage;
  if (question.frame !== "NORMAL" || (holds && rule === null)) return [];
  const change = changed(asked, amountAt({ ...question, minimumWage: holds }));
  return change === null ? [] : [{ code: "minimum-wage", holds, ...change, source: rule?.share.source ?? null }];
}

/** Every other answer that would change the subsidy, each alone and at the same cost. */
export function marginsOfAnswers(question: LineQuestion, amountAt: AmountAt): readonly AnswerMargin[] {
  const asked = { question, amountAt, before: amountAt(question) };
  return [...marginsOfCount(asked), ...marginsOfSize(asked), ...marginsOfMinimumWage(asked)];
}
