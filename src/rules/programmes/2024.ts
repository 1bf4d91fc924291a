import { carriedOverFrom, printedIn, ratio } from "../cite";
import { administrationShare, optionAndServiceLimits, readAsBelow, roundingUnit, wagePlan } from "../guidelines2025";
import { electronicTrade, groupFrame, invoice, normal, security } from "../names";
import { ministry } from "../publishers";
import type { Programme } from "../types";

const printed = printedIn("001");
const from2025 = carriedOverFrom("004");

export const programme2024: Programme = {
  year: 2024,
  name: { ja: "IT導入補助金2024", en: "IT Introduction Subsidy 2024" },
  budget: { ja: "令和5年度補正", en: "FY2023 supplementary budget" },
  documents: [
    {
      id: "001",
      title: { ja: "IT導入補助金について（令和6年2月）", en: "On the IT Introduction Subsidy (February 2024)" },
      publisher: ministry,
      date: "2024-02",
    },
    {
      id: "000",
      title: { ja: "「IT導入補助金2024」の概要（令和5年度補正）", en: "Overview of the IT Introduction Subsidy 2024" },
      publisher: ministry,
      date: null,
    },
  ],
  names: { NORMAL: normal, INVOICE: invoice, EDI: electronicTrade, GROUP: groupFrame, SECURITY: security },

  frames: {
    NORMAL: {
      line: {
        bands: [{ rate: printed(ratio(1, 2), "補助率 通常枠", "中小企業：1/2") }],
        floor: printed(50_000, "補助上限 通常枠", "1～3まで：5万円～150万円"),
        limit: {
          counts: "processes",
          tiers: [
            {
              from: printed(1, "補助上限 通常枠", "ITツールの業務領域が1～3まで"),
              below: printed(1_500_000, "補助上限 通常枠", "1～3まで：5万円～150万円", readAsBelow),
            },
            {
              from: printed(4, "補助上限 通常枠", "4以上：150万円～450万円"),
              upTo: printed(4_500_000, "補助上限 通常枠", "4以上：150万円～450万円"),
            },
          ],
        },
      },
    },
    INVOICE: {
      line: {
        bands: [
          {
            upTo: printed(500_000, "補助率 インボイス対応類型", "～50万円以下：3/4"),
            rate: printed(ratio(3, 4), "補助率 インボイス対応類型", "～50万円以下：3/4"),
            smallRate: printed(ratio(4, 5), "補助率 インボイス対応類型", "(小規模事業者：4/5)"),
          },
          { rate: printed(ratio(2, 3), "補助率 インボイス対応類型", "50万円～350万円：2/3") },
        ],
        limit: {
          counts: "functions",
          tiers: [
            {
              from: printed(1, "補助上限 インボイス対応類型", "1 機能：～50万円"),
              upTo: printed(500_000, "補助上限 インボイス対応類型", "1 機能：～50万円"),
            },
            {
              from: printed(2, "補助上限 インボイス対応類型", "2 機能以上：～350万円"),
              upTo: printed(3_500_000, "補助上限 インボイス対応類型", "2 機能以上：～350万円"),
            },
          ],
        },
      },
      pc: {
        bands: [{ rate: printed(ratio(1, 2), "補助率 インボイス対応類型", "ハードウェア購入費：1/2") }],
        limit: { cap: printed(100_000, "補助上限 インボイス対応類型", "PC・タブレット等：～10万円") },
      },
      register: {
        bands: [{ rate: printed(ratio(1, 2), "補助率 インボイス対応類型", "ハードウェア購入費：1/2") }],
        limit: { cap: printed(200_000, "補助上限 インボイス対応類型", "レジ・券売機等：～20万円") },
      },
    },
    EDI: {
      line: {
        bands: [
          {
            rate: printed(ratio(2, 3), "補助率 電子取引類型", "中小企業：2/3 大企業：1/2"),
            largeRate: printed(ratio(1, 2), "補助率 電子取引類型", "中小企業：2/3 大企業：1/2"),
          },
        ],
        limit: { cap: printed(3_500_000, "補助上限 電子取引類型", "～350万円") },
      },
    },
    GROUP: {
      members: from2025(10, "複数社連携IT導入枠の概要 2. 補助事業者", "10者以上"),
      analysis: {
        rate: printed(ratio(2, 3), "補助率 複数社連携IT導入枠", "(b)・(c)：2/3"),
        perMember: printed(500_000, "補助上限 複数社連携IT導入枠 (b)", "50万円×グループ構成員数"),
      },
      cap: printed(30_000_000, "補助上限 複数社連携IT導入枠", "(a)+(b) 合わせて3,000万円まで"),
      administration: {
        rate: printed(ratio(2, 3), "補助率 複数社連携IT導入枠", "(b)・(c)：2/3"),
        cap: printed(2_000_000, "補助上限 複数社連携IT導入枠 (c)", "(c)事務費・専門家費：200万円"),
        share: administrationShare(carriedOverFrom),
      },
    },
    SECURITY: {
      line: {
        bands: [{ rate: printed(ratio(1, 2), "補助率 セキュリティ対策推進枠", "中小企業：1/2") }],
        floor: printed(50_000, "補助上限 セキュリティ対策推進枠", "5万円～100万円"),
        limit: { cap: printed(1_000_000, "補助上限 セキュリティ対策推進枠", "5万円～100万円") },
      },
    },
  },

  costs: {
    cloudMonths: printed(24, "対象経費", "クラウド利用料（最大2年分）"),
    analysisMonths: from2025(12, "複数社連携IT導入枠の概要 3. 補助対象経費（2）", "クラウド利用料は1年分"),
    ...optionAndServiceLimits(carriedOverFrom),
    limitsOptionsAndServices: false,
    followUpSupport: false,
  },
  minimumWage: null,
  wagePlan: wagePlan(carriedOverFrom),
  roundingUnit: roundingUnit(carriedOverFrom),
  deadlines: [],
};
