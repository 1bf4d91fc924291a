import type { WarningCode } from "../codes";
import { textOf } from "../grid/cell";
import type { QuoteDocument, QuoteLine } from "../types";
import { compact } from "../values/text";
import type { Block } from "./block";
import { classify } from "./classify";
import { eligibleBases } from "./discounts";
import { isIncluded, type DraftLine, type StatedTotal } from "./draft";
import { exclusiveAmounts } from "./exclusive";
import { periodOf } from "./periods";
import { withRates } from "./rates";
import { reconcile, sumsOf } from "./reconcile";
import type { SheetReading } from "./sheet";
import { decideTaxMode } from "./taxMode";
import { warningsFor } from "./warnings";

export type RatedLine = DraftLine & { readonly taxRate: 10 | 8 | 0 };

/** What becomes one document: lines and totals of one or several sheets under one block. */
export interface DocumentReading extends Omit<SheetReading, "view" | "headers" | "scale"> {
  readonly scale: 1 | 1000;
  readonly block: Block;
  readonly warnings: readonly WarningCode[];
  readonly hasReducedNote: boolean;
}

export const hasReducedNote = ({ view }: SheetReading): boolean =>
  view.rows.some(({ cells }) => cells.some((cell) => /軽減税率|軽減対象/.test(compact(textOf(cell)))));

function lineOf(line: RatedLine, amountExTax: number, eligibleBase: number): QuoteLine {
  const period = periodOf(line);
  return {
    ...classify({ ...line, period }),
    row: line.row,
    sheet: line.sheet,
    page: line.page,
    name: line.name,
    spec: line.spec,
    qty: line.qty,
    unit: line.unit,
    unitPrice: line.unitPrice,
    amount: line.amount,
    amountExTax,
    eligibleBase,
    taxRate: line.taxRate,
    kind: line.kind,
    section: line.section,
    period,
    part: line.part,
    listPrice: line.listPrice,
  };
}

const statedTaxes = (totals: readonly StatedTotal[]): ReadonlyMap<number, number> => {
  const taxes = totals.filter(({ type, amount }) => type === "tax" && amount !== null);
  const [only] = taxes;
  if (taxes.length === 1 && only !== undefined && only.amount !== null)
    return new Map([[only.rate ?? 10, only.amount]]);
  return new Map(
    taxes.flatMap(({ rate, amount }) => (rate === null || amount === null ? [] : [[rate, amount] as const])),
  );
};

/** The stated figure where the lines agree with it or where it is not a formula's; the lines' own figure otherwise. */
function chosen(stated: StatedTotal | undefined, computed: number, tolerance: number): number {
  if (stated === undefined || stated.amount === null || stated.amount === 0) return computed;
  return Math.abs(stated.amount - computed) <= tolerance ? stated.amount : computed;
}

/** From lines as written to a document: tax, discounts, periods, categories, reconciliation, warnings. */
export function documentOf(reading: DocumentReading): QuoteDocument {
  const { block } = reading;
  const totals = [...block.headlines, ...reading.totals];
  const rated = withRates(reading.lines, reading.totals, reading.hasReducedNote);
  const included = rated.filter(isIncluded);
  const decision = decideTaxMode(included, totals, reading.taxHint);
  const isInclusive = decision.mode === "inclusive";
  const exTax = (lines: readonly RatedLine[]): number[] =>
    isInclusive ? exclusiveAmounts(lines, statedTaxes(reading.totals)) : lines.map(({ amount }) => amount);
  const net = exTax(included);
  const { bases, isComplete } = eligibleBases(included.map((line, at) => ({ ...line, amountExTax: net[at] ?? 0 })));
  const items = included.map((line, at) => lineOf(line, net[at] ?? 0, bases[at] ?? 0));
  const aside = rated.filter((line) => !isIncluded(line));
  const asideNet = exTax(aside);
  const optional = aside.map((line, at) => lineOf(line, asideNet[at] ?? 0, asideNet[at] ?? 0));
  const reconciliation = reconcile(included, totals, decision.mode);
  const sums = sumsOf(included, decision.mode);
  const find = (type: StatedTotal["type"]): StatedTotal | undefined =>
    totals.filter((total) => total.type === type && total.amount !== null && total.amount !== 0).at(-1);
  const tax = reconciliation.checks.find(({ total }) => total === "tax");
  const statedTax = tax && tax.stated !== 0 && Math.abs(tax.difference) <= sums.rates ? tax.stated : null;
  const total = chosen(
    find("total") ?? find("headline"),
    statedTax === null ? sums.total : isInclusive ? sums.total : sums.subtotal + statedTax,
    0,
  );
  const document = {
    kind: block.kind === "request" ? ("unknown" as const) : block.kind,
    number: block.number,
    issueDate: block.issueDate,
    validUntil: block.validUntil,
    customer: block.customer,
    vendor: block.vendor,
    registrationNumber: block.registrationNumber,
    subject: block.subject,
    taxMode: decision.mode,
    scale: reading.scale,
    subtotal: isInclusive ? net.reduce((all, each) => all + each, 0) : sums.subtotal,
    tax: statedTax ?? sums.tax,
    total,
    items,
    optional,
    leftOut: [...reading.leftOut].sort((a, b) => a.row - b.row),
    reconciliation,
  };
  return {
    ...document,
    warnings: warningsFor(document, { reading, isAssumed: decision.assumed, isAllocated: isComplete, totals }),
  };
}
