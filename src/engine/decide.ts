import type { Cited, ExpenseLine, Tier } from "../rules";
import { capSource, costReaching, curveOf, mostOf, subsidyOf, type Curve, type RateKind } from "./curve";
import { remark, type MissingCode, type ReasonCode, type Remark } from "./outcome";
import { tierFor, type LineFrame, type Question } from "./question";
import type { Yen } from "./ratio";

/** The bare decision on one cost: what the amount is and why, before it is told. */
export interface Decision {
  readonly curve: Curve;
  readonly rateKind: RateKind;
  /** Subsidy before floor and cap, in whole yen. */
  readonly raw: Yen;
  readonly cap: { readonly most: Yen; readonly source: Cited<Yen>; readonly tier: Tier | null };
  readonly amount: Yen;
  readonly reasons: readonly Remark<ReasonCode>[];
  readonly missing: Remark<MissingCode> | null;
}

type Cap = Decision["cap"];

const none: readonly Remark<ReasonCode>[] = [];
const caps = new WeakMap<object, Cap>();

function capOfTier(tier: Tier): Cap {
  let cap = caps.get(tier);
  if (cap === undefined) caps.set(tier, (cap = { most: mostOf(tier), source: capSource(tier), tier }));
  return cap;
}

function capOfLine(source: Cited<Yen>): Cap {
  let cap = caps.get(source);
  if (cap === undefined) caps.set(source, (cap = { most: source.value, source, tier: null }));
  return cap;
}

export function rateKindOf({
  size,
  minimumWage,
  programme,
  frame,
}: Pick<Question, "size" | "minimumWage" | "programme" | "frame">): RateKind {
  if (frame === "NORMAL" && minimumWage && programme.minimumWage !== null) return "minimumWage";
  return size === "large" && frame !== "EDI" ? "medium" : size;
}

/** Reasons that have nothing to do with the cost. */
function reasonsOfApplicant({
  programme,
  frame,
  size,
  minimumWage,
  misnamed,
}: Omit<Question, "cost" | "part" | "count">): readonly Remark<ReasonCode>[] {
  const noRule = frame === "NORMAL" && minimumWage && programme.minimumWage === null;
  const tooLarge = size === "large" && frame !== "EDI";
  if (misnamed === null && !noRule && !tooLarge) return none;
  const reasons: Remark<ReasonCode>[] = [];
  if (misnamed !== null) reasons.push(misnamed);
  if (noRule) reasons.push(remark("no-minimum-wage-rule", { year: programme.year }));
  if (tooLarge) reasons.push(remark("large-company"));
  return reasons;
}

/** Whether the applicant is refused whatever the cost. */
export const isRefusedAtOnce = (question: Omit<Question, "cost" | "part" | "count">): boolean =>
  reasonsOfApplicant(question).length > 0;

interface Bounds {
  readonly cap: Cap;
  readonly reasons: readonly Remark<ReasonCode>[];
  readonly missing: Remark<MissingCode> | null;
}

/** The cap by a tier that the applicant named: A類型 takes the lower one, B類型 demands its own minimum and count. */
function boundsOfNamedTier(tier: Tier, raw: Yen, count: number | null): Bounds {
  const cap = capOfTier(tier);
  const reasons: Remark<ReasonCode>[] = [];
  if (tier.atLeast !== undefined && raw < tier.atLeast.value)
    reasons.push(remark("below-tier", { raw, least: tier.atLeast.value }, tier.atLeast.source));
  if (count === 0) reasons.push(remark("no-processes", {}, tier.from.source));
  else if (count !== null && count < tier.from.value)
    reasons.push(remark("too-few-processes", { count, from: tier.from.value }, tier.from.source));
  const open = tier.atLeast !== undefined && count === null && reasons.length === 0;
  return {
    cap,
    reasons,
    missing: open ? remark("processes-needed", { from: tier.from.value }, tier.from.source) : null,
  };
}

function boundsOf(line: ExpenseLine, named: Question["tier"], raw: Yen, count: number | null): Bounds {
  const { limit } = line;
  if ("cap" in limit) return { cap: capOfLine(limit.cap), reasons: none, missing: null };
  const namedTier = named === null ? undefined : limit.tiers.find(({ name }) => name === named);
  if (namedTier !== undefined) return boundsOfNamedTier(namedTier, raw, count);
  const [first, next] = limit.tiers;
  if (count === null) {
    const cap = capOfTier(first);
    if (raw <= cap.most) return { cap, reasons: none, missing: null };
    return {
      cap,
      reasons: none,
      missing: remark(
        limit.counts === "processes" ? "processes-needed" : "functions-needed",
        { from: next.from.value },
        next.from.source,
      ),
    };
  }
  const tier = tierFor(limit.tiers, count);
  if (tier !== null) return { cap: capOfTier(tier), reasons: none, missing: null };
  const reason = remark(limit.counts === "processes" ? "no-processes" : "no-functions", {}, first.from.source);
  return { cap: capOfTier(first), reasons: [reason], missing: null };
}

function reasonsOfCost(line: ExpenseLine, { cost, part }: Question, raw: Yen): readonly Remark<ReasonCode>[] {
  if (cost === 0 && part === null) return [remark("no-cost")];
  if (line.floor !== undefined && raw < line.floor.value)
    return [remark("below-floor", { raw, floor: line.floor.value }, line.floor.source)];
  return raw === 0 ? [remark("less-than-a-yen", { cost })] : none;
}

/** Decides one cost in one frame. `decide` and everything told about it share this single path. */
export function decide(question: Question & { readonly frame: LineFrame }): Decision {
  const { line } = question.programme.frames[question.frame];
  return decideLine(line, question);
}

/** The same for any line of expense, such as hardware. */
export function decideLine(line: ExpenseLine, question: Question): Decision {
  const rateKind = rateKindOf(question);
  const curve = curveOf(line, rateKind);
  const raw = subsidyOf(curve, question.cost, question.part);
  const bounds = boundsOf(line, question.tier, raw, question.count);
  const ofApplicant = reasonsOfApplicant(question);
  const ofCost = reasonsOfCost(line, question, raw);
  const quiet = ofApplicant.length + ofCost.length + bounds.reasons.length === 0;
  const reasons = quiet ? none : [...ofApplicant, ...ofCost, ...bounds.reasons];
  const amount = quiet && bounds.missing === null ? Math.min(raw, bounds.cap.most) : 0;
  return { curve, rateKind, raw, cap: bounds.cap, amount, reasons, missing: quiet ? bounds.missing : null };
}

/** The cost beyond which more of it brings nothing. */
export const costAtCap = (decision: Decision): Yen => costReaching(decision.curve, decision.cap.most);
