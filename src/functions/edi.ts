import { assessEdi } from "../engine";
import { amountOrThrow, answer } from "./cells";
import { readEdi } from "./ediQuestion";

/**
 * 電子取引類型（2023年は商流一括インボイス対応類型）の補助額を返します。
 *
 * @customfunction EDI
 * @param fee クラウド利用料（税抜・円、24か月分まで）
 * @param size 「小規模」「中小」「大企業」、またはTRUE・FALSE
 * @param [smeAccounts] 中小企業・小規模事業者等に供与するアカウント数
 * @param [allAccounts] 契約する受注側アカウントの総数（利用予定のないものを含む）
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @returns 補助額（円）
 * @en The electronic-trade subsidy (2023: commercial-flow invoice type).
 * @enparam fee Cloud fee, tax-exclusive, yen, 24 months at most
 * @enparam size small, medium or large, or TRUE, FALSE
 * @enparam smeAccounts Accounts given to small and medium companies
 * @enparam allAccounts All contracted receiving-side accounts, unused ones included
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enreturns The subsidy in yen
 * @example =ITSUBSIDY.EDI(1000000,"大企業",30,40,2025) → 375000
 * @source koubo2025-denshi ２－３【補足 1】
 */
export function edi(fee: unknown, size: unknown, smeAccounts?: unknown, allAccounts?: unknown, year?: unknown): number {
  return answer(() => {
    const { programme, size: read, costs } = readEdi(fee, size, smeAccounts, allAccounts, year);
    return amountOrThrow(assessEdi(programme, read, costs));
  });
}
