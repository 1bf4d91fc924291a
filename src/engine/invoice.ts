import type { Programme, Size } from "../rules";
import type { LineQuestion } from "./assess";
import { decide, decideLine, type Decision } from "./decide";
import { remark, type ExpenseLineCode, type Outcome, type ReasonCode, type Remark, type Step } from "./outcome";
import { conditionsOf, notesOf, notesOfSources } from "./remarks";
import { ofYen, type Yen } from "./ratio";
import { amountStep, lineSteps, refusedStep, step, undeterminedStep } from "./steps";

/** インボイス対応類型 with its hardware. Costs are yen, tax-exclusive. */
export interface InvoiceCosts {
  readonly software: Yen;
  readonly pc: Yen;
  readonly register: Yen;
}

/** What the three lines come to, before they are told. */
export interface InvoiceDecision {
  readonly software: Decision;
  readonly pc: Decision;
  readonly register: Decision;
  readonly amount: Yen;
  readonly reasons: readonly Remark<ReasonCode>[];
}

export function invoiceQuestion(programme: Programme, size: Size, functions: number | null, cost: Yen): LineQuestion {
  return { programme, frame: "INVOICE", tier: null, misnamed: null, cost, size, count: functions, minimumWage: false };
}

/** Hardware counts only beside software; what is left of a yen in the software line does not shut it out. */
function reasonsOf(software: Decision, costs: InvoiceCosts, total: Yen): readonly Remark<ReasonCode>[] {
  if (costs.software === 0 && costs.pc + costs.register > 0)
    return [...software.reasons.filter(({ code }) => code !== "no-cost"), remark("software-needed")];
  return total > 0 ? software.reasons.filter(({ code }) => code !== "less-than-a-yen") : software.reasons;
}

export function decideInvoice(question: LineQuestion, costs: InvoiceCosts): InvoiceDecision {
  const { pc: pcLine, register: registerLine } = question.programme.frames.INVOICE;
  const software = decide({ ...question, cost: costs.software });
  const pc = decideLine(pcLine, { ...question, cost: costs.pc });
  const register = decideLine(registerLine, { ...question, cost: costs.register });
  const total = software.amount + pc.amount + register.amount;
  const reasons = reasonsOf(software, costs, total);
  return { software, pc, register, reasons, amount: reasons.length > 0 || software.missing !== null ? 0 : total };
}

function partSteps(question: LineQuestion, costs: InvoiceCosts, decision: InvoiceDecision): readonly Step[] {
  const part = (code: ExpenseLineCode & keyof InvoiceCosts): readonly Step[] => {
    const steps = lineSteps(decision[code], question.programme, costs[code], code);
    return steps.length === 0 ? [] : [...steps, step("part", ofYen(decision[code].amount), { line: code })];
  };
  return [...part("software"), ...part("pc"), ...part("register")];
}

/** The subsidy of software and hardware together, with its working. */
export function assessInvoice(question: LineQuestion, costs: InvoiceCosts): Outcome {
  const decision = decideInvoice(question, costs);
  const working = partSteps(question, costs, decision);
  const asked = { ...question, cost: costs.software };
  const notes = [...notesOf(asked, decision.software), ...notesOfSources(question.programme, working)];
  if (decision.reasons.length > 0)
    return {
      kind: "refused",
      amount: 0,
      reasons: decision.reasons,
      steps: [...working, refusedStep()],
      conditions: [],
      notes,
    };
  const { missing } = decision.software;
  if (missing !== null)
    return { kind: "undetermined", missing, steps: [...working, undeterminedStep()], conditions: [], notes };
  const hardware = costs.pc + costs.register > 0 ? [remark("hardware-with-software" as const)] : [];
  const conditions = [...conditionsOf(asked, decision.amount), ...hardware];
  return {
    kind: "granted",
    amount: decision.amount,
    steps: [...working, amountStep(decision.amount)],
    conditions,
    notes,
  };
}
