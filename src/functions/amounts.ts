import type { Question } from "../engine";
import { readCount, readFlag, readFrame, readSize, readYear, readYen } from "./arguments";
import { answer, errorCell, type Cell } from "./cells";
import { readColumn, reading, sizeOf, valueAt, type Column } from "./columns";
import { amountCellOf } from "./question";

interface Columns {
  readonly frames: Column;
  readonly costs: Column;
  readonly isSmalls: Column;
  readonly processes: Column;
  readonly years: Column;
  readonly minWages: Column;
}

/** The question of each place; the arguments that whole columns share are read once. */
function questions(columns: Columns): (row: number, column: number) => Question {
  const yearAt = reading(columns.years, (value) => readYear("year", value));
  const sizeAt = reading(columns.isSmalls, (value) => readSize("isSmall", value));
  const countAt = reading(columns.processes, (value) => readCount("processes", value));
  const flagAt = reading(columns.minWages, (value) => readFlag("minWage", value));
  return (row, column) => {
    const programme = yearAt(row, column);
    const { frame, tier, misnamed } = readFrame("frame", valueAt(columns.frames, row, column), programme);
    return {
      programme,
      frame,
      tier,
      misnamed,
      cost: readYen("cost", valueAt(columns.costs, row, column)),
      part: null,
      size: sizeAt(row, column),
      count: countAt(row, column),
      minimumWage: flagAt(row, column),
    };
  };
}

function amountsOf(columns: Columns): Cell[][] {
  const { frames, costs, isSmalls, processes, years, minWages } = columns;
  const { height, width } = sizeOf([frames, costs, isSmalls, processes, years, minWages]);
  const questionAt = questions(columns);
  const rows: Cell[][] = [];
  for (let row = 0; row < height; row++) {
    const cells: Cell[] = [];
    for (let column = 0; column < width; column++)
      try {
        cells.push(amountCellOf(questionAt(row, column)));
      } catch (problem) {
        cells.push(errorCell(problem));
      }
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
    amountsOf({
      frames: readColumn("frames", frames),
      costs: readColumn("costs", costs),
      isSmalls: readColumn("isSmalls", isSmalls),
      processes: readColumn("processes", processes),
      years: readColumn("years", years),
      minWages: readColumn("minWages", minWages),
    }),
  );
}
