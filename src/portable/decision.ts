import type { Node } from "../formulas";
import type { AskedFrame, Applicant } from "./applicant";
import { rateRow } from "./applicant";
import { excel } from "./excel";
import { rateFigure, yearFigure, type RateColumn } from "./rulebook";
import type { Workings } from "./workings";

/** A cost in whole yen and a fraction of one. */
export interface Money {
  readonly whole: Node;
  readonly part: Node;
}

/** What is decided on one cost, each answer in a cell; conditions are 1 or 0. */
export interface Decision {
  readonly row: Node;
  readonly raw: Node;
  readonly cap: Node;
  readonly reasons: Readonly<Record<DecisionReason, Node>>;
  /** 1 where a count is needed that was not given. */
  readonly missing: Node;
  /** Subsidy where nothing speaks against it. */
  readonly amount: Node;
}

export type DecisionReason =
  | "name-of-another-year"
  | "no-minimum-wage-rule"
  | "large-company"
  | "no-cost"
  | "below-floor"
  | "less-than-a-yen"
  | "below-tier"
  | "no-processes"
  | "no-functions"
  | "too-few-processes";

export interface Asked {
  readonly applicant: Applicant;
  readonly frame: AskedFrame;
  /** Processes or functions; "" for none. */
  readonly count: Node;
}

/** A whole number of at least 0, or "" for a blank cell. */
export const countOf = (workings: Workings, given: Node): Node =>
  given.kind === "missing"
    ? workings.step("数", excel`""`)
    : workings.step(
        "数",
        excel`IF(LEN(${given})=0,"",IF(${given}=INT(ABS(${given})),ABS(${given}),VALUE("プロセス数")))`,
      );

/** (cost × n + k) ÷ d, rounded down; the part of a yen is at most nine digits long. */
function lineOf(figure: (column: RateColumn) => Node, { whole, part }: Money, which: 1 | 2): Node {
  const [n, k, d] = (which === 1 ? (["n1", "k1", "d1"] as const) : (["n2", "k2", "d2"] as const)).map(figure);
  return n === undefined || k === undefined || d === undefined
    ? whole
    : excel`INT((${whole}*${n}+${k}+INT(ROUND(${part}*${n},8)))/${d})`;
}

/** The decision on one cost, with all that speaks against it. */
export function decide(workings: Workings, { applicant, frame, count }: Asked, cost: Money): Decision {
  const { code, tier, misnamed } = frame;
  const row = rateRow(workings, applicant, frame);
  const figure = (column: RateColumn): Node => rateFigure(workings, row, column);
  const say = (label: string, condition: Node): Node => workings.step(label, excel`IF(${condition},1,0)`);
  const raw = workings.step(
    "補助額（下限・上限の前）",
    excel`MIN(${lineOf(figure, cost, 1)},${lineOf(figure, cost, 2)})`,
  );
  const floor = figure("floor");
  const isNothing = excel`AND(${cost.whole}=0,${cost.part}=0)`;
  const counted = excel`${figure("counted")}=1`;
  const first = figure("from1");
  const few = excel`AND(${counted},LEN(${count})>0,N(${count})<${first})`;
  const reasons = {
    "name-of-another-year": say("理由：別の年度の名称", excel`${misnamed}>0`),
    "no-minimum-wage-rule": say(
      "理由：最低賃金近傍の定めがない",
      excel`AND(${code}="NORMAL",${applicant.wage}=1,${yearFigure(workings, applicant.year, "wageRule")}=0)`,
    ),
    "large-company": say("理由：大企業", excel`AND(${applicant.size}="large",${code}<>"EDI",${code}<>"GROUP")`),
    "no-cost": say("理由：経費が0円", isNothing),
    "below-floor": say("理由：下限に届かない", excel`AND(NOT(${isNothing}),${raw}<${floor})`),
    "less-than-a-yen": say("理由：1円未満", excel`AND(NOT(${isNothing}),${floor}=0,${raw}=0)`),
    "below-tier": say("理由：B類型の下限に届かない", excel`AND(${tier}="B",${raw}<${figure("least")})`),
    "no-processes": say(
      "理由：プロセスが0",
      excel`OR(AND(${code}="NORMAL",${few},${tier}<>"B"),AND(${tier}="B",LEN(${count})>0,N(${count})=0))`,
    ),
    "no-functions": say("理由：機能が0", excel`AND(${code}="INVOICE",${few})`),
    "too-few-processes": say(
      "理由：B類型のプロセスが足りない",
      excel`AND(${tier}="B",N(${count})>0,N(${count})<${figure("from2")})`,
    ),
  };
  const cap = workings.step(
    "上限額",
    excel`IF(OR(${tier}="B",AND(${tier}="",LEN(${count})>0,N(${count})>=${figure("from2")})),${figure("cap2")},${figure("cap1")})`,
  );
  const missing = say(
    "数が必要か",
    excel`AND(${counted},LEN(${count})=0,OR(${tier}="B",AND(${tier}="",${raw}>${figure("cap1")})))`,
  );
  const amount = workings.step("補助額（理由の前）", excel`MIN(${raw},${cap})`);
  return { row, raw, cap, reasons, missing, amount };
}
