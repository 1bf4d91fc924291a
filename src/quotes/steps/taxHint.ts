import { textOf } from "../grid/cell";
import { rowText } from "../grid/view";
import type { View } from "../grid/view";
import { compact } from "../values/text";
import type { Header } from "./header";
import { hintIn } from "./totals";

/** The words 税込 or 税抜 in the headers, or in a short remark of the sheet. */
export function taxHintOf(view: View, headers: readonly Header[]): "inclusive" | "exclusive" | null {
  const words = headers.flatMap(({ columns }) =>
    columns.filter(({ role }) => role === "amount" || role === "unitPrice").map(({ label }) => label),
  );
  for (const word of words) {
    const hint = hintIn(compact(word));
    if (hint !== null) return hint;
  }
  for (const { cells } of view.rows.filter((row) => !/合計|総額|見積金額|請求金額/.test(compact(rowText(row)))))
    for (const cell of cells) {
      const text = compact(textOf(cell));
      if (
        /^[(※*・]*(表示|記載|上記|金額|価格|本見積|単価)?(の)?(金額|価格)?(は|:)?.{0,6}(税込|税抜|税別|内税|外税|消費税を含)/.test(
          text,
        ) &&
        text.length <= 30
      ) {
        const hint = hintIn(text);
        if (hint !== null) return hint;
      }
    }
  return null;
}
