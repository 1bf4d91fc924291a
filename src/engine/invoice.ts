import type { Programme, Size } from "../rules";
import type { LineQuestion } from "./assess";
import { decide, decideLine, type Decision } from "./decide";
import { remark, type ExpenseLineCode, type Outcome, type ReasonCode, type Remark, type Step } from "./outcome";
import { conditionsOf, notesOf, notesOfSources } from "./remarks";
import { exactly, ofYen, type Mixed, type Yen } from "./ratio";
import { amountStep, lineSteps, refusedStep, step, undeterminedStep } from "./steps";

/** Hardware beside the software of インボイス対応類型: yen, tax-exclusive. */
export interface Hardware {
  readonly pc: Yen;
  readonly register: Yen;
}

/** What the three lines come to, before they are told. */
interface InvoiceDecision {
  readonly software: Decision;
  readonly pc: Decision;
  readonly register: Decision;
  readonly amount: Yen;
  readonly reasons: readonly Remark<ReasonCode>[];
}

/** インボイス対応類型, asked about its software. */
export const invoiceQuestion = (
  programme: Programme,
  size: Size,
  functions: number | null,
  cost: Yen,
): LineQuestion => ({
  programme,
  frame: "INVOICE",
  tier: null,
  misnamed: null,
  cost,
  part: null,
  size,
  count: functions,
  minimumWage: false,
});

/** Hardware counts only beside software; software whose subsidy is below one yen does not shut it out. */
function reasonsOf(software: Decision, { pc, register }: Hardware, total: Yen): readonly Remark<ReasonCode>[] {
  const withoutSoftware = software.reasons.some(({ code }) => code === "no-cost");
  if (withoutSoftware && pc + register > 0)
    return [...software.reasons.filter(({ code }) => code !== "no-cost"), remark("software-needed")];
  return total > 0 ? software.reasons.filter(({ code }) => code !== "less-than-a-yen") : software.reasons;
}

/** Decides software (`question.cost`) and hardware together. */
export function decideInvoice(question: LineQuestion, hardware: Hardware): InvoiceDecision {
  const { pc: pcLine, register: registerLine } = question.programme.frames.INVOICE;
  const software = decide(question);
  const pc = decideLine(pcLine, { ...question, cost: hardware.pc, part: null });
  const register = decideLine(registerLine, { ...question, cost: hardware.register, part: null });
  const total = software.amount + pc.amount + register.amount;
  const reasons = reasonsOf(software, hardware, total);
  return { software, pc, register, reasons, amount: reasons.length > 0 || software.missing !== null ? 0 : total };
}

function partSteps(question: LineQuestion, hardware: Hardware, decision: InvoiceDecision): readonly Step[] {
  const part = (code: ExpenseLineCode, line: Decision, cost: Mixed): readonly Step[] => {
    const steps = lineSteps(line, question.programme, cost, code);
    return steps.length === 0 || line.missing !== null
      ? steps
      : [...steps, step("part", ofYen(line.amount), { line: code })];
  };
  return [
    ...part("software", decision.software, exactly(question.cost, question.part)),
    ...part("pc", decision.pc, ofYen(hardware.pc)),
    ...part("register", decision.register, ofYen(hardware.register)),
  ];
}

/** The subsidy of software and hardware together, with its working. */
export function assessInvoice(question: LineQuestion, hardware: Hardware): Outcome {
  const decision = decideInvoice(question, hardware);
  const working = partSteps(question, hardware, decision);
  const notes = [...notesOf(question, decision.software), ...notesOfSources(question.programme, working)];
  const { amount, reasons, software } = decision;
  if (reasons.length > 0)
    return { kind: "refused", amount: 0, reasons, steps: [...working, refusedStep()], conditions: [], notes };
  if (software.missing !== null) {
    const steps = [...working, undeterminedStep()];
    return { kind: "undetermined", missing: software.missing, steps, conditions: [], notes };
  }
  const withHardware = hardware.pc + hardware.register > 0 ? [remark("hardware-with-software" as const)] : [];
  const conditions = [...conditionsOf(question, amount), ...withHardware];
  return { kind: "granted", amount, steps: [...working, amountStep(amount)], conditions, notes };
}
