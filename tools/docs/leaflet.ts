/** A frame in the few lines in which a leaflet prints it: rates first, then limits. */
import type { Band, Cited, ExpenseLine, Frames, Limit, Localized, Ratio, Tier } from "../../src/rules";
import { grouped, ratioText, roundYen, yen } from "../../src/text";

type Language = keyof Localized;

const amount = (value: number, language: Language): string => (language === "ja" ? roundYen(value) : yen(value).en);

const upTo = (value: number, language: Language): string =>
  language === "ja" ? `${amount(value, "ja")}以下` : `up to ${amount(value, "en")}`;

const below = (value: number, language: Language): string =>
  language === "ja" ? `${amount(value, "ja")}未満` : `less than ${amount(value, "en")}`;

const applicants = {
  smallRate: { ja: "小規模事業者", en: "small businesses" },
  largeRate: { ja: "大企業等", en: "large companies" },
  minimumWageRate: { ja: "最低賃金近傍", en: "near the minimum wage" },
} as const;

const kinds = ["smallRate", "largeRate", "minimumWageRate"] as const;

function rates(band: Band, language: Language): string {
  const others = kinds.flatMap((kind) => {
    const rate: Cited<Ratio> | undefined = band[kind];
    return rate === undefined ? [] : [`${applicants[kind][language]} ${ratioText(rate.value)}`];
  });
  const own = ratioText(band.rate.value);
  if (others.length === 0) return own;
  return language === "ja" ? `${own}（${others.join("、")}）` : `${own} (${others.join(", ")})`;
}

const part = {
  whole: { ja: "補助率", en: "rate" },
  upTo: (value: number): Localized => ({
    ja: `補助額${upTo(value, "ja")}の部分`,
    en: `the part of the subsidy ${upTo(value, "en")}`,
  }),
  above: (value: number): Localized => ({
    ja: `補助額${amount(value, "ja")}超の部分`,
    en: `the part above ${amount(value, "en")}`,
  }),
};

/** One line per band; a band begins where the one before it ends. */
function bandLines({ bands }: ExpenseLine, language: Language): readonly string[] {
  const ends = bands.map((band) => ("upTo" in band ? band.upTo.value : null));
  return bands.map((band, index) => {
    const [end, start] = [ends[index] ?? null, ends[index - 1] ?? null];
    const label = end !== null ? part.upTo(end) : start !== null ? part.above(start) : part.whole;
    return `${label[language]}: ${rates(band, language)}`;
  });
}

const counted = {
  processes: { ja: "業務プロセス", en: "business processes" },
  functions: { ja: "会計・受発注・決済の機能", en: "functions (accounting, ordering, payment)" },
} as const;

const tierTop = (tier: Tier, language: Language): string =>
  "upTo" in tier ? upTo(tier.upTo.value, language) : below(tier.below.value, language);

function limitLines(limit: Limit, language: Language): readonly string[] {
  if ("cap" in limit)
    return [language === "ja" ? `補助額 ${upTo(limit.cap.value, "ja")}` : `subsidy ${upTo(limit.cap.value, "en")}`];
  const what = counted[limit.counts][language];
  return limit.tiers.map((tier, index) => {
    const next = limit.tiers[index + 1]?.from.value;
    const [from, to] = [tier.from.value, next === undefined ? null : next - 1];
    const range =
      to === null
        ? `${String(from)}${language === "ja" ? "以上" : " or more"}`
        : from === to
          ? String(from)
          : `${String(from)}–${String(to)}`;
    const name = tier.name === undefined ? "" : language === "ja" ? `（${tier.name}類型）` : ` (type ${tier.name})`;
    return `${what} ${range}${name}: ${tierTop(tier, language)}`;
  });
}

function lineLines(line: ExpenseLine, language: Language): readonly string[] {
  const floor = line.floor?.value;
  const least =
    floor === undefined
      ? []
      : [language === "ja" ? `補助額の下限: ${amount(floor, "ja")}以上` : `at least ${amount(floor, "en")}`];
  return [...bandLines(line, language), ...limitLines(line.limit, language), ...least];
}

const named = (name: Localized, line: ExpenseLine, language: Language): readonly string[] =>
  lineLines(line, language).map((text) => `${name[language]} — ${text}`);

const hardware = {
  pc: { ja: "PC・タブレット等", en: "PC, tablet etc." },
  register: { ja: "レジ・券売機等", en: "register etc." },
} as const;

function groupLines(
  { members, analysis, cap, administration }: Frames["GROUP"],
  language: Language,
): readonly string[] {
  const ja = [
    `構成員 ${grouped(members.value)}者以上`,
    `(b) 消費動向等分析経費: ${ratioText(analysis.rate.value)}、${amount(analysis.perMember.value, "ja")}×構成員数まで`,
    `(a)＋(b): ${upTo(cap.value, "ja")}`,
    `(c) 事務費・専門家費: ${ratioText(administration.rate.value)}、((a)＋(b))×${ratioText(administration.share.value)}×${ratioText(administration.rate.value)}まで、${upTo(administration.cap.value, "ja")}`,
  ];
  const en = [
    `${grouped(members.value)} members or more`,
    `(b) analysis: ${ratioText(analysis.rate.value)}, up to ${amount(analysis.perMember.value, "en")} × members`,
    `(a) + (b): ${upTo(cap.value, "en")}`,
    `(c) administration and experts: ${ratioText(administration.rate.value)}, up to ((a) + (b)) × ${ratioText(administration.share.value)} × ${ratioText(administration.rate.value)}, ${upTo(administration.cap.value, "en")}`,
  ];
  return language === "ja" ? ja : en;
}

/** What a frame pays, in the order of its leaflet. */
export function leafletLines(frames: Frames, frame: keyof Frames, language: Language): readonly string[] {
  if (frame === "GROUP") return groupLines(frames.GROUP, language);
  if (frame !== "INVOICE") return lineLines(frames[frame].line, language);
  return [
    ...lineLines(frames.INVOICE.line, language),
    ...named(hardware.pc, frames.INVOICE.pc, language),
    ...named(hardware.register, frames.INVOICE.register, language),
  ];
}
