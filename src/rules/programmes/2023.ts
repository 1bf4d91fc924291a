import { carriedOverFrom, printedIn, ratio } from "../cite";
import { administrationShare, optionAndServiceLimits, roundingUnit, wagePlan } from "../guidelines2025";
import { commercialFlow, digitalBase, groupType, normalWithTypes, security, typeA, typeB } from "../names";
import { ministry } from "../publishers";
import type { FrameCode, Programme } from "../types";

const printed = printedIn("002");
const from2024 = carriedOverFrom("001");
const from2025 = carriedOverFrom("004");

const normalAndSecurity: readonly FrameCode[] = ["NORMAL", "SECURITY"];

export const programme2023: Programme = {
  year: 2023,
  name: { ja: "IT導入補助金2023", en: "IT Introduction Subsidy 2023" },
  budget: { ja: "令和4年度第2次補正", en: "FY2022 second supplementary budget" },
  documents: [
    {
      id: "002",
      title: {
        ja: "「IT導入補助金」でIT導入・DXによる生産性向上を支援！（令和4年度第2次補正）",
        en: "Leaflet of the IT Introduction Subsidy 2023",
      },
      publisher: ministry,
      date: null,
    },
  ],
  names: { NORMAL: normalWithTypes, INVOICE: digitalBase, EDI: commercialFlow, GROUP: groupType, SECURITY: security },
  tierNames: [typeA, typeB],

  frames: {
    NORMAL: {
      line: {
        bands: [{ rate: printed(ratio(1, 2), "通常枠 補助率", "1/2以内") }],
        floor: printed(50_000, "通常枠 A類型 補助額", "5万円 ～ 150万円未満"),
        limit: {
          counts: "processes",
          tiers: [
            {
              name: "A",
              from: from2025(1, "通常枠の概要 5. 補助額・補助率", "ITツールの業務プロセスが1～3つまで"),
              below: printed(1_500_000, "通常枠 A類型 補助額", "5万円 ～ 150万円未満"),
            },
            {
              name: "B",
              from: from2025(4, "通常枠の概要 5. 補助額・補助率", "ITツールの業務プロセスが4つ以上"),
              atLeast: printed(1_500_000, "通常枠 B類型 補助額", "150万円～ 450万円以下"),
              upTo: printed(4_500_000, "通常枠 B類型 補助額", "150万円～ 450万円以下"),
            },
          ],
        },
      },
    },
    INVOICE: {
      line: {
        bands: [
          {
            upTo: printed(500_000, "デジタル化基盤導入類型 補助額", "会計・受発注・決済・ECソフト 50万円以下"),
            rate: printed(ratio(3, 4), "デジタル化基盤導入類型 補助率（※2）", "補助額のうち50万円以下については3/4"),
          },
          { rate: printed(ratio(2, 3), "デジタル化基盤導入類型 補助率（※2）", "50万円超については2/3") },
        ],
        limit: {
          counts: "functions",
          tiers: [
            {
              from: from2024(1, "補助上限 インボイス対応類型", "1 機能：～50万円"),
              upTo: from2024(500_000, "補助上限 インボイス対応類型", "1 機能：～50万円"),
            },
            {
              from: from2024(2, "補助上限 インボイス対応類型", "2 機能以上：～350万円"),
              upTo: printed(3_500_000, "デジタル化基盤導入類型 補助額", "50万円超～ 350万円"),
            },
          ],
        },
      },
      pc: {
        bands: [{ rate: printed(ratio(1, 2), "デジタル化基盤導入類型 補助率", "2/3以内(※2) 1/2以内") }],
        limit: { cap: printed(100_000, "デジタル化基盤導入類型 補助額", "PC・タブレット等 ～10万円") },
      },
      register: {
        bands: [{ rate: printed(ratio(1, 2), "デジタル化基盤導入類型 補助率", "2/3以内(※2) 1/2以内") }],
        limit: { cap: printed(200_000, "デジタル化基盤導入類型 補助額", "レジ・券売機等 ～20万円") },
      },
    },
    EDI: {
      line: {
        bands: [
          {
            rate: printed(ratio(2, 3), "商流一括インボイス対応類型 補助率", "2/3以内 1/2以内"),
            largeRate: printed(ratio(1, 2), "商流一括インボイス対応類型 補助率", "2/3以内 1/2以内"),
          },
        ],
        limit: {
          cap: printed(3_500_000, "商流一括インボイス対応類型 補助額", "インボイス対応済の受発注ソフト ～350万円"),
        },
      },
    },
    GROUP: {
      members: printed(10, "複数社連携IT導入類型", "10者以上"),
      analysis: {
        rate: printed(ratio(2, 3), "複数社連携IT導入類型 補助率", "(2)・(3) 2/3以内"),
        perMember: printed(500_000, "複数社連携IT導入類型 補助額 (2)", "50万円×参画事業者数"),
      },
      cap: printed(30_000_000, "複数社連携IT導入類型 補助額", "(1)+(2)で3,000万円"),
      administration: {
        rate: printed(ratio(2, 3), "複数社連携IT導入類型 補助率", "(2)・(3) 2/3以内"),
        cap: printed(2_000_000, "複数社連携IT導入類型 補助額 (3)", "事務費・専門家費 補助上限:200万円"),
        share: administrationShare(carriedOverFrom),
      },
    },
    SECURITY: {
      line: {
        bands: [{ rate: printed(ratio(1, 2), "セキュリティ対策推進枠 補助率", "(2)・(3) 2/3以内 1/2以内") }],
        floor: printed(50_000, "セキュリティ対策推進枠 補助額", "5万円～ 100万円"),
        limit: { cap: printed(1_000_000, "セキュリティ対策推進枠 補助額", "5万円～ 100万円") },
      },
    },
  },

  costs: {
    cloudMonths: printed(24, "補助対象経費", "最大2年分"),
    analysisMonths: printed(12, "（※1）", "消費動向等分析経費のクラウド利用料は、1年分が補助対象となります"),
    ...optionAndServiceLimits(carriedOverFrom),
    limitsOptionsAndServices: false,
    followUpSupport: false,
  },
  minimumWage: null,
  wagePlan: wagePlan(carriedOverFrom),
  roundingUnit: roundingUnit(carriedOverFrom),

  applicationsSince: printed("2023-03-28", "今後のスケジュール", "令和5年3月28日(火)から申請受付中"),
  deadlines: [
    {
      frames: normalAndSecurity,
      round: 2,
      date: printed("2023-06-02", "通常枠、セキュリティ対策推進枠", "第2次締切 6月2日(予定)"),
    },
    {
      frames: normalAndSecurity,
      round: 3,
      date: printed("2023-07-10", "通常枠、セキュリティ対策推進枠", "第3次締切 7月10日(予定)"),
    },
    {
      frames: normalAndSecurity,
      round: 4,
      date: printed("2023-07-31", "通常枠、セキュリティ対策推進枠", "第4次締切 7月31日(予定)"),
    },
    { frames: ["EDI"], round: 1, date: printed("2023-07-10", "商流一括インボイス対応類型", "第1次締切 7月10日(予定)") },
    { frames: ["EDI"], round: 2, date: printed("2023-07-31", "商流一括インボイス対応類型", "第2次締切 7月31日(予定)") },
    { frames: ["GROUP"], round: 1, date: printed("2023-05-31", "複数社連携IT導入類型", "第1次締切 5月31日(予定)") },
    { frames: ["INVOICE"], round: 3, date: printed("2023-06-02", "デジタル化基盤導入類型", "第3次締切 6月2日(予定)") },
    { frames: ["INVOICE"], round: 4, date: printed("2023-06-20", "デジタル化基盤導入類型", "第4次締切 6月20日(予定)") },
    { frames: ["INVOICE"], round: 5, date: printed("2023-07-10", "デジタル化基盤導入類型", "第5次締切 7月10日(予定)") },
    { frames: ["INVOICE"], round: 6, date: printed("2023-07-31", "デジタル化基盤導入類型", "第6次締切 7月31日(予定)") },
  ],
};
