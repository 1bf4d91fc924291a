import { answer } from "./cells";
import { readAmount } from "./question";

/**
 * 補助額（上限）を円で返します。対象外のときは0、情報が足りないときは#N/Aになります。理由はCHECK、計算の過程はEXPLAINで確かめられます。
 *
 * @customfunction AMOUNT
 * @param frame 枠。「通常枠」「インボイス枠」「電子取引」「セキュリティ」、またはNORMAL・INVOICE・EDI・SECURITY
 * @param cost 対象経費（税抜・円）
 * @param isSmall 小規模事業者ならTRUE、中小企業ならFALSEか空白。「小規模」「中小」「大企業」も可
 * @param processes 通常枠は業務プロセスの数、インボイス枠は会計・受発注・決済の機能の数。ほかの枠では使いません
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [minWage] 最低賃金近傍の事業者ならTRUE（2025年以降の通常枠）
 * @returns 補助額（円）
 * @en The subsidy (upper limit) in yen: 0 when refused, #N/A when something is missing. CHECK gives the reasons, EXPLAIN the working.
 * @enparam frame Frame: 通常枠, インボイス枠, 電子取引, セキュリティ, or NORMAL, INVOICE, EDI, SECURITY
 * @enparam cost Eligible cost, tax-exclusive, yen
 * @enparam isSmall TRUE for a small business, FALSE or blank for medium; small, medium, large work too
 * @enparam processes Business processes in the normal frame, functions in the invoice frame; ignored elsewhere
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam minWage TRUE for an applicant near the minimum wage (normal frame, from 2025)
 * @enreturns The subsidy in yen
 * @example =ITSUBSIDY.AMOUNT("インボイス枠",1000000,FALSE,2,2025) → 722222
 * @source 004 インボイス対応類型の概要 5. 補助額・補助率
 */
export function amount(
  frame: unknown,
  cost: unknown,
  isSmall: unknown,
  processes: unknown,
  year?: unknown,
  minWage?: unknown,
): number {
  return answer(() => {
    const cell = readAmount(frame, cost, isSmall, processes, year, minWage);
    if (typeof cell !== "number") throw cell;
    return cell;
  });
}
