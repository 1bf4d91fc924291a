import { programmes } from "../rules";
import { sourceRows } from "../text";
import { isBlank, readScalar, readYear } from "./arguments";
import { answer } from "./cells";

/**
 * 根拠とした資料の一覧を返します（スピル）。
 *
 * @customfunction SOURCES
 * @param [year] 年度。省略するとすべて
 * @returns 資料の表
 * @en The documents behind the rules, spilled.
 * @enparam year Programme year; all when omitted
 * @enreturns Table of documents
 * @example =INDEX(ITSUBSIDY.SOURCES(2023),2,1) → 002
 * @source 002
 */
export function sources(year?: unknown): unknown[][] {
  return answer(() => {
    const given = readScalar("year", year);
    return sourceRows(isBlank(given) ? programmes : [readYear("year", given)]);
  });
}
