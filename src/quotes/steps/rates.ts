import type { DraftLine, StatedTotal } from "./draft";

type Rate = 10 | 8 | 0;

export type RatedLine = DraftLine & { readonly taxRate: Rate };

/** The rate of lines that name none: the document's only stated rate, otherwise 10 %. */
function commonRate(totals: readonly StatedTotal[]): Rate {
  const rates = new Set(totals.flatMap(({ type, rate }) => (type === "tax" && rate !== null ? [rate] : [])));
  const [only] = rates;
  return rates.size === 1 && only !== undefined ? only : 10;
}

/** Gives every line a rate: its own, the reduced one where it is marked ※ and the document has 8 %, or the common one. */
export function withRates(
  lines: readonly DraftLine[],
  totals: readonly StatedTotal[],
  hasReducedNote: boolean,
): RatedLine[] {
  const hasReduced = hasReducedNote || totals.some(({ rate }) => rate === 8);
  const common = commonRate(totals);
  return lines.map((line) => ({ ...line, taxRate: line.taxRate ?? (line.marked && hasReduced ? 8 : common) }));
}
