import { frameNameOf, frames, newestProgramme, type Question } from "../engine";
import { bilingual, headers, yearHeader } from "../text";
import { answer, type Cell } from "./cells";
import { readComparison } from "./comparison";
import { amountCellOf } from "./question";

/** 複数社連携 does not follow from one cost: its row points to GROUP. */
const cellOf = (question: Question): Cell =>
  question.frame === "GROUP" ? bilingual(headers.askGroup) : amountCellOf(question);

/**
 * 同じ対象経費を、すべての枠と年度で比べた表を返します（スピル）。行が枠、列が年度です。
 *
 * @customfunction COMPARE
 * @param cost 対象経費（税抜・円）
 * @param isSmall 小規模事業者ならTRUE、中小企業ならFALSEか空白。「小規模」「中小」「大企業」も可
 * @param processes 通常枠は業務プロセスの数、インボイス枠は会計・受発注・決済の機能の数。ほかの枠では使いません
 * @param [years] 比べる年度（範囲も可）。省略するとすべての年度
 * @param [minWage] 最低賃金近傍の事業者ならTRUE（2025年以降の通常枠）
 * @returns 枠×年度の補助額の表
 * @en A spilled table of subsidies for the same cost: a row per frame, a column per year.
 * @enparam cost Eligible cost, tax-exclusive, yen
 * @enparam isSmall TRUE for a small business, FALSE or blank for medium; small, medium, large work too
 * @enparam processes Business processes in the normal frame, functions in the invoice frame; ignored elsewhere
 * @enparam years Years to compare; all of them when omitted
 * @enparam minWage TRUE for an applicant near the minimum wage (normal frame, from 2025)
 * @enreturns Table of subsidies by frame and year
 * @example =INDEX(ITSUBSIDY.COMPARE(1000000,FALSE,2),3,4) → 722222
 * @source 004 補助上限・補助率
 */
export function compare(
  cost: unknown,
  isSmall: unknown,
  processes: unknown,
  years?: unknown[][],
  minWage?: unknown,
): unknown[][] {
  return answer(() => {
    const { compared, applicant } = readComparison(cost, isSmall, processes, years, minWage);
    const { cost: yen, size, count, minimumWage } = applicant;
    const rows = frames.map((frame) => [
      frameNameOf(newestProgramme(), frame).name.ja,
      ...compared.map((programme) =>
        cellOf({ programme, frame, tier: null, misnamed: null, cost: yen, part: null, size, count, minimumWage }),
      ),
    ]);
    return [[headers.frame, ...compared.map(yearHeader)], ...rows];
  });
}
