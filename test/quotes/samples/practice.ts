import { sheet, workbook, type SampleCell } from "./build";
import type { Sample } from "./types";

const columns: readonly SampleCell[] = ["品名", "数量", "単位", "単価", "金額"];

const foot = (subtotal: number, tax: number): SampleCell[][] => [
  [null, null, null, "小計", subtotal],
  [null, null, null, "消費税", tax],
  [null, null, null, "合計", subtotal + tax],
];

const descriptions: Sample = {
  file: "descriptions.xlsx",
  trap: "an unmarked description below every item: no heading, so that the discount is borne by all lines",
  bytes: () =>
    sheet([
      ["御見積書"],
      [...columns],
      ["販売管理システム", 1, "式", 500000, 500000],
      ["得意先管理・売上管理・請求管理"],
      ["導入設定", 1, "式", 300000, 300000],
      ["マスタ登録を含む"],
      ["操作研修", 1, "式", 200000, 200000],
      ["お値引き", null, null, null, -100000],
      ...foot(900000, 90000),
    ]),
  expected: {
    documents: [
      {
        reconciled: true,
        items: [
          {
            name: "販売管理システム",
            spec: "得意先管理・売上管理・請求管理",
            section: null,
            amount: 500000,
            eligibleBase: 450000,
          },
          { name: "導入設定", spec: "マスタ登録を含む", section: null, amount: 300000, eligibleBase: 270000 },
          { name: "操作研修", section: null, amount: 200000, eligibleBase: 180000 },
          { name: "お値引き", amount: -100000, kind: "discount" },
        ],
      },
    ],
  },
};

const letteredSums: Sample = {
  file: "lettered-sums.xlsx",
  trap: "小計（A）, 小計（B）, 合計（A＋B）",
  bytes: () =>
    sheet([
      ["見積書"],
      [...columns],
      ["A. ソフトウェア"],
      ["会計ソフト", 1, "式", 300000, 300000],
      ["小計（A）", null, null, null, 300000],
      ["B. 導入作業"],
      ["導入設定", 1, "式", 200000, 200000],
      ["小計（B）", null, null, null, 200000],
      ["合計（A＋B）", null, null, null, 500000],
      ["消費税（10％）", null, null, null, 50000],
      ["御見積合計（税込）", null, null, null, 550000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 500000,
        tax: 50000,
        total: 550000,
        reconciled: true,
        items: [
          { name: "会計ソフト", section: "A. ソフトウェア", amount: 300000 },
          { name: "導入設定", section: "B. 導入作業", amount: 200000 },
        ],
      },
    ],
    silent: ["section_subtotal_differs"],
  },
};

const namedSums: Sample = {
  file: "named-sums.xlsx",
  trap: "sums that name their section, and an item whose name ends like one",
  bytes: () =>
    sheet([
      ["見積書"],
      ["項目", "数量", "単価", "金額"],
      ["会計", 1, 300000, 300000],
      ["ソフトウェア費 計", null, null, 300000],
      ["画面設計", null, null, 200000],
      ["役務費　計", null, null, 200000],
      ["税抜合計", null, null, 500000],
      ["消費税等", null, null, 50000],
      ["税込合計", null, null, 550000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 500000,
        total: 550000,
        reconciled: true,
        items: [
          { name: "会計", amount: 300000 },
          { name: "画面設計", amount: 200000 },
        ],
      },
    ],
  },
};

const sectionsOnly: Sample = {
  file: "sections-only.xlsx",
  trap: "a sum per section and none of all before the tax",
  bytes: () =>
    sheet([
      ["見積書"],
      [...columns],
      ["■ソフトウェア"],
      ["会計ソフト", 1, "式", 300000, 300000],
      [null, null, null, "小計", 300000],
      ["■導入作業"],
      ["導入設定", 1, "式", 200000, 200000],
      [null, null, null, "小計", 200000],
      [null, null, null, "消費税", 50000],
      [null, null, null, "合計", 550000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 500000,
        total: 550000,
        reconciled: true,
        items: [
          { name: "会計ソフト", amount: 300000 },
          { name: "導入設定", amount: 200000 },
        ],
      },
    ],
    silent: ["not_reconciled", "section_subtotal_differs"],
  },
};

const wrongSection: Sample = {
  file: "wrong-section.xlsx",
  trap: "a section's sum that its lines do not give, the same line twice, a product that is not the amount",
  bytes: () =>
    sheet([
      ["見積書"],
      [...columns],
      ["会計ソフト", 1, "式", 300000, 300000],
      [null, null, null, "小計", 310000],
      ["導入設定", 2, "式", 100000, 150000],
      ["操作研修", 1, "回", 50000, 50000],
      ["操作研修", 1, "回", 50000, 50000],
      [null, null, null, "小計", 250000],
      [null, null, null, "合計（税抜）", 550000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 550000,
        items: [
          { name: "会計ソフト", amount: 300000 },
          { name: "導入設定", amount: 150000 },
          { name: "操作研修", amount: 50000 },
          { name: "操作研修", amount: 50000 },
        ],
      },
    ],
    warnings: ["section_subtotal_differs", "duplicate_lines", "line_arithmetic"],
  },
};

const unnumbered = (subject: string, name: string, amount: number): SampleCell[][] => [
  ["御見積書"],
  ["株式会社みほん 御中"],
  [`件名：${subject}`],
  [...columns],
  [name, 1, "式", amount, amount],
  ...foot(amount, amount / 10),
  [],
];

const stackedWithoutNumber: Sample = {
  file: "stacked-unnumbered.xlsx",
  trap: "two quotes without a number below each other, to the same customer",
  bytes: () =>
    sheet([...unnumbered("会計", "会計ソフト", 100000), ...unnumbered("販売管理", "販売管理ソフト", 200000)]),
  expected: {
    documents: [
      { subject: "会計", total: 110000, reconciled: true, items: [{ name: "会計ソフト", amount: 100000 }] },
      { subject: "販売管理", total: 220000, reconciled: true, items: [{ name: "販売管理ソフト", amount: 200000 }] },
    ],
    warnings: ["multiple_documents"],
  },
};

const headAgain: Sample = {
  file: "head-again.xlsx",
  trap: "the second page repeats the title, the customer and the header",
  bytes: () =>
    sheet([
      ["御見積書"],
      ["株式会社みほん 御中"],
      ["件名：会計システム"],
      [...columns],
      ["会計ソフト", 1, "式", 100000, 100000],
      ["次頁へ"],
      ["御見積書"],
      ["株式会社みほん 御中"],
      ["件名：会計システム"],
      [...columns],
      ["導入設定", 1, "式", 200000, 200000],
      ...foot(300000, 30000),
    ]),
  expected: {
    documents: [
      {
        customer: "株式会社みほん",
        subject: "会計システム",
        subtotal: 300000,
        reconciled: true,
        items: [
          { name: "会計ソフト", section: null, amount: 100000 },
          { name: "導入設定", section: null, amount: 200000 },
        ],
      },
    ],
    silent: ["multiple_documents"],
  },
};

const initialAndMonthly: Sample = {
  file: "initial-monthly-tables.xlsx",
  trap: "初期費用合計 and 月額費用合計 under two tables, no grand total",
  bytes: () =>
    sheet([
      ["御見積書"],
      ["１．初期費用"],
      ["項目", "数量", "単価", "金額"],
      ["初期導入費用", 1, 300000, 300000],
      ["導入研修", 1, 100000, 100000],
      ["初期費用合計", null, null, 400000],
      ["２．月額費用"],
      ["項目", "数量", "単価", "金額"],
      ["会計クラウド利用料", 10, 1000, 10000],
      ["月額費用合計", null, null, 10000],
    ]),
  expected: {
    documents: [
      {
        subtotal: 410000,
        items: [
          { name: "初期導入費用", amount: 300000 },
          { name: "導入研修", amount: 100000 },
          { name: "会計クラウド利用料", amount: 10000, section: "月額費用" },
        ],
      },
    ],
    warnings: ["subscription_without_period"],
  },
};

const optionInline: Sample = {
  file: "option-inline.xlsx",
  trap: "an optional line among the others, which the total does not count",
  bytes: () =>
    sheet([
      ["御見積書"],
      [...columns],
      ["会計ソフト", 1, "式", 300000, 300000],
      ["【オプション】データ移行", 1, "式", 50000, 50000],
      ["導入設定", 1, "式", 100000, 100000],
      ...foot(400000, 40000),
    ]),
  expected: {
    documents: [
      {
        subtotal: 400000,
        reconciled: true,
        items: [
          { name: "会計ソフト", amount: 300000 },
          { name: "導入設定", amount: 100000 },
        ],
        optional: [{ name: "【オプション】データ移行", amount: 50000 }],
      },
    ],
    warnings: ["optional_lines"],
  },
};

const optionCounted: Sample = {
  file: "option-counted.xlsx",
  trap: "a line called optional that the total does count",
  bytes: () =>
    sheet([
      ["御見積書"],
      [...columns],
      ["会計ソフト", 1, "式", 300000, 300000],
      ["（オプション）請求書発行機能", 1, "式", 100000, 100000],
      ...foot(400000, 40000),
    ]),
  expected: {
    documents: [
      {
        reconciled: true,
        items: [
          { name: "会計ソフト", amount: 300000 },
          { name: "（オプション）請求書発行機能", amount: 100000 },
        ],
      },
    ],
    silent: ["optional_lines"],
  },
};

const bothPrices: Sample = {
  file: "both-prices.xlsx",
  trap: "amounts without and with tax side by side",
  bytes: () =>
    sheet([
      ["御見積書"],
      ["No.", "品名", "数量", "単価(税抜)", "金額(税抜)", "消費税", "金額(税込)"],
      [1, "会計ソフト", 2, 100000, 200000, 20000, 220000],
      [2, "導入設定", 1, 80000, 80000, 8000, 88000],
      [null, "合計", null, null, 280000, 28000, 308000],
    ]),
  expected: {
    documents: [
      {
        taxMode: "exclusive",
        subtotal: 280000,
        tax: 28000,
        total: 308000,
        reconciled: true,
        items: [
          { name: "会計ソフト", unitPrice: 100000, amount: 200000 },
          { name: "導入設定", amount: 80000 },
        ],
      },
    ],
  },
};

const included: Sample = {
  file: "included.xlsx",
  trap: "lines that are included, free or a gift: a word where the amount would stand",
  bytes: () =>
    sheet([
      ["御見積書"],
      [...columns],
      ["販売管理パッケージ一式", 1, "式", 500000, 500000],
      ["　導入設定", 1, "式", "上記に含む", "－"],
      ["　操作研修", 1, "回", "無償", "0"],
      ["　保守", 12, "ヶ月", "サービス", "-"],
      ...foot(500000, 50000),
    ]),
  expected: {
    documents: [{ subtotal: 500000, reconciled: true, items: [{ name: "販売管理パッケージ一式", amount: 500000 }] }],
  },
};

const english: Sample = {
  file: "quotation.xlsx",
  trap: "a quote in English",
  bytes: () =>
    sheet([
      ["QUOTATION"],
      ["Date: 2025/10/01", null, "Quote No: Q-77"],
      ["Description", "Qty", "Unit Price", "Amount"],
      ["Accounting software license", 1, 400000, 400000],
      ["Setup service", 2, 50000, 100000],
      ["Laptop PC", 1, 150000, 150000],
      [null, null, "Subtotal", 650000],
      [null, null, "Tax (10%)", 65000],
      [null, null, "Total", 715000],
    ]),
  expected: {
    documents: [
      {
        kind: "quote",
        number: "Q-77",
        issueDate: "2025-10-01",
        subtotal: 650000,
        tax: 65000,
        total: 715000,
        reconciled: true,
        items: [
          { name: "Accounting software license", amount: 400000, category: "SW_LICENSE" },
          { name: "Setup service", amount: 100000, category: "SVC_SETUP" },
          { name: "Laptop PC", amount: 150000, category: "HW_PC" },
        ],
      },
    ],
  },
};

const modifiers: Sample = {
  file: "modifiers.xlsx",
  trap: "what qualifies a name behind a blank: the word before it decides",
  bytes: () =>
    sheet(
      [
        ["見積書"],
        ["№", "名称・仕様", null, "数量", "単位", "単価", "金額"],
        [1, "会計ソフト", "永続版", 1, "式", 300000, 300000],
        [2, "導入設定", "オンライン", 2, "回", 50000, 100000],
        [3, "ノートパソコン", "ミホン電機製", 1, "台", 100000, 100000],
        [null, "小計", null, null, null, null, 500000],
        [null, "消費税相当額", null, null, null, null, 50000],
        [null, "合計金額", null, null, null, null, 550000],
      ],
      { merges: ["B2:C2"] },
    ),
  expected: {
    documents: [
      {
        reconciled: true,
        items: [
          { name: "会計ソフト 永続版", category: "SW_LICENSE", amount: 300000 },
          { name: "導入設定 オンライン", category: "SVC_SETUP", amount: 100000 },
          { name: "ノートパソコン ミホン電機製", category: "HW_PC", amount: 100000 },
        ],
      },
    ],
    silent: ["unclassified_lines"],
  },
};

const longContract: Sample = {
  file: "long-contract.xlsx",
  trap: "five years, expensive hours, a wrong check digit, a validity that is over",
  bytes: () =>
    sheet([
      ["御見積書"],
      ["有効期限", "2025/10/31", null, null, "登録番号：T1234567890123"],
      [...columns],
      ["勤怠クラウド 利用料", 60, "ヶ月", 5000, 300000],
      ["要件定義", 2, "時間", 15000, 30000],
      ["導入設定", 0.5, "人月", 2000000, 1000000],
      ...foot(1330000, 133000),
    ]),
  options: { today: "2025-11-01" },
  expected: {
    documents: [
      {
        validUntil: "2025-10-31",
        reconciled: true,
        items: [
          { name: "勤怠クラウド 利用料", amount: 300000, months: 60 },
          { name: "要件定義", amount: 30000 },
          { name: "導入設定", amount: 1000000 },
        ],
      },
    ],
    warnings: ["period_beyond_limit", "hourly_rate_high", "registration_check_digit", "expired"],
  },
};

const dearMonths: Sample = {
  file: "dear-months.xlsx",
  trap: "a price by the month of a person above 10,000 yen an hour",
  bytes: () => sheet([["御見積書"], [...columns], ["導入設定", 1, "人月", 1800000, 1800000], ...foot(1800000, 180000)]),
  expected: {
    documents: [{ items: [{ name: "導入設定", amount: 1800000, category: "SVC_SETUP" }] }],
    warnings: ["hourly_rate_high"],
  },
};

const order: Sample = {
  file: "order.xlsx",
  trap: "an order",
  bytes: () => sheet([["注文書"], [...columns], ["会計ソフト", 1, "式", 100000, 100000], ...foot(100000, 10000)]),
  expected: {
    documents: [{ kind: "order", items: [{ name: "会計ソフト", amount: 100000 }] }],
    warnings: ["not_a_quote_but_order"],
  },
};

const delivery: Sample = {
  file: "delivery.xlsx",
  trap: "a delivery note",
  bytes: () => sheet([["納品書"], [...columns], ["会計ソフト", 1, "式", 100000, 100000], ...foot(100000, 10000)]),
  expected: {
    documents: [{ kind: "delivery", items: [{ name: "会計ソフト", amount: 100000 }] }],
    warnings: ["not_a_quote_but_delivery"],
  },
};

const bigDiscount: Sample = {
  file: "big-discount.xlsx",
  trap: "a discount that exceeds every line that could bear it",
  bytes: () =>
    sheet([
      ["御見積書"],
      [...columns],
      ["会計ソフト", 1, "式", 100000, 100000],
      ["特別値引", null, null, null, -150000],
    ]),
  expected: {
    documents: [
      {
        items: [
          { name: "会計ソフト", amount: 100000, eligibleBase: 100000 },
          { name: "特別値引", amount: -150000, kind: "discount", eligibleBase: 0 },
        ],
      },
    ],
    warnings: ["discount_unallocated", "no_total"],
  },
};

const copies: Sample = {
  file: "copies.xlsx",
  trap: "the same quote on two sheets",
  bytes: () =>
    workbook(
      ["提出用", "控え"].map((name) => ({
        name,
        rows: [
          ["御見積書", null, null, "見積番号", "C-1"],
          [...columns],
          ["会計ソフト", 1, "式", 100000, 100000],
          ...foot(100000, 10000),
        ],
      })),
    ),
  expected: {
    documents: [{ number: "C-1", items: [{ name: "会計ソフト", amount: 100000 }] }],
    warnings: ["duplicate_document"],
    silent: ["multiple_documents"],
  },
};

const rememberedColumns: Sample = {
  file: "remembered.xlsx",
  trap: "headers that nobody understands, mapped by hand once before",
  bytes: () =>
    sheet([
      ["なまえ", "こすう", "おかね"],
      ["会計ソフト", 2, 300000],
    ]),
  options: {
    mappings: [
      {
        layout: "なまえ|こすう|おかね",
        columns: [
          { offset: 0, role: "name" },
          { offset: 1, role: "qty" },
          { offset: 2, role: "amount" },
        ],
      },
    ],
  },
  expected: {
    documents: [{ items: [{ name: "会計ソフト", qty: 2, amount: 300000 }] }],
    warnings: ["columns_remembered"],
  },
};

/** Quotes as vendors write them: shapes that no trap of a format explains. */
export const practice: readonly Sample[] = [
  descriptions,
  letteredSums,
  namedSums,
  sectionsOnly,
  wrongSection,
  stackedWithoutNumber,
  headAgain,
  initialAndMonthly,
  optionInline,
  optionCounted,
  bothPrices,
  included,
  english,
  modifiers,
  longContract,
  dearMonths,
  order,
  delivery,
  bigDiscount,
  copies,
  rememberedColumns,
];
