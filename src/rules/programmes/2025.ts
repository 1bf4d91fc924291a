import { printedIn, ratio } from "../cite";
import { administrationShare, guidelines, optionAndServiceLimits, roundingUnit, wagePlan } from "../guidelines2025";
import { electronicTrade, groupFrame, invoice, normal, security } from "../names";
import type { Programme } from "../types";

const printed = printedIn("004");

export const programme2025: Programme = {
  year: 2025,
  name: { ja: "IT導入補助金2025", en: "IT Introduction Subsidy 2025" },
  budget: { ja: "令和6年度補正", en: "FY2024 supplementary budget" },
  documents: [
    {
      id: "004",
      title: {
        ja: "サービス等生産性向上IT導入支援事業『IT導入補助金2025』の概要（令和7年1月）",
        en: "Overview of the IT Introduction Subsidy 2025 (January 2025)",
      },
      publisher: { ja: "関東経済産業局 デジタル経済課", en: "Kanto Bureau of Economy, Trade and Industry" },
      date: "2025-01",
    },
    ...guidelines,
  ],
  names: { NORMAL: normal, INVOICE: invoice, EDI: electronicTrade, GROUP: groupFrame, SECURITY: security },

  frames: {
    NORMAL: {
      line: {
        bands: [
          {
            rate: printed(ratio(1, 2), "通常枠の概要 5. 補助額・補助率", "補助率1／2以内"),
            minimumWageRate: printed(
              ratio(2, 3),
              "通常枠の概要 5. 補助額・補助率",
              "30%以上であることを示した場合は補助率2／3以内",
            ),
          },
        ],
        floor: printed(50_000, "通常枠の概要 5. 補助額・補助率", "補助額5万円～150万円未満"),
        limit: {
          counts: "processes",
          tiers: [
            {
              from: printed(1, "通常枠の概要 5. 補助額・補助率", "ITツールの業務プロセスが1～3つまで"),
              below: printed(1_500_000, "通常枠の概要 5. 補助額・補助率", "補助額5万円～150万円未満"),
            },
            {
              from: printed(4, "通常枠の概要 5. 補助額・補助率", "ITツールの業務プロセスが4つ以上"),
              upTo: printed(4_500_000, "通常枠の概要 5. 補助額・補助率", "補助額150万円～450万円以下"),
            },
          ],
        },
      },
    },
    INVOICE: {
      line: {
        bands: [
          {
            upTo: printed(
              500_000,
              "インボイス対応類型の概要 5. 補助額・補助率",
              "補助額50万円以下の部分は（補助率 3 / 4 以内",
            ),
            rate: printed(
              ratio(3, 4),
              "インボイス対応類型の概要 5. 補助額・補助率",
              "補助額50万円以下の部分は（補助率 3 / 4 以内",
            ),
            smallRate: printed(ratio(4, 5), "インボイス対応類型の概要 5. 補助額・補助率", "小規模事業者は 4 / 5 以内"),
          },
          {
            rate: printed(
              ratio(2, 3),
              "インボイス対応類型の概要 5. 補助額・補助率",
              "補助額50万円超～350万円の部分は（補助率 2 / 3 以内）",
            ),
          },
        ],
        limit: {
          counts: "functions",
          tiers: [
            {
              from: printed(
                1,
                "インボイス対応類型の概要 5. 補助額・補助率",
                "1機能の場合は、補助額50万円以下の申請が可能",
              ),
              upTo: printed(
                500_000,
                "インボイス対応類型の概要 5. 補助額・補助率",
                "1機能の場合は、補助額50万円以下の申請が可能",
              ),
            },
            {
              from: printed(
                2,
                "インボイス対応類型の概要 5. 補助額・補助率",
                "2 機能以上有する場合は、補助額350万円以下の申請が可能",
              ),
              upTo: printed(
                3_500_000,
                "インボイス対応類型の概要 5. 補助額・補助率",
                "2 機能以上有する場合は、補助額350万円以下の申請が可能",
              ),
            },
          ],
        },
      },
      pc: {
        bands: [
          {
            rate: printed(
              ratio(1, 2),
              "インボイス対応類型の概要 5. 補助額・補助率",
              "PC・タブレット等：補助額10万円まで（補助率 1 / 2 以内）",
            ),
          },
        ],
        limit: {
          cap: printed(100_000, "インボイス対応類型の概要 5. 補助額・補助率", "PC・タブレット等：補助額10万円まで"),
        },
      },
      register: {
        bands: [
          {
            rate: printed(
              ratio(1, 2),
              "インボイス対応類型の概要 5. 補助額・補助率",
              "レジ・券売機等：補助額20万円まで（補助率 1 / 2 以内）",
            ),
          },
        ],
        limit: {
          cap: printed(200_000, "インボイス対応類型の概要 5. 補助額・補助率", "レジ・券売機等：補助額20万円まで"),
        },
      },
    },
    EDI: {
      line: {
        bands: [
          {
            rate: printed(
              ratio(2, 3),
              "電子取引類型の概要 5. 補助額・補助率",
              "中小企業・小規模事業者等が申請する場合:2/3以内",
            ),
            largeRate: printed(ratio(1, 2), "電子取引類型の概要 5. 補助額・補助率", "大企業等が申請する場合:1/2以内"),
          },
        ],
        limit: { cap: printed(3_500_000, "電子取引類型の概要 5. 補助額・補助率", "補助額 350万円以下") },
      },
    },
    GROUP: {
      members: printed(10, "複数社連携IT導入枠の概要 2. 補助事業者", "「10者以上」であること"),
      analysis: {
        rate: printed(
          ratio(2, 3),
          "複数社連携IT導入枠の概要 4. 補助率・補助上限額",
          "（2）消費動向等分析経費：2/3以内",
        ),
        perMember: printed(500_000, "補助上限 複数社連携IT導入枠 (b)", "50万円×グループ構成員数"),
      },
      cap: printed(30_000_000, "複数社連携IT導入枠の概要 4. 補助率・補助上限額", "（1）と（2）をあわせて3,000万円"),
      administration: {
        rate: printed(ratio(2, 3), "複数社連携IT導入枠の概要 4. 補助率・補助上限額", "（3）事務費、専門家費：2/3以内"),
        cap: printed(2_000_000, "複数社連携IT導入枠の概要 4. 補助率・補助上限額", "（3）は200万円"),
        share: administrationShare(printedIn),
      },
    },
    SECURITY: {
      line: {
        bands: [
          {
            rate: printed(
              ratio(1, 2),
              "セキュリティ対策推進枠の概要 5. 補助額・補助率",
              "中小企業が申請する場合：1/2以内",
            ),
            smallRate: printed(
              ratio(2, 3),
              "セキュリティ対策推進枠の概要 5. 補助額・補助率",
              "小規模事業者が申請する場合：2/3以内",
            ),
          },
        ],
        floor: printed(50_000, "補助上限 セキュリティ対策推進枠", "5万円～ 150万円"),
        limit: { cap: printed(1_500_000, "補助上限 セキュリティ対策推進枠", "5万円～ 150万円") },
      },
    },
  },

  costs: {
    cloudMonths: printed(24, "対象経費", "クラウド利用料（最大2年分）"),
    analysisMonths: printed(12, "複数社連携IT導入枠の概要 3. 補助対象経費（2）", "クラウド利用料は1年分"),
    ...optionAndServiceLimits(printedIn),
    limitsOptionsAndServices: true,
    followUpSupport: true,
  },
  minimumWage: {
    months: printed(3, "通常枠の概要 5. 補助額・補助率", "3か月以上地域別最低賃金+50円以内"),
    margin: printed(50, "通常枠の概要 5. 補助額・補助率", "3か月以上地域別最低賃金+50円以内"),
    share: printed(ratio(30, 100), "通常枠の概要 5. 補助額・補助率", "従業員が全従業員の30%以上"),
    employees: {
      ja: "地域別最低賃金＋50円以内で雇用している従業員",
      en: "employees paid at most the regional minimum wage plus 50 yen",
    },
  },
  wagePlan: wagePlan(printedIn),
  roundingUnit: roundingUnit(printedIn),
  deadlines: [],
};
