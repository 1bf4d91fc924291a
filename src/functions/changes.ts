import { changes as changesBetween } from "../engine";
import { changeRows } from "../text";
import { readYear } from "./arguments";
import { answer } from "./cells";

/**
 * 2つの年度の間で変わった数字を、枠ごとに表で返します（スピル）。
 *
 * @customfunction CHANGES
 * @param fromYear 比べる元の年度
 * @param toYear 比べる先の年度
 * @returns 変更点の表
 * @en What changed between two years, frame by frame, spilled.
 * @enparam fromYear The earlier year
 * @enparam toYear The later year
 * @enreturns Table of the changes
 * @example =INDEX(ITSUBSIDY.CHANGES(2024,2025),1,1) → 枠
 * @source 004 ※赤字は令和6年度補正予算での拡充点です
 */
export function changes(fromYear: unknown, toYear: unknown): unknown[][] {
  return answer(() => {
    const from = readYear("fromYear", fromYear);
    const to = readYear("toYear", toYear);
    return changeRows(from, to, changesBetween(from, to));
  });
}
