import { decide, decideAll, type Decision } from "./decide";
import { remark, type ExpenseLineCode, type Outcome } from "./outcome";
import type { Circumstances, LineFrame, Question } from "./question";
import { conditionsOf, notesOf, notesOfSources } from "./remarks";
import { exactly, type Yen } from "./ratio";
import { amountStep, lineSteps, refusedStep, undeterminedStep } from "./steps";

export type LineQuestion = Question & { readonly frame: LineFrame };

export const isLineQuestion = <Asked extends Pick<Question, "frame">>(
  question: Asked,
): question is Asked & { readonly frame: LineFrame } => question.frame !== "GROUP";

/** The expense line that a frame asks about. */
export const lineCode: Readonly<Record<LineFrame, ExpenseLineCode>> = {
  NORMAL: "software",
  INVOICE: "software",
  EDI: "fee",
  SECURITY: "fee",
};

function refuseGroup(question: Question): Outcome {
  const reasons = [...(question.misnamed === null ? [] : [question.misnamed]), remark("ask-group" as const)];
  return { kind: "refused", amount: 0, reasons, steps: [refusedStep()], conditions: [], notes: [] };
}

/** Tells a decision: steps with their sources, conditions and notes. */
export function tell(question: LineQuestion, decision: Decision): Outcome {
  const { programme, cost, part } = question;
  const working = lineSteps(decision, programme, exactly(cost, part), lineCode[question.frame]);
  const notes = [...notesOf(question, decision), ...notesOfSources(programme, working)];
  if (decision.missing !== null)
    return {
      kind: "undetermined",
      missing: decision.missing,
      steps: [...working, undeterminedStep()],
      conditions: [],
      notes,
    };
  if (decision.reasons.length > 0)
    return {
      kind: "refused",
      amount: 0,
      reasons: decision.reasons,
      steps: [...working, refusedStep()],
      conditions: [],
      notes,
    };
  const conditions = conditionsOf(question, decision.amount);
  return {
    kind: "granted",
    amount: decision.amount,
    steps: [...working, amountStep(decision.amount)],
    conditions,
    notes,
  };
}

/** The subsidy of one cost in one frame, with its working. */
export function assess(question: Question): Outcome {
  return isLineQuestion(question) ? tell(question, decide(question)) : refuseGroup(question);
}

/** Only the figure: yen, or null where something is missing. Always what `assess` says. */
export function amountOf(question: Question): Yen | null {
  if (!isLineQuestion(question)) return 0;
  const decision = decide(question);
  return decision.missing === null ? decision.amount : null;
}

const none = (): Yen => 0;

/** The same for many costs of one applicant: a function from whole yen to `amountOf`'s answer. */
export const amountsOf = (circumstances: Circumstances): ((cost: Yen) => Yen | null) =>
  isLineQuestion(circumstances) ? decideAll(circumstances) : none;
