import { SheetBuilder } from "./sheet";
import type { StyleName } from "./styles";

const COSTS = [300_000, 666_667, 1_000_000, 2_000_000, 5_166_667];

const YEARS = [2023, 2024, 2025, 2026];

/** Codes hold for every year, names do not. With the processes (通常枠) or functions (インボイス枠) that the frame asks for. */
const FRAMES: readonly (readonly [code: string, name: string, processes: string])[] = [
  ["NORMAL", "通常枠", "4"],
  ["INVOICE", "インボイス枠", "2"],
  ["EDI", "電子取引類型", ""],
  ["SECURITY", "セキュリティ対策推進枠", ""],
];

/** The first sheet: one cost, what it brings, and the same cost in every frame and year. */
export const estimateSheet = () => {
  const sheet = new SheetBuilder("estimate", "試算", [228, 148, 132, 132, 132]);
  sheet
    .height(0, 30)
    .row(
      0,
      0,
      ["対象経費（税抜・円）", "補助額（上限）", "自己負担額", "実質補助率"],
      ["head", "headRight", "headRight", "headRight"],
    )
    .height(1, 30)
    .row(
      1,
      0,
      [
        1_000_000,
        '=ITSUBSIDY.AMOUNT("インボイス枠",A2,FALSE,2)',
        '=ITSUBSIDY.SELFPAY("インボイス枠",A2,FALSE,2)',
        '=ITSUBSIDY.RATE("インボイス枠",A2,FALSE,2)',
      ],
      ["input", "result", "yen", "rate"],
    )
    .row(2, 0, ["インボイス枠・中小企業・会計と決済の2機能。A2 の経費を書き換えると、すべて再計算されます。"], "hint")
    .height(3, 34)
    .row(3, 0, ["同じ経費を、枠と年度ごとに比べる（中小企業）"], "title")
    .row(4, 0, ["申請枠", ...YEARS], ["head", ...YEARS.map((): StyleName => "headRight")]);
  FRAMES.forEach(([code, name, processes], index) => {
    const row = 5 + index;
    const amounts = ["B", "C", "D", "E"].map(
      (column) => `=ITSUBSIDY.AMOUNT("${code}",$A$2,FALSE,${processes},${column}$5)`,
    );
    sheet.row(row, 0, [name, ...amounts], ["text", "yen", "yen", "yen", "yen"]);
  });
  sheet
    .height(9, 34)
    .row(9, 0, ["経費ごとの補助額（インボイス枠・2機能）"], "title")
    .row(
      10,
      0,
      ["対象経費（税抜・円）", "中小企業", "小規模事業者", "差"],
      ["head", "headRight", "headRight", "headRight"],
    );
  COSTS.forEach((cost, index) => {
    const row = 11 + index;
    const line = String(row + 1);
    const amount = (small: string) => `=ITSUBSIDY.AMOUNT("インボイス枠",A${line},${small},2)`;
    sheet.row(row, 0, [cost, amount("FALSE"), amount("TRUE"), `=C${line}-B${line}`], ["input", "yen", "yen", "yen"]);
  });
  return sheet.build();
};
