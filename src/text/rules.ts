import type { Localized } from "../rules";

interface Term {
  readonly pattern: RegExp;
  readonly text: Localized;
}

/** The words for the parts of a path through the rule data, outermost first. */
const terms: readonly Term[] = [
  { pattern: /^name$/, text: { ja: "名称", en: "name" } },
  { pattern: /\.pc\b/, text: { ja: "PC・タブレット等", en: "PC, tablet etc." } },
  { pattern: /\.register\b/, text: { ja: "レジ・券売機等", en: "register etc." } },
  { pattern: /\.analysis\b/, text: { ja: "(b) 消費動向等分析経費", en: "(b) analysis" } },
  { pattern: /\.administration\b/, text: { ja: "(c) 事務費・専門家費", en: "(c) administration" } },
  { pattern: /^minimumWage\b/, text: { ja: "最低賃金近傍の判定", en: "near the minimum wage" } },
  { pattern: /^wagePlan\b/, text: { ja: "賃上げ計画", en: "wage plan" } },
  { pattern: /^optional\b/, text: { ja: "（2025年の公募要領・任意適用）", en: "(2025 guidelines, optional)" } },
  { pattern: /bands\[0\]/, text: { ja: "第1区分", en: "first band" } },
  { pattern: /bands\[1\]/, text: { ja: "第2区分", en: "second band" } },
  { pattern: /tiers\[0\]/, text: { ja: "下位", en: "lower tier" } },
  { pattern: /tiers\[1\]/, text: { ja: "上位", en: "upper tier" } },
  { pattern: /\.minimumWageRate$/, text: { ja: "補助率（最低賃金近傍）", en: "rate (near the minimum wage)" } },
  { pattern: /\.smallRate$/, text: { ja: "補助率（小規模事業者）", en: "rate (small)" } },
  { pattern: /\.largeRate$/, text: { ja: "補助率（大企業等）", en: "rate (large)" } },
  { pattern: /\.rate$/, text: { ja: "補助率", en: "rate" } },
  { pattern: /\.upTo$/, text: { ja: "補助額の上限（以下）", en: "subsidy up to" } },
  { pattern: /\.below$/, text: { ja: "補助額の上限（未満）", en: "subsidy below" } },
  {
    pattern: /\.atLeast$/,
    text: { ja: "補助額の下限（この類型を選ぶとき）", en: "least subsidy when chosen by name" },
  },
  { pattern: /^wagePlan\.from$/, text: { ja: "対象となる補助額（以上）", en: "from a subsidy of" } },
  { pattern: /\]\.from$/, text: { ja: "業務プロセス・機能の数（以上）", en: "from this count on" } },
  { pattern: /\.floor$/, text: { ja: "補助額の下限", en: "lower limit" } },
  { pattern: /\.cap$/, text: { ja: "補助額の上限", en: "cap" } },
  { pattern: /\.members$/, text: { ja: "グループ構成員の数（以上）", en: "members at least" } },
  { pattern: /\.perMember$/, text: { ja: "構成員1者当たりの上限", en: "limit per member" } },
  { pattern: /administration\.share$/, text: { ja: "(a)＋(b)に対する割合", en: "share of (a) + (b)" } },
  { pattern: /minimumWage\.share$/, text: { ja: "全従業員に占める割合（以上）", en: "share of all employees" } },
  { pattern: /minimumWage\.months$/, text: { ja: "月数（以上）", en: "months at least" } },
  { pattern: /minimumWage\.margin$/, text: { ja: "地域別最低賃金への上乗せ", en: "above the regional minimum wage" } },
  { pattern: /\.cloudMonths$/, text: { ja: "クラウド利用料の月数", en: "months of cloud fees" } },
  { pattern: /\.analysisMonths$/, text: { ja: "分析経費のクラウド利用料の月数", en: "months of analysis cloud fees" } },
  { pattern: /\.optionMonths$/, text: { ja: "オプションの月数", en: "months of options" } },
  { pattern: /\.supportMonths$/, text: { ja: "保守サポートの月数", en: "months of support" } },
  { pattern: /\.serviceCap$/, text: { ja: "役務の対象経費の上限", en: "cap on the cost of services" } },
  { pattern: /wagePlan\.growth$/, text: { ja: "給与支給総額の年平均成長率（以上）", en: "yearly payroll growth" } },
  {
    pattern: /wagePlan\.margin$/,
    text: { ja: "事業場内最低賃金の上乗せ", en: "lowest wage above the regional minimum" },
  },
  { pattern: /^rounding\.unit$/, text: { ja: "端数の単位（切捨て）", en: "rounded down to" } },
];

/** What a number of the rule data is, from its path. */
export function ruleLabel(path: string): Localized {
  const found = terms.filter(({ pattern }) => pattern.test(path)).map(({ text }) => text);
  return { ja: found.map(({ ja }) => ja).join(" "), en: found.map(({ en }) => en).join(", ") };
}

/** 円, か月, 者 or nothing, for the value that stands at a path. */
export function ruleUnit(path: string, value: number | string): string {
  if (typeof value === "string") return "";
  if (path.endsWith("onths")) return "か月";
  if (path.endsWith(".members")) return "者以上";
  return path.endsWith("].from") ? "以上" : "円";
}
