import { sizeOf } from "../engine";
import { sizeText } from "../text";
import { ArgumentError, readIndustry, readNumber, readYen } from "./arguments";
import { answer } from "./cells";

/**
 * 業種・資本金・従業員数から、小規模事業者・中小企業・大企業を判定します。結果はisSmallに使えます。
 *
 * @customfunction SIZE
 * @param industry 業種（INDUSTRIES関数で一覧）
 * @param capital 資本金・出資の総額（円）
 * @param employees 常時使用する従業員の数
 * @returns 「小規模事業者」「中小企業」「大企業」
 * @en 小規模事業者, 中小企業 or 大企業 from industry, capital and employees; feeds isSmall.
 * @enparam industry Industry (INDUSTRIES lists them)
 * @enparam capital Capital, yen
 * @enparam employees Regular employees
 * @enreturns 小規模事業者, 中小企業 or 大企業
 * @example =ITSUBSIDY.SIZE("小売業",10000000,5) → 小規模事業者
 * @source koubo2025-tsujyo ２－１－１（１）
 */
export function size(industry: unknown, capital: unknown, employees: unknown): string {
  return answer(() => {
    const people = readNumber("employees", employees, "people");
    if (people === null) throw new ArgumentError("employees", "", "people");
    return sizeText(sizeOf(readIndustry("industry", industry), readYen("capital", capital, "yen"), people)).ja;
  });
}
