import { grouped } from "./numbers";

const yen = (amount: number): string => `${amount < 0 ? "−" : ""}${grouped(Math.abs(amount))}円`;
const signed = (amount: number): string => (amount > 0 ? `+${yen(amount)}` : yen(amount));
const date = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
};

export const ja = {
  yen,
  signed,
  date,
  separator: " ・ ",

  title: "IT導入補助金 補助額計算",

  tabs: {
    label: "画面の切り替え",
    import: "見積取込",
    functions: "関数",
  },

  loading: "読み込んでいます…",
  crashed: "画面の表示中に問題が起きました。ブックは変更していません。ペインを開き直してください。",
  outsideExcel:
    "Excelの外で開いています。見積書の読み取りと確認はできますが、ブックへの書き込みはExcelの中で行ってください。",
  dismiss: "閉じる",

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
      "お使いのExcelには、取込に必要な機能（ExcelApi 1.7）がありません。Microsoft 365、Excel 2019以降、またはWeb版のExcelでお使いください。",
    "outside-excel": "Excelにつながっていません。Excelの「ホーム」タブからこのペインを開き直してください。",
    "too-large": "一度に書き込める量を超えています。取り込む行を減らすか、見積書を分けてください。",
    "sheet-missing": "シートが見つかりません。すでに削除されたか、名前が変わった可能性があります。",
    "last-sheet":
      "ブックに表示できるシートがほかにないため、取り除けません。シートを1枚追加してから、もう一度お試しください。",
    "unsafe-text": "文字が数式に変わってしまうおそれがあったため、書き込みを取り消しました。ブックは元のままです。",
    busy: "Excelがほかの処理をしています。終わってから、もう一度お試しください。",
    unknown: "Excelが書き込みを受け付けませんでした。ブックは元のままです。もう一度お試しください。",
  },
  failureDetail: (detail: string): string => `（Excelの応答：${detail}）`,
  notTakenBack: (sheet: string): string =>
    `途中まで書き込んだシート「${sheet}」を取り除けませんでした。シート見出しを右クリックして削除してください。`,

  /** What is written into the sheet of a quote. */
  sheet: {
    prefix: "見積",
    table: "見積明細",
    untitled: "見積書",
    columns: {
      row: "行",
      name: "品目",
      category: "区分",
      cost: "対象経費（税抜）",
      months: "月数",
      original: "元の金額",
      note: "備考",
    },
    facts: {
      vendor: "発行元",
      number: "見積番号",
      registrationNumber: "登録番号",
      date: "見積日",
      validUntil: "有効期限",
      customer: "宛先",
      tax: "元の金額",
      reconciliation: "照合",
      file: "ファイル",
      hash: "SHA-256",
    },
    conditions: {
      title: "条件（色のついたセルは変更できます）",
      year: "年度",
      yearHint: (first: string, last: string): string => `空欄は最新の年度。${first}～${last}`,
      frame: "枠",
      frameHint: "最も有利な枠。選び直せます",
      size: "事業者区分",
      sizes: { small: "小規模事業者", medium: "中小企業", large: "大企業" },
      yes: "はい",
      no: "いいえ",
      processes: "業務プロセス数",
      processesHint: "通常枠の上限額に使います",
      functions: "機能数",
      functionsHint: "会計・受発注・決済のうちの数",
      minimumWage: "最低賃金近傍",
      minimumWageHint: "最低賃金近傍の事業者なら「はい」",
      count: "数える数",
      countHint: "枠に合わせて自動で決まります",
    },
    /** A formula: the cells are those of the first rank. */
    answer: ({
      frame,
      amount,
      own,
    }: {
      readonly frame: string;
      readonly amount: string;
      readonly own: string;
    }): string =>
      `=IFERROR(IF(${amount}>0,"補助額（上限） "&TEXT(${amount},"#,##0")&"円　"&${frame}&"　自己負担額 "&TEXT(${own},"#,##0")&"円","対象になる枠がありません。右の比較に理由があります。"),"補助額は条件によります。右の比較をご覧ください。")`,
    best: "枠の比較（有利な順）",
    byCategory: "区分別の補助額（条件の「枠」で計算）",
    quantity: (quantity: string, unit: string, price: string): string => `${quantity}${unit} × ${price}円`,
    quantityOnly: (quantity: string, unit: string): string => `数量 ${quantity}${unit}`,
    onSheet: (name: string): string => `シート ${name}`,
    onPage: (page: number): string => `${String(page)}頁`,
    uncertain: "区分を要確認",
    outsideTotal: "オプション（見積の合計の外）",
    discountSpread: "値引（各行に配分済み）",
  },

  functions: {
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
  },
};

type Widened<Text> = Text extends string
  ? string
  : Text extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Text]: Widened<Text[Key]> };

/** The shape of all sentences: whatever is said in Japanese must be said in English. */
export type PaneText = Widened<typeof ja>;
