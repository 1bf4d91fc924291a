import { categories, type Category, type CategoryCode, type CostRules, type FrameCode, type Programme } from "../rules";
import { allocate } from "./allocate";
import { monthLimitOf, withinMonths } from "./expenses";
import { remark, type NoteCode, type Remark } from "./outcome";
import { isAbove, ofYen, sum, whole, type Mixed, type Yen } from "./ratio";

/** One line of a quote: yen, tax-exclusive, and the contract months where they are known. */
export interface CostLine {
  readonly category: CategoryCode;
  readonly amount: Yen;
  readonly months: number | null;
}

/** What of a category counts in a frame. */
export interface EligibleCost {
  readonly category: Category;
  readonly amount: Yen;
  /** Exact: a share of months may leave a fraction of a yen, which is cut off only with the subsidy. */
  readonly eligible: Mixed;
  readonly notes: readonly Remark<NoteCode>[];
}

interface Scope {
  readonly programme: Programme;
  readonly frame: FrameCode;
  /** Whether the option and service limits of 2025 hold. */
  readonly limits: boolean;
}

export const sumOf = (costs: readonly EligibleCost[]): Mixed => sum(costs.map(({ eligible }) => eligible));

export const isNothing = ({ whole: yen, numerator }: Mixed): boolean => yen === 0 && numerator === 0;

/** The cost of each contract length: lines of one length share a fraction of a yen, so the sum stays exact. */
function costByMonths(lines: readonly CostLine[]): ReadonlyMap<number, Yen> {
  const costs = new Map<number, Yen>();
  for (const { amount, months } of lines) {
    const length = months ?? 0;
    costs.set(length, (costs.get(length) ?? 0) + amount);
  }
  return costs;
}

function withinLimit(category: Category, lines: readonly CostLine[], { programme, limits }: Scope): EligibleCost {
  const amount = totalOf(lines);
  const limit = monthLimitOf(programme.costs, category.code, limits);
  if (limit === null) return { category, amount, eligible: ofYen(amount), notes: [] };
  const eligible = sum([...costByMonths(lines)].map(([months, cost]) => withinMonths(cost, months, limit.value)));
  const params = { limit: limit.value };
  const notes: Remark<NoteCode>[] = [];
  if (eligible.whole < amount) notes.push(remark("months-cut", params, limit.source));
  if (lines.some(({ months }) => months === null)) notes.push(remark("unknown-months", params));
  return { category, amount, eligible, notes };
}

const totalOf = (lines: readonly CostLine[]): Yen => lines.reduce((total, { amount }) => total + amount, 0);

/** 導入後の活用支援 came in 2025: before, consulting counts only as far as it precedes the introduction. */
const warnsOfFollowUp = ({ code }: Category, { programme }: Scope): boolean =>
  code === "SVC_CONSULT" && !programme.costs.followUpSupport;

function ofCategory(category: Category, lines: readonly CostLine[], scope: Scope): EligibleCost {
  if (category.frames.includes(scope.frame)) {
    const cost = withinLimit(category, lines, scope);
    return warnsOfFollowUp(category, scope)
      ? { ...cost, notes: [...cost.notes, remark("no-follow-up-support")] }
      : cost;
  }
  return { category, amount: totalOf(lines), eligible: ofYen(0), notes: [remark("category-not-eligible")] };
}

/** 大分類Ⅲ 役務: one cap on the cost of all services together, spread over them. */
function capServices(costs: readonly EligibleCost[], cap: CostRules["serviceCap"]): readonly EligibleCost[] {
  const services = costs.filter(({ category }) => category.code.startsWith("SVC_"));
  if (!isAbove(sumOf(services), whole(cap.value))) return costs;
  const weights = services.map(({ eligible }) => eligible.whole);
  const parts = allocate(cap.value, weights);
  const note = remark("services-cut" as const, { cap: cap.value }, cap.source);
  return costs.map((cost) => {
    const part = parts[services.indexOf(cost)];
    return part === undefined ? cost : { ...cost, eligible: ofYen(part), notes: [...cost.notes, note] };
  });
}

/** The costs of a quote by category, cut to what counts in the frame. */
export function eligibleCosts(lines: readonly CostLine[], scope: Scope): readonly EligibleCost[] {
  const costs = categories
    .map((category) => ({ category, own: lines.filter((line) => line.category === category.code) }))
    .filter(({ own }) => own.length > 0)
    .map(({ category, own }) => ofCategory(category, own, scope));
  return scope.limits ? capServices(costs, scope.programme.costs.serviceCap) : costs;
}
