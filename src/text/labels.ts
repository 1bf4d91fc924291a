import type { Yen } from "../engine";
import type { Localized, Programme, Size } from "../rules";
import { yen } from "./numbers";
import { acceptedText, type Accepted } from "./arguments";
import { fillSentence, shortened } from "./sentence";
import { carriedOverMark } from "./sources";

/** Titles of the spilled tables. */
export const headers = {
  working: ["手順", "計算", "金額", "根拠"],
  quote: ["費目", "金額", "対象経費", "補助率", "補助額", "備考"],
  ranking: ["順位", "枠", "補助額", "自己負担額", "備考"],
  rules: ["項目", "値", "単位", "資料", "箇所", "原文"],
  deadlines: ["年度", "枠", "回", "締切日", "根拠"],
  sources: ["資料", "表題", "発行", "年度", "日付"],
  frame: "枠",
  item: "項目",
  source: "根拠",
  total: "合計",
  applicationsSince: "申請受付開始",
  none: "なし",
  noChange: "変更なし",
  carriedOver: carriedOverMark,
  askGroup: { ja: "GROUP関数で計算", en: "use GROUP" },
  eligible: { ja: "対象", en: "eligible" },
  inputError: { ja: "入力エラー", en: "input error" },
} as const;

/** A year with the mark of a provisional one. */
export const yearText = ({ year, provisional }: Programme): Localized =>
  provisional === undefined
    ? { ja: String(year), en: String(year) }
    : { ja: `${String(year)}（暫定）`, en: `${String(year)} (provisional)` };

/** A year as the head of a column of a function's table. */
export const yearHeader = (programme: Programme): string => yearText(programme).ja;

const sizes: Readonly<Record<Size, Localized>> = {
  small: { ja: "小規模事業者", en: "small business" },
  medium: { ja: "中小企業", en: "medium company" },
  large: { ja: "大企業", en: "large company" },
};

export const sizeText = (size: Size): Localized => sizes[size];

export const noDeadlineText: Localized = {
  ja: "資料に締切の記載はありません",
  en: "no deadline is documented",
};

export const noMinimumWageRuleText = (year: number): Localized => ({
  ja: `${String(year)}年には最低賃金近傍の補助率がありません。`,
  en: `${String(year)} has no rate for applicants near the minimum wage.`,
});

export const outOfReachText = (most: Yen): Localized => ({
  ja: `目標の補助額には届きません。最大は${yen(most).ja}です。`,
  en: `The target is out of reach; the maximum is ${yen(most).en}.`,
});

/** What is wrong with an argument: its name, what was given, what is accepted. */
export function argumentText(
  argument: string,
  given: string,
  accepted: Accepted,
  params: Readonly<Record<string, number>>,
): Localized {
  const { ja, en } = fillSentence(acceptedText(accepted), params);
  const seen =
    given === ""
      ? { ja: "が指定されていません", en: "is missing" }
      : { ja: `に「${shortened(given)}」が指定されました`, en: `was given “${shortened(given)}”` };
  return { ja: `${argument}${seen.ja}。${ja}`, en: `${argument} ${seen.en}. ${en}` };
}

export const inputErrorText = (message: string): string => `入力エラー：${message}`;
