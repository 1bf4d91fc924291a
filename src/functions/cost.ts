import { costFor } from "../engine";
import { outOfReachText, reasonsText } from "../text";
import { readYen } from "./arguments";
import { answer, notAvailable, undetermined } from "./cells";
import { readQuestion } from "./question";

/**
 * 補助額が目標以上になる最小の対象経費（税抜・円）を返します。届かないときは#N/Aで、最大の補助額を示します。
 *
 * @customfunction COST
 * @param frame 枠。「通常枠」「インボイス枠」「電子取引」「セキュリティ」、またはNORMAL・INVOICE・EDI・SECURITY
 * @param target 受けたい補助額（円）
 * @param isSmall 小規模事業者ならTRUE、中小企業ならFALSEか空白。「小規模」「中小」「大企業」も可
 * @param processes 通常枠は業務プロセスの数、インボイス枠は会計・受発注・決済の機能の数。ほかの枠では使いません
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [minWage] 最低賃金近傍の事業者ならTRUE（2025年以降の通常枠）
 * @returns 対象経費（税抜・円）
 * @en The smallest cost whose subsidy reaches the target; #N/A with the maximum when it is out of reach.
 * @enparam frame Frame: 通常枠, インボイス枠, 電子取引, セキュリティ, or NORMAL, INVOICE, EDI, SECURITY
 * @enparam target The subsidy wanted, yen
 * @enparam isSmall TRUE for a small business, FALSE or blank for medium; small, medium, large work too
 * @enparam processes Business processes in the normal frame, functions in the invoice frame; ignored elsewhere
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam minWage TRUE for an applicant near the minimum wage (normal frame, from 2025)
 * @enreturns Cost, tax-exclusive, yen
 * @example =ITSUBSIDY.COST("インボイス枠",1000000,FALSE,2,2025) → 1416667
 * @source 004 インボイス対応類型の概要 5. 補助額・補助率
 */
export function cost(
  frame: unknown,
  target: unknown,
  isSmall: unknown,
  processes: unknown,
  year?: unknown,
  minWage?: unknown,
): number {
  return answer(() => {
    const question = readQuestion(frame, 0, isSmall, processes, year, minWage);
    const outcome = costFor(question, readYen("target", target, "yen"));
    switch (outcome.kind) {
      case "found":
        return outcome.cost;
      case "out-of-reach":
        throw notAvailable(outOfReachText(outcome.most));
      case "refused":
        throw notAvailable(reasonsText(outcome.reasons));
      case "undetermined":
        throw undetermined(outcome.missing);
    }
  });
}
