import type { QuoteProposal } from "../types";
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

/** A line of a quote as it stands in the workbook now; a cell that somebody changed may hold anything. */
export interface SourceLine {
  readonly category: unknown;
  /** Yen, tax-exclusive. */
  readonly cost: unknown;
  readonly months: unknown;
}

/** An imported quote that can be estimated. */
export interface QuoteSource {
  readonly tableName: string;
  readonly sheetName: string;
  /** 区分, 対象経費, 月数 of all lines on that sheet: "C17:E19". */
  readonly address: string;
  readonly lines: readonly SourceLine[];
}

/** An imported quote with what its lines suggest to be counted. */
export interface OfferedQuote extends QuoteSource {
  readonly proposal: QuoteProposal;
}

/** A cell with a cost; `value` is what stands in it. */
export interface CostSource {
  readonly address: string;
  readonly value: unknown;
}
