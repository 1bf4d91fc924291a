import { remark, type ReasonCode } from "../engine";
import type { Node, ReferenceNode } from "../formulas";
import { categories, type CategoryCode } from "../rules";
import { countOf, decide, type Asked, type Decision, type Money } from "./decision";
import { excel, joined } from "./excel";
import { categoryCosts, costOf, type CategoryCosts } from "./lines";
import { liveOf } from "./reasons";
import { eligibility, frameNumber, yearFigure } from "./rulebook";
import { sentenceOf, type Said } from "./sentence";
import { columnOf, partOf, type Workings } from "./workings";
import type { AskedFrame, Applicant } from "./applicant";

interface Hardware {
  readonly cost: Node;
  readonly amount: Node;
}

/** What a quote comes to in one frame, each answer in a cell. */
export interface QuoteOutcome {
  readonly asked: Asked;
  readonly decision: Decision;
  readonly costs: CategoryCosts;
  /** A row per category: whether it counts in the frame, whole yen and fraction that do. */
  readonly eligible: ReferenceNode;
  /** What counts in all, whole yen. */
  readonly eligibleTotal: Node;
  readonly pc: Hardware;
  readonly register: Hardware;
  /** Subsidy of everything but the hardware. */
  readonly software: Node;
  readonly reasons: readonly Said[];
  /** 1 or 0. */
  readonly refused: Node;
  readonly missing: Node;
  /** Yen; 0 where refused, #N/A where something is missing. */
  readonly amount: Node;
}

export const positionOf = (code: CategoryCode): number => categories.findIndex((category) => category.code === code);

const [pcRow, registerRow] = [positionOf("HW_PC"), positionOf("HW_POS")];

function eligibleCosts(workings: Workings, costs: CategoryCosts, code: Node): ReferenceNode {
  const table = eligibility(workings);
  const frame = workings.step("枠の番号", frameNumber(code));
  return workings.table(
    "枠の対象になる金額：対象か・円・1円未満",
    categories.map(({ name }, at) => {
      const counts = excel`INDEX(${table},${at + 1},${frame})`;
      return {
        label: name.ja,
        cells: [counts, excel`${counts}*${costOf(costs, at, "whole")}`, excel`${counts}*${costOf(costs, at, "part")}`],
      };
    }),
  );
}

/** Reasons that a quote which is none does not repeat. */
const ofCost: readonly ReasonCode[] = ["no-cost", "less-than-a-yen", "below-floor", "below-tier"];

interface Standing {
  readonly isGroup: Node;
  readonly isNothing: Node;
  readonly lacksSoftware: Node;
  readonly hardware: Node;
}

function reasonsOf(
  workings: Workings,
  asked: Asked,
  decision: Decision,
  cost: Node,
  standing: Standing,
): readonly Said[] {
  const { isGroup, isNothing, lacksSoftware, hardware } = standing;
  const live = liveOf(workings, asked, decision, cost);
  const codes = Object.keys(decision.reasons) as (keyof Decision["reasons"])[];
  const decided = codes.map((code): Said => {
    const reason = decision.reasons[code];
    const holds =
      code === "name-of-another-year"
        ? excel`${reason}=1`
        : !ofCost.includes(code)
          ? excel`AND(${reason}=1,${isGroup}=0)`
          : code === "less-than-a-yen"
            ? excel`AND(${reason}=1,${isGroup}+${isNothing}+${lacksSoftware}=0,${hardware}=0)`
            : excel`AND(${reason}=1,${isGroup}+${isNothing}+${lacksSoftware}=0)`;
    return {
      when: workings.step("理由を述べるか", excel`IF(${holds},1,0)`),
      sentence: sentenceOf(workings, remark(code), live[code] ?? {}),
    };
  });
  const own = (code: ReasonCode, holds: Node): Said => ({
    when: workings.step("理由を述べるか", excel`IF(${holds},1,0)`),
    sentence: sentenceOf(workings, remark(code)),
  });
  return [
    ...decided,
    own("no-eligible-cost", excel`AND(${isNothing}=1,${isGroup}=0)`),
    own("software-needed", excel`AND(${lacksSoftware}=1,${isNothing}+${isGroup}=0)`),
    own("ask-group", excel`${isGroup}=1`),
  ];
}

/** The subsidy of a whole quote in one frame. */
export function quoteOutcome(
  workings: Workings,
  lines: Node,
  applicant: Applicant,
  frame: AskedFrame,
  given: Node,
): QuoteOutcome {
  const asked: Asked = { applicant, frame, count: countOf(workings, given) };
  const { code } = frame;
  const costs = categoryCosts(workings, lines, applicant.year);
  const eligible = eligibleCosts(workings, costs, code);
  const [wholes, parts] = [columnOf(eligible, 1), columnOf(eligible, 2)];
  const [pcCost, registerCost] = [partOf(eligible, pcRow, 1), partOf(eligible, registerRow, 1)];
  const rest = workings.step("1円未満の合計", excel`ROUND(SUM(${parts}),9)`);
  const eligibleTotal = workings.step("対象経費の合計", excel`SUM(${wholes})+INT(${rest})`);
  const software: Money = {
    whole: workings.step("ソフトウェア等の経費", excel`${eligibleTotal}-${pcCost}-${registerCost}`),
    part: workings.step("ソフトウェア等の経費の1円未満", excel`${rest}-INT(${rest})`),
  };
  const decision = decide(workings, asked, software);
  const hardwareOf = (cost: Node, name: "pc" | "pos"): Hardware => {
    const [n, d, cap] = (["N", "D", "Cap"] as const).map((part) =>
      yearFigure(workings, applicant.year, `${name}${part}`),
    );
    const amount = excel`IF(${code}="INVOICE",MIN(${cap ?? cost},INT(${cost}*${n ?? cost}/${d ?? cost})),0)`;
    return { cost, amount: workings.step("ハードウェアの補助額", amount) };
  };
  const [pc, register] = [hardwareOf(pcCost, "pc"), hardwareOf(registerCost, "pos")];
  const first = categories.flatMap(({ number }, at) =>
    number === 1 ? [partOf(eligible, at, 1), partOf(eligible, at, 2)] : [],
  );
  const condition = (label: string, holds: Node): Node => workings.step(label, excel`IF(${holds},1,0)`);
  const standing = {
    isGroup: condition("複数社連携か", excel`${code}="GROUP"`),
    isNothing: condition("対象の経費がないか", excel`AND(${eligibleTotal}=0,${rest}=0)`),
    lacksSoftware: condition(
      "カテゴリー1がないか",
      excel`AND(OR(${code}="NORMAL",${code}="INVOICE"),${joined(first, "+")}=0)`,
    ),
    hardware: workings.step("ハードウェアの補助額の合計", excel`${pc.amount}+${register.amount}`),
  };
  const reasons = reasonsOf(workings, asked, decision, software.whole, standing);
  const refused = condition(
    "対象外か",
    excel`${joined(
      reasons.map(({ when }) => when),
      "+",
    )}>0`,
  );
  const missing = condition("条件が足りないか", excel`AND(${refused}=0,${decision.missing}=1)`);
  const amount = workings.step(
    "補助額",
    excel`IF(${refused}=1,0,IF(${missing}=1,NA(),${decision.amount}+${standing.hardware}))+${costs.fault}`,
  );
  return {
    ...{ asked, decision, costs, eligible, eligibleTotal, pc, register, software: decision.amount },
    ...{ reasons, refused, missing, amount },
  };
}
