import { categories as allCategories } from "../rules";
import { readOptionalFrame, readYear } from "./arguments";
import { answer } from "./cells";

/**
 * 費目の名称を返します（スピル）。枠を指定すると、その枠で対象になる費目だけになります。
 *
 * @customfunction CATEGORIES
 * @param [frame] 枠。省略するとすべての費目
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @returns 費目の名称
 * @en The cost categories, spilled; with a frame, only those eligible in it.
 * @enparam frame Frame; all categories when omitted
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enreturns Category names
 * @example =ROWS(ITSUBSIDY.CATEGORIES("電子取引",2025)) → 1
 * @source koubo2025-invoice ２－２（２）
 */
export function categories(frame?: unknown, year?: unknown): unknown[][] {
  return answer(() => {
    const programme = readYear("year", year);
    const code = readOptionalFrame("frame", frame, programme)?.frame ?? null;
    return allCategories.filter(({ frames }) => code === null || frames.includes(code)).map(({ name }) => [name.ja]);
  });
}
