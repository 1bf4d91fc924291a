import { rewrite, sheet, withoutCachedValues, workbook, type SampleCell, type SampleSheet } from "./build";
import type { Sample } from "./types";

const header: readonly SampleCell[] = ["No", "品名", "数量", "単位", "単価", "金額", "備考"];
const yen = '"¥"#,##0';

const head = (number: string, title = "御見積書"): SampleCell[][] => [
  [title],
  ["株式会社みほん食堂 御中", null, null, null, "見積日", { v: 45931, z: 'yyyy"年"m"月"d"日"' }],
  ["件名：販売管理システム導入の件", null, null, null, "見積番号", number],
  [null, null, null, null, "株式会社サンプル商事"],
  [null, null, null, null, "〒000-0000 架空県架空市1-1"],
  [null, null, null, null, "登録番号：T7000000000001"],
];

const foot = (subtotal: number, tax: number): SampleCell[][] => [
  [null, null, null, null, "小　計", subtotal],
  [null, null, null, null, "消費税（10%）", tax],
  [null, null, null, null, "合　計", subtotal + tax],
];

const three: SampleCell[][] = [
  [1, "販売管理クラウド 月額利用料", 24, "ヶ月", 10000, 240000],
  [2, "初期設定", 1, "式", 120000, 120000],
  [3, "操作研修", 2, "回", 40000, 80000],
];

const threeLines = [
  {
    name: "販売管理クラウド 月額利用料",
    qty: 24,
    unit: "ヶ月",
    unitPrice: 10000,
    amount: 240000,
    category: "SW_CLOUD",
    months: 24,
  },
  { name: "初期設定", qty: 1, unit: "式", unitPrice: 120000, amount: 120000, category: "SVC_SETUP", months: null },
  { name: "操作研修", qty: 2, unit: "回", unitPrice: 40000, amount: 80000, category: "SVC_SETUP" },
] as const;

const plain: SampleSheet = {
  name: "見積書",
  rows: [...head("S-100"), [], [...header], ...three, ...foot(440000, 44000)],
};

const plainDocument = {
  kind: "quote",
  number: "S-100",
  issueDate: "2025-10-01",
  customer: "株式会社みほん食堂",
  vendor: "株式会社サンプル商事",
  taxMode: "exclusive",
  subtotal: 440000,
  tax: 44000,
  total: 484000,
  reconciled: true,
  items: threeLines,
} as const;

/** The plain quote in every container. */
const containers: readonly Sample[] = (["xlsx", "xlsm", "xlsb", "xls", "ods"] as const).map((type) => ({
  file: `plain.${type}`,
  trap: `the same quote as .${type}`,
  bytes: () => workbook([plain], type),
  expected: { documents: [plainDocument], silent: ["not_reconciled"] },
}));

const graphPaperRow = (texts: Readonly<Record<number, SampleCell>>): SampleCell[] =>
  Array.from({ length: 38 }, (_, at) => texts[at] ?? null);

const graphPaper: Sample = {
  file: "graph-paper.xlsx",
  trap: "narrow merged columns, prefilled rows, costs beside the print area",
  bytes: () =>
    sheet(
      [
        graphPaperRow({ 10: "御　見　積　書" }),
        graphPaperRow({
          0: "有限会社ためし工務店　御中",
          24: "発行日",
          28: { v: 45931, z: '[$-411]ggge"年"m"月"d"日"' },
        }),
        graphPaperRow({
          0: "御見積金額",
          8: { v: "￥220,000-（税込）", f: '"￥"&TEXT(AA9,"#,##0")' },
          24: "見積No.",
          28: "GP-7",
        }),
        graphPaperRow({ 20: "見本ソフト合同会社" }),
        graphPaperRow({ 1: "品　　　名", 16: "数　量", 19: "単　価", 26: "金　　額", 35: "仕入原価" }),
        graphPaperRow({
          1: "勤怠管理クラウド 利用料（12ヶ月）",
          16: 1,
          17: "式",
          19: 150000,
          26: { v: 150000, f: "Q6*T6", z: yen },
          35: 90000,
        }),
        graphPaperRow({
          1: "運用マニュアル作成",
          16: 1,
          17: "式",
          19: 50000,
          26: { v: 50000, f: "Q7*T7", z: yen },
          35: 10000,
        }),
        graphPaperRow({ 26: { v: "", f: 'IF(Q8="","",Q8*T8)' } }),
        graphPaperRow({ 19: "小計", 26: { v: 200000, f: "SUM(AA6:AA8)" } }),
        graphPaperRow({ 19: "消費税(10%)", 26: { v: 20000, f: "INT(AA9*0.1)" } }),
        graphPaperRow({ 19: "合計", 26: { v: 220000, f: "AA9+AA10" } }),
        graphPaperRow({ 0: "【備考】" }),
        graphPaperRow({ 0: "・交通費（5,000円／回）は別途申し受けます。" }),
      ],
      {
        merges: [
          "K1:T1",
          "B5:P5",
          "Q5:S5",
          "T5:Y5",
          "AA5:AF5",
          "B6:P6",
          "T6:Y6",
          "AA6:AF6",
          "B7:P7",
          "T7:Y7",
          "AA7:AF7",
        ],
        printArea: "$A$1:$AH$20",
      },
    ),
  expected: {
    documents: [
      {
        number: "GP-7",
        issueDate: "2025-10-01",
        customer: "有限会社ためし工務店",
        vendor: "見本ソフト合同会社",
        subtotal: 200000,
        total: 220000,
        reconciled: true,
        items: [
          {
            name: "勤怠管理クラウド 利用料（12ヶ月）",
            qty: 1,
            unit: "式",
            amount: 150000,
            category: "SW_CLOUD",
            months: 12,
          },
          { name: "運用マニュアル作成", amount: 50000, category: "SVC_SETUP" },
        ],
      },
    ],
    warnings: ["outside_print_area"],
  },
};

const inclusive: Sample = {
  file: "inclusive.xlsx",
  trap: "prices with tax in full width, 軽減税率, a discount below",
  bytes: () =>
    sheet([
      ["御見積書"],
      ["ためし商店　様", null, null, "令和７年１０月末日"],
      ["有効期限", "令和７年１１月３０日"],
      ["お見積金額", null, null, "１，０９９，９９８円（税込）"],
      ["摘　要", "数　量", "単価（税込）", "金額（税込）"],
      ["在庫管理ソフト 永続ライセンス", "１式", "８８０，００３円", "８８０，００３円"],
      ["導入コンサルティング", "２日", "１１０，０００円", "２２０，０００円"],
      ["懇親会お弁当代　※", "５個", "２，１９９円", "１０，９９５円"],
      ["出精値引", null, null, "▲１１，０００円"],
      ["以下余白"],
      [null, null, "合　計（税込）", "１，０９９，９９８円"],
      ["※は軽減税率（８％）対象"],
    ]),
  expected: {
    documents: [
      {
        taxMode: "inclusive",
        issueDate: "2025-10-31",
        validUntil: "2025-11-30",
        customer: "ためし商店",
        total: 1099998,
        subtotal: 1000184,
        tax: 99814,
        reconciled: true,
        items: [
          { name: "在庫管理ソフト 永続ライセンス", amount: 880003, taxRate: 10 },
          { name: "導入コンサルティング", amount: 220000, taxRate: 10, category: "SVC_CONSULT" },
          { name: "懇親会お弁当代", amount: 10995, taxRate: 8, category: "NG", amountExTax: 10181 },
          { name: "出精値引", amount: -11000, kind: "discount", category: "DISCOUNT", eligibleBase: 0 },
        ],
      },
    ],
    warnings: ["tax_inclusive", "mixed_tax_rates"],
  },
};

const uncached: Sample = {
  file: "uncached.xlsx",
  trap: "formulas that a library wrote without results",
  bytes: () =>
    withoutCachedValues(
      sheet([
        ...head("S-13"),
        [...header],
        [1, "会計ソフト 年間ライセンス", 2, "年", 180000, { f: "C8*E8" }],
        [2, "データ移行", 1, "式", 95000, { f: "C9*E9" }],
        [null, "値引", null, null, null, -5000],
        [null, null, null, null, "小計", { f: "SUM(F8:F10)" }],
        [null, null, null, null, "消費税", { f: "ROUNDDOWN(F11*10%,0)" }],
        [null, null, null, null, "合計", { f: "F11+F12" }],
      ]),
    ),
  expected: {
    documents: [
      {
        subtotal: 450000,
        tax: 45000,
        total: 495000,
        reconciled: true,
        items: [
          { name: "会計ソフト 年間ライセンス", amount: 360000, months: 24, eligibleBase: 356044 },
          { name: "データ移行", amount: 95000, category: "SVC_SETUP", eligibleBase: 93956 },
          { name: "値引", amount: -5000, kind: "discount", eligibleBase: 0 },
        ],
      },
    ],
    warnings: ["formula_without_value"],
  },
};

const stale: Sample = {
  file: "stale-total.xlsx",
  trap: "the total was saved before the lines were filled in",
  bytes: () =>
    sheet([
      ...head("S-14"),
      ["合計金額", { v: 0, f: "F20", z: yen }],
      [...header],
      ...three,
      [null, null, null, null, "小計", null],
      [null, null, null, null, "消費税", { v: 0.1, z: "0%" }],
      [null, null, null, null, "合計", null],
    ]),
  expected: {
    documents: [
      { subtotal: 440000, tax: 44000, total: 484000, taxMode: "exclusive", reconciled: false, items: threeLines },
    ],
    warnings: ["stale_or_missing_total"],
  },
};

const thousands: Sample = {
  file: "thousands.xlsx",
  trap: "単位：千円 and stored thousands",
  bytes: () =>
    sheet([
      ...head("S-15"),
      [null, null, null, null, null, "（単位：千円）"],
      [...header],
      [1, "生産管理システム", 1, "式", 3500, 3500],
      [2, "導入支援", 10, "人日", 80, 800],
      ...foot(4300, 430),
    ]),
  expected: {
    documents: [
      {
        scale: 1000,
        subtotal: 4300000,
        tax: 430000,
        total: 4730000,
        reconciled: true,
        items: [
          { name: "生産管理システム", amount: 3500000, unitPrice: 3500000 },
          { name: "導入支援", amount: 800000, unitPrice: 80000, qty: 10, unit: "人日", category: "SVC_SETUP" },
        ],
      },
    ],
    warnings: ["scaled_thousand"],
  },
};

const thousandsFormat: Sample = {
  file: "thousands-format.xlsx",
  trap: "単位：千円 only by the number format",
  bytes: () =>
    sheet([
      ...head("S-16"),
      [null, null, null, null, null, "単位：千円"],
      [...header],
      [1, "生産管理システム", 1, "式", { v: 3500000, z: "#,##0," }, { v: 3500000, z: "#,##0," }],
      [null, null, null, null, "小計", { v: 3500000, z: "#,##0," }],
      [null, null, null, null, "消費税", { v: 350000, z: "#,##0," }],
      [null, null, null, null, "合計", { v: 3850000, z: "#,##0," }],
    ]),
  expected: {
    documents: [
      {
        scale: 1,
        subtotal: 3500000,
        total: 3850000,
        reconciled: true,
        items: [{ name: "生産管理システム", amount: 3500000 }],
      },
    ],
    warnings: ["thousand_format"],
  },
};

const headingSums: Sample = {
  file: "heading-sums.xlsx",
  trap: "headings carry the sum of their children",
  bytes: () =>
    sheet([
      ...head("S-17"),
      [...header],
      ["1", "ソフトウェア", null, null, null, 900000],
      ["1-1", "販売管理ソフト", 1, "式", 600000, 600000],
      ["1-2", "在庫管理モジュール", 1, "式", 300000, 300000],
      ["2", "導入作業", null, null, null, 250000],
      ["2-1", "マスタ設定", 1, "式", 150000, 150000],
      ["2-2", "データ移行", 1, "式", 100000, 100000],
      ...foot(1150000, 115000),
    ]),
  expected: {
    documents: [
      {
        subtotal: 1150000,
        reconciled: true,
        items: [
          { name: "販売管理ソフト", amount: 600000, section: "ソフトウェア" },
          { name: "在庫管理モジュール", amount: 300000, section: "ソフトウェア", category: "OPT_EXT" },
          { name: "マスタ設定", amount: 150000, section: "導入作業", category: "SVC_SETUP" },
          { name: "データ移行", amount: 100000, section: "導入作業", category: "SVC_SETUP" },
        ],
      },
    ],
  },
};

const sections: Sample = {
  file: "sections.xlsx",
  trap: "小計 per section, a discount inside one, 次頁へ with a repeated header",
  bytes: () =>
    sheet([
      ...head("S-18"),
      [...header],
      [null, "【ソフトウェア】"],
      [1, "会計ソフト", 1, "本", 300000, 300000],
      [2, "給与ソフト", 1, "本", 200000, 200000],
      [null, "お値引き", null, null, null, "▲50,000"],
      [null, null, null, null, "小計", 450000],
      [null, "次頁へ続く", null, null, null, 450000],
      [...header],
      [null, "前頁より繰越", null, null, null, 450000],
      [null, "【導入作業】"],
      [3, "導入設定費", 1, "式", 150000, 150000],
      [null, null, null, null, "小計", 150000],
      [null, null, null, null, "合計（税抜）", 600000],
      [null, null, null, null, "消費税", 60000],
      [null, null, null, null, "総合計", 660000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 600000,
        tax: 60000,
        total: 660000,
        reconciled: true,
        items: [
          { name: "会計ソフト", amount: 300000, section: "ソフトウェア", eligibleBase: 270000 },
          { name: "給与ソフト", amount: 200000, section: "ソフトウェア", eligibleBase: 180000 },
          { name: "お値引き", amount: -50000, kind: "discount", section: "ソフトウェア" },
          { name: "導入設定費", amount: 150000, section: "導入作業", eligibleBase: 150000 },
        ],
      },
    ],
    silent: ["not_reconciled", "section_subtotal_differs", "duplicate_lines"],
  },
};

const twoTables: Sample = {
  file: "two-tables.xlsx",
  trap: "two tables with different columns",
  bytes: () =>
    sheet([
      ...head("S-19"),
      ["■初期費用"],
      ["品名", "型番", "数量", "単価", "金額"],
      ["受発注システム", "JH-1", 1, 700000, 700000],
      ["環境構築", null, 1, 200000, 200000],
      ["■クラウド利用料"],
      ["サービス名", "月額", "月数", "金額"],
      ["受発注クラウド 利用料", 8000, 24, 192000],
      [null, null, "小計", 1092000],
      [null, null, "消費税", 109200],
      [null, null, "合計", 1201200],
    ]),
  expected: {
    documents: [
      {
        subtotal: 1092000,
        total: 1201200,
        reconciled: true,
        items: [
          { name: "受発注システム", spec: "JH-1", amount: 700000 },
          { name: "環境構築", amount: 200000 },
          { name: "受発注クラウド 利用料", amount: 192000, months: 24, category: "SW_CLOUD" },
        ],
      },
    ],
  },
};

const twoRowHeader: Sample = {
  file: "two-row-header.xlsx",
  trap: "a header of two rows: 初期費用 beside 月額費用",
  bytes: () =>
    sheet(
      [
        ...head("S-20"),
        ["品名", "初期費用", null, null, "月額費用", null, null],
        [null, "数量", "単価", "金額", "数量", "単価", "金額"],
        ["予約システム", 1, 300000, 300000, 3, 5000, 15000],
        ["操作研修", 1, 50000, 50000, null, null, null],
        ["小計", null, null, 350000, null, null, 15000],
      ],
      { merges: ["A7:A8", "B7:D7", "E7:G7"] },
    ),
  expected: {
    documents: [
      {
        items: [
          { name: "予約システム", amount: 300000, part: "initial", qty: 1 },
          { name: "予約システム", amount: 15000, part: "monthly", qty: 3 },
          { name: "操作研修", amount: 50000, part: "initial" },
        ],
      },
    ],
    warnings: ["monthly_amounts"],
  },
};

const listPrices: Sample = {
  file: "list-prices.xlsx",
  trap: "定価 ／ 値引率 ／ 提供価格",
  bytes: () =>
    sheet([
      ...head("S-21"),
      ["品名", "数量", "定価", "値引率", "ご提供価格"],
      ["ノートパソコン", 2, 200000, { v: 0.1, z: "0%" }, 360000],
      ["POSレジ", 1, 500000, { v: 0.2, z: "0%" }, 400000],
      [null, null, null, "小計", 760000],
      [null, null, null, "消費税", 76000],
      [null, null, null, "合計", 836000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 760000,
        reconciled: true,
        items: [
          { name: "ノートパソコン", qty: 2, amount: 360000, listPrice: 200000, category: "HW_PC" },
          { name: "POSレジ", amount: 400000, listPrice: 500000, category: "HW_POS" },
        ],
      },
    ],
  },
};

const optionalLines: Sample = {
  file: "optional.xlsx",
  trap: "optional lines below the total",
  bytes: () =>
    sheet([
      ...head("S-22"),
      [...header],
      ...three,
      ...foot(440000, 44000),
      [],
      ["【オプション】（ご参考）"],
      [...header],
      [1, "EC連携オプション", 1, "式", 90000, 90000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 440000,
        reconciled: true,
        items: threeLines,
        optional: [{ name: "EC連携オプション", amount: 90000 }],
      },
    ],
    warnings: ["optional_lines"],
  },
};

const physicalRows: Sample = {
  file: "physical-rows.xlsx",
  trap: "several rows per item",
  bytes: () =>
    sheet([
      ...head("S-23"),
      [...header],
      [1, "顧客管理システム", 1, "式", 480000, 480000],
      [null, "（標準機能：案件管理、商談履歴）"],
      [null, "　※5ユーザーまで"],
      [2, "導入研修", 2, "回", 30000, 60000],
      ...foot(540000, 54000),
    ]),
  expected: {
    documents: [
      {
        subtotal: 540000,
        reconciled: true,
        items: [
          { name: "顧客管理システム", amount: 480000, section: null },
          { name: "導入研修", amount: 60000, section: null },
        ],
      },
    ],
  },
};

const coverAndDetails: Sample = {
  file: "cover-details.xlsx",
  trap: "a cover with the totals, a sheet of details, a hidden sheet of costs",
  bytes: () =>
    workbook([
      {
        name: "表紙",
        rows: [
          ...head("S-24"),
          ["御見積金額（税込）", null, 484000],
          ["品名", "数量", "金額"],
          ["システム導入一式（内訳は明細のとおり）", 1, 440000],
        ],
      },
      { name: "明細", rows: [["見積明細書"], [...header], ...three, ...foot(440000, 44000)] },
      { name: "原価", hidden: true, rows: [[...header], [1, "仕入", 1, "式", 100000, 100000]] },
    ]),
  expected: {
    documents: [
      {
        number: "S-24",
        customer: "株式会社みほん食堂",
        subtotal: 440000,
        total: 484000,
        reconciled: true,
        items: threeLines,
      },
    ],
    warnings: ["hidden_sheets_skipped"],
    silent: ["multiple_documents"],
  },
};

const comparison: Sample = {
  file: "comparison.xlsx",
  trap: "相見積: one column of prices per vendor",
  bytes: () =>
    sheet([
      ["相見積比較表"],
      ["品名", "数量", "サンプル商事㈱", "株式会社見本システム", "ためしソフト㈲"],
      ["会計ソフト", 1, 300000, 280000, 310000],
      ["導入設定", 1, 100000, 120000, 90000],
      ["合計", null, 400000, 400000, 400000],
    ]),
  expected: { needsUserChoice: true, warnings: ["vendor_choice"] },
};

const notMultiplied: Sample = {
  file: "not-multiplied.xlsx",
  trap: "24ヶ月 with the amount of one month",
  bytes: () =>
    sheet([...head("S-25"), [...header], [1, "勤怠クラウド 利用料", 24, "ヶ月", 6000, 6000], ...foot(6000, 600)]),
  expected: {
    documents: [
      { subtotal: 6000, reconciled: true, items: [{ name: "勤怠クラウド 利用料", amount: 6000, months: 24 }] },
    ],
    warnings: ["period_not_multiplied"],
  },
};

const invoice: Sample = {
  file: "見積書_最終.xlsx",
  trap: "a file named 見積書 that is an invoice",
  bytes: () => workbook([{ ...plain, rows: [["請求書"], ...plain.rows.slice(1)] }]),
  expected: { documents: [{ kind: "invoice", items: threeLines }], warnings: ["not_a_quote_but_invoice"] },
};

const request: Sample = {
  file: "request.xlsx",
  trap: "a request for a quote",
  bytes: () =>
    sheet([
      ["見積依頼書"],
      ["下記のとおりお見積りをお願いします。"],
      ["品名", "数量", "希望価格", "金額"],
      ["会計ソフト", 1, null, null],
    ]),
  expected: { error: "request_for_quote" },
};

const letter: Sample = {
  file: "letter.xlsx",
  trap: "a letter without a table",
  bytes: () => sheet([["送付状"], ["御見積書を1通お送りいたします。ご査収ください。"], ["株式会社サンプル商事"]]),
  expected: { error: "no_table" },
};

const template: Sample = {
  file: "template.xlsx",
  trap: "an empty template",
  bytes: () => sheet([...head(""), [...header], [1, null, null, null, null, { v: 0, f: "C8*E8" }], ...foot(0, 0)]),
  expected: { error: "no_lines" },
};

const discounts: Sample = {
  file: "discounts.xlsx",
  trap: "every way to write a discount",
  bytes: () =>
    sheet([
      ...head("S-26"),
      [...header],
      [1, "販売管理ソフト", 1, "式", 700001, 700001],
      [2, "導入設定", 1, "式", 300000, 300000],
      [null, "特別値引（5%）", null, null, null, { v: -50000, z: "#,##0;[Red]#,##0" }],
      [null, "キャンペーン値引", -1, "式", 10000, -10000],
      [null, "端数調整", null, null, null, "(1)"],
      [null, null, null, null, "小計", 940000],
      [null, "出精値引き", null, null, null, 40000],
      [null, null, null, null, "消費税（10%）", 90000],
      [null, null, null, null, "合計", 990000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 900000,
        tax: 90000,
        total: 990000,
        reconciled: true,
        items: [
          { name: "販売管理ソフト", amount: 700001, eligibleBase: 630000 },
          { name: "導入設定", amount: 300000, eligibleBase: 270000 },
          { name: "特別値引（5%）", amount: -50000, kind: "discount" },
          { name: "キャンペーン値引", amount: -10000, kind: "discount" },
          { name: "端数調整", amount: -1, kind: "discount" },
          { name: "出精値引き", amount: -40000, kind: "discount" },
        ],
      },
    ],
  },
};

const hiddenRows: Sample = {
  file: "hidden-rows.xlsx",
  trap: "hidden rows and a hidden column of costs",
  bytes: () =>
    sheet(
      [
        ...head("S-27"),
        ["No", "品名", "数量", "仕入", "単価", "金額"],
        [1, "会計ソフト", 1, 100, 200000, 200000],
        [2, "旧版（廃止）", 1, 100, 999000, 999000],
        [3, "導入設定", 1, 100, 100000, 100000],
        [null, null, null, null, "小計", 300000],
        [null, null, null, null, "消費税", 30000],
        [null, null, null, null, "合計", 330000],
      ],
      { hiddenRows: [9], hiddenColumns: [4] },
    ),
  expected: {
    documents: [
      {
        subtotal: 300000,
        reconciled: true,
        items: [
          { name: "会計ソフト", amount: 200000 },
          { name: "導入設定", amount: 100000 },
        ],
      },
    ],
    warnings: ["hidden_rows_skipped", "hidden_columns_skipped"],
  },
};

const date1904: Sample = {
  file: "date-1904.xlsx",
  trap: "dates counted from 1904",
  bytes: () =>
    workbook(
      [
        {
          name: "見積書",
          rows: [
            ["見積書"],
            ["発行日", { v: 45931 - 1462, z: "yyyy/m/d" }],
            [...header],
            ...three,
            ...foot(440000, 44000),
          ],
        },
      ],
      "xlsx",
      true,
    ),
  expected: { documents: [{ issueDate: "2025-10-01", items: threeLines }] },
};

const strayCell: Sample = {
  file: "stray-cell.xlsx",
  trap: "one stray cell at XFD1048576",
  bytes: () => {
    const bytes = workbook([plain]);
    return strayIn(bytes);
  },
  expected: { documents: [plainDocument] },
};

const rates: Sample = {
  file: "two-rates.xlsx",
  trap: "10 % and 8 % with sums per rate",
  bytes: () =>
    sheet([
      ...head("S-28"),
      ["品名", "数量", "単価", "税率", "金額"],
      ["券売機", 1, 800000, { v: 0.1, z: "0%" }, 800000],
      ["記念品のお茶", 10, 999, { v: 0.08, z: "0%" }, 9990],
      [null, null, null, "10%対象計", 800000],
      [null, null, null, "8%対象計", 9990],
      [null, null, null, "小計", 809990],
      [null, null, null, "消費税（10%）", 80000],
      [null, null, null, "消費税（8%）", 799],
      [null, null, null, "合計", 890789],
    ]),
  expected: {
    documents: [
      {
        subtotal: 809990,
        tax: 80799,
        total: 890789,
        reconciled: true,
        items: [
          { name: "券売機", amount: 800000, taxRate: 10, category: "HW_POS" },
          { name: "記念品のお茶", amount: 9990, taxRate: 8, category: "NG" },
        ],
      },
    ],
    warnings: ["mixed_tax_rates"],
  },
};

const twoSheets: Sample = {
  file: "two-quotes.xlsx",
  trap: "two quotes on two sheets",
  bytes: () =>
    workbook([
      { ...plain, name: "案1" },
      {
        name: "案2",
        rows: [...head("S-101"), [], [...header], [1, "会計ソフト", 1, "式", 500000, 500000], ...foot(500000, 50000)],
      },
    ]),
  expected: {
    documents: [plainDocument, { number: "S-101", subtotal: 500000, items: [{ name: "会計ソフト", amount: 500000 }] }],
    warnings: ["multiple_documents"],
  },
};

const stacked: Sample = {
  file: "stacked.xlsx",
  trap: "two quotes below each other on one sheet",
  bytes: () =>
    sheet([
      ...plain.rows,
      [],
      ...head("S-102"),
      [...header],
      [1, "会計ソフト", 1, "式", 500000, 500000],
      ...foot(500000, 50000),
    ]),
  expected: {
    documents: [
      plainDocument,
      { number: "S-102", subtotal: 500000, reconciled: true, items: [{ name: "会計ソフト", amount: 500000 }] },
    ],
    warnings: ["multiple_documents"],
  },
};

const injection: Sample = {
  file: "injection.xlsx",
  trap: "texts that a spreadsheet would take for formulas",
  bytes: () =>
    sheet([
      ...head("=1+1"),
      [...header],
      [1, '=HYPERLINK("http://example.invalid","会計ソフト")', 1, "式", 100000, 100000],
      [2, "＋導入設定", 1, "@式", 50000, 50000],
      [3, "-データ移行", 1, "式", 50000, 50000],
      ...foot(200000, 20000),
    ]),
  expected: {
    documents: [
      {
        number: "=1+1",
        reconciled: true,
        items: [
          { name: '=HYPERLINK("http://example.invalid","会計ソフト")', amount: 100000 },
          { name: "＋導入設定", amount: 50000, unit: "@式" },
          { name: "-データ移行", amount: 50000 },
        ],
      },
    ],
  },
};

const unreconciled: Sample = {
  file: "unreconciled.xlsx",
  trap: "a total that the lines do not give",
  bytes: () => sheet([...head("S-30"), [...header], ...three, ...foot(450000, 45000)]),
  expected: { documents: [{ reconciled: false, items: threeLines }], warnings: ["not_reconciled"] },
};

const firstYear: Sample = {
  file: "first-year.xlsx",
  trap: "one-time and monthly amounts in one row, a total over twelve months",
  bytes: () =>
    sheet([
      ["御見積書"],
      ["サービス名", "数量", "初期費用", "月額費用", "備考"],
      ["予約クラウド", 1, 200000, 15000],
      ["SMSオプション", 1, 0, 3000],
      ["操作研修", 1, 80000, null],
      ["小計", null, 280000, 18000],
      ["初年度合計（税抜）", null, null, 496000],
      ["消費税", null, null, 49600],
      ["合計", null, null, 545600],
    ]),
  expected: {
    documents: [
      {
        subtotal: 496000,
        tax: 49600,
        total: 545600,
        reconciled: true,
        items: [
          { name: "予約クラウド", amount: 200000, part: "initial", eligibleBase: 200000 },
          { name: "予約クラウド", amount: 15000, part: "monthly", months: 12, eligibleBase: 180000 },
          { name: "SMSオプション", amount: 3000, part: "monthly", months: 12, eligibleBase: 36000 },
          { name: "操作研修", amount: 80000, part: "initial" },
        ],
      },
    ],
    warnings: ["monthly_amounts"],
    silent: ["section_subtotal_differs"],
  },
};

const discountBelow: Sample = {
  file: "discount-below.xlsx",
  trap: "a discount below the first total, a total after it",
  bytes: () =>
    sheet([
      ["見積書"],
      ["品目", "数量", "単価", "金額"],
      ["会計ソフト", 1, 500000, 500000],
      ["導入設定", 1, 100000, 100000],
      ["合計", null, null, 600000],
      ["特別値引き", null, null, -50000],
      ["値引後合計", null, null, 550000],
      ["消費税", null, null, 55000],
      ["税込合計", null, null, 605000],
    ]),
  expected: {
    documents: [
      {
        taxMode: "exclusive",
        subtotal: 550000,
        total: 605000,
        reconciled: true,
        items: [
          { name: "会計ソフト", amount: 500000, eligibleBase: 458333 },
          { name: "導入設定", amount: 100000, eligibleBase: 91667 },
          { name: "特別値引き", amount: -50000, kind: "discount" },
        ],
      },
    ],
    silent: ["optional_lines"],
  },
};

const annexes: Sample = {
  file: "annexes.xlsx",
  trap: "a sheet that sums up two sheets of details",
  bytes: () =>
    workbook([
      {
        name: "総括",
        rows: [
          ["御見積書"],
          ["株式会社ためし 御中", null, "No. Z-9"],
          ["No", "項目", "金額"],
          [1, "ソフトウェア（別紙1）", 1000000],
          [2, "導入作業（別紙2）", 400000],
          [null, "小計", 1400000],
          [null, "消費税", 140000],
          [null, "合計", 1540000],
        ],
      },
      {
        name: "別紙1",
        rows: [
          ["品名", "数量", "単価", "金額"],
          ["会計ソフト", 1, 600000, 600000],
          ["在庫管理", 1, 400000, 400000],
          ["計", null, null, 1000000],
        ],
      },
      {
        name: "別紙2",
        rows: [
          ["品名", "数量", "単価", "金額"],
          ["設定", 1, 300000, 300000],
          ["研修", 1, 100000, 100000],
          ["計", null, null, 400000],
        ],
      },
    ]),
  expected: {
    documents: [
      {
        number: "Z-9",
        customer: "株式会社ためし",
        subtotal: 1400000,
        total: 1540000,
        reconciled: true,
        items: [
          { name: "会計ソフト", sheet: "別紙1", amount: 600000 },
          { name: "在庫管理", amount: 400000 },
          { name: "設定", sheet: "別紙2", amount: 300000 },
          { name: "研修", amount: 100000 },
        ],
      },
    ],
    warnings: ["summary_sheet_skipped"],
  },
};

const detailRows: Sample = {
  file: "detail-rows.xlsx",
  trap: "a second row of every item for its type number",
  bytes: () =>
    sheet([
      ["見積書"],
      ["品名", "数量", "単価", "金額"],
      ["型番"],
      ["会計ソフト", 1, 100000, 100000],
      ["KS-100"],
      ["研修", 1, 50000, 50000],
      ["KN-2"],
      ["合計 165,000円（税込）"],
    ]),
  expected: {
    documents: [
      {
        total: 165000,
        reconciled: true,
        items: [
          { name: "会計ソフト", spec: "KS-100", amount: 100000, section: null },
          { name: "研修", spec: "KN-2", amount: 50000, section: null },
        ],
      },
    ],
  },
};

const twoRowComparison: Sample = {
  file: "two-row-comparison.xlsx",
  trap: "相見積 with two columns per vendor",
  bytes: () =>
    sheet(
      [
        ["相見積もり比較表"],
        ["品名", null, "A社", null, "B社", null],
        [null, "数量", "単価", "金額", "単価", "金額"],
        ["会計ソフト", 1, 300000, 300000, 280000, 280000],
        ["研修", 2, 50000, 100000, 60000, 120000],
        ["小計", null, null, 400000, null, 400000],
      ],
      { merges: ["A2:A3", "C2:D2", "E2:F2"] },
    ),
  expected: {
    needsUserChoice: true,
    documents: [
      {
        vendor: "A社",
        items: [
          { name: "会計ソフト", amount: 300000 },
          { name: "研修", amount: 100000 },
        ],
      },
      {
        vendor: "B社",
        items: [
          { name: "会計ソフト", amount: 280000 },
          { name: "研修", amount: 120000 },
        ],
      },
    ],
    warnings: ["vendor_choice"],
  },
};

const phonetic: Sample = {
  file: "phonetic.xlsx",
  trap: "phonetic runs in the shared texts",
  bytes: () =>
    rewrite(workbook([plain]), (name, text) =>
      name.includes("sharedStrings")
        ? text.replace(
            /<si><t([^>]*)>([^<]*)<\/t><\/si>/g,
            '<si><t$1>$2</t><rPh sb="0" eb="1"><t>ヨミガナ</t></rPh><phoneticPr fontId="1"/></si>',
          )
        : text,
    ),
  expected: { documents: [plainDocument] },
};

function strayIn(bytes: Uint8Array): Uint8Array {
  return rewriteSheet(bytes, (text) =>
    text
      .replace("</sheetData>", '<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>')
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"'),
  );
}

const rewriteSheet = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
  rewrite(bytes, (name, text) => (name.includes("worksheets/sheet") ? change(text) : text));

export const spreadsheets: readonly Sample[] = [
  ...containers,
  graphPaper,
  inclusive,
  uncached,
  stale,
  thousands,
  thousandsFormat,
  headingSums,
  sections,
  twoTables,
  twoRowHeader,
  listPrices,
  optionalLines,
  physicalRows,
  coverAndDetails,
  comparison,
  notMultiplied,
  invoice,
  request,
  letter,
  template,
  discounts,
  hiddenRows,
  date1904,
  strayCell,
  rates,
  twoSheets,
  stacked,
  injection,
  unreconciled,
  firstYear,
  discountBelow,
  annexes,
  detailRows,
  twoRowComparison,
  phonetic,
];
