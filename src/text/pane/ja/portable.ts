import { grouped } from "../../numbers";

/** 持ち出し用コピー: the view, and the note that goes with the copy. */
export const portable = {
  title: "持ち出し用コピー",
  lead: "アドインのないExcelでも同じ金額で計算し続けるコピーを、このブックに作ります。元のシートは変更しません。",
  kindLabel: "数式の扱い",
  kinds: {
    live: "Excelの数式に置き換える（条件を変えると計算し直します）",
    values: "値で固定する（いまの値のまま変わりません）",
  },
  choose: "コピーするシート",
  all: "すべてのシート",
  hidden: (sheet: string): string => `${sheet}（非表示）`,
  refresh: "一覧を読み直す",
  steps: [
    "選んだシートをコピーし、コピーどうしを参照するように直します。",
    "ITSUBSIDYの数式を、同じ結果になるExcel 2016以降の数式に置き換え、元の値と1つずつ照合します。",
    "置き換えられないセルは値で固定し、理由と一緒に一覧にします。",
    "「ファイルを渡す」ときは、できたシートを選び、右クリックの「移動またはコピー」で新しいブックに移してください。",
  ],
  make: "持ち出し用コピーを作る",
  where: (count: number): string => `${grouped(count)}枚を新しいシートとして末尾に追加`,
  noChoice: "コピーするシートを選んでください",
  blockedHost: "Excelの中で作れます",
  loading: "シートの一覧を読んでいます…",
  working: (done: number, total: number): string =>
    `持ち出し用コピーを作っています…（${grouped(done)}／${grouped(total)}）`,
  reading: "ブックを読んでいます…",
  waiting: "セルの編集中のため待っています。EnterキーかEscキーで編集を終えると、続けます。",
  stop: "やめる",
  done: (sheets: number): string => `持ち出し用コピーを${grouped(sheets)}枚作りました。`,
  doneLive: (live: number): string =>
    `${grouped(live)}個のセルをExcelの数式に置き換え、元の値と一致することを確かめました。`,
  doneValues: "すべてのITSUBSIDYの数式を、いまの値で固定しました。",
  unverified: (count: number): string =>
    `元のセルに結果がなかったため、${grouped(count)}個のセルは照合できていません。ブックを再計算してから作り直すと確かめられます。`,
  frozen: (count: number): string => `値で固定したセル（${grouped(count)}）`,
  more: (count: number): string => `ほか${grouped(count)}個は、シート「持ち出しメモ」にあります。`,
  show: "シートを表示",
  remove: "持ち出し用コピーをすべて取り除く",
  earlier: (sheets: number): string => `このブックには、以前の持ち出し用コピーが${grouped(sheets)}枚あります。`,
  removed: (sheets: number): string => `持ち出し用コピーを${grouped(sheets)}枚取り除きました。`,

  why: {
    "no-counterpart": "計算の過程や理由を文で返す関数です（Excelの数式にはできません）",
    arguments: "引数の形が数式にできません",
    "unread-value": "引数の値を数式では読めません",
    "too-long": "Excelの数式の長さを超えます",
    unreadable: "数式を読み取れません",
    spilled: "ほかの数式の中でスピルしています",
    elsewhere: "コピーに含まれないシートや別のブックを参照しています",
    differs: "置き換えた数式の結果が元の値と違いました",
  },

  /** What is written into the workbook. */
  sheets: { suffix: " 持ち出し", workings: "計算 持ち出し", note: "持ち出しメモ", frozen: "固定メモ" },
  freeze: {
    title: "選択したセルを値で固定する",
    detail:
      "選択したセルのITSUBSIDYの数式を、いまの値に置き換えます。元の数式、規則の版、日付、根拠はシート「固定メモ」に残ります。",
    make: "選択したセルを固定する",
    working: "選択したセルを読んでいます…",
    stop: "やめる",
    done: (count: number): string => `${grouped(count)}個の数式を値で固定しました。`,
    doneDetail: (sheet: string): string => `元の数式はシート「${sheet}」にあります。`,
    left: (count: number): string => `結果がエラーの${grouped(count)}個は、数式のままにしました。`,
    none: "選択したセルに、結果の出ているITSUBSIDYの数式がありません。表は左上のセルを含めて選択してください。",
    undo: "元の数式に戻す",
    undone: (count: number): string => `${grouped(count)}個の数式を元に戻しました。`,
    undoneLeft: (count: number): string =>
      `${grouped(count)}個は固定のあとに変更されていたため、そのままにしました。元の数式は「固定メモ」にあります。`,
    about: "次のセルの数式は、作成日の値で固定してあります。条件を変えても計算し直しません。",
    listed: (count: number): string => `固定した数式（${grouped(count)}）`,
    value: "固定した値（左上）",
  },
  note: {
    about: {
      live: "このブックの補助額は、アドインなしで計算するExcelの数式です。途中の計算と規則の表は、計算のシートにあります。",
      values: "このブックの補助額は、作成日の値で固定してあります。条件を変えても計算し直しません。",
    },
    date: "作成日",
    rules: "規則の版",
    copies: "コピーしたシート",
    frozen: (count: number): string => `値で固定したセル（${grouped(count)}）`,
    sheet: "シート",
    cell: "セル",
    formula: "元の数式",
    reason: "理由",
    sources: "根拠とした資料",
  },
};
