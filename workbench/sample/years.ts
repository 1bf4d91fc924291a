import { SheetBuilder } from "./sheet";

/** frame, cost, size, processes (通常枠) or functions (インボイス枠) */
type Scenario = readonly [frame: string, cost: number, size: string, processes: number | undefined];

const SCENARIOS: readonly Scenario[] = [
  ["通常枠", 80_000, "中小企業", 1],
  ["通常枠", 1_000_000, "中小企業", 1],
  ["通常枠", 3_000_000, "中小企業", 3],
  ["通常枠", 3_000_000, "中小企業", 4],
  ["通常枠", 9_000_000, "小規模", 5],
  ["インボイス枠", 500_000, "小規模", 1],
  ["インボイス枠", 1_000_000, "中小企業", 1],
  ["インボイス枠", 1_000_000, "小規模", 2],
  ["インボイス枠", 5_166_667, "中小企業", 3],
  ["電子取引", 1_200_000, "中小企業", undefined],
  ["電子取引", 1_200_000, "大企業", undefined],
  ["セキュリティ", 600_000, "中小企業", undefined],
  ["セキュリティ", 600_000, "小規模", undefined],
];

const WIDTHS = [212, 148, 104, 132, 132, 132, 620];
const HEADS = ["申請枠", "対象経費（税抜）", "規模", "プロセス・機能", "補助額（上限）", "自己負担額", "判定"];

/** What 2023 called the frames that were renamed since. */
const NAMES_2023: Readonly<Record<string, string>> = {
  インボイス枠: "デジタル化基盤導入類型",
  電子取引: "商流一括インボイス対応類型",
};

/** One programme year: the same scenarios in each of its frames. */
export const yearSheet = (year: number, title: string) => {
  const sheet = new SheetBuilder(`year${String(year)}`, `${String(year)}年`, WIDTHS)
    .height(0, 34)
    .row(0, 0, [title], "title")
    .row(
      1,
      0,
      ["黄色のセルを書き換えて試せます。プロセス・機能は、通常枠では業務プロセス、インボイス枠では機能の数です。"],
      "hint",
    )
    .row(2, 0, HEADS, ["head", "headRight", "head", "head", "headRight", "headRight", "head"]);
  SCENARIOS.forEach(([frame, cost, size, processes], index) => {
    const row = 3 + index;
    const line = String(row + 1);
    const call = (name: string) =>
      `=ITSUBSIDY.${name}(A${line},B${line},C${line},${processes === undefined ? "" : `D${line}`},${String(year)})`;
    sheet.row(
      row,
      0,
      [
        year === 2023 ? (NAMES_2023[frame] ?? frame) : frame,
        cost,
        size,
        processes ?? "–",
        call("AMOUNT"),
        call("SELFPAY"),
        call("CHECK"),
      ],
      ["choice", "input", "choice", "choice", "result", "yen", "note"],
    );
  });
  return sheet.build();
};
