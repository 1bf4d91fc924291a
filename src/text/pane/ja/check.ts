import { grouped } from "../../numbers";
import { yen } from "./formats";

/** What a cell holds, as a person reads it. */
const shown = (value: string | number | boolean): string => (typeof value === "number" ? yen(value) : String(value));

/** 点検. */
export const check = {
  title: "このブックを渡せるか",
  run: "ブックを点検する",
  again: "もう一度点検する",
  where: "読むだけで、セルは変更しません",
  blockedHost: "Excelの中で点検できます",
  working: "ブックを読んでいます…",
  progress: (done: number, total: number): string => `${grouped(done)} / ${grouped(total)} セル`,
  waiting: "セルの編集中のため待っています。EnterキーかEscキーで編集を終えると、続けます。",
  stop: "点検をやめる",
  stopped: "点検をやめました。ブックは変更していません。",
  missing: "関数の一覧を開けませんでした。ペインを開き直してください。",

  clean: "このブックは渡せます",
  cleanDetail: (formulas: number): string =>
    `ITSUBSIDYの数式${grouped(formulas)}個を点検し、直すところはありませんでした。`,
  found: (count: number): string => `渡す前に${grouped(count)}件をご確認ください`,
  foundDetail: (formulas: number): string => `ITSUBSIDYの数式${grouped(formulas)}個を点検しました。`,
  empty: "補助額の数式がまだありません",
  emptyDetail: "このブックには、ITSUBSIDYの数式も取り込んだ見積もありません。見積を取り込むと、ここで点検できます。",
  toImport: "見積を取り込む",
  partial: (sheets: readonly string[]): string =>
    `シート${sheets.map((name) => `「${name}」`).join("")}は大きいため、先頭の40万セルまでを点検しました。`,
  laterRules: (version: string): string =>
    `このブックは、より新しい規定データ（${version}）で確定されています。アドインを更新してから点検してください。`,

  weights: { wrong: "誤り", doubtful: "要確認", open: "注意" },
  counted: (count: number): string => `${grouped(count)}件`,
  count: (label: string, count: number): string => `${label} ${grouped(count)}件`,

  kinds: {
    "name-lost": {
      title: "関数名が壊れている数式",
      matter: "Excelがアドインの関数を見つけられず、再計算すると #NAME? になります。",
    },
    "result-changed": {
      title: "規定の更新などで金額が変わる数式",
      matter: "前に確定した金額と、今の規定で計算した金額が違います。どちらにするか選んでください。",
    },
    "typed-over": {
      title: "数式の列に手で入力された金額",
      matter: "条件を変えても、このセルの金額は変わりません。",
    },
    "tax-inclusive": {
      title: "税込と思われる経費",
      matter: "補助の対象は税抜の経費です。税込のまま計算すると、補助額が大きく出ます。",
    },
    "hardware-alone": {
      title: "ソフトウェアのないハードウェア",
      matter: "ハードウェアは、ソフトウェアと一緒に申請するときだけ対象になります。",
    },
    "frame-differs": {
      title: "列の中でここだけ違う枠",
      matter: "枠が違うと、補助率と上限が変わります。",
    },
    "quote-changed": {
      title: "取込のあとに変更された見積",
      matter: "見積書と一致しないおそれがあります。見積書と見比べてください。",
    },
    "without-year": {
      title: "年度を指定していない数式",
      matter: "今の金額は正しくても、新しい年度の規定が加わると金額が変わります。",
    },
  },

  nameLost: {
    "left-over": "保存されたときの関数名がそのまま残っています。",
    unknown: "#NAME? と表示されています。",
    text: "数式が文字として入っています。",
  },
  resultChanged: (before: string | number | boolean, now: string | number | boolean, happened: boolean): string =>
    happened
      ? `${shown(before)}が${shown(now)}に変わりました。`
      : `表示は${shown(before)}、今の規定では${shown(now)}です。`,
  changedWhy: {
    "newest-year": (from: number, to: number): string =>
      `年度の指定がなく、最新の年度が${String(from)}年度から${String(to)}年度に移りました。`,
    rules: "規定データが更新されました。",
    "not-calculated": "入力が変わったあと、再計算されていません。",
  },
  typedOver: (value: string | number | boolean): string =>
    `まわりは数式ですが、ここは${shown(value)}と入力されています。`,
  labelled: (label: string, value: number): string => `「${label}」とある${yen(value)}を、経費として計算しています。`,
  tenPercentMore: (value: number, cost: number): string =>
    `${yen(value)}は、取り込んだ見積の税抜${yen(cost)}の1.1倍です。`,
  hardwareAlone: (hardware: number): string => `ハードウェア${yen(hardware)}に対して、ソフトウェアの経費がありません。`,
  frameDiffers: (frame: string, usual: string): string => `ここは「${frame}」、ほかの多くは「${usual}」です。`,
  quoteChanged: (file: string): string => `「${file}」から取り込んだセルが変更されています。`,
  blankYear: "数式が参照している年度のセルが空欄です。",

  advice: {
    "hardware-alone":
      "一緒に申請するソフトウェアの見積があれば取り込むか、その経費を数式の引数か見積の行に加えてください。なければ、ハードウェアを経費から外します。",
    "quote-changed":
      "意図した変更なら、そのように記録します。ほかのセルも見積書どおりに戻すには、同じ見積書をもう一度取り込み、「置き換える」を選んでください。",
  },

  fixes: {
    reenter: "数式を入れ直す",
    recalculate: "計算し直す",
    formula: "数式に戻す",
    excludeTax: "税抜にして計算する（10％）",
    exclusiveCost: "税抜の金額にする",
    frame: (usual: string): string => `「${usual}」にそろえる`,
    excludeHardware: "ハードウェアを経費から外す",
    restoreQuote: "区分・経費・月数を見積書どおりに戻す",
    year: (year: number): string => `${String(year)}年度に固定する`,
  },
  fixAll: (label: string, count: number): string => `${grouped(count)}件とも${label}`,
  fixLabel: (address: string, label: string): string => `${label}：${address}`,
  detail: "変更の内容",
  change: (address: string, before: string, after: string): string => `${address}：${before} → ${after}`,
  blank: "（空欄）",
  goToLabel: (address: string): string => `セルへ：${address}`,
  more: (count: number): string => `残り${grouped(count)}件を表示`,
  year: "固定する年度",
  yearOption: (year: number): string => `${String(year)}年度`,
  accept: "今の規定の金額で確定する",
  changes: (from: number, to: number): string => `${String(from)}年度から${String(to)}年度で変わった数字`,
  changedNumber: (label: string, before: string, after: string): string => `${label}：${before} → ${after}`,
  changedSource: (sources: string): string => `根拠：${sources}`,

  /** When a workbook from a time with other rules is opened. */
  update: {
    title: (count: number): string => `規定の更新で${grouped(count)}個の数式の金額が変わります。`,
    detail: (from: string, to: string): string =>
      `このブックの金額は規定データ${from}で確定されています（今は${to}）。まだ何も変更していません。年度を固定すれば、元の金額のままにできます。`,
    show: "変わるセルと理由を見る",
  },

  acceptQuote: "意図した変更として記録する",
  quoteAccepted: "意図した変更として記録しました。",
  quoteAcceptedDetail: "セルは変更していません。このあとの変更は、また点検で見つかります。",
  quoteDoubted: "記録を取り消しました。",
  fixed: (count: number): string => `${grouped(count)}個のセルを直しました。`,
  undone: (count: number): string => `${grouped(count)}個のセルを元に戻しました。`,
  accepted: "今の規定の金額で確定しました。",
  undo: "元に戻す",
  skipped: {
    changed: (cells: string): string => `点検のあとに変更されていたため、そのままにしました：${cells}`,
    protected: (cells: string): string => `シートが保護されているため、変更できませんでした：${cells}`,
    gone: (cells: string): string => `シートが見つからないため、変更できませんでした：${cells}`,
    refused: (cells: string): string => `Excelが受け付けなかったため、そのままにしました：${cells}`,
  },
  andMore: (cells: string, count: number): string => `${cells}ほか${grouped(count)}個`,
  hidden: (sheet: string): string =>
    `シート「${sheet}」は非表示です。シート見出しを右クリックして「再表示」を選んでから、もう一度お試しください。`,
};
