import type { Correction, QuoteCategory, QuoteDocument, QuoteLine } from "../../quotes";

/** A line under review: what was read, and what the person decided about it. */
export interface ReviewLine {
  readonly line: QuoteLine;
  /** Outside the total of the quote. */
  readonly optional: boolean;
  readonly included: boolean;
  /** As read, until the person writes something else. */
  readonly name: string;
  /** Tax-exclusive yen with its share of the discounts, until the person writes something else. */
  readonly cost: number;
  readonly months: number | null;
  readonly category: QuoteCategory;
  /** True once a person chose or accepted the category. */
  readonly decided: boolean;
  /** The category was taught with an earlier quote. */
  readonly taught: boolean;
}

/** What a person may write into a line. */
export type LineEdit = Partial<Pick<ReviewLine, "name" | "cost" | "months">>;

/** choose: no category yet · check: the suggestion is not certain · sure · discount: spread over the other lines · excluded */
export type LineState = "choose" | "check" | "sure" | "discount" | "excluded";

const certain = 0.7;

const underReview = (line: QuoteLine, optional: boolean, taught: boolean): ReviewLine => ({
  line,
  optional,
  included: !optional,
  name: line.name,
  cost: line.eligibleBase,
  months: line.period?.months ?? null,
  category: line.category,
  decided: taught,
  taught,
});

/** Lines of the quote first, then its options, which are not included until somebody says so. */
export const reviewLines = ({ items, optional }: QuoteDocument, taught: ReadonlySet<string>): readonly ReviewLine[] => [
  ...items.map((line) => underReview(line, false, taught.has(line.name))),
  ...optional.map((line) => underReview(line, true, taught.has(line.name))),
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
  includedLines(lines).reduce((sum, { cost }) => sum + cost, 0);

/** The other category that was weighed, while the person has not decided. */
export const alternativeOf = ({ line, category, decided }: ReviewLine): QuoteCategory | null =>
  decided || line.runnerUp === category || line.runnerUp === "UNKNOWN" || line.runnerUp === "DISCOUNT"
    ? null
    : line.runnerUp;

/** What the lines to be written differ from the quote's own, in yen: by what was edited, left out or added. */
export const differenceFromQuote = (lines: readonly ReviewLine[]): number =>
  includedSum(lines) - lines.reduce((sum, { line, optional }) => (optional ? sum : sum + line.eligibleBase), 0);

export const isEdited = ({ line, name, cost, months }: ReviewLine): boolean =>
  name !== line.name || cost !== line.eligibleBase || months !== (line.period?.months ?? null);

/** Lines whose category the person chose against the suggestion: what the next quote can learn from. */
export const lessonsIn = (lines: readonly ReviewLine[]): readonly Correction[] =>
  lines
    .filter(({ line, decided, category }) => decided && line.kind === "item" && category !== line.category)
    .map(({ line, category }) => ({ name: line.name, category }));
