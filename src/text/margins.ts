import type { Margin } from "../engine";
import type { Localized } from "../rules";
import { grouped, ratioText } from "./numbers";
import { fillSentence } from "./sentence";
import { lineText } from "./steps";
import { sizeText } from "./labels";

type CostMargin = Extract<Margin, { cost: number }>;
type AnswerMargin = Exclude<Margin, { cost: number }>;

const costs: Readonly<Record<CostMargin["code"], Localized>> = {
  "granted-from": {
    ja: "対象経費があと{distance:yen}増えて{cost:yen}になると、補助額{amount:yen}の対象になります。",
    en: "With {distance:yen} more cost, at {cost:yen}, a subsidy of {amount:yen} would be granted.",
  },
  "refused-below": {
    ja: "対象経費が{cost:yen}（今より{distance:yen}少ない額）を下回ると、下限の補助額{least:yen}に届かず対象外です。",
    en: "Below a cost of {cost:yen} ({distance:yen} less than now) the lower limit of {least:yen} is missed and nothing is granted.",
  },
  "next-band": {
    ja: "対象経費があと{distance:yen}増えて{cost:yen}になると、補助額{subsidyFrom:yen}を超える部分の補助率が{rate}から{nextRate}に下がります。",
    en: "With {distance:yen} more cost, at {cost:yen}, the part of the subsidy above {subsidyFrom:yen} counts at {nextRate} instead of {rate}.",
  },
  "cap-from": {
    ja: "対象経費があと{distance:yen}増えて{cost:yen}になると、上限{cap:yen}に達します。それ以上は増えません。",
    en: "With {distance:yen} more cost, at {cost:yen}, the cap of {cap:yen} is reached; beyond that nothing is added.",
  },
  "beyond-cap": {
    ja: "上限{cap:yen}に達しています。対象経費を{distance:yen}減らして{cost:yen}にしても、補助額は変わりません。",
    en: "The cap of {cap:yen} is reached: with {distance:yen} less cost, at {cost:yen}, the subsidy is the same.",
  },
  "count-needed-from": {
    ja: "対象経費があと{distance:yen}増えて{cost:yen}になると、{counts}によって補助額が変わります。",
    en: "With {distance:yen} more cost, at {cost:yen}, the subsidy depends on the number of {counts}.",
  },
  "wage-plan-from": {
    ja: "対象経費があと{distance:yen}増えて{cost:yen}になると、補助額が{amount:yen}以上になり、賃上げ計画が必要です。",
    en: "With {distance:yen} more cost, at {cost:yen}, the subsidy is {amount:yen} or more and asks for a wage plan.",
  },
};

const atCap: Localized = {
  ja: "ちょうど上限{cap:yen}です。対象経費がこれ以上増えても、補助額は増えません。",
  en: "The subsidy is exactly at the cap of {cap:yen}; more cost adds nothing.",
};

const answers: Readonly<Record<AnswerMargin["code"], Localized>> = {
  count: { ja: "{counts}が{numbers}なら", en: "With {numbers} {counts}" },
  size: { ja: "{size}なら", en: "For a {size}" },
  "minimum-wage": { ja: "最低賃金近傍の事業者なら", en: "For an applicant near the minimum wage" },
};

const notNear: Localized = { ja: "最低賃金近傍の事業者でなければ", en: "For an applicant not near the minimum wage" };

const counted = {
  processes: { ja: "業務プロセス", en: "business processes" },
  functions: { ja: "会計・受発注・決済の機能", en: "functions (accounting, ordering, payment)" },
} as const;

type Language = keyof Localized;

function numbers({ from, upTo }: Extract<Margin, { code: "count" }>): Localized {
  if (upTo === from) return { ja: grouped(from), en: grouped(from) };
  if (upTo === null) return { ja: `${grouped(from)}以上`, en: `${grouped(from)} or more` };
  return { ja: `${grouped(from)}～${grouped(upTo)}`, en: `${grouped(from)} to ${grouped(upTo)}` };
}

const signed = (difference: number): string => `${difference > 0 ? "+" : "−"}${grouped(Math.abs(difference))}`;

/** A sentence whose words, too, exist in both languages. */
function sentence(pattern: Localized, margin: Margin, figures: Readonly<Record<string, number | string>>): Localized {
  const say = (language: Language): string =>
    fillSentence(pattern, {
      ...figures,
      counts: "counts" in margin ? counted[margin.counts][language] : "",
      numbers: margin.code === "count" ? numbers(margin)[language] : "",
      size: "size" in margin ? sizeText(margin.size)[language] : "",
    })[language];
  return { ja: say("ja"), en: say("en") };
}

const ratesOf = (margin: CostMargin): Readonly<Record<string, string>> =>
  margin.code === "next-band" ? { rate: ratioText(margin.rate), nextRate: ratioText(margin.nextRate) } : {};

const figuresOf = (margin: CostMargin): Readonly<Record<string, number | string>> => ({
  cost: margin.cost,
  distance: margin.distance,
  ...("cap" in margin ? { cap: margin.cap } : {}),
  ...("amount" in margin ? { amount: margin.amount } : {}),
  ...("least" in margin ? { least: margin.least } : {}),
  ...("subsidyFrom" in margin ? { subsidyFrom: margin.subsidyFrom } : {}),
  ...ratesOf(margin),
});

function costText(margin: CostMargin): Localized {
  const pattern = margin.code === "beyond-cap" && margin.distance === 0 ? atCap : costs[margin.code];
  const said = sentence(pattern, margin, figuresOf(margin));
  if (margin.line !== "pc" && margin.line !== "register") return said;
  const name = lineText(margin.line);
  return { ja: `${name.ja}：${said.ja}`, en: `${name.en}: ${said.en}` };
}

function answerText(margin: AnswerMargin): Localized {
  const pattern = margin.code === "minimum-wage" && !margin.holds ? notNear : answers[margin.code];
  const condition = sentence(pattern, margin, {});
  const result = fillSentence(
    margin.difference === null
      ? { ja: "、補助額（上限）は{amount:yen}です。", en: ", the subsidy is up to {amount:yen}." }
      : {
          ja: "、補助額（上限）は{amount:yen}（{difference}円）です。",
          en: ", the subsidy is up to {amount:yen} ({difference} yen).",
        },
    { amount: margin.amount, difference: signed(margin.difference ?? 0) },
  );
  return { ja: condition.ja + result.ja, en: condition.en + result.en };
}

/** What would change an answer, in a sentence with its figures. */
export const marginText = (margin: Margin): Localized => ("cost" in margin ? costText(margin) : answerText(margin));
