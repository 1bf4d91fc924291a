import { answer } from "./cells";
import { readQuote } from "./quoteQuestion";
import { quoteRows } from "./tables";

/**
 * 見積の費目ごとに、金額・対象経費・補助率・補助額・備考の表を返します（スピル）。最後の行が合計です。ソフトウェア等の補助額は対象経費の比で配分します。
 *
 * @customfunction QUOTETABLE
 * @param lines 費目（コードか名称）と税抜金額の2列。3列目があれば契約月数
 * @param frame 枠。「通常枠」「インボイス枠」「電子取引」「セキュリティ」、またはNORMAL・INVOICE・EDI・SECURITY
 * @param isSmall 小規模事業者ならTRUE、中小企業ならFALSEか空白。「小規模」「中小」「大企業」も可
 * @param processes 通常枠は業務プロセスの数、インボイス枠は会計・受発注・決済の機能の数。ほかの枠では使いません
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [minWage] 最低賃金近傍の事業者ならTRUE（2025年以降の通常枠）
 * @returns 費目ごとの表
 * @en A spilled table per category: amount, eligible cost, rate, subsidy, remarks, with a total row. The software subsidy is spread by eligible cost.
 * @enparam lines Two columns, category (code or name) and tax-exclusive amount; a third one holds the contract months
 * @enparam frame Frame: 通常枠, インボイス枠, 電子取引, セキュリティ, or NORMAL, INVOICE, EDI, SECURITY
 * @enparam isSmall TRUE for a small business, FALSE or blank for medium; small, medium, large work too
 * @enparam processes Business processes in the normal frame, functions in the invoice frame; ignored elsewhere
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam minWage TRUE for an applicant near the minimum wage (normal frame, from 2025)
 * @enreturns Table by category
 * @example =INDEX(ITSUBSIDY.QUOTETABLE({"SW_CLOUD",192000;"SVC_SETUP",80000;"HW_PC",212000},"インボイス枠",TRUE,1,2025),5,5) → 317600
 * @source koubo2025-invoice ２－２（２）
 */
export function quoteTable(
  lines: unknown[][],
  frame: unknown,
  isSmall: unknown,
  processes: unknown,
  year?: unknown,
  minWage?: unknown,
): unknown[][] {
  return answer(() => quoteRows(readQuote(lines, frame, isSmall, processes, year, minWage)));
}
