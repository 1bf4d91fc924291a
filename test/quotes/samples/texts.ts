import { csv, encode } from "./build";
import type { Sample } from "./types";

type Row = readonly (string | number | null)[];

const printed: readonly Row[] = [
  ["見　積　書"],
  [],
  ["宛先：", "株式会社みほん書店 御中", null, "発行日", "令和7年9月5日"],
  [null, null, null, "見積番号", "0905-1"],
  ["御見積金額", "¥352,000-", "（消費税込）"],
  [],
  ["品　名", "数　量", "単　価", "金　額", "摘　要"],
  ["在庫連携クラウド 月額利用料", "12ヶ月", "@10,000", "¥120,000-", "12回払い"],
  ["商品マスタ登録代行", "500点", "@300", "¥150,000-", null],
  ["操作説明会", "一式", null, "¥50,000-", null],
  ["端数値引き", null, null, "▲¥0", null],
  ["小計", null, null, "¥320,000-", null],
  ["消費税(10%)", null, null, "¥32,000-", null],
  ["合計", null, null, "¥352,000-", null],
];

const printedDocument = {
  kind: "quote",
  number: "0905-1",
  issueDate: "2025-09-05",
  customer: "株式会社みほん書店",
  subtotal: 320000,
  tax: 32000,
  total: 352000,
  reconciled: true,
  items: [
    {
      name: "在庫連携クラウド 月額利用料",
      row: 8,
      qty: 12,
      unit: "ヶ月",
      unitPrice: 10000,
      amount: 120000,
      months: 12,
      category: "SW_CLOUD",
    },
    { name: "商品マスタ登録代行", qty: 500, unit: "点", unitPrice: 300, amount: 150000, category: "SVC_SETUP" },
    { name: "操作説明会", qty: 1, unit: "式", unitPrice: null, amount: 50000, category: "SVC_SETUP" },
  ],
} as const;

const encodings: readonly Sample[] = (
  [
    ["printed-utf8.csv", "utf-8", ",", "utf-8"],
    ["printed-bom.tsv", "utf-8-bom", "\t", "utf-8"],
    ["printed-cp932.csv", "shift_jis", ",", "shift_jis"],
    ["printed-euc.csv", "euc-jp", ",", "euc-jp"],
    ["printed-jis.txt", "iso-2022-jp", "\t", "iso-2022-jp"],
    ["printed-utf16le.txt", "utf-16le", "\t", "utf-16le"],
    ["printed-utf16be.txt", "utf-16be", "\t", "utf-16be"],
  ] as const
).map(([file, encoding, delimiter, detected]) => ({
  file,
  trap: `a printed form as text in ${encoding}`,
  bytes: () => encode(csv(printed, delimiter), encoding),
  expected: { documents: [printedDocument], encoding: detected },
}));

const records: Sample = {
  file: "records.csv",
  trap: "a line per record with the document's columns repeated",
  bytes: () =>
    encode(
      csv([
        [
          "見積番号",
          "見積日",
          "有効期限",
          "取引先名",
          "件名",
          "品目",
          "数量",
          "単位",
          "単価",
          "金額",
          "税率",
          "軽減税率",
        ],
        [
          "R-1",
          "2025/09/01",
          "2025/10/01",
          "㈲ためし",
          "受発注①",
          "受発注クラウド\n利用料（月額）",
          12,
          "ヶ月",
          "5,000",
          "60,000",
          "10%",
          null,
        ],
        [
          "R-1",
          "2025/09/01",
          "2025/10/01",
          "㈲ためし",
          "受発注①",
          "導入設定",
          1,
          "式",
          "100,000",
          "100,000",
          "10%",
          null,
        ],
        [
          "R-1",
          "2025/09/01",
          "2025/10/01",
          "㈲ためし",
          "受発注①",
          "特別値引き",
          1,
          "式",
          "▲10,000",
          "▲10,000",
          "10%",
          null,
        ],
        ["R-2", "2025/09/02", "2025/10/02", "㈲ためし", "機器", "ﾉｰﾄﾊﾟｿｺﾝ", 2, "台", "150,000", "300,000", "10%", null],
        [
          "R-2",
          "2025/09/02",
          "2025/10/02",
          "㈲ためし",
          "機器",
          "緑茶（ノベルティ）",
          1,
          "ｹｰｽ",
          "1,250",
          "1,250",
          "8%",
          "○",
        ],
      ]),
      "shift_jis",
    ),
  expected: {
    documents: [
      {
        number: "R-1",
        issueDate: "2025-09-01",
        validUntil: "2025-10-01",
        customer: "㈲ためし",
        subject: "受発注①",
        subtotal: 150000,
        tax: 15000,
        total: 165000,
        items: [
          {
            name: "受発注クラウド\n利用料（月額）",
            row: 2,
            amount: 60000,
            months: 12,
            eligibleBase: 56250,
            category: "SW_CLOUD",
          },
          { name: "導入設定", row: 3, amount: 100000, eligibleBase: 93750 },
          { name: "特別値引き", amount: -10000, kind: "discount" },
        ],
      },
      {
        number: "R-2",
        subtotal: 301250,
        tax: 30100,
        total: 331350,
        items: [
          { name: "ﾉｰﾄﾊﾟｿｺﾝ", amount: 300000, category: "HW_PC" },
          { name: "緑茶（ノベルティ）", amount: 1250, taxRate: 8, category: "NG" },
        ],
      },
    ],
    warnings: ["multiple_documents", "no_total"],
  },
};

const wide: Sample = {
  file: "wide.csv",
  trap: "one record per quote, item columns repeated",
  bytes: () =>
    encode(
      csv([
        ["見積番号", "見積日", "取引先名", "品名1", "数量1", "単価1", "金額1", "品名2", "数量2", "単価2", "金額2"],
        ["W-1", "2025-09-10", "株式会社ためし", "会計ソフト", 1, 200000, 200000, "導入設定", 2, 50000, 100000],
        ["W-2", "2025-09-11", "有限会社みほん", "POSレジ", 1, 300000, 300000, null, null, null, null],
      ]),
      "utf-8",
    ),
  expected: {
    documents: [
      {
        number: "W-1",
        subtotal: 300000,
        items: [
          { name: "会計ソフト", amount: 200000 },
          { name: "導入設定", qty: 2, amount: 100000 },
        ],
      },
      { number: "W-2", customer: "有限会社みほん", items: [{ name: "POSレジ", amount: 300000 }] },
    ],
  },
};

const typed: Sample = {
  file: "typed-rows.csv",
  trap: "rows of different types: the document's row, then its item rows",
  bytes: () =>
    encode(
      csv([
        [
          "行形式",
          "取引先名",
          "件名",
          "見積日",
          "見積番号",
          "小計",
          "消費税",
          "合計金額",
          "品名",
          "単価",
          "数量",
          "単位",
          "金額",
          "税率",
        ],
        [
          "見積書行",
          "株式会社ためし",
          "勤怠管理",
          "2025/08/01",
          "T-9",
          220000,
          22000,
          242000,
          null,
          null,
          null,
          null,
          null,
          null,
        ],
        ["品目行", null, null, null, null, null, null, null, "勤怠クラウド 年額利用料", 120000, 1, "年", 120000, "10%"],
        ["品目行", null, null, null, null, null, null, null, "初期設定", 100000, 1, "式", 100000, "10%"],
      ]),
      "utf-8-bom",
    ),
  expected: {
    documents: [
      {
        number: "T-9",
        issueDate: "2025-08-01",
        customer: "株式会社ためし",
        subtotal: 220000,
        total: 242000,
        reconciled: true,
        items: [
          { name: "勤怠クラウド 年額利用料", amount: 120000, months: 12 },
          { name: "初期設定", amount: 100000 },
        ],
      },
    ],
  },
};

const strayQuote: Sample = {
  file: "stray-quote.csv",
  trap: "an opening quotation mark that is never closed",
  bytes: () =>
    encode(
      [
        "見積書",
        "品名,数量,単価,金額",
        '"24型モニター,1,30000,30000',
        ...Array.from(
          { length: 20 },
          (_, at) => `会計ソフト ${String(at + 1)}号,1,${String(1000 + at)},${String(1000 + at)}`,
        ),
        "小計,,,50190",
        "消費税,,,5019",
        "合計,,,55209",
      ].join("\n"),
      "utf-8",
    ),
  expected: {
    documents: [
      {
        subtotal: 50190,
        reconciled: true,
        items: [
          { name: '"24型モニター', amount: 30000 },
          ...Array.from({ length: 20 }, (_, at) => ({ name: `会計ソフト ${String(at + 1)}号`, amount: 1000 + at })),
        ],
      },
    ],
    warnings: ["stray_quote"],
  },
};

const html: Sample = {
  file: "web-export.xls",
  trap: "a web system's .xls that is HTML",
  bytes: () =>
    encode(
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td{}</style></head><body><table>
<tr><td colspan="4">御見積書</td></tr><tr><td>株式会社ためし御中</td><td></td><td>見積日</td><td>2025/7/1</td></tr>
<tr><th>品名</th><th>数量</th><th>単価</th><th>金額</th></tr>
<tr><td>会計ソフト<br>標準版 &amp; 連携</td><td x:num="2">２</td><td x:num="150000">150千</td><td x:num="300000">¥300,000</td></tr>
<tr style="display:none"><td>隠し行</td><td>1</td><td>9</td><td>9</td></tr>
<tr><td colspan="3">小計</td><td>300,000</td></tr><tr><td colspan="3">消費税</td><td>30,000</td></tr><tr><td colspan="3">合計</td><td>330,000</td></tr>
</table></body></html>`,
      "utf-8",
    ),
  expected: {
    documents: [
      {
        customer: "株式会社ためし",
        issueDate: "2025-07-01",
        total: 330000,
        reconciled: true,
        items: [{ name: "会計ソフト\n標準版 & 連携", qty: 2, unitPrice: 150000, amount: 300000 }],
      },
    ],
    warnings: ["hidden_rows_skipped"],
  },
};

const misnamed: Sample = {
  file: "misnamed.xlsx",
  trap: "text with the name of a workbook",
  bytes: () => encode("品名,数量,単価,金額\r\n会計ソフト,1,100000,100000\r\n", "shift_jis"),
  expected: { documents: [{ items: [{ name: "会計ソフト", amount: 100000 }] }] },
};

const fewJapanese: Sample = {
  file: "few-japanese-euc.csv",
  trap: "EUC-JP with hardly a Japanese character, half-width kana among them",
  bytes: () =>
    encode(
      [
        "品名,金額",
        "ﾌﾟﾘﾝﾀ,1000",
        ...Array.from({ length: 60 }, (_, at) => `PC-${String(at)},${String(1000 + at)}`),
      ].join("\n"),
      "euc-jp",
    ),
  expected: {
    documents: [
      {
        items: [
          { name: "ﾌﾟﾘﾝﾀ", amount: 1000, category: "HW_PC" },
          ...Array.from({ length: 60 }, (_, at) => ({ name: `PC-${String(at)}`, amount: 1000 + at })),
        ],
      },
    ],
    encoding: "euc-jp",
    warnings: ["encoding_uncertain"],
  },
};

const halfWidthKana: Sample = {
  file: "half-width-kana.csv",
  trap: "Shift_JIS in half-width kana alone, as old systems print",
  bytes: () => encode("Description,Qty,Amount\nﾌﾟﾘﾝﾀ,1,30000\nﾉｰﾄﾊﾟｿｺﾝ,2,200000\n", "shift_jis"),
  expected: {
    documents: [
      {
        items: [
          { name: "ﾌﾟﾘﾝﾀ", amount: 30000 },
          { name: "ﾉｰﾄﾊﾟｿｺﾝ", amount: 200000, category: "HW_PC" },
        ],
      },
    ],
    encoding: "shift_jis",
  },
};

export const texts: readonly Sample[] = [
  ...encodings,
  fewJapanese,
  halfWidthKana,
  records,
  wide,
  typed,
  strayQuote,
  html,
  misnamed,
];
