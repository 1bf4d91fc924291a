import type { Programme } from "../rules";
import { remark, type Outcome, type ReasonCode, type Remark, type Step } from "./outcome";
import { notesOfSources } from "./remarks";
import { floorTimes, multiply, ofYen, times, type Yen } from "./ratio";
import { amountStep, refusedStep, step } from "./steps";

/** 複数社連携. Costs are yen, tax-exclusive; `base` is the sum of the members' own INVOICE subsidies. */
export interface GroupCosts {
  readonly base: Yen;
  readonly analysis: Yen;
  readonly administration: Yen;
  readonly members: number;
  /** Members that introduce an analysis tool: the N of 50万円 × N. */
  readonly analysisMembers: number;
  /** Whether (c) is bound to 10 % of (a) + (b). */
  readonly administrationShare: boolean;
}

/** The three parts after their own limits. */
export interface GroupParts {
  readonly base: Yen;
  readonly analysis: Yen;
  readonly baseAndAnalysis: Yen;
  readonly administration: Yen;
  readonly total: Yen;
}

export interface GroupOutcome {
  readonly outcome: Outcome;
  readonly parts: GroupParts;
}

function analysisSteps({ frames: { GROUP }, roundingUnit }: Programme, costs: GroupCosts): readonly Step[] {
  const { rate, perMember } = GROUP.analysis;
  const exact = times(costs.analysis, rate.value);
  const limit = perMember.value * costs.analysisMembers;
  const line = "group-analysis" as const;
  const params = { perMember: perMember.value, members: costs.analysisMembers, limit };
  return [
    step("rate", exact, { line, base: ofYen(costs.analysis), rate: rate.value, sources: [rate.source] }),
    ...(exact.whole > limit
      ? [step("group-analysis-limit", ofYen(limit), { line, params, sources: [perMember.source] })]
      : exact.numerator > 0
        ? [step("rounding", ofYen(exact.whole), { line, sources: [roundingUnit.source] })]
        : []),
    step("part", ofYen(Math.min(exact.whole, limit)), { line }),
  ];
}

function administrationSteps(
  { frames: { GROUP }, roundingUnit }: Programme,
  costs: GroupCosts,
  baseAndAnalysis: Yen,
): readonly Step[] {
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
  return [
    step("rate", exact, { line, base: ofYen(costs.administration), rate: rate.value, sources: [rate.source] }),
    ...(exact.whole > most
      ? [limit]
      : exact.numerator > 0
        ? [step("rounding", ofYen(exact.whole), { line, sources: [roundingUnit.source] })]
        : []),
    step("part", ofYen(Math.min(exact.whole, most)), { line }),
  ];
}

const amountOfPart = (steps: readonly Step[]): Yen => steps[steps.length - 1]?.amount.whole ?? 0;

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
export function assessGroup(programme: Programme, costs: GroupCosts): GroupOutcome {
  const { GROUP } = programme.frames;
  const base = step("group-base", ofYen(costs.base), { line: "group-base", params: { members: costs.members } });
  const analysis = analysisSteps(programme, costs);
  const uncapped = costs.base + amountOfPart(analysis);
  const capped = Math.min(uncapped, GROUP.cap.value);
  const cap = step("group-cap", ofYen(capped), {
    params: { cap: GROUP.cap.value, raw: uncapped },
    sources: [GROUP.cap.source],
  });
  const administration = administrationSteps(programme, costs, capped);
  const total = capped + amountOfPart(administration);
  const working = [base, ...analysis, cap, ...administration];
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
  const outcome: Outcome =
    reasons.length > 0
      ? { kind: "refused", amount: 0, reasons, steps: [...working, refusedStep()], conditions: [], notes }
      : {
          kind: "granted",
          amount: total,
          steps: [...working, amountStep(total)],
          conditions: [remark("group-members")],
          notes,
        };
  const parts = {
    base: costs.base,
    analysis: amountOfPart(analysis),
    baseAndAnalysis: capped,
    administration: amountOfPart(administration),
    total,
  };
  return { outcome, parts };
}
