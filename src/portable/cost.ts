import { curveOf, isRefusedAtOnce, mostOf, rateKindOf, type FrameReference, type Segment } from "../engine";
import type { Node } from "../formulas";
import type { Programme } from "../rules";
import { amountFor, type Applicant } from "./amount";
import type { Args } from "./args";
import { decided } from "./choice";
import { flagChoice, frameChoice, sizeChoice, yearChoice } from "./choices";
import { excel } from "./excel";
import { choose, notAvailable, num } from "./expression";
import { wholeNumber } from "./given";
import { checkedIfGiven, wholeOf, type Whole } from "./whole";
import type { Workings } from "./workings";

/** The smallest whole cost on one straight line: the quotient rounded up. */
const costOn = ({ numerator, constant, denominator }: Segment, wanted: Node): Node =>
  excel`-INT(-(${wanted}*${denominator}-${constant})/${numerator})`;

function costFor(workings: Workings, applicant: Applicant, target: Node, count: Whole): Node {
  const { programme, reference, size, minimumWage } = applicant;
  const { frame, tier: name } = reference;
  const question = { programme, ...reference, size, minimumWage };
  if (frame === "GROUP" || isRefusedAtOnce(question)) return notAvailable;
  const { line } = programme.frames[frame];
  const { limit, floor } = line;
  const most = "cap" in limit ? limit.cap.value : Math.max(...limit.tiers.map(mostOf));
  const tier = "tiers" in limit && name !== null ? limit.tiers.find((each) => each.name === name) : undefined;
  const least = Math.max(floor?.value ?? 1, tier?.atLeast?.value ?? 1);
  const wanted = workings.step("目標の補助額（範囲内）", excel`MIN(MAX(${target},${least}),${most})`);
  const [first, ...others] = curveOf(line, rateKindOf(question));
  const cost = workings.step(
    "目標に届く経費",
    others.reduce(
      (below, segment) => choose(excel`${wanted}<=${segment.subsidyFrom}`, below, costOn(segment, wanted)),
      costOn(first, wanted),
    ),
  );
  const amount = workings.step("その経費の補助額", amountFor(applicant, cost, count));
  return choose(excel`${amount}>=${target}`, cost, notAvailable);
}

/** COST: (frame, target, isSmall, processes, [year], [minWage]) */
export function compileCost(args: Args, workings: Workings): Node {
  const target = workings.step("目標の補助額", wholeNumber(args(1), "目標"));
  const count = wholeOf(args(3));
  // Each decision is a step of its own: together they would be longer than a formula may be.
  const step = (formula: Node): Node => workings.step("目標に届く経費", formula);
  const bySize = (programme: Programme, reference: FrameReference): Node =>
    decided(sizeChoice(args(2)), (size) =>
      decided(flagChoice(args(5), "最低賃金", false), (minimumWage) =>
        costFor(workings, { programme, reference, size, minimumWage }, target, count),
      ),
    );
  const formula = decided(yearChoice(args(4)), (programme) =>
    step(decided(frameChoice(args(0), programme), (reference) => step(bySize(programme, reference)))),
  );
  return checkedIfGiven(count, "プロセス数", choose(excel`${target}=0`, num(0), formula));
}
