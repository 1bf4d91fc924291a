import type { Category, CategoryCode, Programme, Ratio, Size } from "../rules";
import { allocate } from "./allocate";
import { assess, type LineQuestion } from "./assess";
import { rateOf } from "./curve";
import { decide, rateKindOf } from "./decide";
import { eligibleCosts, isNothing, sumOf, type CostLine, type EligibleCost } from "./eligible";
import { flatten } from "./flatten";
import { assessInvoice, decideInvoice, type Hardware } from "./invoice";
import { remark, type NoteCode, type Outcome, type Remark } from "./outcome";
import type { FrameReference, LineFrame } from "./question";
import { partOf, type Mixed, type Yen } from "./ratio";
import { refusedStep } from "./steps";

export interface QuoteQuestion extends FrameReference {
  readonly programme: Programme;
  readonly size: Size;
  readonly count: number | null;
  readonly minimumWage: boolean;
  /** Whether the option and service limits of 2025 hold. */
  readonly limits: boolean;
}

/** What a category brings in the asked frame. */
export interface CategoryShare {
  readonly category: Category;
  readonly amount: Yen;
  readonly eligible: Mixed;
  readonly rates: readonly Ratio[];
  readonly subsidy: Yen;
  readonly notes: readonly Remark<NoteCode>[];
}

export interface QuoteOutcome {
  readonly outcome: Outcome;
  readonly shares: readonly CategoryShare[];
  readonly cost: Yen;
  readonly eligible: Mixed;
}

const isHardware = ({ category: { code } }: EligibleCost): boolean => code === "HW_PC" || code === "HW_POS";

const hardwareOf = (costs: readonly EligibleCost[]): Hardware => {
  const of = (code: CategoryCode): Yen => sumOf(costs.filter(({ category }) => category.code === code)).whole;
  return { pc: of("HW_PC"), register: of("HW_POS") };
};

function softwareQuestion(question: QuoteQuestion, frame: LineFrame, costs: readonly EligibleCost[]): LineQuestion {
  const { programme, tier, misnamed, size, count, minimumWage } = question;
  const software = sumOf(costs.filter((cost) => !isHardware(cost)));
  return { programme, frame, tier, misnamed, size, count, minimumWage, cost: software.whole, part: partOf(software) };
}

/** Options, services and hardware are never eligible alone. */
const lacksSoftware = (frame: LineFrame, costs: readonly EligibleCost[]): boolean =>
  (frame === "NORMAL" || frame === "INVOICE") &&
  isNothing(sumOf(costs.filter(({ category }) => category.number === 1)));

/** Refuses costs that do not make a quote, with whatever else stands against the applicant. */
function refuse(question: LineQuestion, code: "software-needed" | "no-eligible-cost"): Outcome {
  const ofCost = ["no-cost", "less-than-a-yen", "below-floor", "below-tier"];
  const others = decide(question).reasons.filter((reason) => !ofCost.includes(reason.code));
  const reasons = [...others, remark(code)];
  return { kind: "refused", amount: 0, reasons, steps: [refusedStep()], conditions: [], notes: [] };
}

interface Subsidies {
  readonly software: Yen;
  readonly pc: Yen;
  readonly register: Yen;
}

function subsidiesOf(question: LineQuestion, hardware: Hardware): Subsidies {
  if (question.frame !== "INVOICE") return { software: decide(question).amount, pc: 0, register: 0 };
  const { software, pc, register } = decideInvoice(question, hardware);
  return { software: software.amount, pc: pc.amount, register: register.amount };
}

function ratesOf(question: LineQuestion, code: CategoryCode): readonly Ratio[] {
  const { frames } = question.programme;
  const line =
    code === "HW_PC" ? frames.INVOICE.pc : code === "HW_POS" ? frames.INVOICE.register : frames[question.frame].line;
  return line.bands.map((band) => rateOf(band, rateKindOf(question)).value);
}

const shareOf = ({ category, amount, eligible, notes }: EligibleCost): CategoryShare => ({
  category,
  amount,
  eligible,
  rates: [],
  subsidy: 0,
  notes,
});

/** The subsidy of the software line is spread over its categories, so that the column adds up to the total. */
function sharesOf(question: LineQuestion, costs: readonly EligibleCost[]): readonly CategoryShare[] {
  const subsidies = subsidiesOf(question, hardwareOf(costs));
  const software = costs.filter((cost) => !isHardware(cost));
  const weights = software.map(({ eligible }) => eligible.whole);
  const parts = allocate(subsidies.software, weights);
  return costs.map((cost) => {
    const { code } = cost.category;
    const ofSoftware = parts[software.indexOf(cost)] ?? 0;
    const subsidy = code === "HW_PC" ? subsidies.pc : code === "HW_POS" ? subsidies.register : ofSoftware;
    return { ...shareOf(cost), rates: isNothing(cost.eligible) ? [] : ratesOf(question, code), subsidy };
  });
}

function notesOfCosts({ limits }: QuoteQuestion, costs: readonly EligibleCost[]): readonly Remark<NoteCode>[] {
  const cuts = flatten(costs.map(({ notes }) => notes)).filter(
    ({ code }) => code === "months-cut" || code === "services-cut",
  );
  const unlimited = costs.some(({ category, eligible }) => /^(OPT|SVC)_/.test(category.code) && !isNothing(eligible));
  return !limits && unlimited ? [...cuts, remark("limits-off")] : cuts;
}

function outcomeOf(question: LineQuestion, costs: readonly EligibleCost[]): Outcome {
  if (isNothing(sumOf(costs))) return refuse(question, "no-eligible-cost");
  if (lacksSoftware(question.frame, costs)) return refuse(question, "software-needed");
  return question.frame === "INVOICE" ? assessInvoice(question, hardwareOf(costs)) : assess(question);
}

/** The software question and the hardware that a quote comes to; null where it is no eligible quote in the frame. */
export function quoteCosts(
  question: QuoteQuestion,
  lines: readonly CostLine[],
): { readonly question: LineQuestion; readonly hardware: Hardware } | null {
  const costs = eligibleCosts(lines, question);
  const { frame } = question;
  if (frame === "GROUP" || isNothing(sumOf(costs)) || lacksSoftware(frame, costs)) return null;
  return { question: softwareQuestion(question, frame, costs), hardware: hardwareOf(costs) };
}

/** The subsidy of a whole quote in one frame. */
export function assessQuote(question: QuoteQuestion, lines: readonly CostLine[]): QuoteOutcome {
  const costs = eligibleCosts(lines, question);
  const cost = costs.reduce((total, { amount }) => total + amount, 0);
  const eligible = sumOf(costs);
  const { frame } = question;
  if (frame === "GROUP") {
    const outcome = assess({ ...question, cost: eligible.whole, part: partOf(eligible) });
    return { outcome, shares: costs.map(shareOf), cost, eligible };
  }
  const asked = softwareQuestion(question, frame, costs);
  const outcome = outcomeOf(asked, costs);
  const shares = outcome.kind === "granted" ? sharesOf(asked, costs) : costs.map(shareOf);
  const notes = [...notesOfCosts(question, costs), ...outcome.notes];
  return { outcome: { ...outcome, notes }, shares, cost, eligible };
}
