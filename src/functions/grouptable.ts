import { answer } from "./cells";
import { readGroup } from "./groupQuestion";
import { outcomeTable } from "./tables";

/**
 * 複数社連携の計算の過程を、(a)(b)(c)ごとの上限と根拠とともに表で返します（スピル）。
 *
 * @customfunction GROUPTABLE
 * @param baseSubsidies 構成員ごとのインボイス対応類型の補助額（範囲か合計、円）
 * @param analysisCost 消費動向等分析経費（税抜・円）
 * @param members グループ構成員の数
 * @param adminCost 事務費・専門家費（税抜・円）
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @param [adminLimit] FALSEなら、(a)＋(b)の10％×2/3までとする規定を外します
 * @param [analysisMembers] 分析ツールを導入する構成員の数。省略すると構成員全員
 * @returns 手順・計算・金額・根拠の表
 * @en The multi-company working as a spilled table: (a), (b), (c) with limits and sources.
 * @enparam baseSubsidies The members’ own invoice-type subsidies: a range or their sum, yen
 * @enparam analysisCost Cost of the analysis, tax-exclusive, yen
 * @enparam members Members of the group
 * @enparam adminCost Administration and experts, tax-exclusive, yen
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enparam adminLimit FALSE switches the 10 % × 2/3 rule off
 * @enparam analysisMembers Members that introduce an analysis tool; all when omitted
 * @enreturns Table of step, calculation, amount and source
 * @example =INDEX(ITSUBSIDY.GROUPTABLE(7222220,6000000,10,1200000,2025),13,3) → 11970368
 * @source koubo2025-fukusu ２－４
 */
export function groupTable(
  baseSubsidies: unknown[][],
  analysisCost: unknown,
  members: unknown,
  adminCost: unknown,
  year?: unknown,
  adminLimit?: unknown,
  analysisMembers?: unknown,
): unknown[][] {
  return answer(() =>
    outcomeTable(readGroup(baseSubsidies, analysisCost, members, adminCost, year, adminLimit, analysisMembers)),
  );
}
