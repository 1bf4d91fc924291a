import type { Reconciliation, ReconciliationCheck, TaxMode } from "../types";
import type { StatedTotal } from "./draft";
import { hasAmount, sumsByRate, taxOf, taxWithin, type Figure } from "./taxMode";

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
  const within = taxWithin(sums);
  if (mode === "inclusive") return { subtotal: sum - within, tax: within, total: sum, rates: sums.length };
  return { subtotal: sum, tax: taxOf(sums), total: sum + taxOf(sums), rates: sums.length };
}

const nearest = (stated: number, first: number, ...others: readonly number[]): number =>
  others.reduce((best, each) => (Math.abs(each - stated) < Math.abs(best - stated) ? each : best), first);

const together = (totals: readonly { readonly amount: number }[]): number =>
  totals.reduce((all, { amount }) => all + amount, 0);

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
  const known = totals.filter(hasAmount);
  const of = (type: StatedTotal["type"]) => known.filter((total) => total.type === type);
  const subtotals = of("subtotal").filter(({ rate }) => rate === null);
  const whole = subtotals.at(-1);
  if (whole !== undefined) {
    const withTax = mode === "inclusive" ? [sums.total] : [];
    const parts = together(subtotals);
    const others = [...withTax, sumAbove(lines, whole)];
    const stated = [sums.subtotal, ...others].includes(parts) ? parts : whole.amount;
    check("subtotal", stated, nearest(stated, sums.subtotal, ...others));
  }
  const added = of("tax").filter(({ inner }) => !inner);
  const taxes = added.length > 0 ? added : of("tax");
  if (taxes.length > 0) {
    const all = taxes.filter(({ rate }) => rate === null);
    check("tax", together(all.length === 1 ? all : taxes), sums.tax);
  }
  const grand = of("total")
    .filter(({ rate }) => rate === null)
    .at(-1);
  const meant = ({ taxHint }: Figure, open: number): number => {
    if (taxHint === null) return open;
    return taxHint === "exclusive" ? sums.subtotal : sums.total;
  };
  if (grand !== undefined) {
    const isBeforeTax = taxes.length === 0 && grand.amount === sums.subtotal;
    check("total", grand.amount, meant(grand, isBeforeTax ? sums.subtotal : sums.total));
  }
  for (const headline of of("headline"))
    check("headline", headline.amount, meant(headline, nearest(headline.amount, sums.total, sums.subtotal)));
  const isGood = checks.every(({ difference }) => Math.abs(difference) <= sums.rates);
  return { reconciled: checks.some(({ stated }) => stated !== 0) && isGood, checks };
}
