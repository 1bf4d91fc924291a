import type { Reconciliation, ReconciliationCheck, TaxMode } from "../types";
import type { StatedTotal } from "./draft";
import { sumsByRate, taxOf } from "./taxMode";
import { taxWithin } from "./exclusive";

interface Counted {
  readonly row: number;
  readonly sheet: string | null;
  readonly amount: number;
  readonly taxRate: 10 | 8 | 0;
}

export interface Sums {
  readonly subtotal: number;
  readonly tax: number;
  readonly total: number;
  readonly rates: number;
}

/** 小計, 消費税 and 合計 as the lines give them. */
export function sumsOf(lines: readonly Counted[], mode: TaxMode): Sums {
  const sums = sumsByRate(lines);
  const sum = sums.reduce((all, each) => all + each.sum, 0);
  const within = sums.reduce((all, each) => all + taxWithin(each.sum, each.rate), 0);
  if (mode === "inclusive") return { subtotal: sum - within, tax: within, total: sum, rates: sums.length };
  return { subtotal: sum, tax: taxOf(sums), total: sum + taxOf(sums), rates: sums.length };
}

const nearest = (stated: number, candidates: readonly number[]): number =>
  candidates.reduce(
    (best, each) => (Math.abs(each - stated) < Math.abs(best - stated) ? each : best),
    candidates[0] ?? 0,
  );

/** The sum of the lines above a stated total: discounts may follow it. */
const sumAbove = (lines: readonly Counted[], { row }: StatedTotal): number =>
  lines.reduce((all, line) => all + (line.row < row ? line.amount : 0), 0);

/** Compares every stated total with what the lines give; partial sums per section or rate are not totals of the document. */
export function reconcile(lines: readonly Counted[], totals: readonly StatedTotal[], mode: TaxMode): Reconciliation {
  const sums = sumsOf(lines, mode);
  const checks: ReconciliationCheck[] = [];
  const check = (total: ReconciliationCheck["total"], stated: number, computed: number): void => {
    checks.push({ total, stated, computed, difference: stated - computed });
  };
  const of = (type: StatedTotal["type"]): StatedTotal[] =>
    totals.filter((total) => total.type === type && total.amount !== null);
  const subtotals = of("subtotal").filter(({ rate }) => rate === null);
  const whole = subtotals.at(-1);
  if (whole !== undefined && whole.amount !== null) {
    const all = [sums.subtotal, ...(mode === "inclusive" ? [sums.total] : [])];
    const parts = subtotals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const isBySection = subtotals.length > 1 && all.includes(parts);
    const stated = isBySection ? parts : whole.amount;
    check("subtotal", stated, nearest(stated, isBySection ? all : [...all, sumAbove(lines, whole)]));
  }
  const taxes = of("tax");
  if (taxes.length > 0) {
    const all = taxes.filter(({ rate }) => rate === null);
    const chosen = all.length === 1 && taxes.length > 1 ? all : taxes;
    check(
      "tax",
      chosen.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      sums.tax,
    );
  }
  const grand = of("total")
    .filter(({ rate }) => rate === null)
    .at(-1);
  if (grand !== undefined && grand.amount !== null)
    check("total", grand.amount, grand.taxHint === "exclusive" ? sums.subtotal : sums.total);
  for (const { amount, taxHint } of of("headline"))
    if (amount !== null)
      check(
        "headline",
        amount,
        taxHint === "exclusive"
          ? sums.subtotal
          : taxHint === "inclusive"
            ? sums.total
            : nearest(amount, [sums.total, sums.subtotal]),
      );
  const isGood = checks.every(({ difference }) => Math.abs(difference) <= sums.rates);
  return { reconciled: checks.some(({ stated }) => stated !== 0) && isGood, checks };
}
