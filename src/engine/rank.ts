import type { FrameCode, Programme, Size } from "../rules";
import type { CostLine } from "./eligible";
import { frames } from "./names";
import { assessQuote, type QuoteOutcome } from "./quote";

export interface Ranked extends QuoteOutcome {
  readonly frame: FrameCode;
}

const weight = ({ outcome }: QuoteOutcome): number =>
  outcome.kind === "granted" ? outcome.amount : outcome.kind === "undetermined" ? 0 : -1;

/** The frames for one quote, best first; what is missing comes next, refusals at the end. */
export function rank(
  applicant: {
    readonly programme: Programme;
    readonly size: Size;
    readonly processes: number | null;
    readonly functions: number | null;
    readonly minimumWage: boolean;
    readonly limits: boolean;
  },
  lines: readonly CostLine[],
): readonly Ranked[] {
  const { processes, functions, ...common } = applicant;
  const ranked = frames.map((frame) => {
    const count = frame === "INVOICE" ? functions : processes;
    return { frame, ...assessQuote({ ...common, frame, count, tier: null, misnamed: null }, lines) };
  });
  return [...ranked].sort((a, b) => weight(b) - weight(a));
}
