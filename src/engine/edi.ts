import type { Programme, Size } from "../rules";
import { assess, type LineQuestion } from "./assess";
import { remark, type Outcome, type ReasonCode, type Remark } from "./outcome";
import { conditionsOf, notesOfSources } from "./remarks";
import { curveOf } from "./curve";
import { multiply, ofYen, times, type Yen } from "./ratio";
import { amountStep, refusedStep, step } from "./steps";

/** 電子取引類型. `fee` is the cloud fee in yen, tax-exclusive; the accounts are those of the receiving side. */
export interface EdiCosts {
  readonly fee: Yen;
  /** Accounts given to small and medium companies among all contracted ones; null = the fee is already multiplied. */
  readonly accounts: { readonly sme: number; readonly all: number } | null;
}

export const ediQuestion = (programme: Programme, size: Size, cost: Yen): LineQuestion => ({
  programme,
  frame: "EDI",
  tier: null,
  misnamed: null,
  cost,
  size,
  count: null,
  minimumWage: false,
});

const refused = (reason: Remark<ReasonCode>): Outcome => ({
  kind: "refused",
  amount: 0,
  reasons: [reason],
  steps: [refusedStep()],
  conditions: [],
  notes: [],
});

/** fee × SME accounts ÷ all accounts × rate, kept exact and rounded down once; then the cap. */
export function assessEdi(programme: Programme, size: Size, { fee, accounts }: EdiCosts): Outcome {
  const question = ediQuestion(programme, size, fee);
  if (accounts === null || fee === 0) return assess(question);
  if (accounts.sme === 0) return refused(remark("no-sme-accounts"));
  const { line } = programme.frames.EDI;
  const { rate } = curveOf(line, size)[0];
  const share = { numerator: accounts.sme, denominator: accounts.all };
  const subsidy = times(fee, multiply(share, rate.value));
  const cap = line.limit.cap;
  const most = cap.value;
  const amount = Math.min(subsidy.whole, most);
  if (amount === 0) return refused(remark("less-than-a-yen", { cost: fee }));
  const eligible = times(fee, share);
  const working = [
    step("accounts", eligible, { line: "fee", base: ofYen(fee), rate: share, params: { ...accounts } }),
    step("rate", subsidy, { line: "fee", base: eligible, rate: rate.value, sources: [rate.source] }),
    ...(subsidy.whole > most
      ? [step("cap", ofYen(most), { line: "fee", params: { cap: most, raw: subsidy.whole }, sources: [cap.source] })]
      : []),
    ...(subsidy.whole <= most && subsidy.numerator > 0
      ? [step("rounding", ofYen(amount), { line: "fee", sources: [programme.roundingUnit.source] })]
      : []),
    amountStep(amount),
  ];
  return {
    kind: "granted",
    amount,
    steps: working,
    conditions: conditionsOf(question, amount),
    notes: notesOfSources(programme, working),
  };
}
