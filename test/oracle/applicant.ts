import type { Year } from "./figures";

interface Limits {
  readonly capital: bigint | null;
  readonly employees: number;
  readonly small: number | null;
}

/** koubo2025-tsujyo 2-1-1 (1): medium with capital or employees within the limit, small with few employees. */
const industries: Readonly<Record<string, Limits>> = {
  製造業: { capital: 300_000_000n, employees: 300, small: 20 },
  建設業: { capital: 300_000_000n, employees: 300, small: 20 },
  運輸業: { capital: 300_000_000n, employees: 300, small: 20 },
  卸売業: { capital: 100_000_000n, employees: 100, small: 5 },
  サービス業: { capital: 50_000_000n, employees: 100, small: 5 },
  宿泊業: { capital: 50_000_000n, employees: 100, small: 20 },
  娯楽業: { capital: 50_000_000n, employees: 100, small: 20 },
  小売業: { capital: 50_000_000n, employees: 50, small: 5 },
  ゴム製品製造業: { capital: 300_000_000n, employees: 900, small: 20 },
  ソフトウェア業: { capital: 300_000_000n, employees: 300, small: 5 },
  情報処理サービス業: { capital: 300_000_000n, employees: 300, small: 5 },
  旅館業: { capital: 50_000_000n, employees: 200, small: 20 },
  その他の業種: { capital: 300_000_000n, employees: 300, small: 20 },
  医療法人: { capital: null, employees: 300, small: null },
  社会福祉法人: { capital: null, employees: 300, small: null },
  学校法人: { capital: null, employees: 300, small: null },
  商工会: { capital: null, employees: 100, small: null },
  商工会議所: { capital: null, employees: 100, small: null },
};

/** 小規模事業者, 中小企業 or 大企業; null for an industry that the table does not name. */
export function oracleSize(industry: string, capital: bigint, employees: number): string | null {
  const limits = industries[industry] ?? industries[`${industry}業`];
  if (limits === undefined) return null;
  if (limits.small !== null && employees <= limits.small) return "小規模事業者";
  if (employees <= limits.employees) return "中小企業";
  return limits.capital !== null && capital <= limits.capital ? "中小企業" : "大企業";
}

/** 最低賃金近傍: 30 % of the employees for three months; null where the year does not know it. */
export function oracleMinWage(year: Year, qualifying: number, employees: number, months: number): boolean | null {
  return year < 2025 ? null : months >= 3 && qualifying * 10 >= employees * 3;
}
