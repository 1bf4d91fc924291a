import type { Settings } from "../settings";
import type { QuoteDocument, QuoteLine } from "../types";
import { eligibleBases } from "./discounts";
import { isIncluded, type DraftLine, type StatedTotal } from "./draft";
import { exclusiveAmounts } from "./exclusive";
import { lineOf, taughtBy, type Taught } from "./line";
import { monthsInTotal, overMonths } from "./monthly";
import { withRates, type RatedLine } from "./rates";
import { reconcile, sumsOf, type Sums } from "./reconcile";
import type { DocumentReading } from "./reading";
import type { SheetReading } from "./sheet";
import { decideTaxMode } from "./taxMode";
import { warningsFor } from "./warnings";

export const hasReducedNote = ({ view }: SheetReading): boolean =>
  view.rows.some(({ cells }) => cells.some(({ plain }) => /軽減税率|軽減対象/.test(plain)));

/** The tax that the document states per rate; a single figure belongs to its rate, or to 10 %. */
function statedTaxes(totals: readonly StatedTotal[]): ReadonlyMap<number, number> {
  const taxes = totals.flatMap(({ type, rate, amount }) =>
    type === "tax" && amount !== null ? [{ rate, amount }] : [],
  );
  const [only] = taxes;
  if (taxes.length === 1 && only) return new Map([[only.rate ?? 10, only.amount]]);
  return new Map(taxes.flatMap(({ rate, amount }) => (rate === null ? [] : [[rate, amount] as const])));
}

interface Priced {
  readonly items: readonly QuoteLine[];
  readonly subtotal: number;
  readonly isAllocated: boolean;
}

interface Pricing {
  readonly isInclusive: boolean;
  readonly months: number;
  readonly taxes: ReadonlyMap<number, number>;
  readonly taught: Taught;
}

/** Lines with their tax-exclusive amounts and their shares of the discounts. */
function price(lines: readonly RatedLine[], { isInclusive, months, taxes, taught }: Pricing): Priced {
  const counted = overMonths(lines, months);
  const net = isInclusive ? exclusiveAmounts(counted, taxes) : counted.map(({ amount }) => amount);
  const { bases, isComplete } = eligibleBases(
    counted.map(({ kind, section, taxRate }, at) => ({ kind, section, taxRate, amountExTax: net[at] ?? 0 })),
  );
  const items = lines.map((line, at) =>
    lineOf(line, { amountExTax: net[at] ?? 0, eligibleBase: bases[at] ?? 0, months, taught }),
  );
  return { items, subtotal: net.reduce((all, each) => all + each, 0), isAllocated: isComplete };
}

/** Stated figures stand where the lines agree with them; otherwise the lines' own. */
function figures(
  sums: Sums,
  subtotal: number,
  checks: QuoteDocument["reconciliation"]["checks"],
  isInclusive: boolean,
) {
  const tax = checks.find(({ total }) => total === "tax");
  const agrees = tax !== undefined && tax.stated !== 0 && Math.abs(tax.difference) <= sums.rates;
  const stated = agrees ? tax.stated : sums.tax;
  return {
    subtotal,
    tax: isInclusive ? sums.total - subtotal : stated,
    total: isInclusive ? sums.total : subtotal + stated,
  };
}

/** From lines as written to a document: tax, discounts, periods, categories, reconciliation, warnings. */
export function documentOf(reading: DocumentReading, settings: Settings): QuoteDocument {
  const { headlines, kind, ...block } = reading.block;
  const totals = [...headlines, ...reading.totals];
  const rated = withRates(reading.lines, reading.totals, reading.hasReducedNote);
  const included = rated.filter(isIncluded);
  const months = monthsInTotal(included, totals);
  const counted = overMonths(included, months);
  const decision = decideTaxMode(counted, totals, reading.taxHint);
  const isInclusive = decision.mode === "inclusive";
  const pricing = { isInclusive, months, taxes: statedTaxes(reading.totals), taught: taughtBy(settings) };
  const { items, subtotal, isAllocated } = price(included, pricing);
  const aside = rated.filter((line: DraftLine) => !isIncluded(line));
  const reconciliation = reconcile(counted, totals, decision.mode);
  const document = {
    ...block,
    kind: kind === "request" ? ("unknown" as const) : kind,
    taxMode: decision.mode,
    scale: reading.scale,
    ...figures(sumsOf(counted, decision.mode), subtotal, reconciliation.checks, isInclusive),
    items,
    optional: price(aside, { ...pricing, months: 1, taxes: new Map() }).items,
    leftOut: [...reading.leftOut].sort((a, b) => a.row - b.row),
    reconciliation,
  };
  const circumstances = { reading, isAssumed: decision.assumed, isAllocated, totals, today: settings.today ?? null };
  return { ...document, warnings: warningsFor(document, circumstances) };
}
