import type { Category, CategoryCode, CostRules, Programme, Ratio, Size } from "../rules";
import { categories } from "../rules";
import { allocate } from "./allocate";
import { assess, type LineQuestion } from "./assess";
import { rateOf } from "./curve";
import { decide, rateKindOf } from "./decide";
import { flatten } from "./flatten";
import { monthLimitOf, withinMonths } from "./expenses";
import { assessInvoice, decideInvoice, type InvoiceCosts } from "./invoice";
import { remark, type NoteCode, type Outcome, type Remark } from "./outcome";
import type { FrameReference, Question } from "./question";
import type { Yen } from "./ratio";
import { refusedStep } from "./steps";

/** One line of a quote: yen, tax-exclusive, and the contract months where they are known. */
export interface CostLine {
  readonly category: CategoryCode;
  readonly amount: Yen;
  readonly months: number | null;
}

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
  readonly category: CategoryCode;
  readonly amount: Yen;
  readonly eligible: Yen;
  readonly rates: readonly Ratio[];
  readonly subsidy: Yen;
  readonly notes: readonly Remark<NoteCode>[];
}

export interface QuoteOutcome {
  readonly outcome: Outcome;
  readonly shares: readonly CategoryShare[];
  readonly cost: Yen;
  readonly eligible: Yen;
}

interface EligibleCost {
  readonly category: Category;
  readonly amount: Yen;
  readonly eligible: Yen;
  readonly notes: readonly Remark<NoteCode>[];
}

const isLimited = ({ code }: Category): boolean => code.startsWith("SVC_") || code.startsWith("OPT_");
const isService = ({ code }: Category): boolean => code.startsWith("SVC_");
const isHardware = (code: CategoryCode): code is "HW_PC" | "HW_POS" => code === "HW_PC" || code === "HW_POS";
const sumOf = (costs: readonly EligibleCost[]): Yen => costs.reduce((total, { eligible }) => total + eligible, 0);

function eligibleWithinMonths(
  category: Category,
  lines: readonly CostLine[],
  costs: CostRules,
  limits: boolean,
): EligibleCost {
  const amount = lines.reduce((total, line) => total + line.amount, 0);
  const limit = monthLimitOf(costs, category.code, limits);
  if (limit === null) return { category, amount, eligible: amount, notes: [] };
  const eligible = lines.reduce((total, line) => total + withinMonths(line.amount, line.months ?? 0, limit.value), 0);
  const cut = eligible < amount ? [remark("months-cut" as const, { limit: limit.value }, limit.source)] : [];
  const unknown = lines.some(({ months }) => months === null)
    ? [remark("unknown-months" as const, { limit: limit.value })]
    : [];
  return { category, amount, eligible, notes: [...cut, ...unknown] };
}

function eligibleCosts(lines: readonly CostLine[], question: QuoteQuestion): readonly EligibleCost[] {
  const { costs } = question.programme;
  return categories
    .map((category) => ({ category, own: lines.filter((line) => line.category === category.code) }))
    .filter(({ own }) => own.length > 0)
    .map(({ category, own }) => {
      if (category.frames.includes(question.frame)) return eligibleWithinMonths(category, own, costs, question.limits);
      const amount = own.reduce((total, line) => total + line.amount, 0);
      return { category, amount, eligible: 0, notes: [remark("category-not-eligible" as const)] };
    });
}

/** 大分類Ⅲ 役務: one cap on the cost of all services together, spread over them. */
function capServices(costs: readonly EligibleCost[], { programme, limits }: QuoteQuestion): readonly EligibleCost[] {
  const cap = programme.costs.serviceCap;
  const services = costs.filter(({ category }) => isService(category));
  if (!limits || sumOf(services) <= cap.value) return costs;
  const parts = allocate(
    cap.value,
    services.map(({ eligible }) => eligible),
  );
  return costs.map((cost) => {
    const part = parts[services.indexOf(cost)];
    if (part === undefined) return cost;
    return {
      ...cost,
      eligible: part,
      notes: [...cost.notes, remark("services-cut" as const, { cap: cap.value }, cap.source)],
    };
  });
}

const lineQuestion = (question: QuoteQuestion & { frame: LineQuestion["frame"] }, cost: Yen): LineQuestion => ({
  programme: question.programme,
  frame: question.frame,
  tier: question.tier,
  misnamed: question.misnamed,
  size: question.size,
  count: question.count,
  minimumWage: question.minimumWage,
  cost,
});

function costsByLine(costs: readonly EligibleCost[]): InvoiceCosts {
  const of = (code: CategoryCode): Yen => sumOf(costs.filter(({ category }) => category.code === code));
  return {
    software: sumOf(costs.filter(({ category }) => !isHardware(category.code))),
    pc: of("HW_PC"),
    register: of("HW_POS"),
  };
}

const refuseWith = (code: "software-needed" | "no-eligible-cost", notes: Outcome["notes"]): Outcome => ({
  kind: "refused",
  amount: 0,
  reasons: [remark(code)],
  steps: [refusedStep()],
  conditions: [],
  notes,
});

/** Options, services and hardware are never eligible alone. */
function lacksSoftware({ frame }: QuoteQuestion, costs: readonly EligibleCost[]): boolean {
  return (
    (frame === "NORMAL" || frame === "INVOICE") && sumOf(costs.filter(({ category }) => category.number === 1)) === 0
  );
}

interface Subsidies {
  readonly software: Yen;
  readonly pc: Yen;
  readonly register: Yen;
}

function subsidiesOf(question: LineQuestion, byLine: InvoiceCosts): Subsidies {
  if (question.frame !== "INVOICE") return { software: decide(question).amount, pc: 0, register: 0 };
  const { software, pc, register } = decideInvoice(question, byLine);
  return { software: software.amount, pc: pc.amount, register: register.amount };
}

function ratesOf(question: LineQuestion, code: CategoryCode): readonly Ratio[] {
  const { frames } = question.programme;
  const line =
    code === "HW_PC" ? frames.INVOICE.pc : code === "HW_POS" ? frames.INVOICE.register : frames[question.frame].line;
  return line.bands.map((band) => rateOf(band, rateKindOf(question)).value);
}

/** The subsidy of the software line is spread over its categories, so that the column adds up to the total. */
function sharesOf(
  question: LineQuestion,
  costs: readonly EligibleCost[],
  subsidies: Subsidies,
): readonly CategoryShare[] {
  const software = costs.filter(({ category }) => !isHardware(category.code));
  const parts = allocate(
    subsidies.software,
    software.map(({ eligible }) => eligible),
  );
  return costs.map((cost) => {
    const { code } = cost.category;
    const subsidy =
      code === "HW_PC" ? subsidies.pc : code === "HW_POS" ? subsidies.register : (parts[software.indexOf(cost)] ?? 0);
    const rates = cost.eligible > 0 ? ratesOf(question, code) : [];
    return { category: code, amount: cost.amount, eligible: cost.eligible, rates, subsidy, notes: cost.notes };
  });
}

const withoutSubsidy = (costs: readonly EligibleCost[]): readonly CategoryShare[] =>
  costs.map(({ category, amount, eligible, notes }) => ({
    category: category.code,
    amount,
    eligible,
    rates: [],
    subsidy: 0,
    notes,
  }));

function notesOfCosts(question: QuoteQuestion, costs: readonly EligibleCost[]): readonly Remark<NoteCode>[] {
  const cuts = flatten(costs.map(({ notes }) => notes)).filter(
    ({ code }) => code === "months-cut" || code === "services-cut",
  );
  const unlimited = !question.limits && costs.some(({ category, eligible }) => isLimited(category) && eligible > 0);
  return unlimited ? [...cuts, remark("limits-off")] : cuts;
}

/** The subsidy of a whole quote in one frame. */
export function assessQuote(question: QuoteQuestion, lines: readonly CostLine[]): QuoteOutcome {
  const costs = capServices(eligibleCosts(lines, question), question);
  const cost = costs.reduce((total, { amount }) => total + amount, 0);
  const eligible = sumOf(costs);
  const notes = notesOfCosts(question, costs);
  const { frame } = question;
  if (frame === "GROUP") {
    const asked: Question = { ...question, cost: eligible };
    return { outcome: assess(asked), shares: withoutSubsidy(costs), cost, eligible };
  }
  if (lacksSoftware(question, costs) || eligible === 0) {
    const code = eligible === 0 ? "no-eligible-cost" : "software-needed";
    return { outcome: refuseWith(code, notes), shares: withoutSubsidy(costs), cost, eligible };
  }
  const byLine = costsByLine(costs);
  const asked = lineQuestion({ ...question, frame }, byLine.software);
  const outcome = frame === "INVOICE" ? assessInvoice(asked, byLine) : assess(asked);
  const granted = outcome.kind === "granted";
  const shares = granted ? sharesOf(asked, costs, subsidiesOf(asked, byLine)) : withoutSubsidy(costs);
  return { outcome: { ...outcome, notes: [...notes, ...outcome.notes] }, shares, cost, eligible };
}
