/** 提案書: the view, and the page that it writes. */
export const proposal = {
  title: "提案書",
  lead: "取り込んだ見積から、お客様に渡せるA4の提案書を1枚のシートに作ります。金額は見積のシートとつながったままです。",
  noQuotes: "このブックには、取り込んだ見積がまだありません。先に見積書を取り込んでください。",
  toImport: "見積取込へ",
  choose: "見積",
  refresh: "一覧を読み直す",
  answer: "いまの答え",
  write: "提案書を作る",
  where: "新しいシートに書き込みます",
  working: "提案書を書き込んでいます…",
  waiting: "セルの編集中のため待っています。EnterキーかEscキーで編集を終えると、続きを書き込みます。",
  stop: "書き込みをやめる",
  done: (sheet: string): string => `シート「${sheet}」に提案書を作りました。`,
  doneDetail: "A4縦1枚に収まるように設定してあります。印刷の前に、日付と宛先を確かめてください。",
  undecorated:
    "お使いのExcelではグラフと印刷の設定を付けられないため、それらを除いて書き込みました。「ページ レイアウト」でA4縦・1ページに設定してください。",
  show: "シートを表示",
  remove: "この操作で書き込んだものを取り除く",
  removed: (sheet: string): string => `シート「${sheet}」を取り除きました。`,
  changedSince: (sheet: string): string =>
    `シート「${sheet}」には、作成のあとに変更されたセルがあります。取り除くとその変更も失われます。`,
  removeAnyway: "変更ごと取り除く",
  keep: "残す",

  page: {
    prefix: "提案書",
    title: "補助金活用のご提案",
    to: (customer: string): string => `=IF(${customer}="","",${customer})`,
    subject: (subject: string, vendor: string): string =>
      `="件名："&${subject}&IF(${vendor}="","","（お見積："&${vendor}&"）")`,
    amount: "補助額（上限）",
    selfPay: "自己負担額（税抜）",
    frame: "枠",
    basis: (year: string, size: string): string => `=${year}&"年度の制度で計算　・　事業者区分 "&${size}`,
    costs: "費用の内訳（税抜・円）",
    columns: ["費目", "金額", "対象経費", "補助率", "補助額", "自己負担額"],
    chart: "補助額と自己負担額（円）",
    remarks: "申請にあたっての条件",
    schedule: "スケジュール（資料に記載のあるもの）",
    sources: "根拠とした資料",
    closing:
      "補助額は上限の計算です。採択と交付を約束するものではありません。消費税は補助の対象にならず、自己負担額にも含めていません。",
    version: (version: string): string => `="計算："&${version}`,
    yenFormat: '#,##0"円"',
    dateFormat: 'yyyy"年"m"月"d"日"',
  },
};
