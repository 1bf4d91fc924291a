import { rank } from "../engine";
import { answer } from "./cells";
import { readRanking } from "./ranking";
import { rankingRows } from "./tables";

/**
 * 同じ見積をすべての枠で計算し、補助額の多い順に並べた表を返します（スピル）。対象外の枠は理由とともに最後に並びます。
 *
 * @customfunction BEST
 * @param lines 費目（コードか名称）と税抜金額の2列。3列目があれば契約月数
 * @param isSmall 小規模事業者ならTRUE、中小企業ならFALSEか空白。「小規模」「中小」「大企業」も可
 * @param processes 通常枠の業務プロセスの数
 * @param functions 会計・受発注・決済のうち、ソフトウェアが持つ機能の数
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [minWage] 最低賃金近傍の事業者ならTRUE（2025年以降の通常枠）
 * @returns 枠の順位の表
 * @en A spilled ranking of the frames for the same quote, best first; refused ones follow with their reason.
 * @enparam lines Two columns, category (code or name) and tax-exclusive amount; a third one holds the contract months
 * @enparam isSmall TRUE for a small business, FALSE or blank for medium; small, medium, large work too
 * @enparam processes Business processes (normal frame)
 * @enparam functions Functions of the software among accounting, ordering and payment
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam minWage TRUE for an applicant near the minimum wage (normal frame, from 2025)
 * @enreturns Ranking of the frames
 * @example =INDEX(ITSUBSIDY.BEST({"SW_CLOUD",192000;"SVC_SETUP",80000;"HW_PC",212000},TRUE,1,1,2025),2,3) → 317600
 * @source 004 補助上限・補助率
 */
export function best(
  lines: unknown[][],
  isSmall: unknown,
  processes: unknown,
  functions: unknown,
  year?: unknown,
  minWage?: unknown,
): unknown[][] {
  return answer(() => {
    const { applicant, lines: read } = readRanking(lines, isSmall, processes, functions, year, minWage);
    return rankingRows(applicant.programme, rank(applicant, read));
  });
}
