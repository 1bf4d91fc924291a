import { assess } from "../engine";
import { bilingual, inputErrorText, outcomeText } from "../text";
import { PassedError } from "./arguments";
import { readQuestion } from "./question";

/**
 * 対象になるかどうかを1つの文で返します。対象なら申請の条件、対象外ならすべての理由、足りない情報があればその質問です。
 *
 * @customfunction CHECK
 * @param frame 枠。「通常枠」「インボイス枠」「電子取引」「セキュリティ」、またはNORMAL・INVOICE・EDI・SECURITY
 * @param cost 対象経費（税抜・円）
 * @param isSmall 小規模事業者ならTRUE、中小企業ならFALSEか空白。「小規模」「中小」「大企業」も可
 * @param processes 通常枠は業務プロセスの数、インボイス枠は会計・受発注・決済の機能の数。ほかの枠では使いません
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [minWage] 最低賃金近傍の事業者ならTRUE（2025年以降の通常枠）
 * @returns 判定の文
 * @en One text: eligible with its conditions, every reason of a refusal, or what is missing.
 * @enparam frame Frame: 通常枠, インボイス枠, 電子取引, セキュリティ, or NORMAL, INVOICE, EDI, SECURITY
 * @enparam cost Eligible cost, tax-exclusive, yen
 * @enparam isSmall TRUE for a small business, FALSE or blank for medium; small, medium, large work too
 * @enparam processes Business processes in the normal frame, functions in the invoice frame; ignored elsewhere
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam minWage TRUE for an applicant near the minimum wage (normal frame, from 2025)
 * @enreturns The verdict as a text
 * @example =ITSUBSIDY.CHECK("セキュリティ対策推進枠",90000,FALSE,,2025) → 対象外：補助額45,000円は下限5万円に届きません。（Not eligible: The subsidy of 45,000 yen is below the lower limit of 50,000 yen.）
 * @source 004 セキュリティ対策推進枠の概要 5. 補助額・補助率
 */
export function check(
  frame: unknown,
  cost: unknown,
  isSmall: unknown,
  processes: unknown,
  year?: unknown,
  minWage?: unknown,
): string {
  try {
    return bilingual(outcomeText(assess(readQuestion(frame, cost, isSmall, processes, year, minWage))));
  } catch (problem) {
    if (problem instanceof PassedError) throw problem.error;
    return inputErrorText(String(problem));
  }
}
