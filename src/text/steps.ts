import type { ExpenseLineCode, Step, StepCode } from "../engine";
import type { Localized } from "../rules";
import { mixedText, ratioText } from "./numbers";
import { fillSentence } from "./sentence";

const lines: Readonly<Record<ExpenseLineCode, Localized>> = {
  software: { ja: "ソフトウェア等", en: "software" },
  pc: { ja: "PC・タブレット等", en: "PC, tablet etc." },
  register: { ja: "レジ・券売機等", en: "register etc." },
  fee: { ja: "利用料", en: "service fee" },
  "group-base": { ja: "(a) 基盤導入経費", en: "(a) members' own tools" },
  "group-analysis": { ja: "(b) 消費動向等分析経費", en: "(b) analysis" },
  "group-administration": { ja: "(c) 事務費・専門家費", en: "(c) administration and experts" },
};

const labels: Readonly<Record<StepCode, Localized>> = {
  rate: { ja: "対象経費 × 補助率", en: "cost × rate" },
  band: { ja: "補助額{upTo:yen}までの部分", en: "up to a subsidy of {upTo:yen}" },
  "last-band": { ja: "補助額{from:yen}を超える部分", en: "above a subsidy of {from:yen}" },
  sum: { ja: "合計", en: "sum" },
  cap: { ja: "上限{cap:yen}を適用", en: "cap of {cap:yen}" },
  rounding: { ja: "1円未満切捨て", en: "rounded down to whole yen" },
  part: { ja: "小計", en: "subtotal" },
  accounts: { ja: "中小企業等のアカウント {sme} ÷ 全アカウント {all}", en: "{sme} accounts of SMEs ÷ {all} in all" },
  "group-base": { ja: "構成員{members}者の補助額の合計", en: "sum of the members' subsidies ({members} in all)" },
  "group-analysis-limit": {
    ja: "上限 {perMember:yen} × {members}者",
    en: "limit of {perMember:yen} × {members} members",
  },
  "group-cap": { ja: "(a)＋(b) 上限{cap:yen}まで", en: "(a) + (b), up to {cap:yen}" },
  "administration-share": { ja: "(a)＋(b)の10％ × 2/3まで", en: "up to 10 % × 2/3 of (a) + (b)" },
  refused: { ja: "対象外：補助額", en: "not eligible: subsidy" },
  undetermined: { ja: "要確認：補助額", en: "undetermined: subsidy" },
  amount: { ja: "補助額（上限）", en: "subsidy (upper limit)" },
};

/** The name of an expense line. */
export const lineText = (line: ExpenseLineCode): Localized => lines[line];

/** What was done in a step. */
export function stepText({ code, line, params }: Step): Localized {
  const label = fillSentence(labels[code], params);
  if (line === null) return label;
  return { ja: `${lines[line].ja}：${label.ja}`, en: `${lines[line].en}: ${label.en}` };
}

/** The arithmetic of a step: "666,666 2/3 × 3/4 = 500,000". */
export function arithmetic({ base, rate, amount }: Step): string {
  if (base === null || rate === null) return "";
  return `${mixedText(base)} × ${ratioText(rate)} = ${mixedText(amount)}`;
}
