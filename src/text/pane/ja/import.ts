import { grouped } from "../../numbers";
import { yen, signed } from "./formats";

/** 見積取込. */
export const importing = {
  empty: {
    title: "見積書を読み込みます",
    body: "見積書のファイルをここにドロップするか、下のボタンで選んでください。品目を費目に区分し、合計と照合してから、新しいシートに書き込みます。",
    formats: "Excel・CSV・テキスト・PDF（スキャン画像を除く）。いくつでもまとめて選べます。",
    choose: "ファイルを選ぶ",
    sample: "見本の見積書で試す",
    privacy: "ファイルはこのパソコンの中だけで処理し、どこにも送信しません。",
    drop: "ここにドロップすると読み込みます",
    sampleMissing: "見本のファイルを開けませんでした。お手元の見積書を選んでください。",
  },

  queue: {
    title: "ファイル",
    add: "ファイルを追加",
    waiting: "順番を待っています",
    reading: "読み取っています",
    progress: (done: number, total: number): string => `${grouped(total)}のうち${grouped(done)}まで読み取りました`,
    cancel: (file: string): string => `やめる：${file} の読み取り`,
    cancelShort: "やめる",
    cancelled: "読み取りをやめました。",
    retry: "もう一度読む",
    dismiss: (file: string): string => `消す：${file}`,
    dismissShort: "消す",
    unreadable: "このファイルは開けませんでした。ほかのアプリで開いている場合は閉じて、もう一度選んでください。",
    none: "見積の明細が見つかりませんでした。Excelで開いて内容を確かめてください。",
    announce: (file: string, quotes: number, lines: number): string =>
      `${file} を読み取りました。見積${grouped(quotes)}件、明細${grouped(lines)}行です。`,
  },

  quote: {
    choose: "見積",
    option: (position: number, total: number, title: string): string =>
      `${String(position)}／${String(total)}　${title}`,
    kinds: { quote: "見積書", invoice: "請求書", order: "注文書", delivery: "納品書", unknown: "種類のわからない書類" },
    taxModes: { exclusive: "税抜", inclusive: "税込", unknown: "税の扱い不明" },
    noVendor: "発行元の記載なし",
    lines: (count: number): string => `${grouped(count)}行`,
    thousands: "単位：千円",
    remove: "一覧から外す",
    removeLabel: (title: string): string => `${title} を一覧から外す`,
    written: "取込済み",
    encoding: "文字コード",
    encodingHint: "文字が化けているときは選び直してください。",
  },

  totals: { subtotal: "小計", tax: "消費税", total: "合計", headline: "御見積金額" },

  reconciliation: {
    agrees: "合計と一致しました",
    differs: (difference: number): string => `合計と${yen(Math.abs(difference))}の差があります`,
    missing: "合計の記載がなく、照合できません",
    missingHint: "明細に漏れがないか、元の見積書と見比べてください。",
    differsHint: "明細の過不足がないか、下の「取り込まない行」も確かめてください。",
    stated: (name: string, amount: number): string => `${name} ${yen(amount)}`,
    plus: " ＋ ",
    equals: " ＝ ",
    check: (name: string, stated: number, computed: number, difference: number): string =>
      `${name}：記載 ${yen(stated)}、明細から ${yen(computed)}（差 ${signed(difference)}）`,
    /** For the header of the sheet. */
    sheetAgrees: "合計と一致",
    sheetDiffers: (name: string, difference: number): string => `${name}が明細と ${signed(difference)} 違います`,
    sheetMissing: "合計の記載がなく照合できません",
  },

  lines: {
    title: "品目 / 区分",
    amount: "対象経費（税抜）",
    list: "見積の明細",
    keys: "↑↓で移動、スペースで取り込むかどうか、Enterで区分の候補を確定、Ctrl+Zで元に戻します。",
    include: (name: string): string => `${name} を取り込む`,
    category: (name: string): string => `${name} の区分`,
    unclassified: "区分を選んでください",
    discount: "値引",
    optional: "オプション（合計の外）",
    months: (months: number): string => `${grouped(months)}か月`,
    quantity: (quantity: string, unit: string): string => `${quantity}${unit}`,
    accept: "この区分で確定",
    acceptLabel: (name: string, category: string): string => `この区分で確定：${name}、${category}`,
    instead: (category: string): string => `${category}にする`,
    insteadLabel: (name: string, category: string): string => `${category}にする：${name}`,
    evidence: (words: string): string => `根拠の語：${words}`,
    allocated: (amount: number): string => `値引 −${yen(Math.abs(amount))}を配分`,
    discountSpread: "各行に配分済み",
    inclusive: (amount: number): string => `税込 ${yen(amount)}`,
    read: (name: string, category: string, amount: number, state: string): string =>
      `${name}、区分 ${category}、対象経費（税抜）${yen(amount)}${state}`,
    readChoose: "、区分の選択が必要です",
    readCheck: "、区分の確認をおすすめします",
    readExcluded: "、取り込みません",
    sumLabel: (count: number): string => `取り込む${grouped(count)}行の合計（税抜）`,
    undo: "元に戻す",
    undone: "直前の変更を元に戻しました。",
    changed: (name: string, category: string): string => `${name} を「${category}」にしました。`,
    acceptAll: (count: number): string => `候補のまま${grouped(count)}行を確定`,
    acceptedAll: (count: number): string => `${grouped(count)}行の区分を確定しました。`,
    chooseNotice: (count: number): string => `区分を選ぶ行が${grouped(count)}行あります。`,
    checkNotice: (count: number): string => `区分を確かめたい行が${grouped(count)}行あります。`,
    goTo: "その行へ",
  },

  leftOut: {
    title: (count: number): string => `取り込まない行（${grouped(count)}）`,
    row: (row: number, sheet: string | null): string =>
      sheet === null ? `${String(row)}行目` : `${sheet} ${String(row)}行目`,
    types: {
      heading: "見出し",
      subtotal: "小計",
      tax: "消費税",
      total: "合計",
      optional: "オプション",
      note: "注記",
      zero: "金額が0",
      hidden: "非表示",
      carried: "繰越",
      unread: "読み取れない行",
    },
  },

  warnings: { title: (count: number): string => `ご確認ください（${grouped(count)}）` },

  write: {
    button: "ブックに取り込む",
    again: "変更を取り込み直す",
    where: "新しいシートに書き込みます",
    blockedChoose: "区分を選ぶと取り込めます",
    blockedEmpty: "取り込む行がありません",
    blockedHost: "Excelの中で取り込めます",
    writing: "書き込んでいます…",
    waiting: "セルの編集中のため待っています。EnterキーかEscキーで編集を終えると、続きを書き込みます。",
    stopWaiting: "書き込みをやめる",
    done: (sheet: string, lines: number): string => `シート「${sheet}」に${grouped(lines)}行を書き込みました。`,
    doneDetail: (table: string, best: string, byCategory: string): string =>
      `明細の表は${table}、枠の比較は${best}、区分別の補助額は${byCategory}にあります。条件のセルを変えると計算し直します。`,
    replaced: (sheet: string): string => `前の取込「${sheet}」と置き換えました。`,
    notReplaced: (sheet: string): string => `前の取込「${sheet}」は削除できなかったため、そのまま残しました。`,
    namesUnknown:
      "関数がまだ読み込まれていないため、補助額が #NAME? と表示されています。アドインの読み込みが終わってから、そのセルでF2キーとEnterキーを押してください。",
    show: "表を選択する",
    remove: "この操作で書き込んだものを取り除く",
    removed: (sheet: string): string => `シート「${sheet}」を取り除きました。`,
    changedSince: (sheet: string): string =>
      `シート「${sheet}」には、取込のあとに変更されたセルがあります。取り除くとその変更も失われます。`,
    removeAnyway: "変更ごと取り除く",
    keep: "残す",
    next: "次の見積へ",
    already: (sheet: string): string => `この見積は、すでにシート「${sheet}」にあります。`,
    alreadySimilar: (sheet: string): string => `同じ発行元・見積番号の見積が、すでにシート「${sheet}」にあります。`,
    alreadyChanged:
      "そのシートには取込のあとに変更されたセルがあり、置き換えると失われます（条件のセルは引き継ぎます）。",
    alreadyHint:
      "置き換えると古いシートを削除します。ほかのシートの数式が古いシートを参照しているときは「両方残す」を選んでください。",
    replace: "置き換える",
    keepBoth: "両方残す",
    cancel: "やめる",
  },
};
