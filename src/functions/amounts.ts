import { answer, errorCell, type Cell } from "./cells";
import { readColumn, sizeOf, valueAt, type Column } from "./columns";
import { readAmount } from "./question";

interface Columns {
  readonly frames: Column;
  readonly costs: Column;
  readonly isSmalls: Column;
  readonly processes: Column;
  readonly years: Column;
  readonly minWages: Column;
}

function cellAt({ frames, costs, isSmalls, processes, years, minWages }: Columns, row: number, column: number): Cell {
  try {
    return readAmount(
      valueAt(frames, row, column),
      valueAt(costs, row, column),
      valueAt(isSmalls, row, column),
      valueAt(processes, row, column),
      valueAt(years, row, column),
      valueAt(minWages, row, column),
    );
  } catch (problem) {
    return errorCell(problem);
  }
}

function cellsOf(columns: Columns): Cell[][] {
  const { frames, costs, isSmalls, processes, years, minWages } = columns;
  const { height, width } = sizeOf([frames, costs, isSmalls, processes, years, minWages]);
  const rows: Cell[][] = [];
  for (let row = 0; row < height; row++) {
    const cells = [cellAt(columns, row, 0)];
    for (let column = 1; column < width; column++) cells.push(cellAt(columns, row, column));
    rows.push(cells);
  }
  return rows;
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
  return answer(() =>
    cellsOf({
      frames: readColumn("frames", frames),
      costs: readColumn("costs", costs),
      isSmalls: readColumn("isSmalls", isSmalls),
      processes: readColumn("processes", processes),
      years: readColumn("years", years),
      minWages: readColumn("minWages", minWages),
    }),
  );
}
