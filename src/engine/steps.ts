import type { Citation, Programme } from "../rules";
import { segmentAt, type Curve, type Segment } from "./curve";
import type { Decision } from "./decide";
import type { ExpenseLineCode, Params, Step, StepCode } from "./outcome";
import { minus, mixed, ofYen, partOf, plus, subtract, timesMixed, type Mixed, type Yen } from "./ratio";

interface StepParts {
  readonly line?: ExpenseLineCode | null;
  readonly params?: Params;
  readonly base?: Mixed;
  readonly rate?: Step["rate"];
  readonly sources?: readonly Citation[];
}

export const step = (code: StepCode, amount: Mixed, parts: StepParts = {}): Step => ({
  code,
  line: parts.line ?? null,
  params: parts.params ?? {},
  base: parts.base ?? null,
  rate: parts.rate ?? null,
  amount,
  sources: parts.sources ?? [],
});

/** The bands below the one in which the cost ends are used up: their cost and subsidy are those of the whole band. */
function fullBand(segment: Segment, next: Segment, line: ExpenseLineCode): Step {
  return step("band", ofYen(next.subsidyFrom - segment.subsidyFrom), {
    line,
    params: { upTo: next.subsidyFrom, from: segment.subsidyFrom },
    base: mixed(subtract(next.costFrom, segment.costFrom)),
    rate: segment.rate.value,
    sources: segment.sources,
  });
}

function drawBandsBelow(last: Segment, curve: Curve, line: ExpenseLineCode): readonly Step[] {
  const bands: Step[] = [];
  let [segment] = curve;
  for (const next of curve.slice(1, curve.indexOf(last) + 1)) {
    bands.push(fullBand(segment, next, line));
    segment = next;
  }
  return bands;
}

const drawn = new WeakMap<Segment, Partial<Record<ExpenseLineCode, readonly Step[]>>>();

/** Every band below the given one, used up; the same steps for every cost that ends there. */
function bandsBelow(last: Segment, curve: Curve, line: ExpenseLineCode): readonly Step[] {
  let bands = drawn.get(last);
  if (bands === undefined) drawn.set(last, (bands = {}));
  return (bands[line] ??= drawBandsBelow(last, curve, line));
}

function lastBand(segment: Segment, cost: Mixed, line: ExpenseLineCode): Step {
  const base = minus(cost, segment.costFrom);
  return step(segment.subsidyFrom === 0 ? "rate" : "last-band", timesMixed(base, segment.rate.value), {
    line,
    params: { from: segment.subsidyFrom },
    base,
    rate: segment.rate.value,
    sources: [segment.rate.source],
  });
}

interface Bands {
  readonly steps: readonly Step[];
  /** What they come to, exact. */
  readonly subsidy: Mixed;
}

function bandSteps({ curve }: Decision, cost: Mixed, line: ExpenseLineCode): Bands {
  const last = segmentAt(curve, cost.whole, partOf(cost));
  const ending = lastBand(last, cost, line);
  const below = bandsBelow(last, curve, line);
  if (below.length === 0) return { steps: [ending], subsidy: ending.amount };
  const subsidy = plus(ending.amount, last.subsidyFrom);
  return { steps: [...below, ending, step("sum", subsidy, { line })], subsidy };
}

function capStep({ raw, cap }: Decision, line: ExpenseLineCode): Step | null {
  if (raw <= cap.most) return null;
  return step("cap", ofYen(cap.most), { line, params: { cap: cap.most, raw }, sources: [cap.source.source] });
}

function roundingStep(before: Mixed, programme: Programme, line: ExpenseLineCode): Step | null {
  if (before.numerator === 0) return null;
  return step("rounding", ofYen(before.whole), { line, sources: [programme.roundingUnit.source] });
}

/** The working of one decided line, up to its own amount but without the closing row. */
export function lineSteps(
  decision: Decision,
  programme: Programme,
  cost: Mixed,
  line: ExpenseLineCode,
): readonly Step[] {
  if (cost.whole === 0 && cost.numerator === 0) return [];
  const { steps, subsidy } = bandSteps(decision, cost, line);
  const closing = decision.missing === null ? capStep(decision, line) : null;
  const next = closing ?? roundingStep(subsidy, programme, line);
  return next === null ? steps : [...steps, next];
}

/** The closing row: always the amount that the functions return. */
export const amountStep = (amount: Yen): Step => step("amount", ofYen(amount));

export const refusedStep = (): Step => step("refused", ofYen(0));

export const undeterminedStep = (): Step => step("undetermined", ofYen(0));
