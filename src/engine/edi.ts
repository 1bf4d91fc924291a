import type { Programme, Size } from "../rules";
import { assess, type LineQuestion } from "./assess";
import { remark, type Outcome } from "./outcome";
import { ofYen, partOf, times, type Yen } from "./ratio";
import { refusedStep, step } from "./steps";

/** 電子取引類型. `fee` is the cloud fee in yen, tax-exclusive; the accounts are those of the receiving side. */
interface EdiCosts {
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
  const eligible = times(fee, share);
  const outcome = assess({ ...question, cost: eligible.whole, part: partOf(eligible) });
  const first = step("accounts", eligible, { line: "fee", base: ofYen(fee), rate: share, params: { ...accounts } });
  return { ...outcome, steps: [first, ...outcome.steps] };
}
