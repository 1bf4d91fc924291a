import { ratio, type Printed } from "./cite";
import { secretariat } from "./publishers";
import type { CostRules, DocumentId, GroupRule, Programme, SourceDocument, WagePlanRule } from "./types";

const volume = (id: DocumentId, ja: string, en: string): SourceDocument => ({
  id,
  title: { ja: `IT導入補助金2025 公募要領 ${ja}`, en: `IT Introduction Subsidy 2025, guidelines: ${en}` },
  publisher: secretariat,
  date: null,
});

/** 公募要領2025, a volume for each frame: they fill what the overviews leave open. */
export const guidelines: readonly SourceDocument[] = [
  volume("koubo2025-tsujyo", "通常枠", "normal frame"),
  volume("koubo2025-invoice", "インボイス枠（インボイス対応類型）", "invoice frame, invoice type"),
  volume("koubo2025-denshi", "インボイス枠（電子取引類型）", "invoice frame, electronic trade type"),
  volume("koubo2025-security", "セキュリティ対策推進枠", "security frame"),
  volume("koubo2025-fukusu", "複数社連携IT導入枠", "multi-company frame"),
];

/** `printedIn` for 2025 itself, `carriedOverFrom` for the other years. */
type Cite = (document: DocumentId) => Printed;

/** Guidelines 2－2（2）: limits on options and services, which the overviews leave open. */
export const optionAndServiceLimits = (
  cite: Cite,
): Pick<CostRules, "optionMonths" | "supportMonths" | "serviceCap"> => {
  const tsujyo = cite("koubo2025-tsujyo");
  return {
    optionMonths: tsujyo(12, "２－２（２） 大分類Ⅱ オプション", "最大１年分の費用を補助対象とする"),
    supportMonths: tsujyo(24, "２－２（２） カテゴリー７（保守サポート）", "最大２年分"),
    serviceCap: tsujyo(2_000_000, "２－２（２） 大分類Ⅲ 役務", "２００万円を上限とする"),
  };
};

/** Guidelines 2－1－1（2）（テ）; （ト） exempts 小規模事業者 and some medical, care and school operators. */
export const wagePlan = (cite: Cite): WagePlanRule => {
  const tsujyo = cite("koubo2025-tsujyo");
  return {
    from: tsujyo(1_500_000, "２－１－１（２）（テ）", "１５０万円以上の補助金を申請しようとする者"),
    growth: tsujyo(
      ratio(15, 1000),
      "２－１－１（２）（テ）一",
      "給与支給総額の年平均成長率を１．５パーセント以上とすること",
    ),
    margin: tsujyo(30, "２－１－１（２）（テ）二", "地域別最低賃金＋３０円以上の水準にすること"),
  };
};

/** Guidelines of 複数社連携 2－4（1）③: (c) is bound to (a) + (b). */
export const administrationShare = (cite: Cite): GroupRule["administration"]["share"] =>
  cite("koubo2025-fukusu")(ratio(1, 10), "２－４（１） ③", "合計額に１０％を乗じ、補助率２／３を乗じた額", {
    note: {
      ja: "(a)＋(b)の補助額に対して計算します（2025年の公式様式による）。",
      en: "Taken on the subsidies (a) + (b), as the official 2025 workbook does.",
    },
  });

export const roundingUnit = (cite: Cite): Programme["roundingUnit"] =>
  cite("koubo2025-tsujyo")(1, "２－３ 補助対象経費、補助率及び補助額", "補助額の１円未満は切り捨てとする");

/** Remark on the lower tier of 通常枠 where a year prints only 「150万円」. */
export const readAsBelow = {
  note: {
    ja: "この年の資料は「150万円」とだけ書いています。2023年・2025年の資料のとおり「150万円未満」として扱います。",
    en: "This year's overview prints only 1,500,000 yen; it is read as less than 1,500,000 yen, as 2023 and 2025 print it.",
  },
};
