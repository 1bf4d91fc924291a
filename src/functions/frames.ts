import { frameNameOf, frames as codes } from "../engine";
import { readYear } from "./arguments";
import { answer } from "./cells";

/**
 * その年度の枠・類型の正式名称を返します（スピル）。入力規則のリストに使えます。
 *
 * @customfunction FRAMES
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @returns 枠の名称
 * @en The official frame names of a year, spilled: for drop-downs.
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enreturns Frame names
 * @example =INDEX(ITSUBSIDY.FRAMES(2023),2,1) → デジタル化基盤導入類型
 * @source 002 枠/類型
 */
export function frames(year?: unknown): unknown[][] {
  return answer(() => {
    const programme = readYear("year", year);
    return codes.map((code) => [frameNameOf(programme, code).name.ja]);
  });
}
