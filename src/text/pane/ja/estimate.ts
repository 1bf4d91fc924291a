import { grouped } from "../../numbers";

interface AnswerCells {
  readonly name: string;
  readonly best: string;
  readonly amount: string;
  readonly own: string;
}

/** 試算. */
export const estimate = {
  title: "試算：どの枠でいくらになるか",
  empty:
    "取り込んだ見積がありません。「見積取込」で見積書を取り込むか、経費（税抜）の入ったセルを選んで「選択したセルを使う」を押してください。",
  toImport: "見積取込へ進む",
  useSelection: "選択したセルを使う",
  reload: "ブックから読み直す",
  source: "対象の経費",
  cost: (address: string): string => `セル ${address}`,
  notACost: (address: string): string =>
    `${address} には0以上の整数（円・税抜）が入っていません。経費のセルを選んでから、もう一度押してください。`,
  unreadable: (sheet: string): string =>
    `シート「${sheet}」に、区分か金額を読めない行があります。区分は一覧から選び、金額は0以上の整数（円）にしてください。`,
  columnsMoved: (sheet: string): string =>
    `シート「${sheet}」の見積は、表の見出し「区分」「対象経費（税抜）」「月数」がこの順に並んでいないため使えません。見出しの名前と並びを元に戻してから「ブックから読み直す」を押してください。`,
  tableGone: (quote: string): string =>
    `取り込んだ見積「${quote}」の表が見つかりません。シートを削除したか、テーブルの名前を変えています。`,
  together: "選んだ見積を合わせて1件の申請にする",
  togetherHint: "切にすると、相見積として並べて比べます。",
  conditions: "条件",
  conditionsLine: (parts: readonly string[]): string => `条件：${parts.join("・")}`,
  processesShort: (count: number): string => `プロセス${grouped(count)}`,
  functionsShort: (count: number): string => `${grouped(count)}機能`,
  years: "年度",
  size: "事業者区分",
  processes: "業務プロセス数",
  functions: "機能数（会計・受発注・決済）",
  proposedProcesses: (count: number): string => `見積からの候補は業務プロセス${grouped(count)}です：`,
  proposedFunctions: (count: number): string => `見積からの候補は${grouped(count)}機能です：`,
  proposedBy: (what: string, name: string): string => `${what}（${name}）`,
  takeProposed: "候補を使う",
  minimumWage: "最低賃金近傍の事業者",
  sizeWizard: "業種・資本金・従業員数から判定する",
  industry: "業種",
  capital: "資本金（円）",
  employees: "常時使用する従業員数",
  wageWizard: "最低賃金近傍に当たるか判定する",
  qualifying: "対象の賃金で雇用する従業員数",
  allEmployees: "全従業員数",
  months: "続いた月数",
  wageYes: "当たります（条件に反映しました）",
  wageNo: "当たりません（条件に反映しました）",
  noWageRule: "選んだ年度には、最低賃金近傍の補助率がありません。",
  sizeFound: (size: string): string => `${size}です（条件に反映しました）。`,
  whatIf: "もし変わったら（書き込みません）",
  costChange: "経費の増減",
  costChanged: (percent: number): string => (percent > 0 ? `+${String(percent)}％` : `${String(percent)}％`),
  counted: (count: number): string => grouped(count),
  reset: "元の条件に戻す",
  trying: "試しの条件で計算しています。シートには元の条件で書き込みます。",
  best: "最も有利",
  subsidy: "補助額（上限）",
  own: "自己負担額",
  bar: (amount: string, cost: string): string => `経費${cost}のうち補助額${amount}`,
  noFrame: "対象になる枠がありません。下に理由があります。",
  other: "ほかの枠",
  scenario: "案の名前",
  scenarioName: (number: number): string => `案${String(number)}`,
  addScenario: "この条件を案として追加",
  scenarios: (count: number): string => `追加した案（${grouped(count)}）`,
  dropScenario: (name: string): string => `案「${name}」を外す`,
  drop: "外す",
  write: "試算シートを作る",
  where: "新しいシートに作成",
  blockedHost: "Excelの中で作れます",
  blockedSource: "対象の経費を選んでください",
  blockedYears: "年度を1つ以上選んでください",
  working: "試算シートを作っています…",
  written: (sheet: string): string => `シート「${sheet}」に試算を書き込みました。`,
  writtenDetail: "条件のセルを変えると、その場で計算し直します。",
  undecorated: "このExcelにはグラフか強調表示の機能がないため、それらを除いて書き込みました。",
  removed: (sheet: string): string => `シート「${sheet}」を取り除きました。`,
  changed: (sheet: string): string =>
    `シート「${sheet}」には、作成後に変更されたセルがあります。取り除くとその変更も失われます。`,
  show: "シートを表示する",
  toProposal: "提案書へ進む",
  skipToProposal: "試算シートを作らずに提案書へ進む",
  sheet: {
    prefix: "試算",
    title: "IT導入補助金 試算",
    inputs: "色のついたセルは変更できます",
    labels: {
      name: "案",
      source: "対象",
      size: "事業者区分",
      processes: "業務プロセス数（通常枠）",
      functions: "機能数（インボイス枠）",
      minimumWage: "最低賃金近傍",
      cost: "経費（税抜・円）",
    },
    matrix: "補助額（上限・円）／年度",
    results: { best: "最も有利な枠", amount: "補助額（上限）", own: "自己負担額" },
    summary: { name: "案・年度", amount: "補助額（上限）", own: "自己負担額" },
    noFrame: "対象の枠なし",
    incomplete: "条件が足りません",
    /** A formula: the cells are those of the first case. */
    answer: ({ name, best, amount, own }: AnswerCells): string =>
      `=IFERROR(${name}&"："&${best}&"　補助額（上限） "&TEXT(${amount},"#,##0")&"円　自己負担額 "&TEXT(${own},"#,##0")&"円","条件が足りません。色のついたセルを確かめてください。")`,
    note: "補助額は「以内」の上限です。0は対象外を表します。複数社連携は参加者ごとの補助額からGROUP関数で計算します。",
    sources: "根拠とした資料",
    reasons: "対象にならない枠と、その理由",
    chart: "補助額（上限）と自己負担額（円）",
  },
};
