import { processes as allProcesses } from "../rules";

/**
 * 通常枠の業務プロセス（共P-01～汎P-07）を返します（スピル）。
 *
 * @customfunction PROCESSES
 * @returns プロセスのコードと名称
 * @en The business processes of the normal frame, spilled.
 * @enreturns Codes and names of the processes
 * @example =INDEX(ITSUBSIDY.PROCESSES(),1,1) → 共P-01 顧客対応・販売支援
 * @source 004 通常枠の概要 4. 補助対象経費
 */
export function processes(): unknown[][] {
  return allProcesses.map(({ code, name }) => [`${code} ${name.ja}`]);
}
