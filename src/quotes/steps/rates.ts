import { isIncluded, type DraftLine, type StatedTotal } from "./draft";

type Rate = 10 | 8 | 0;

export type RatedLine = DraftLine & { readonly taxRate: Rate };

const sumOf = (all: readonly { readonly amount: number | null }[]): number =>
  all.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** A tax of 0 yen, and a total that adds none: the vendor charges no tax. */
function isUntaxed(lines: readonly DraftLine[], totals: readonly StatedTotal[]): boolean {
  const taxes = totals.filter(({ type }) => type === "tax");
  const grand = totals.filter(({ type }) => type === "total").at(-1);
  const sum = sumOf(lines.filter(isIncluded));
  return taxes.length > 0 && taxes.every(({ amount }) => amount === 0) && sum !== 0 && grand?.amount === sum;
}

/** The document's only stated rate where the tax at it is all the tax; rates of a form that were not filled in say nothing. */
function onlyRate(totals: readonly StatedTotal[]): Rate | null {
  const taxes = totals.filter(({ type }) => type === "tax");
  const filled = taxes.filter(({ amount }) => amount !== null && amount !== 0);
  const stated = filled.length > 0 ? filled : taxes;
  const atRates = stated.filter(({ rate }) => rate !== null);
  const [first, ...others] = new Set(atRates.map(({ rate }) => rate));
  const isAll = stated.every(({ rate, amount }) => rate !== null || amount === sumOf(atRates));
  return first !== undefined && others.length === 0 && isAll ? first : null;
}

/** The rate of lines that name none. */
const commonRate = (lines: readonly DraftLine[], totals: readonly StatedTotal[]): Rate =>
  isUntaxed(lines, totals) ? 0 : (onlyRate(totals) ?? 10);

/** Gives every line a rate: its own, the reduced one where it is marked ※ and the document has 8 %, or the common one. */
export function withRates(
  lines: readonly DraftLine[],
  totals: readonly StatedTotal[],
  hasReducedNote: boolean,
): RatedLine[] {
  const hasReduced = hasReducedNote || totals.some(({ rate }) => rate === 8);
  const common = commonRate(lines, totals);
  return lines.map((line) => ({ ...line, taxRate: line.taxRate ?? (line.marked && hasReduced ? 8 : common) }));
}
