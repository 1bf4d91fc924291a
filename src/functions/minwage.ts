import { isNearMinimumWage } from "../engine";
import { noMinimumWageRuleText } from "../text";
import { ArgumentError, readNumber, readYear } from "./arguments";
import { answer, notAvailable } from "./cells";

/**
 * 最低賃金近傍の事業者に当たるか（対象の従業員が30％以上、3か月以上）を判定します。結果はminWageに使えます。
 *
 * @customfunction MINWAGE
 * @param qualifying 対象の賃金で雇用している従業員の数
 * @param employees 全従業員の数
 * @param months その状態が続いた月数
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @returns TRUEまたはFALSE
 * @en Whether the applicant is near the minimum wage: 30 % of staff or more, for 3 months or more; feeds minWage.
 * @enparam qualifying Employees paid within the margin
 * @enparam employees All employees
 * @enparam months Months for which it held
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enreturns TRUE or FALSE
 * @example =ITSUBSIDY.MINWAGE(3,10,3,2025) → TRUE
 * @source 004 通常枠の概要 5. 補助額・補助率
 */
export function minWage(qualifying: unknown, employees: unknown, months: unknown, year?: unknown): boolean {
  return answer(() => {
    const { minimumWage, year: programmeYear } = readYear("year", year);
    const near = readNumber("qualifying", qualifying, "people") ?? 0;
    const all = readNumber("employees", employees, "people") ?? 0;
    if (near > all) throw new ArgumentError("qualifying", String(near), "employees-within");
    const held = readNumber("months", months, "months") ?? 0;
    if (minimumWage === null) throw notAvailable(noMinimumWageRuleText(programmeYear));
    return isNearMinimumWage(minimumWage, near, all, held);
  });
}
