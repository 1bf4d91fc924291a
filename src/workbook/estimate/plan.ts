import type { FrameCode, Size } from "../../rules";

/** What the applicant brings besides the cost. */
export interface EstimateConditions {
  readonly size: Size;
  /** 業務プロセス, counted in 通常枠 */
  readonly processes: number;
  /** 会計・受発注・決済, counted in インボイス枠 */
  readonly functions: number;
  /** 最低賃金近傍の事業者 */
  readonly minimumWage: boolean;
}

/** 電子取引類型: accounts of the receiving side, those of small and medium companies among all that are contracted. */
export interface EdiAccounts {
  readonly sme: number;
  readonly all: number;
}

/** 複数社連携: members that each introduce what is estimated, and what the group pays together (yen, tax-exclusive). */
export interface GroupPlan {
  readonly members: number;
  /** 消費動向等分析経費 */
  readonly analysis: number;
  /** 事務費・専門家費 */
  readonly administration: number;
}

/** 案: conditions under a name. */
export interface Scenario {
  readonly name: string;
  readonly conditions: EstimateConditions;
  /** null: every account is given to a small or medium company. */
  readonly accounts?: EdiAccounts | null;
  /** Taken where 複数社連携 is among the frames. */
  readonly group?: GroupPlan;
}

/** Where the cost comes from: imported quotes by the names of their tables, or one cell ("'表 1'!C5"). */
export type EstimateSource =
  | {
      readonly kind: "quotes";
      readonly tableNames: readonly [string, ...string[]];
      /** True: one application with all their lines. False: alternatives (相見積), side by side. */
      readonly together: boolean;
    }
  | { readonly kind: "cost"; readonly address: string };

/** Everything that an estimate is made from; a proposal takes the same. */
export interface EstimatePlan {
  readonly source: EstimateSource;
  /** Programme years. */
  readonly years: readonly [number, ...number[]];
  /** Missing: every frame of one applicant. At least one of them; 複数社連携 comes besides. */
  readonly frames?: readonly FrameCode[];
  readonly scenarios: readonly [Scenario, ...Scenario[]];
}

/** What a group begins with: as many members as it needs. */
export const defaultGroup = (least: number): GroupPlan => ({ members: least, analysis: 0, administration: 0 });

/** A cell with a cost; `value` is what stands in it. */
export interface CostSource {
  readonly address: string;
  readonly value: unknown;
}
