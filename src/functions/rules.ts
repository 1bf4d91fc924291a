import { numbersOf } from "../engine";
import { ruleRows } from "../text";
import { readFrame, readYear } from "./arguments";
import { answer } from "./cells";

/**
 * 枠の補助率・上限・下限・期間のすべてを、資料名と原文とともに表で返します（スピル）。
 *
 * @customfunction RULES
 * @param frame 枠
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @returns 規定の表
 * @en Every rate, cap, floor and limit of a frame with its source, spilled.
 * @enparam frame Frame
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enreturns Table of the rules
 * @example =INDEX(ITSUBSIDY.RULES("セキュリティ",2025),2,2) → 1/2
 * @source 004 補助上限・補助率
 */
export function rules(frame: unknown, year?: unknown): unknown[][] {
  return answer(() => {
    const programme = readYear("year", year);
    return ruleRows(numbersOf(programme, readFrame("frame", frame, programme).frame));
  });
}
