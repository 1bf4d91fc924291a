import { carriedOverFrom, printedIn, ratio } from "../cite";
import { administrationShare, optionAndServiceLimits, readAsBelow, roundingUnit, wagePlan } from "../guidelines2025";
import { electronicTrade, groupDigitalAi, invoice, normal, security } from "../names";
import { ministry } from "../publishers";
import type { Programme } from "../types";

const printed = printedIn("003");
const from2025 = carriedOverFrom("004");

export const programme2026: Programme = {
  year: 2026,
  name: { ja: "デジタル化・AI導入補助金2026", en: "Digitalisation and AI Introduction Subsidy 2026" },
  budget: { ja: "令和7年度補正", en: "FY2025 supplementary budget" },
  documents: [
    {
      id: "003",
      title: {
        ja: "「デジタル化・AI導入補助金」でIT導入・DXによる生産性向上を支援！",
        en: "Leaflet of the Digitalisation and AI Introduction Subsidy 2026",
      },
      publisher: ministry,
      date: null,
    },
  ],
  provisional: { document: "003", section: "活用イメージ・補助率等", figure: "※内容は変更となる可能性があります" },
  names: { NORMAL: normal, INVOICE: invoice, EDI: electronicTrade, GROUP: groupDigitalAi, SECURITY: security },

  frames: {
    NORMAL: {
      line: {
        bands: [
          {
            rate: printed(ratio(1, 2), "通常枠 補助率", "中小企業：1/2"),
            minimumWageRate: printed(ratio(2, 3), "通常枠 補助率", "最低賃金近傍の事業者(※2):2/3"),
          },
        ],
        floor: printed(50_000, "通常枠 補助額", "1～3つまで：5万円～150万円"),
        limit: {
          counts: "processes",
          tiers: [
            {
              from: printed(1, "通常枠 補助額", "1～3つまで：5万円～150万円"),
              below: printed(1_500_000, "通常枠 補助額", "1～3つまで：5万円～150万円", readAsBelow),
            },
            {
              from: printed(4, "通常枠 補助額", "4つ以上：150万円～450万円"),
              upTo: printed(4_500_000, "通常枠 補助額", "4つ以上：150万円～450万円"),
            },
          ],
        },
      },
    },
    INVOICE: {
      line: {
        bands: [
          {
            upTo: printed(500_000, "インボイス対応類型 補助率", "～50万円以下：3/4"),
            rate: printed(ratio(3, 4), "インボイス対応類型 補助率", "～50万円以下：3/4"),
            smallRate: printed(ratio(4, 5), "インボイス対応類型 補助率", "(小規模事業者：4/5)"),
          },
          { rate: printed(ratio(2, 3), "インボイス対応類型 補助率", "50万円～350万円：2/3") },
        ],
        limit: {
          counts: "functions",
          tiers: [
            {
              from: printed(1, "インボイス対応類型 補助額", "1 機能：～50万円"),
              upTo: printed(500_000, "インボイス対応類型 補助額", "1 機能：～50万円"),
            },
            {
              from: printed(2, "インボイス対応類型 補助額", "2 機能以上：～350万円"),
              upTo: printed(3_500_000, "インボイス対応類型 補助額", "2 機能以上：～350万円"),
            },
          ],
        },
      },
      pc: {
        bands: [{ rate: printed(ratio(1, 2), "インボイス対応類型 補助率", "ハードウェア購入費：1/2") }],
        limit: { cap: printed(100_000, "インボイス対応類型 補助額", "PC・タブレット等：～10万円") },
      },
      register: {
        bands: [{ rate: printed(ratio(1, 2), "インボイス対応類型 補助率", "ハードウェア購入費：1/2") }],
        limit: { cap: printed(200_000, "インボイス対応類型 補助額", "レジ・券売機等：～20万円") },
      },
    },
    EDI: {
      line: {
        bands: [
          {
            rate: printed(ratio(2, 3), "電子取引類型 補助率", "大企業：1/2 中小企業：2/3"),
            largeRate: printed(ratio(1, 2), "電子取引類型 補助率", "大企業：1/2 中小企業：2/3"),
          },
        ],
        limit: { cap: printed(3_500_000, "電子取引類型 補助額", "～350万円") },
      },
    },
    GROUP: {
      members: printed(10, "複数者連携デジタル化・AI導入枠", "10者以上"),
      analysis: {
        rate: printed(ratio(2, 3), "複数者連携デジタル化・AI導入枠 補助率", "(b)・(c)：2/3"),
        perMember: printed(500_000, "複数者連携デジタル化・AI導入枠 補助額 (b)", "50万円×グループ構成員数"),
      },
      cap: printed(30_000_000, "複数者連携デジタル化・AI導入枠 補助額", "(a)+(b)合わせて3,000万円"),
      administration: {
        rate: printed(ratio(2, 3), "複数者連携デジタル化・AI導入枠 補助率", "(b)・(c)：2/3"),
        cap: printed(2_000_000, "複数者連携デジタル化・AI導入枠 補助額 (c)", "(c)事務費・専門家経費：200万円"),
        share: administrationShare(carriedOverFrom),
      },
    },
    SECURITY: {
      line: {
        bands: [
          {
            rate: printed(ratio(1, 2), "セキュリティ対策推進枠 補助率", "中小企業：1/2 小規模事業者：2/3"),
            smallRate: printed(ratio(2, 3), "セキュリティ対策推進枠 補助率", "中小企業：1/2 小規模事業者：2/3"),
          },
        ],
        floor: printed(50_000, "セキュリティ対策推進枠 補助額", "5万円 ～150万円"),
        limit: { cap: printed(1_500_000, "セキュリティ対策推進枠 補助額", "5万円 ～150万円") },
      },
    },
  },

  costs: {
    cloudMonths: printed(24, "補助対象経費", "クラウド利用料（最大2年分）"),
    analysisMonths: from2025(12, "複数社連携IT導入枠の概要 3. 補助対象経費（2）", "クラウド利用料は1年分"),
    ...optionAndServiceLimits(carriedOverFrom),
    limitsOptionsAndServices: false,
    followUpSupport: true,
  },
  minimumWage: {
    months: printed(3, "（※2）", "令和6年10月から令和7年9月の間で3か月以上"),
    share: printed(ratio(30, 100), "（※2）", "従業員数が全従業員の30%以上"),
    employees: {
      ja: "令和6年10月～令和7年9月に、令和7年度改定の地域別最低賃金未満で雇用していた従業員",
      en: "employees paid, from 2024-10 to 2025-09, below the regional minimum wage revised in FY2025",
    },
  },
  wagePlan: wagePlan(carriedOverFrom),
  roundingUnit: roundingUnit(carriedOverFrom),
  deadlines: [],
  deadlineNote: { document: "003", section: "今後のスケジュール", figure: "準備が整い次第、速やかに公募を開始" },
};
