import { industryNamed } from "../engine";
import type { Node } from "../formulas";
import { industries, type Industry } from "../rules";
import { sizeText } from "../text";
import { decided, type Choice } from "./choice";
import { yearChoice } from "./choices";
import type { Args } from "./args";
import { excel } from "./excel";
import { choose, notAvailable, str } from "./expression";
import { Frozen } from "./frozen";
import { wholeNumber } from "./given";

const industryChoice = (node: Node): Choice<Industry> => ({
  argument: "業種",
  node,
  read: (value) => (typeof value === "string" ? industryNamed(value) : null),
  options: industries.map((industry) => ({
    words: [industry.name.ja, industry.name.en, ...industry.short],
    value: industry,
  })),
});

/** SIZE: (industry, capital, employees) */
export function compileSize(args: Args): Node {
  if (args(2).kind === "missing") throw new Frozen("unread-value");
  const capital = wholeNumber(args(1), "資本金");
  const people = wholeNumber(args(2), "従業員数", excel`VALUE("従業員数")`);
  const [small, medium, large] = (["small", "medium", "large"] as const).map((size) => str(sizeText(size).ja));
  if (small === undefined || medium === undefined || large === undefined) throw new Frozen("arguments");
  return decided(industryChoice(args(0)), ({ smallEmployees, employees, capital: most }) => {
    const byCapital = most === null ? large : choose(excel`${capital}<=${most.value}`, medium, large);
    const byPeople = excel`IF(${people}<=${employees.value},${medium},${byCapital})`;
    const whole =
      smallEmployees === null ? byPeople : excel`IF(${people}<=${smallEmployees.value},${small},${byPeople})`;
    return excel`IF(${capital}>=0,${whole},"")`;
  });
}

/** MINWAGE: (qualifying, employees, months, [year]) */
export function compileMinWage(args: Args): Node {
  const near = wholeNumber(args(0), "対象の従業員数");
  const all = wholeNumber(args(1), "全従業員数");
  const held = wholeNumber(args(2), "月数");
  const answer = decided(yearChoice(args(3)), ({ minimumWage: rule }) => {
    if (rule === null) return notAvailable;
    const { numerator, denominator } = rule.share.value;
    return excel`AND(${held}>=${rule.months.value},${all}>0,${near}*${denominator}>=${all}*${numerator})`;
  });
  return excel`IF(${near}>${all},VALUE("対象の従業員数"),${answer})`;
}
