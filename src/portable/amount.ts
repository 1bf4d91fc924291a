import { isRefusedAtOnce, rateKindOf, type FrameReference } from "../engine";
import type { Node } from "../formulas";
import type { Programme, Size } from "../rules";
import { applicantOf, frameOf } from "./applicant";
import type { Args } from "./args";
import { decided } from "./choice";
import { flagChoice, frameChoice, sizeChoice, yearChoice } from "./choices";
import { countOf, decide } from "./decision";
import { excel, joined } from "./excel";
import { binary, choose, isNumber, num } from "./expression";
import { wholeNumber } from "./given";
import { amountOfLine } from "./line";
import { checkedIfGiven, wholeOf, yenNode, yenOf, type Whole } from "./whole";
import type { Workings } from "./workings";

export interface Applicant {
  readonly programme: Programme;
  readonly reference: FrameReference;
  readonly size: Size;
  readonly minimumWage: boolean;
}

export function amountFor({ programme, reference, size, minimumWage }: Applicant, cost: Node, count: Whole): Node {
  const { frame, tier } = reference;
  const question = { programme, ...reference, size, minimumWage };
  if (frame === "GROUP" || isRefusedAtOnce(question)) return num(0);
  const { line } = programme.frames[frame];
  return amountOfLine({ line, rateKind: rateKindOf(question), tier, count, cost: { top: cost, bottom: null } });
}

/** What becomes of the amount: AMOUNT itself, or what is worked out from it and the cost. */
export type Finish = (amount: Node, cost: Node) => Node;

export const asAmount: Finish = (amount) => amount;
export const asSelfPay: Finish = (amount, cost) => (isNumber(amount, 0) ? cost : binary(cost, "-", amount));
export const asRate: Finish = (amount, cost) =>
  isNumber(amount, 0) || isNumber(cost, 0)
    ? num(0)
    : choose(binary(cost, "=", num(0)), num(0), binary(amount, "/", cost));

/** The same step by step, for calls whose every argument stands in a cell: one formula would be too long for Excel. */
export function compileAmountInSteps(args: Args, workings: Workings, finish: Finish): Node {
  const applicant = applicantOf(workings, { size: args(2), year: args(4), wage: args(5) });
  const frame = frameOf(workings, applicant, args(0));
  const cost = workings.step("対象経費", wholeNumber(args(1), "対象経費"));
  const asked = { applicant, frame, count: countOf(workings, args(3)) };
  const { reasons, missing, amount } = decide(workings, asked, { whole: cost, part: num(0) });
  const isRefused = excel`OR(${frame.code}="GROUP",${joined(Object.values(reasons), "+")}>0)`;
  return finish(workings.step("補助額", excel`IF(${isRefused},0,IF(${missing}=1,NA(),${amount}))`), cost);
}

/** AMOUNT, SELFPAY and RATE: (frame, cost, isSmall, processes, [year], [minWage]) */
export function compileAmount(args: Args, finish: Finish): Node {
  const cost = yenOf(args(1));
  const count = wholeOf(args(3));
  const yen = yenNode(cost);
  const formula = decided(yearChoice(args(4)), (programme) =>
    decided(frameChoice(args(0), programme), (reference) =>
      decided(sizeChoice(args(2)), (size) =>
        decided(flagChoice(args(5), "最低賃金", false), (minimumWage) =>
          finish(amountFor({ programme, reference, size, minimumWage }, yen, count), yen),
        ),
      ),
    ),
  );
  return checkedIfGiven(cost, "対象経費", checkedIfGiven(count, "プロセス数", formula));
}
