import { SheetBuilder } from "./sheet";
import type { StyleName } from "./styles";

const LINES: readonly (readonly [category: string, amount: number, months: number | undefined, name: string])[] = [
  ["クラウド利用料", 480_000, 12, "会計クラウド 年間利用料"],
  ["機能拡張", 120_000, 12, "請求書受領オプション"],
  ["導入設定・マニュアル作成・導入研修", 200_000, undefined, "初期設定・操作研修"],
  ["保守サポート", 96_000, 12, "保守サポート（1年）"],
  ["PC・タブレット・プリンター・スキャナー・複合機", 260_000, undefined, "ノートパソコン 2台"],
];

const FIRST = 3;
const BLOCK = `A${String(FIRST + 1)}:C${String(FIRST + LINES.length)}`;
const TABLE = FIRST + LINES.length + 1;
const RESULT: readonly StyleName[] = ["text", "yen", "yen", "center", "result", "note"];
const RANKING: readonly StyleName[] = ["center", "text", "result", "yen", "note"];

const SHEET = "見積の例";

/** A quote as it stands in a workbook after the import, and what it brings in one frame. */
export const quoteSheet = () => {
  const sheet = new SheetBuilder("quote", SHEET, [372, 124, 124, 124, 124, 620])
    .height(0, 34)
    .row(0, 0, ["見積の明細から補助額を求める"], "title")
    .row(1, 0, ["区分・税抜金額・契約月数の3列を QUOTETABLE に渡します。"], "hint")
    .row(2, 0, ["区分", "金額（税抜）", "契約月数", "品名"], ["head", "headRight", "headRight", "head"]);
  LINES.forEach((line, index) => sheet.row(FIRST + index, 0, line, ["text", "input", "input", "note"]));
  return sheet
    .height(TABLE - 1, 34)
    .row(TABLE - 1, 0, ["インボイス枠・中小企業・2機能"], "title")
    .row(TABLE, 0, [`=ITSUBSIDY.QUOTETABLE(${BLOCK},"インボイス枠",FALSE,2)`], "head")
    .paint(TABLE, 0, 1, ["head", "headRight", "headRight", "headCenter", "headRight", "head"])
    .paint(TABLE + 1, 0, LINES.length + 1, RESULT)
    .build();
};

/** The same quote in every frame, the best one first. */
export const rankingSheet = () =>
  new SheetBuilder("ranking", "枠の順位", [72, 300, 132, 132, 620])
    .height(0, 34)
    .row(0, 0, ["同じ見積を、枠ごとに比べる"], "title")
    .row(1, 0, ["「見積の例」の明細を BEST に渡します。補助額の多い枠から並びます。"], "hint")
    .row(2, 0, [`=ITSUBSIDY.BEST(${SHEET}!${BLOCK},FALSE,2,2)`], "head")
    .paint(2, 0, 1, ["headCenter", "head", "headRight", "headRight", "head"])
    .paint(3, 0, 5, RANKING)
    .build();
