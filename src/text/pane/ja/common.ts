import { yen, signed, date } from "./formats";

/** What every view of the pane says. */
export const common = {
  yen,
  signed,
  date,
  separator: " ・ ",

  title: "IT導入補助金 補助額計算",

  tabs: {
    label: "画面の切り替え",
    import: "見積取込",
    estimate: "試算",
    evidence: "根拠",
    check: "点検",
    proposal: "提案書",
    more: "その他",
    functions: "関数",
    portable: "持ち出し用コピー",
    settings: "設定",
    help: "使い方",
  },

  loading: "読み込んでいます…",

  crashed: "画面の表示中に問題が起きました。ブックは変更していません。ペインを開き直してください。",

  outsideExcel:
    "Excelの外で開いています。見積書の読み取りと確認はできますが、ブックへの書き込みはExcelの中で行ってください。",

  dismiss: "閉じる",

  /** What went wrong at the workbook, and what to do now. */
  failures: {
    "cell-editing":
      "セルの編集が続いているため、書き込みませんでした。EnterキーかEscキーで編集を終えてから、もう一度お試しください。",
    cancelled: "書き込みをやめました。ブックは変更していません。",
    "structure-protected":
      "ブックの構成が保護されているため、シートを追加できません。「校閲」タブの「ブックの保護」を解除してから、もう一度お試しください。",
    "read-only":
      "このブックは変更できません（読み取り専用または保護されています）。別の名前で保存するか、保護を解除してから、もう一度お試しください。",
    "name-taken":
      "シートの名前がほかのシートと重なり、別の名前も使えませんでした。使っていない取込シートの名前を変えてから、もう一度お試しください。",
    "api-missing":
      "お使いのExcelには、この操作に必要な機能がありません。ブックは変更していません。Microsoft 365、Excel 2021以降、またはWeb版のExcelでお使いください。",
    "outside-excel": "Excelにつながっていません。Excelの「ホーム」タブからこのペインを開き直してください。",
    "too-large": "一度に書き込める量を超えています。取り込む行を減らすか、見積書を分けてください。",
    "sheet-missing":
      "シートが見つかりません。すでに削除されたか、名前が変わった可能性があります。シートの見出しを確かめてから、もう一度お試しください。",
    "last-sheet":
      "ブックに表示できるシートがほかにないため、取り除けません。シートを1枚追加してから、もう一度お試しください。",
    "nothing-selected": "選択した範囲に値がありません。見積の表をマウスで囲んで選択してから、もう一度お試しください。",
    "several-areas": "離れた範囲がいくつか選択されています。ひと続きの範囲を選択してから、もう一度お試しください。",
    "unsafe-text": "文字が数式に変わってしまうおそれがあったため、書き込みを取り消しました。ブックは元のままです。",
    busy: "Excelがほかの処理をしています。終わってから、もう一度お試しください。",
    unknown: "Excelが書き込みを受け付けませんでした。ブックは元のままです。もう一度お試しください。",
  },

  failureDetail: (detail: string): string => `（Excelの応答：${detail}）`,

  notTakenBack: (sheet: string): string =>
    `途中まで書き込んだシート「${sheet}」を取り除けませんでした。シート見出しを右クリックして削除してください。`,
};
