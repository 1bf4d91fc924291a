import { assess } from "../engine";
import { PassedError } from "./arguments";
import { readQuestion } from "./question";
import { inputErrorTable, outcomeTable } from "./tables";

/**
 * 計算の過程を表で返します（スピル）。各行に根拠の資料と記載が付き、最後の行が補助額です。
 *
 * @customfunction EXPLAIN
 * @param frame 枠。「通常枠」「インボイス枠」「電子取引」「セキュリティ」、またはNORMAL・INVOICE・EDI・SECURITY
 * @param cost 対象経費（税抜・円）
 * @param isSmall 小規模事業者ならTRUE、中小企業ならFALSEか空白。「小規模」「中小」「大企業」も可
 * @param processes 通常枠は業務プロセスの数、インボイス枠は会計・受発注・決済の機能の数。ほかの枠では使いません
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [minWage] 最低賃金近傍の事業者ならTRUE（2025年以降の通常枠）
 * @returns 手順・計算・金額・根拠の表
 * @en The working as a spilled table, each step with its source; the last row is the amount.
 * @enparam frame Frame: 通常枠, インボイス枠, 電子取引, セキュリティ, or NORMAL, INVOICE, EDI, SECURITY
 * @enparam cost Eligible cost, tax-exclusive, yen
 * @enparam isSmall TRUE for a small business, FALSE or blank for medium; small, medium, large work too
 * @enparam processes Business processes in the normal frame, functions in the invoice frame; ignored elsewhere
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam minWage TRUE for an applicant near the minimum wage (normal frame, from 2025)
 * @enreturns Table of step, calculation, amount and source
 * @example =INDEX(ITSUBSIDY.EXPLAIN("インボイス枠",1000000,FALSE,2,2025),7,3) → 722222
 * @source 004 インボイス対応類型の概要 5. 補助額・補助率
 */
export function explain(
  frame: unknown,
  cost: unknown,
  isSmall: unknown,
  processes: unknown,
  year?: unknown,
  minWage?: unknown,
): unknown[][] {
  try {
    return outcomeTable(assess(readQuestion(frame, cost, isSmall, processes, year, minWage)));
  } catch (problem) {
    if (problem instanceof PassedError) throw problem.error;
    return inputErrorTable(problem);
  }
}
