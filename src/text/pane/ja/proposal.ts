/** The cells of the conditions, as they enter a formula. */
interface ConditionCells {
  readonly year: string;
  readonly size: string;
  readonly processes: string;
  readonly functions: string;
  readonly minimumWage: string;
  /** A condition: whether the frame is 電子取引類型. */
  readonly isEdi: string;
}

/** 提案書: the view, and the page that it writes. */
export const proposal = {
  title: "提案書",
  lead: "取り込んだ見積から、お客様に渡せるA4の提案書を1枚のシートに作ります。金額は見積のシートとつながったままです。",
  year: "年度",
  chosenFrame: "申請枠",
  bestFrame: "最も有利な枠",
  unreadable: "見積の行か条件に読めないセルがあるため、ここでは計算できません。提案書のシートで理由を確かめられます。",
  noQuotes: "このブックには、取り込んだ見積がまだありません。先に見積書を取り込んでください。",
  toImport: "見積取込へ",
  choose: "見積",
  refresh: "一覧を読み直す",
  answer: "いまの答え",
  write: "提案書を作る",
  where: "新しいシートに作成",
  working: "提案書を書き込んでいます…",
  done: (sheet: string): string => `シート「${sheet}」に提案書を作りました。`,
  doneDetail: "A4縦1枚に収まるように設定してあります。印刷の前に、日付と宛先を確かめてください。",
  undecorated:
    "お使いのExcelではグラフと印刷の設定を付けられないため、それらを除いて書き込みました。「ページ レイアウト」でA4縦・1ページに設定してください。",
  show: "シートを表示",

  page: {
    prefix: "提案書",
    title: "補助金活用のご提案",
    to: (customer: string): string =>
      `=IF(${customer}="","",IF(OR(RIGHT(${customer},2)="御中",RIGHT(${customer},1)="様"),${customer},${customer}&"　御中"))`,
    subject: (subject: string, vendor: string): string =>
      `="件名："&${subject}&IF(${vendor}="","","（お見積："&${vendor}&"）")`,
    cost: "経費の合計（税抜）",
    amount: "補助額（上限）",
    selfPay: "自己負担額（税抜）",
    frame: "申請枠：",
    basis: ({ year, size, processes, functions, minimumWage, isEdi }: ConditionCells): string =>
      `="計算の条件："&${year}&"年度の制度、"&${size}&"、業務プロセス"&${processes}&"、会計・受発注・決済のうち"&${functions}&"機能、最低賃金近傍："&${minimumWage}&IF(${isEdi},"、アカウントはすべて中小企業・小規模事業者等に供与","")`,
    provisional: (year: string): string =>
      `"※ "&${year}&"年度の制度は暫定です。資料に「内容は変更となる可能性があります」とあります。"`,
    beside: "計算の条件と内訳（印刷されません。色のついたセルは変更できます）",
    total: "合計",
    colon: "：",
    applicationsSince: "申請受付開始",
    round: (round: string): string => `${round}&"次締切"`,
    noSchedule: "資料に締切の記載はありません。事務局の発表をご確認ください。",
    costs: "費用の内訳（税抜・円）",
    columns: ["費目", "金額", "対象経費", "補助率", "補助額", "自己負担額"],
    order: ["順", "行"],
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
