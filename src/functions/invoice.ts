import { assessInvoice } from "../engine";
import { amountOrThrow, answer } from "./cells";
import { readInvoice } from "./invoiceQuestion";

/**
 * インボイス枠（インボイス対応類型）の補助額を、ハードウェアを含めて返します。
 *
 * @customfunction INVOICE
 * @param software ソフトウェア・オプション・役務の対象経費（税抜・円）
 * @param functions 会計・受発注・決済のうち、ソフトウェアが持つ機能の数
 * @param isSmall 小規模事業者ならTRUE、中小企業ならFALSEか空白。「小規模」「中小」「大企業」も可
 * @param [pc] PC・タブレット・プリンター等の経費（税抜・円）
 * @param [register] レジ・券売機等の経費（税抜・円）
 * @param [year] 年度（2023年以降。「IT導入補助金2025」なども可）。省略すると最新
 * @returns 補助額の合計（円）
 * @en The invoice-type subsidy including hardware.
 * @enparam software Cost of software, options and services, tax-exclusive, yen
 * @enparam functions Functions of the software among accounting, ordering and payment
 * @enparam isSmall TRUE for a small business, FALSE or blank for medium; small, medium, large work too
 * @enparam pc Cost of PCs, tablets, printers, tax-exclusive, yen
 * @enparam register Cost of registers and ticket machines, tax-exclusive, yen
 * @enparam year Programme year, from 2023 on; the newest when omitted
 * @enreturns The total subsidy in yen
 * @example =ITSUBSIDY.INVOICE(272000,1,TRUE,212000,0,2025) → 317600
 * @source 004 インボイス対応類型の概要 5. 補助額・補助率
 */
export function invoice(
  software: unknown,
  functions: unknown,
  isSmall: unknown,
  pc?: unknown,
  register?: unknown,
  year?: unknown,
): number {
  return answer(() => {
    const { question, hardware } = readInvoice(software, functions, isSmall, pc, register, year);
    return amountOrThrow(assessInvoice(question, hardware));
  });
}
