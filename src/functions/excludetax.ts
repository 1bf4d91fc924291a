import { excludeTax as withoutTax } from "../engine";
import { ArgumentError, readNumber, readYen } from "./arguments";
import { answer } from "./cells";

/**
 * 税込金額から税抜金額を求めます（1円未満切捨て）。
 *
 * @customfunction EXCLUDETAX
 * @param amount 税込金額（円）
 * @param [ratePercent] 消費税率。10（省略時）または8
 * @returns 税抜金額（円）
 * @en Tax-exclusive from tax-inclusive, exact, rounded down to whole yen.
 * @enparam amount Tax-inclusive amount, yen
 * @enparam ratePercent Tax rate in percent: 10 (default) or 8
 * @enreturns Tax-exclusive amount, yen
 * @example =ITSUBSIDY.EXCLUDETAX(1000000) → 909090
 * @source 公租公課（消費税）は対象外：koubo2025-tsujyo ２－２（５）
 */
export function excludeTax(amount: unknown, ratePercent?: unknown): number {
  return answer(() => {
    const percent = readNumber("ratePercent", ratePercent, "tax-rate") ?? 10;
    if (percent !== 10 && percent !== 8 && percent !== 0)
      throw new ArgumentError("ratePercent", String(percent), "tax-rate");
    return withoutTax(readYen("amount", amount, "yen"), percent === 0 ? 10 : percent);
  });
}
