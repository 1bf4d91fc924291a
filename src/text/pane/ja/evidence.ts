import { grouped } from "../../numbers";
import { yen } from "./formats";

/** 根拠. */
export const evidence = {
  title: "根拠",
  reading: "選択したセルを読んでいます…",
  amount: "補助額（上限）",
  ownShare: "自己負担額（税抜）",
  cost: (cost: number): string => `対象経費 ${yen(cost)}`,
  steps: "計算の手順",
  reasons: "対象外の理由",
  missing: "まだ決まらない理由",
  conditions: "申請の条件",
  notes: "ご注意",
  margins: "何が変われば、金額が変わるか",
  formula: "数式",
  choose: "どの計算の根拠を見ますか",
  spilledFrom: (address: string): string => `${address} の数式の結果です。`,

  emptyTitle: "補助額のセルを選んでください",
  empty: "ITSUBSIDYの数式があるセルを選ぶと、その金額の手順・資料・条件を表示します。",
  nearest: (address: string): string => `近くの数式 ${address} へ`,
  noFormulas: "このシートにはITSUBSIDYの数式がありません。見積を取り込むか、関数を入れてください。",
  toImport: "見積取込へ",
  toFunctions: "関数を入れる",

  heading: "表の中の金額のセルを選ぶと、その根拠を表示します。",
  taken: "この数式は表の一部を計算に使っています。表そのものを別のセルに出すと、その根拠を確かめられます。",
  noSubsidy: "この関数の答えは補助額ではないため、計算の手順はありません。",
  unread: {
    calculation: (argument: string): string =>
      `引数「${argument}」はExcelだけが計算できる式のため、ここでは読めません。`,
    "too-large": (argument: string): string => `引数「${argument}」は範囲が大きすぎるため、ここでは読みません。`,
    elsewhere: (argument: string): string =>
      `引数「${argument}」はほかのブックや複数のシートを指すため、ここでは読めません。`,
    missing: (argument: string): string =>
      `引数「${argument}」のシート・名前・表・列が、このブックに見つかりません。数式を確かめてください。`,
  },
  unreadTable: "下のボタンで計算表を入れると、シートの上で手順を確かめられます。",
  passed: (args: string): string => `引数「${args}」のセルがエラーです。そのセルを先に直してください。`,
  listed: "」「",

  differs: (shown: string, now: string): string =>
    `セルの表示は ${shown} ですが、いまの引数と規則では ${now} です。下の根拠は、いまの引数によるものです。`,
  byHand: "計算方法が「手動」になっています。再計算すると、いまの金額になります。",
  stale: "引数を変えたあとに計算されていないか、以前の規則による値が残っています。再計算してください。",
  recalculate: "ブックを再計算する",
  recalculated: "ブックを再計算しました。",
  "name-lost":
    "Excelがアドインの関数を認識していません（#NAME?）。下の根拠は、いまの引数から計算したものです。「点検」で数式を入れ直せます。",
  "no-room": "結果の表を広げる場所に、ほかの値があります（#SPILL!）。右か下のセルを空けてください。",
  calculating: "Excelが計算しています。終わると、セルに金額が出ます。",
  typedOver: (formula: string): string =>
    `このセルの数値は、数式の上から入力されたようです。上下のセルと同じなら、数式は ${formula} です。「点検」で元に戻せます。`,
  toCheck: "点検へ",

  origin: "この見積の出どころ",
  originFile: "ファイル",
  originVendor: "発行元",
  originNumber: "見積番号",
  originLine: "明細",
  originRow: (row: number, name: string): string => `元の${grouped(row)}行目「${name}」`,
  originAmount: "元の金額",
  noEntry: "記載なし",

  insert: { EXPLAIN: "計算表を挿入", QUOTETABLE: "費目別の表を挿入", GROUPTABLE: "内訳の表を挿入" },
  where: "セルの右の空いている場所に入れます",
  copy: "文章でコピー",
  copied: "根拠の文章をコピーしました。メールや文書に貼り付けられます。",
  copyByHand: "自動でコピーできませんでした。下の文章を選んだまま Ctrl+C を押してください。",
  copyLabel: "根拠の文章",
  waiting: "セルの編集中のため待っています。EnterキーかEscキーで編集を終えると、続けます。",
  inserted: (address: string): string => `${address} に計算表を入れました。引数のセルとつながっています。`,
  noRoom: "右側に空いている場所がないため、入れませんでした。何も変更していません。",
  undo: "この操作で書き込んだものを取り除く",
  removed: (address: string): string => `${address} の計算表を取り除きました。`,
  changed: (address: string): string => `${address} は挿入のあとに変更されているため、そのまま残しました。`,
};
