import type { Programme } from "../rules";
import { remark, type Outcome, type ReasonCode, type Remark, type Step } from "./outcome";
import { notesOfSources } from "./remarks";
import { floorTimes, multiply, ofYen, times, type Yen } from "./ratio";
import { amountStep, refusedStep, step } from "./steps";

/** 複数社連携. Costs are yen, tax-exclusive; `base` is the sum of the members' own INVOICE subsidies. */
interface GroupCosts {
  readonly base: Yen;
  readonly analysis: Yen;
  readonly administration: Yen;
  readonly members: number;
  /** Members that introduce an analysis tool: the N of 50万円 × N. */
  readonly analysisMembers: number;
  /** Whether (c) is bound to 10 % of (a) + (b). */
  readonly administrationShare: boolean;
}

/** One part with its working. */
interface Part {
  readonly steps: readonly Step[];
  readonly amount: Yen;
}

function analysisPart({ frames: { GROUP }, roundingUnit }: Programme, costs: GroupCosts): Part {
  const { rate, perMember } = GROUP.analysis;
  const exact = times(costs.analysis, rate.value);
  const limit = perMember.value * costs.analysisMembers;
  const line = "group-analysis" as const;
  const params = { perMember: perMember.value, members: costs.analysisMembers, limit };
  const amount = Math.min(exact.whole, limit);
  const steps = [
    step("rate", exact, { line, base: ofYen(costs.analysis), rate: rate.value, sources: [rate.source] }),
    ...(exact.whole > limit
      ? [step("group-analysis-limit", ofYen(limit), { line, params, sources: [perMember.source] })]
      : exact.numerator > 0
        ? [step("rounding", ofYen(exact.whole), { line, sources: [roundingUnit.source] })]
        : []),
    step("part", ofYen(amount), { line }),
  ];
  return { steps, amount };
}

function administrationPart(
  { frames: { GROUP }, roundingUnit }: Programme,
  costs: GroupCosts,
  baseAndAnalysis: Yen,
): Part {
  const { rate, cap, share } = GROUP.administration;
  const line = "group-administration" as const;
  const exact = times(costs.administration, rate.value);
  const shareOfSubsidy = multiply(share.value, rate.value);
  const bound = floorTimes(baseAndAnalysis, shareOfSubsidy);
  const most = costs.administrationShare ? Math.min(cap.value, bound) : cap.value;
  const byShare = costs.administrationShare && bound < cap.value;
  const limit = byShare
    ? step("administration-share", ofYen(bound), {
        line,
        base: ofYen(baseAndAnalysis),
        rate: shareOfSubsidy,
        sources: [share.source],
      })
    : step("cap", ofYen(cap.value), { line, params: { cap: cap.value, raw: exact.whole }, sources: [cap.source] });
  const amount = Math.min(exact.whole, most);
  const steps = [
    step("rate", exact, { line, base: ofYen(costs.administration), rate: rate.value, sources: [rate.source] }),
    ...(exact.whole > most
      ? [limit]
      : exact.numerator > 0
        ? [step("rounding", ofYen(exact.whole), { line, sources: [roundingUnit.source] })]
        : []),
    step("part", ofYen(amount), { line }),
  ];
  return { steps, amount };
}

function reasonsOf(
  { frames: { GROUP } }: Programme,
  { members }: GroupCosts,
  total: Yen,
): readonly Remark<ReasonCode>[] {
  const reasons: Remark<ReasonCode>[] = [];
  if (members < GROUP.members.value)
    reasons.push(remark("too-few-members", { members, least: GROUP.members.value }, GROUP.members.source));
  if (total === 0) reasons.push(remark("no-cost"));
  return reasons;
}

/** (a) + (b) within the common cap, and (c) on top of it. */
export function assessGroup(programme: Programme, costs: GroupCosts): Outcome {
  const { GROUP } = programme.frames;
  const base = step("group-base", ofYen(costs.base), { line: "group-base", params: { members: costs.members } });
  const analysis = analysisPart(programme, costs);
  const uncapped = costs.base + analysis.amount;
  const capped = Math.min(uncapped, GROUP.cap.value);
  const cap = step("group-cap", ofYen(capped), {
    params: { cap: GROUP.cap.value, raw: uncapped },
    sources: [GROUP.cap.source],
  });
  const administration = administrationPart(programme, costs, capped);
  const total = capped + administration.amount;
  const working = [base, ...analysis.steps, cap, ...administration.steps];
  const { analysisMonths } = programme.costs;
  const notes = [
    ...(costs.analysis > 0
      ? [remark("analysis-months" as const, { limit: analysisMonths.value }, analysisMonths.source)]
      : []),
    ...(costs.analysisMembers === costs.members ? [remark("members-with-tool" as const)] : []),
    ...(costs.administrationShare ? [] : [remark("administration-share-off" as const)]),
    ...notesOfSources(programme, working),
  ];
  const reasons = reasonsOf(programme, costs, total);
  if (reasons.length > 0)
    return { kind: "refused", amount: 0, reasons, steps: [...working, refusedStep()], conditions: [], notes };
  const conditions = [remark("group-members" as const)];
  return { kind: "granted", amount: total, steps: [...working, amountStep(total)], conditions, notes };
}
