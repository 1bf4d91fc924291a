import type { QuoteCategory, QuoteDocument, QuoteLine } from "../../quotes";

/** A line under review: what was read, and what the person decided about it. */
export interface ReviewLine {
  readonly line: QuoteLine;
  /** Outside the total of the quote. */
  readonly optional: boolean;
  readonly included: boolean;
  readonly category: QuoteCategory;
  /** True once a person chose or accepted the category. */
  readonly decided: boolean;
}

/** choose: no category yet · check: the suggestion is not certain · sure · discount: spread over the other lines · excluded */
export type LineState = "choose" | "check" | "sure" | "discount" | "excluded";

const certain = 0.7;

const underReview = (line: QuoteLine, optional: boolean): ReviewLine => ({
  line,
  optional,
  included: !optional,
  category: line.category,
  decided: false,
});

/** Lines of the quote first, then its options, which are not included until somebody says so. */
export const reviewLines = ({ items, optional }: QuoteDocument): readonly ReviewLine[] => [
  ...items.map((line) => underReview(line, false)),
  ...optional.map((line) => underReview(line, true)),
];

export function lineState({ line, included, category, decided }: ReviewLine): LineState {
  if (!included) return "excluded";
  if (line.kind === "discount") return "discount";
  if (category === "UNKNOWN" || category === "DISCOUNT") return "choose";
  return decided || line.confidence >= certain ? "sure" : "check";
}

export const countOf = (lines: readonly ReviewLine[], state: LineState): number =>
  lines.filter((line) => lineState(line) === state).length;

export const firstOf = (lines: readonly ReviewLine[], state: LineState): number =>
  lines.findIndex((line) => lineState(line) === state);

export const includedLines = (lines: readonly ReviewLine[]): readonly ReviewLine[] =>
  lines.filter(({ included }) => included);

/** Tax-exclusive yen of the lines that will be written. */
export const includedSum = (lines: readonly ReviewLine[]): number =>
  includedLines(lines).reduce((sum, { line }) => sum + line.eligibleBase, 0);

/** The other category that was weighed, while the person has not decided. */
export const alternativeOf = ({ line, category, decided }: ReviewLine): QuoteCategory | null =>
  decided || line.runnerUp === category || line.runnerUp === "UNKNOWN" || line.runnerUp === "DISCOUNT"
    ? null
    : line.runnerUp;
