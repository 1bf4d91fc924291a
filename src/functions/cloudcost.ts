import { cloudCost as eligibleCloudCost } from "../engine";
import { readOptionalFrame, readNumber, readYear, readYen } from "./arguments";
import { answer } from "./cells";

/**
 * 対象になるクラウド利用料（月額×月数、24か月まで）を返します。複数社連携の分析経費は12か月までです。
 *
 * @customfunction CLOUDCOST
 * @param monthlyFee 月額利用料（税抜・円）
 * @param months 契約月数
 * @param [frame] 枠。複数社連携なら分析経費の12か月、ほかは24か月
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @returns 対象経費（税抜・円）
 * @en Eligible cloud cost: monthly fee × months, 24 at most (12 for the analysis of a group).
 * @enparam monthlyFee Monthly fee, tax-exclusive, yen
 * @enparam months Contract months
 * @enparam frame Frame: GROUP means the 12 months of the analysis, others 24
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enreturns Eligible cost, tax-exclusive, yen
 * @example =ITSUBSIDY.CLOUDCOST(10000,36) → 240000
 * @source 003 補助対象経費
 */
export function cloudCost(monthlyFee: unknown, months: unknown, frame?: unknown, year?: unknown): number {
  return answer(() => {
    const programme = readYear("year", year);
    const analysis = readOptionalFrame("frame", frame, programme)?.frame === "GROUP";
    const limit = analysis ? programme.costs.analysisMonths : programme.costs.cloudMonths;
    return eligibleCloudCost(
      readYen("monthlyFee", monthlyFee),
      readNumber("months", months, "months") ?? 0,
      limit.value,
    );
  });
}
