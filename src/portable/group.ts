import type { Node } from "../formulas";
import { decided } from "./choice";
import { flagChoice, yearChoice } from "./choices";
import type { Args } from "./args";
import { excel } from "./excel";
import { num } from "./expression";
import { Frozen } from "./frozen";
import { wholeNumber } from "./given";
import type { Workings } from "./workings";

/** The sum of the members' subsidies; a text among them is #VALUE!. */
function sumOfBase(base: Node): Node {
  if (base.kind === "array") throw new Frozen("arguments");
  if (base.kind !== "reference" || base.area.rows * base.area.columns === 1) return wholeNumber(base, "補助額");
  return excel`IF(SUMPRODUCT((LEN(${base})>0)*1)=COUNT(${base}),SUM(${base}),VALUE("補助額"))`;
}

/** FALSE by its word: some spreadsheets show it as 0, which here would be a blank cell and mean the rule. */
const byWord = (node: Node): Node =>
  node.kind === "reference" ? excel`IF(ISLOGICAL(${node}),IF(${node},"true","false"),${node}&"")` : node;

/** GROUP: (baseSubsidies, analysisCost, members, adminCost, [year], [adminLimit], [analysisMembers]) */
export function compileGroup(args: Args, workings: Workings): Node {
  const base = workings.step("(a) 構成員の補助額の合計", sumOfBase(args(0)));
  const analysis = workings.step("分析経費", wholeNumber(args(1), "分析経費"));
  const members = workings.step("構成員の数", wholeNumber(args(2), "構成員"));
  const administration = workings.step("事務費・専門家費", wholeNumber(args(3), "事務費"));
  const given = workings.step("分析ツールを導入する構成員の数（指定）", wholeNumber(args(6), "構成員"));
  const withTool = workings.step("分析ツールを導入する構成員の数", excel`IF(${given}=0,${members},${given})`);
  return decided(yearChoice(args(4)), ({ frames: { GROUP } }) => {
    const { rate, perMember } = GROUP.analysis;
    const { numerator: n, denominator: d } = rate.value;
    const both = workings.step(
      "(a)＋(b)",
      excel`MIN(${GROUP.cap.value},${base}+MIN(${perMember.value}*${withTool},INT(${analysis}*${n}/${d})))`,
    );
    const { rate: ownRate, cap, share } = GROUP.administration;
    const own = excel`INT(${administration}*${ownRate.value.numerator}/${ownRate.value.denominator})`;
    const top = share.value.numerator * ownRate.value.numerator;
    const bottom = share.value.denominator * ownRate.value.denominator;
    const total = decided(flagChoice(byWord(args(5)), "事務費の上限", true), (limited) =>
      limited
        ? excel`${both}+MIN(${own},${cap.value},INT(${both}*${top}/${bottom}))`
        : excel`${both}+MIN(${own},${cap.value})`,
    );
    return excel`IF(${members}<${GROUP.members.value},${num(0)},${total})`;
  });
}
