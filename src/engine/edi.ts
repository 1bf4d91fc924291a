import type { Programme, Size } from "../rules";
import { assess, type LineQuestion } from "./assess";
import { margins, type Margin } from "./margins";
import { remark, type Outcome } from "./outcome";
import { ofYen, partOf, times, type Yen } from "./ratio";
import { refusedStep, step } from "./steps";

/** 電子取引類型. `fee` is the cloud fee in yen, tax-exclusive; the accounts are those of the receiving side. */
export interface EdiCosts {
  readonly fee: Yen;
  /** Accounts given to small and medium companies among all contracted ones; null = the fee is already multiplied. */
  readonly accounts: { readonly sme: number; readonly all: number } | null;
}

const ediQuestion = (programme: Programme, size: Size, cost: Yen): LineQuestion => ({
  programme,
  frame: "EDI",
  tier: null,
  misnamed: null,
  cost,
  part: null,
  size,
  count: null,
  minimumWage: false,
});

/** The eligible fee as a question, with the fraction of a yen that the share of accounts leaves. */
function sharedQuestion(programme: Programme, size: Size, { fee, accounts }: EdiCosts): LineQuestion {
  const question = ediQuestion(programme, size, fee);
  if (accounts === null) return question;
  const eligible = times(fee, { numerator: accounts.sme, denominator: accounts.all });
  return { ...question, cost: eligible.whole, part: partOf(eligible) };
}

/** fee × SME accounts ÷ all accounts × rate, kept exact and rounded down once; then the cap. */
export function assessEdi(programme: Programme, size: Size, { fee, accounts }: EdiCosts): Outcome {
  const question = ediQuestion(programme, size, fee);
  if (accounts === null || fee === 0) return assess(question);
  if (accounts.sme === 0)
    return {
      kind: "refused",
      amount: 0,
      reasons: [remark("no-sme-accounts")],
      steps: [refusedStep()],
      conditions: [],
      notes: [],
    };
  const share = { numerator: accounts.sme, denominator: accounts.all };
  const outcome = assess(sharedQuestion(programme, size, { fee, accounts }));
  const first = step("accounts", times(fee, share), {
    line: "fee",
    base: ofYen(fee),
    rate: share,
    params: { ...accounts },
  });
  return { ...outcome, steps: [first, ...outcome.steps] };
}

/** What would change the subsidy; costs are the eligible share of the fee. */
export const ediMargins = (programme: Programme, size: Size, costs: EdiCosts): readonly Margin[] =>
  costs.accounts?.sme === 0 ? [] : margins(sharedQuestion(programme, size, costs));
