import type { Cited, ExpenseLine, Tier } from "../rules";
import { capSource, costReaching, curveOf, mostOf, subsidyOf, type Curve, type RateKind } from "./curve";
import { remark, type MissingCode, type ReasonCode, type Remark } from "./outcome";
import { tierFor, type Circumstances, type LineFrame, type Question } from "./question";
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
}: Omit<Circumstances, "count">): readonly Remark<ReasonCode>[] {
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
export const isRefusedAtOnce = (question: Omit<Circumstances, "count">): boolean =>
  reasonsOfApplicant(question).length > 0;

/** What bounds the subsidy of a line for an applicant with so many processes or functions, whatever the cost. */
interface Bounds {
  readonly cap: Cap;
  /** A smaller subsidy is refused. */
  readonly least: Cited<Yen> | null;
  readonly reasons: readonly Remark<ReasonCode>[];
  /** A larger subsidy depends on what was not given. */
  readonly open: { readonly above: Yen; readonly missing: () => Remark<MissingCode> } | null;
}

const capped = (cap: Cap): Bounds => ({ cap, least: null, reasons: none, open: null });

function reasonsOfNamedTier({ from }: Tier, count: number | null): readonly Remark<ReasonCode>[] {
  if (count === null || count >= from.value) return none;
  return [
    count === 0
      ? remark("no-processes", {}, from.source)
      : remark("too-few-processes", { count, from: from.value }, from.source),
  ];
}

/** The cap by a tier that the applicant named: A類型 takes the lower one, B類型 demands its own minimum and count. */
function boundsOfNamedTier(tier: Tier, count: number | null): Bounds {
  const { from, atLeast } = tier;
  const missing = (): Remark<MissingCode> => remark("processes-needed", { from: from.value }, from.source);
  return {
    cap: capOfTier(tier),
    least: atLeast ?? null,
    reasons: reasonsOfNamedTier(tier, count),
    open: atLeast !== undefined && count === null ? { above: 0, missing } : null,
  };
}

function boundsOf({ limit }: ExpenseLine, named: Question["tier"], count: number | null): Bounds {
  if ("cap" in limit) return capped(capOfLine(limit.cap));
  const namedTier = named === null ? undefined : limit.tiers.find(({ name }) => name === named);
  if (namedTier !== undefined) return boundsOfNamedTier(namedTier, count);
  const [first, next] = limit.tiers;
  const isProcesses = limit.counts === "processes";
  if (count === null) {
    const code = isProcesses ? "processes-needed" : "functions-needed";
    const missing = (): Remark<MissingCode> => remark(code, { from: next.from.value }, next.from.source);
    const cap = capOfTier(first);
    return { ...capped(cap), open: { above: cap.most, missing } };
  }
  const tier = tierFor(limit.tiers, count);
  if (tier !== null) return capped(capOfTier(tier));
  const reason = remark(isProcesses ? "no-processes" : "no-functions", {}, first.from.source);
  return { ...capped(capOfTier(first)), reasons: [reason] };
}

const belowTier = (raw: Yen, least: Cited<Yen>): Remark<ReasonCode> =>
  remark("below-tier", { raw, least: least.value }, least.source);

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
  const { cap, least, reasons: ofCount, open } = boundsOf(line, question.tier, question.count);
  const ofApplicant = reasonsOfApplicant(question);
  const ofCost = reasonsOfCost(line, question, raw);
  const ofTier = least !== null && raw < least.value ? [belowTier(raw, least)] : none;
  const quiet = ofApplicant.length + ofCost.length + ofTier.length + ofCount.length === 0;
  const reasons = quiet ? none : [...ofApplicant, ...ofCost, ...ofTier, ...ofCount];
  const missing = quiet && open !== null && raw > open.above ? open.missing() : null;
  const amount = quiet && missing === null ? Math.min(raw, cap.most) : 0;
  return { curve, rateKind, raw, cap, amount, reasons, missing };
}

const refused = (): Yen => 0;

/**
 * The amount of every cost in one frame, the applicant being known: what does not depend on the cost is decided once,
 * for the thousands of rows that share it. Yen for whole yen; null where something is missing. Always what `decide` says.
 */
export function decideAll(circumstances: Circumstances & { readonly frame: LineFrame }): (cost: Yen) => Yen | null {
  const { line } = circumstances.programme.frames[circumstances.frame];
  const { cap, least, reasons, open } = boundsOf(line, circumstances.tier, circumstances.count);
  if (reasons.length > 0 || isRefusedAtOnce(circumstances)) return refused;
  const curve = curveOf(line, rateKindOf(circumstances));
  const lowest = Math.max(1, line.floor?.value ?? 0, least?.value ?? 0);
  const known = open?.above ?? Number.MAX_SAFE_INTEGER;
  return (cost) => {
    const raw = subsidyOf(curve, cost, null);
    if (raw < lowest) return 0;
    return raw > known ? null : Math.min(raw, cap.most);
  };
}

/** The cost beyond which more of it brings nothing. */
export const costAtCap = (decision: Decision): Yen => costReaching(decision.curve, decision.cap.most);
