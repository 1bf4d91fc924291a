import { amountOrThrow, answer } from "./cells";
import { readGroup } from "./groupQuestion";

/**
 * 複数社連携の補助額の合計（(a)＋(b)＋(c)）を返します。
 *
 * @customfunction GROUP
 * @param baseSubsidies 構成員ごとのインボイス対応類型の補助額（範囲か合計、円）
 * @param analysisCost 消費動向等分析経費（税抜・円）
 * @param members グループ構成員の数
 * @param adminCost 事務費・専門家費（税抜・円）
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [adminLimit] FALSEなら、(a)＋(b)の10％×2/3までとする規定を外します
 * @param [analysisMembers] 分析ツールを導入する構成員の数。省略すると構成員全員
 * @returns 補助額の合計（円）
 * @en The total multi-company subsidy, (a) + (b) + (c).
 * @enparam baseSubsidies The members’ own invoice-type subsidies: a range or their sum, yen
 * @enparam analysisCost Cost of the analysis, tax-exclusive, yen
 * @enparam members Members of the group
 * @enparam adminCost Administration and experts, tax-exclusive, yen
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam adminLimit FALSE switches the 10 % × 2/3 rule off
 * @enparam analysisMembers Members that introduce an analysis tool; all when omitted
 * @enreturns The total subsidy in yen
 * @example =ITSUBSIDY.GROUP(7222220,6000000,10,1200000,2025) → 11970368
 * @source koubo2025-fukusu ２－４
 */
export function group(
  baseSubsidies: unknown[][],
  analysisCost: unknown,
  members: unknown,
  adminCost: unknown,
  year?: unknown,
  adminLimit?: unknown,
  analysisMembers?: unknown,
): number {
  return answer(() =>
    amountOrThrow(readGroup(baseSubsidies, analysisCost, members, adminCost, year, adminLimit, analysisMembers)),
  );
}
