import { grouped } from "../../numbers";

/** 関数. */
export const functions = {
  title: "関数",
  search: "関数を探す",
  searchHint: "名前や説明の言葉で探します。例：補助率",
  count: (count: number): string => `${grouped(count)}個の関数`,
  none: (query: string): string => `「${query}」に当てはまる関数はありません。別の言葉でお試しください。`,
  parameters: "引数",
  optional: "省略可",
  result: "結果",
  example: "例",
  gives: (result: string): string => `→ ${result}`,
  source: (source: string): string => `根拠：${source}`,
  insert: "選択セルに挿入",
  insertLabel: (name: string): string => `選択セルに挿入：${name} の例`,
  inserted: (address: string): string =>
    `${address} に例の数式を挿入しました。値やセル参照に書き換えてお使いください。`,
  occupied: (address: string): string =>
    `${address} には入力があるため、挿入しませんでした。空いているセルを選んでください。`,
  removed: (address: string): string => `${address} の数式を取り除きました。`,
  changed: (address: string): string => `${address} は挿入のあとに変更されているため、そのまま残しました。`,
  missing: "関数の一覧を開けませんでした。ペインを開き直してください。",
};
