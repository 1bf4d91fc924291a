/** One row of a made-up quote; a heading has its name alone. */
export type QuoteRow = readonly [
  name: string,
  qty: number | null,
  unit: string | null,
  price: number | null,
  amount: number | null,
  note: string | null,
];

const products = ["会計クラウド", "販売管理システム", "在庫管理", "勤怠管理 クラウド", "POSレジ", "受発注システム"];
const shares = [
  "スタンダードプラン利用料",
  "初期設定",
  "操作研修",
  "データ移行作業",
  "年間保守サポート",
  "連携オプション",
];
const places = ["本社", "第一工場", "駅前店", "物流センター", "経理部", "営業所"];
const notes = [null, null, null, "初年度分", "1年分の利用料", "訪問は別途お打合せ"];
const units = ["式", "ヶ月", "人日", "ライセンス", "台", "回"];

const pick = <T>(list: readonly T[], at: number): T => {
  const item = list[at % list.length];
  if (item === undefined) throw new Error("an empty list");
  return item;
};

function lineAt(at: number, edition: number): QuoteRow {
  if (at % sectionLength === sectionLength - 1) return ["出精値引", 1, "式", -3_000, -3_000, null];
  const name = `${pick(products, at)} ${pick(shares, Math.floor(at / 6))}（${pick(places, Math.floor(at / 36))} ${String(at + 1)}号${edition === 0 ? "" : `-${String(edition)}`}）`;
  const qty = 1 + (at % 9);
  const price = 1_200 + ((at * 7_919) % 180_000);
  return [name, qty, pick(units, at), price, qty * price, pick(notes, at)];
}

const sectionLength = 50;

/**
 * So many lines, all different, in sections that end with a discount of their own; and what they come to. Another
 * edition has other names.
 */
export function quoteRows(
  count: number,
  edition = 0,
): { readonly rows: readonly QuoteRow[]; readonly subtotal: number } {
  const lines = Array.from({ length: count }, (_, at) => lineAt(at, edition));
  const rows = lines.flatMap((line, at): readonly QuoteRow[] =>
    at % sectionLength === 0
      ? [[`■ 第${String(at / sectionLength + 1)}期 導入`, null, null, null, null, null], line]
      : [line],
  );
  return { rows, subtotal: lines.reduce((all, [, , , , amount]) => all + (amount ?? 0), 0) };
}
