import { newest } from "../../rules";
import type { WarningCode } from "../codes";
import type { QuoteDocument, QuoteLine } from "../types";
import { hasValidCheckDigit } from "../values/registration";
import { compact } from "../values/text";
import { groupBy } from "./groupBy";
import type { DocumentReading } from "./reading";
import type { StatedTotal } from "./draft";

type Unwarned = Omit<QuoteDocument, "warnings">;

interface Circumstances {
  readonly reading: DocumentReading;
  readonly isAssumed: boolean;
  readonly isAllocated: boolean;
  readonly totals: readonly StatedTotal[];
  readonly today: string | null;
}

/** Months of cloud service that count, in the programme that is current. */
const monthLimit = newest.costs.cloudMonths.value;
/** Yen an hour from which a service wants a second look. */
const hourlyLimit = 10_000;
/** Hours of work that a unit of it is taken for: eight a day, twenty days a month. */
const hoursIn: Readonly<Record<string, number>> = { 時間: 1, h: 1, 人時: 1, 日: 8, 人日: 8, 人月: 160 };

const isSubscription = (line: QuoteLine): boolean =>
  line.category === "SW_CLOUD" && /月額|利用料|使用料|サブスク|年額/.test(compact(line.name));

const isService = (line: QuoteLine): boolean => line.category.startsWith("SVC_");

function isDearByTheHour(line: QuoteLine): boolean {
  const hours = hoursIn[compact(line.unit ?? "").toLowerCase()] ?? Infinity;
  return isService(line) && (line.unitPrice ?? 0) > hourlyLimit * hours;
}

const monthsOf = ({ period }: QuoteLine): number => period?.months ?? 1;

function isOddProduct(line: QuoteLine): boolean {
  const { qty, unitPrice, amount, kind } = line;
  if (qty === null || unitPrice === null || kind === "discount") return false;
  return [1, monthsOf(line)].every((factor) => Math.abs(qty * unitPrice * factor - amount) > 1);
}

const isNotMultiplied = (line: QuoteLine): boolean =>
  monthsOf(line) > 1 && (line.qty ?? 1) > 1 && line.amount === line.unitPrice;

/** Lines of the same amount alone are looked at closely. */
const hasTwins = (lines: readonly QuoteLine[]): boolean => {
  const amounts = groupBy(lines, ({ amount }) => amount);
  const seen = new Set<string>();
  return lines.some((line) => {
    if (amounts.get(line.amount)?.length === 1) return false;
    const key = [line.section ?? "", compact(line.name), line.spec ?? "", line.qty, line.amount].join("\u0001");
    const isTwin = seen.has(key);
    seen.add(key);
    return isTwin && line.kind === "item";
  });
};

/** Whether a subtotal among several is the sum of no run of lines right above it. */
function hasWrongSection(items: readonly QuoteLine[], totals: readonly StatedTotal[]): boolean {
  const subtotals = totals.filter(({ type, rate, amount }) => type === "subtotal" && rate === null && amount !== null);
  if (subtotals.length < 2) return false;
  return subtotals.some(({ amount, row }) => {
    let [written, net, lines] = [0, 0, 0];
    for (let at = items.length - 1; at >= 0; at--) {
      const line = items[at];
      if (line === undefined || line.row >= row) continue;
      lines += 1;
      written += line.amount;
      net += line.amountExTax;
      if (written === amount || net === amount) return false;
    }
    return lines > 0;
  });
}

/** Everything a person should know before taking the document over. */
export function warningsFor(
  document: Unwarned,
  { reading, isAssumed, isAllocated, totals, today }: Circumstances,
): WarningCode[] {
  const { items, reconciliation } = document;
  const has = (test: (line: QuoteLine) => boolean): boolean => items.some(test);
  const stated = totals.filter(({ amount }) => amount !== null);
  const isStale =
    !reconciliation.reconciled &&
    totals.some(({ calculated }) => calculated) &&
    (totals.some(({ amount, calculated }) => amount === 0 && calculated) ||
      reconciliation.checks.some(({ difference, stated: figure }) => Math.abs(difference) > 2 || figure === 0));
  const found: readonly (readonly [boolean, WarningCode])[] = [
    [document.taxMode === "inclusive", "tax_inclusive"],
    [isAssumed, "tax_mode_assumed"],
    [reading.unvalued, "formula_without_value"],
    [isStale && items.length > 0, "stale_or_missing_total"],
    [stated.length === 0 && items.length > 0, "no_total"],
    [stated.length > 0 && !reconciliation.reconciled, "not_reconciled"],
    [hasWrongSection(items, reading.totals), "section_subtotal_differs"],
    [has((line) => isOddProduct(line) && !isNotMultiplied(line)), "line_arithmetic"],
    [has(isNotMultiplied), "period_not_multiplied"],
    [new Set(items.map(({ taxRate }) => taxRate)).size > 1, "mixed_tax_rates"],
    [document.scale === 1000, "scaled_thousand"],
    [document.optional.length > 0, "optional_lines"],
    [
      has((line) => isSubscription(line) && line.part !== "initial" && line.period === null),
      "subscription_without_period",
    ],
    [has((line) => monthsOf(line) > monthLimit), "period_beyond_limit"],
    [has((line) => line.part === "monthly"), "monthly_amounts"],
    [has(isDearByTheHour), "hourly_rate_high"],
    [
      document.registrationNumber !== null && !hasValidCheckDigit(document.registrationNumber),
      "registration_check_digit",
    ],
    [document.kind === "invoice", "not_a_quote_but_invoice"],
    [document.kind === "order", "not_a_quote_but_order"],
    [document.kind === "delivery", "not_a_quote_but_delivery"],
    [today !== null && document.validUntil !== null && document.validUntil < today, "expired"],
    [!isAllocated, "discount_unallocated"],
    [has((line) => line.category === "UNKNOWN"), "unclassified_lines"],
    [hasTwins(items), "duplicate_lines"],
  ];
  return [...reading.warnings, ...found.flatMap(([isFound, code]) => (isFound ? [code] : []))];
}
