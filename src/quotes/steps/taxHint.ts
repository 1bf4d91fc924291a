import type { Role } from "../data/headers";
import { rowText, type View } from "../grid/view";
import { compact } from "../values/text";
import type { Header } from "./header";
import { hintIn } from "./totals";

export type TaxHint = "inclusive" | "exclusive" | null;

const remark =
  /^[(※*・]*(表示|記載|上記|金額|価格|本見積|単価)?(の)?(金額|価格)?(は|:)?.{0,6}(税込|税抜|税別|内税|外税|消費税を含)/;

/** A row of totals says how that total is meant, not how the lines are. */
const isTotalRow = /合計|総額|見積金額|請求金額/;

const firstHint = (texts: readonly string[]): TaxHint => texts.map(hintIn).find((hint) => hint !== null) ?? null;

/** The words 税込 or 税抜 in the headers, or in a short remark of the sheet. */
export function taxHintOf(view: View, headers: readonly Header[]): TaxHint {
  const columns = headers.flatMap(({ columns: own }) => own);
  const labelsOf = (...roles: readonly Role[]): readonly string[] =>
    columns.filter(({ role }) => roles.includes(role)).map(({ label }) => compact(label));
  const inHeader = firstHint([...labelsOf("amount", "initialAmount", "monthlyAmount"), ...labelsOf("unitPrice")]);
  if (inHeader !== null) return inHeader;
  const isHeader = (at: number): boolean => headers.some(({ first, body }) => first <= at && at < body);
  const remarks = view.rows.flatMap((row, at) => {
    if (isHeader(at)) return [];
    const texts = row.cells
      .filter(({ value }) => typeof value === "string" && value.includes("税") && value.length <= 40)
      .map((cell) => cell.plain)
      .filter((text) => text.length <= 30 && remark.test(text));
    return texts.length === 0 || isTotalRow.test(compact(rowText(row))) ? [] : texts;
  });
  return firstHint(remarks);
}
