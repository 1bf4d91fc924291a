import { deadlineRows } from "../text";
import { readOptionalFrame, readYear } from "./arguments";
import { answer } from "./cells";

/**
 * 資料に記載された締切を返します（スピル）。日付はExcelのシリアル値です。記載がない年度は、その旨の行を返します。
 *
 * @customfunction DEADLINES
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [frame] 枠。省略するとすべて
 * @returns 締切の表
 * @en The documented deadlines, spilled, dates as Excel serial numbers; one row says so where none is documented.
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam frame Frame; all when omitted
 * @enreturns Table of deadlines
 * @example =INDEX(ITSUBSIDY.DEADLINES(2023,"通常枠"),3,4) → 45079
 * @source 002 今後のスケジュール
 */
export function deadlines(year?: unknown, frame?: unknown): unknown[][] {
  return answer(() => {
    const programme = readYear("year", year);
    const code = readOptionalFrame("frame", frame, programme)?.frame ?? null;
    return deadlineRows(programme, code);
  });
}
