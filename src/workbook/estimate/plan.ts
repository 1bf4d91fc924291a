import type { Size } from "../../rules";

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

/** 案: conditions under a name. */
export interface Scenario {
  readonly name: string;
  readonly conditions: EstimateConditions;
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
  readonly scenarios: readonly [Scenario, ...Scenario[]];
}

/** A cell with a cost; `value` is what stands in it. */
export interface CostSource {
  readonly address: string;
  readonly value: unknown;
}
