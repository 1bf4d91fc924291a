import type { Step, StepCode } from "../engine";
import type { Localized } from "../rules";
import { mixedText, ratioText } from "./numbers";
import { fillSentence } from "./sentence";
import { lineText, stepText } from "./steps";

/** Steps that a person reads as a whole sentence; the figure they come to stands beside it. */
const sentences: Readonly<Partial<Record<StepCode, Localized>>> = {
  rate: { ja: "対象経費{base}円に補助率{rate}を掛けます。", en: "The cost of {base} yen times the rate of {rate}." },
  band: {
    ja: "補助額{upTo:yen}までの部分：対象経費{base}円に補助率{rate}を掛けます。",
    en: "Up to a subsidy of {upTo:yen}: {base} yen of the cost times the rate of {rate}.",
  },
  "last-band": {
    ja: "補助額{from:yen}を超える部分：残りの対象経費{base}円に補助率{rate}を掛けます。",
    en: "Above a subsidy of {from:yen}: the remaining cost of {base} yen times the rate of {rate}.",
  },
  sum: { ja: "ここまでを合計します。", en: "The sum of these." },
  cap: {
    ja: "計算した{raw:yen}は上限{cap:yen}を超えるため、上限の額になります。",
    en: "The {raw:yen} worked out exceed the cap of {cap:yen}, so the cap holds.",
  },
  rounding: { ja: "1円未満を切り捨てます。", en: "Fractions of a yen are dropped." },
  part: { ja: "この経費の補助額です。", en: "The subsidy for this cost." },
  accounts: {
    ja: "利用料{base}円のうち、中小企業等のアカウントの割合（{all}のうち{sme}）だけが対象です。",
    en: "Of the fee of {base} yen only the share of SME accounts ({sme} of {all}) is eligible.",
  },
  "group-base": {
    ja: "構成員{members}者のインボイス対応類型の補助額を合計します。",
    en: "The invoice-type subsidies of the {members} members are added up.",
  },
  "group-analysis-limit": {
    ja: "1者あたり{perMember:yen} × {members}者の上限を超えるため、上限の額になります。",
    en: "It exceeds the limit of {perMember:yen} for each of {members} members, so the limit holds.",
  },
  "group-cap": {
    ja: "(a)と(b)の合計です。上限は{cap:yen}です。",
    en: "The sum of (a) and (b), {cap:yen} at most.",
  },
  "administration-share": {
    ja: "(a)＋(b)の{base}円に10％×2/3を掛けた額が上限です。",
    en: "10 % × 2/3 of the {base} yen of (a) + (b) is the limit.",
  },
  refused: { ja: "対象外のため、補助額はありません。", en: "Not eligible, so there is no subsidy." },
  undetermined: { ja: "まだ決まりません。", en: "This is not decided yet." },
};

/** What is done in a step, as a sentence for a person; the figure is not part of it. */
export function stepSentence(step: Step): Localized {
  const pattern = sentences[step.code];
  if (pattern === undefined) return stepText(step);
  const { base, rate, line, params } = step;
  const said = fillSentence(pattern, {
    ...params,
    ...(base === null ? {} : { base: mixedText(base) }),
    ...(rate === null ? {} : { rate: ratioText(rate) }),
  });
  if (line === null || line === "software" || line === "fee") return said;
  const name = lineText(line);
  return { ja: `${name.ja}：${said.ja}`, en: `${name.en}: ${said.en}` };
}
