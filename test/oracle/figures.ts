import { fraction, type Fraction } from "./fraction";

/** The figures of the four programmes, typed from the leaflets 000 to 004 and from the guidelines of 2025. */

export type Year = 2023 | 2024 | 2025 | 2026;

interface Figures {
  readonly normal: { readonly rate: Fraction; readonly minWageRate: Fraction | null };
  readonly invoice: { readonly firstRate: Fraction; readonly firstRateSmall: Fraction };
  readonly security: { readonly cap: bigint; readonly rate: Fraction; readonly rateSmall: Fraction };
  /** Options for one year, services up to 2,000,000 yen, support for two years. */
  readonly limitsOptionsAndServices: boolean;
}

const half = fraction(1n, 2n);
const twoThirds = fraction(2n, 3n);
const threeQuarters = fraction(3n, 4n);
const fourFifths = fraction(4n, 5n);

export const figures: Readonly<Record<Year, Figures>> = {
  // 002: 1/2以内; 50万円以下 3/4以内; 5万円～100万円, 1/2以内
  2023: {
    normal: { rate: half, minWageRate: null },
    invoice: { firstRate: threeQuarters, firstRateSmall: threeQuarters },
    security: { cap: 1_000_000n, rate: half, rateSmall: half },
    limitsOptionsAndServices: false,
  },
  // 000, 001: 中小企業：1/2; ～50万円以下：3/4 (小規模事業者：4/5); 5万円～100万円, 中小企業：1/2
  2024: {
    normal: { rate: half, minWageRate: null },
    invoice: { firstRate: threeQuarters, firstRateSmall: fourFifths },
    security: { cap: 1_000_000n, rate: half, rateSmall: half },
    limitsOptionsAndServices: false,
  },
  // 004: 1/2, 最低賃金近傍の事業者：2/3; 3/4 (4/5); 5万円～150万円, 1/2 (小規模事業者：2/3)
  2025: {
    normal: { rate: half, minWageRate: twoThirds },
    invoice: { firstRate: threeQuarters, firstRateSmall: fourFifths },
    security: { cap: 1_500_000n, rate: half, rateSmall: twoThirds },
    limitsOptionsAndServices: true,
  },
  // 003: the same as 2025
  2026: {
    normal: { rate: half, minWageRate: twoThirds },
    invoice: { firstRate: threeQuarters, firstRateSmall: fourFifths },
    security: { cap: 1_500_000n, rate: half, rateSmall: twoThirds },
    limitsOptionsAndServices: false,
  },
};

/** 通常枠: 5万円～150万円未満, 4プロセス以上 150万円～450万円以下 */
export const normalFloor = 50_000n;
export const normalBelow = 1_500_000n;
export const normalCap = 4_500_000n;
export const normalProcesses = 4;

/** インボイス対応類型: ～50万円, 2機能以上 ～350万円, 50万円超 2/3; ハードウェア 1/2, ～10万円, ～20万円 */
export const invoiceFirstBand = 500_000n;
export const invoiceCap = 3_500_000n;
export const invoiceFunctions = 2;
export const invoiceSecondRate = twoThirds;
export const hardwareRate = half;
export const pcCap = 100_000n;
export const registerCap = 200_000n;

/** 電子取引類型: ～350万円, 中小企業 2/3, 大企業 1/2 */
export const ediCap = 3_500_000n;
export const ediRate = twoThirds;
export const ediRateLarge = half;

/** セキュリティ対策推進枠: 5万円～ */
export const securityFloor = 50_000n;

/** 複数社連携: 10者以上, 50万円×グループ構成員数, 3,000万円, 200万円, 2/3, ×10% */
export const groupMembers = 10n;
export const groupPerMember = 500_000n;
export const groupCap = 30_000_000n;
export const groupAdminCap = 2_000_000n;
export const groupRate = twoThirds;
export const groupAdminShare = fraction(10n, 100n);

/** クラウド利用料 最大2年分 (複数社連携の分析経費 1年分); オプション 最大1年分; 保守 最大2年分; 役務 200万円 */
export const cloudMonths = 24n;
export const analysisMonths = 12n;
export const optionMonths = 12n;
export const supportMonths = 24n;
export const serviceCap = 2_000_000n;
