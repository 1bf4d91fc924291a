import * as law from "./figures";
import { atMost, floor, fraction, least, minus, over, plus, times, whole, type Fraction } from "./fraction";

export type Frame = "NORMAL" | "INVOICE" | "EDI" | "SECURITY";
export type Size = "small" | "medium" | "large";

/** One question for one expense line; the cost may be a fraction of a yen, as when a fee is shared by accounts. */
export interface LineQuestion {
  readonly year: law.Year;
  readonly tier?: "A" | "B" | undefined;
  readonly cost: Fraction;
  readonly size: Size;
  /** Business processes or functions; null where nobody said. */
  readonly count: number | null;
  readonly minWage: boolean;
}

export interface Answer {
  readonly outcome: "granted" | "refused" | "undetermined";
  readonly amount: bigint;
}

export const refused: Answer = { outcome: "refused", amount: 0n };
export const undetermined: Answer = { outcome: "undetermined", amount: 0n };
export const granted = (amount: bigint): Answer => (amount > 0n ? { outcome: "granted", amount } : refused);

function normal({ year, tier, cost, size, count, minWage }: LineQuestion): Answer {
  const { rate, minWageRate } = law.figures[year].normal;
  if (size === "large" || count === 0) return refused;
  if (minWage && minWageRate === null) return refused;
  if (tier !== undefined && year !== 2023) return refused;
  const raw = floor(times(cost, minWage && minWageRate !== null ? minWageRate : rate));
  if (raw < law.normalFloor) return refused;
  if (tier === "B" && raw < law.normalBelow) return refused;
  if (tier === "B" && count !== null && count < law.normalProcesses) return refused;
  if (raw < law.normalBelow) return granted(raw);
  if (tier === "A") return granted(law.normalBelow - 1n);
  if (count === null) return undetermined;
  return granted(count >= law.normalProcesses ? least(raw, law.normalCap) : law.normalBelow - 1n);
}

function invoice({ year, cost, size, count }: LineQuestion): Answer {
  if (size === "large" || count === 0) return refused;
  const { firstRate, firstRateSmall } = law.figures[year].invoice;
  const rate = size === "small" ? firstRateSmall : firstRate;
  const firstBand = whole(law.invoiceFirstBand);
  const bandCost = over(firstBand, rate);
  const raw = atMost(cost, bandCost)
    ? floor(times(cost, rate))
    : floor(plus(firstBand, times(minus(cost, bandCost), law.invoiceSecondRate)));
  if (raw <= law.invoiceFirstBand) return granted(raw);
  if (count === null) return undetermined;
  return granted(count >= law.invoiceFunctions ? least(raw, law.invoiceCap) : law.invoiceFirstBand);
}

function edi({ cost, size }: LineQuestion): Answer {
  const rate = size === "large" ? law.ediRateLarge : law.ediRate;
  return granted(least(floor(times(cost, rate)), law.ediCap));
}

function security({ year, cost, size }: LineQuestion): Answer {
  if (size === "large") return refused;
  const { cap, rate, rateSmall } = law.figures[year].security;
  const raw = floor(times(cost, size === "small" ? rateSmall : rate));
  return raw < law.securityFloor ? refused : granted(least(raw, cap));
}

export const line: Readonly<Record<Frame, (question: LineQuestion) => Answer>> = {
  NORMAL: normal,
  INVOICE: invoice,
  EDI: edi,
  SECURITY: security,
};

/** PC and register: half the cost, up to the cap of the line. */
export const hardware = (cost: Fraction, cap: bigint): bigint => least(floor(times(cost, law.hardwareRate)), cap);

/** The part of a cost that falls into the first `limit` of `months` months. */
export const withinMonths = (cost: Fraction, months: bigint | null, limit: bigint): Fraction =>
  months !== null && months > limit ? times(cost, fraction(limit, months)) : cost;
