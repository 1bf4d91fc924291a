export const amount = (row: number, frame = "インボイス枠"): string =>
  `=ITSUBSIDY.AMOUNT("${frame}",A${String(row)},FALSE,2,2025)`;

/** A sheet with one fault of each kind that cells alone can have. */
export const faults: readonly (readonly (string | number)[])[] = [
  ["対象経費", "補助額", "費用（税込）", "補助額"],
  [1_000_000, amount(2), 1_100_000, '=ITSUBSIDY.AMOUNT("通常枠",C2,FALSE,2,2025)'],
  [2_000_000, amount(3), "", ""],
  [1_500_000, 999_999, "", "=ITSUBSIDY.INVOICE(0,2,FALSE,150000,0,2025)"],
  [500_000, amount(5), "", ""],
  [800_000, amount(6, "通常枠"), "", ""],
  [700_000, amount(7), "", ""],
  [600_000, amount(8).replace("ITSUBSIDY.", "_xldudf_ITSUBSIDY_"), "", ""],
  [211_200, '=ITSUBSIDY.AMOUNT("インボイス枠",A9,FALSE,2)', "", ""],
];
