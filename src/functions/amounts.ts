import { amountOf, assess } from "../engine";
import { amountCell, answer, errorCell, type Cell } from "./cells";
import { readColumns, sizeOf, valueAt, type Column } from "./columns";
import { readQuestion } from "./question";

function amountAt(columns: readonly Column[], row: number, column: number): Cell {
  const [frame, cost, isSmall, count, year, minWage] = columns.map((each) => valueAt(each, row, column));
  try {
    const question = readQuestion(frame, cost, isSmall, count, year, minWage);
    return amountOf(question) ?? amountCell(assess(question));
  } catch (problem) {
    return errorCell(problem);
  }
}

/**
 * 複数の行の補助額をまとめて返します（スピル）。引数はそれぞれ1つの値か、共通の大きさの範囲です。誤りのある行だけがエラーになります。
 *
 * @customfunction AMOUNTS
 * @param frames 枠（1つの値か範囲）
 * @param costs 対象経費（税抜・円）
 * @param isSmalls 小規模事業者ならTRUE
 * @param processes 業務プロセスまたは機能の数
 * @param [years] 年度。省略すると最新
 * @param [minWages] 最低賃金近傍の事業者ならTRUE
 * @returns 補助額（円）の表
 * @en The subsidies of whole columns in one spilled result. Each argument is one value or a range of the common size; a bad row gives an error of its own.
 * @enparam frames Frames: one value or a range
 * @enparam costs Costs, tax-exclusive, yen
 * @enparam isSmalls TRUE for small businesses
 * @enparam processes Business processes or functions
 * @enparam years Programme years; the newest when omitted
 * @enparam minWages TRUE for applicants near the minimum wage
 * @enreturns Table of subsidies in yen
 * @example =SUM(ITSUBSIDY.AMOUNTS("通常枠",{1000000;2000000},FALSE,1,2025)) → 1500000
 * @source 004 通常枠の概要 5. 補助額・補助率
 */
export function amounts(
  frames: unknown[][],
  costs: unknown[][],
  isSmalls: unknown[][],
  processes: unknown[][],
  years?: unknown[][],
  minWages?: unknown[][],
): unknown[][] {
  return answer(() => {
    const columns = readColumns({ frames, costs, isSmalls, processes, years, minWages });
    const { height, width } = sizeOf(columns);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => amountAt(columns, row, column)),
    );
  });
}
