import { industries as allIndustries } from "../rules";

/**
 * SIZEに使う業種の一覧を返します（スピル）。
 *
 * @customfunction INDUSTRIES
 * @returns 業種の名称
 * @en The industries that SIZE knows, spilled.
 * @enreturns Industry names
 * @example =INDEX(ITSUBSIDY.INDUSTRIES(),2,1) → 卸売業
 * @source koubo2025-tsujyo ２－１－１（１）
 */
export function industries(): unknown[][] {
  return allIndustries.map(({ name }) => [name.ja]);
}
