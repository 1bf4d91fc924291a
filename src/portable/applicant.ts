import type { FrameReference } from "../engine";
import type { Node } from "../formulas";
import { programmes, type Programme } from "../rules";
import { decided } from "./choice";
import { flagChoice, frameChoice, sizeChoice, yearChoice } from "./choices";
import { excel } from "./excel";
import { choose, num, str } from "./expression";
import { rateRowOf, yearFigure } from "./rulebook";
import type { Workings } from "./workings";

/** Who asks, each answer in a cell of its own. */
export interface Applicant {
  readonly year: Node;
  /** "small", "medium" or "large". */
  readonly size: Node;
  /** 1 for 最低賃金近傍. */
  readonly wage: Node;
}

/** A frame in which it is asked. */
export interface AskedFrame {
  /** Its code. */
  readonly code: Node;
  /** "A", "B" or "". */
  readonly tier: Node;
  /** The year to which a name belongs that the asked one does not use; 0 for none. */
  readonly misnamed: Node;
  /** What stands in the argument, for the sentence about it. */
  readonly given: Node;
}

export const applicantOf = (workings: Workings, args: Readonly<Record<keyof Applicant, Node>>): Applicant => ({
  year: workings.step(
    "年度",
    decided(yearChoice(args.year), ({ year }) => num(year)),
  ),
  size: workings.step("事業者区分", decided(sizeChoice(args.size), str)),
  wage: workings.step(
    "最低賃金近傍",
    decided(flagChoice(args.wage, "最低賃金", false), (near) => num(near ? 1 : 0)),
  ),
});

/** The formula for each year, chosen by the cell of the year. */
function byYear(year: Node, formulaFor: (programme: Programme) => Node): Node {
  const [first, ...others] = programmes;
  return others.reduce(
    (before, programme) => choose(excel`${year}=${programme.year}`, formulaFor(programme), before),
    formulaFor(first),
  );
}

const codeOf = ({ frame, tier, misnamed }: FrameReference): string =>
  `${frame} ${tier ?? (misnamed === null ? "" : String(misnamed.params.otherYear))}`;

/** The frame that an argument names in the year of the applicant. */
export function frameOf(workings: Workings, { year }: Applicant, given: Node): AskedFrame {
  const named = workings.step(
    "枠の名称から",
    byYear(year, (programme) => decided(frameChoice(given, programme), (reference) => str(codeOf(reference)))),
  );
  const code = workings.step("枠", excel`LEFT(${named},FIND(" ",${named})-1)`);
  const rest = workings.step("類型・他の年度の名称", excel`MID(${named},FIND(" ",${named})+1,9)`);
  return {
    code,
    tier: workings.step("類型", excel`IF(LEN(${rest})=1,${rest},"")`),
    misnamed: workings.step("名称の年度", excel`IF(LEN(${rest})=4,VALUE(${rest}),0)`),
    given,
  };
}

/** A frame that is asked about without a name of anybody's. */
export const ownFrame = (code: string): AskedFrame => ({
  code: str(code),
  tier: str(""),
  misnamed: num(0),
  given: str(""),
});

/** The row of the table of rates. */
export function rateRow(workings: Workings, { year, size, wage }: Applicant, { code }: AskedFrame): Node {
  const rule = yearFigure(workings, year, "wageRule");
  const kind = workings.step(
    "補助率の種類",
    excel`IF(AND(${code}="NORMAL",${wage}=1,${rule}=1),"minimumWage",IF(AND(${size}="large",${code}<>"EDI"),"medium",${size}))`,
  );
  return workings.step("規則の行", rateRowOf(workings, year, code, kind));
}
