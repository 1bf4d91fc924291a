import type { Workbench } from "../../../workbench/node";
import { done, write } from "../book";
import { line, quote } from "../quotes";

/** Every fault that the check knows, in one workbook; what is right stands between it. */
export async function writeFaults(book: Workbench): Promise<void> {
  const { sheetName } = done(await write(quote()));
  done(
    await write(
      quote({
        ...{ sha256: "b".repeat(64), number: "Q-2", file: "機器.xlsx" },
        lines: [line({ name: "ノートPC", category: "HW_PC", cost: 212_000, months: null, original: 212_000 })],
      }),
    ),
  );
  book.setCells("D17", 250_000, sheetName);
  const amount = (row: number, frame = "インボイス枠"): string =>
    `=ITSUBSIDY.AMOUNT("${frame}",A${String(row)},FALSE,2,2025)`;
  book.setCells(
    "A1:D9",
    [
      ["対象経費", "補助額", "費用（税込）", "補助額"],
      [1_000_000, amount(2), 1_100_000, '=ITSUBSIDY.AMOUNT("通常枠",C2,FALSE,2,2025)'],
      [2_000_000, amount(3), "", ""],
      [1_500_000, 999_999, "", ""],
      [500_000, amount(5), "", ""],
      [800_000, amount(6, "通常枠"), "", ""],
      [700_000, amount(7), "", ""],
      [600_000, '=_xldudf_ITSUBSIDY_AMOUNT("インボイス枠",A8,FALSE,2,2025)', "", ""],
      [211_200, '=ITSUBSIDY.AMOUNT("インボイス枠",A9,FALSE,2)', "", ""],
    ],
    "Sheet1",
  );
  await book.calculate();
}
