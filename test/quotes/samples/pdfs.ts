import { pdf, type PdfPage, type PdfText } from "./pdf";
import type { Sample } from "./types";

/** Right edges of the columns of figures, left edges of the others. */
const columns = { name: 60, qty: 330, unit: 345, price: 440, amount: 530 } as const;

const width = (text: string, size = 10): number =>
  [...text].reduce((all, character) => all + (character.charCodeAt(0) < 256 || character === "¥" ? 0.5 : 1) * size, 0);

const right = (x: number, y: number, text: string): PdfText => ({ x: x - width(text), y, text });

function item(y: number, name: string, qty: string, unit: string, price: string, amount: string): PdfText[] {
  return [
    { x: columns.name, y, text: name },
    right(columns.qty, y, qty),
    { x: columns.unit, y, text: unit },
    right(columns.price, y, price),
    right(columns.amount, y, amount),
  ].filter(({ text }) => text !== "");
}

const header = (y: number): PdfText[] => [
  { x: 140, y, text: "品名" },
  { x: 310, y, text: "数量" },
  { x: 345, y, text: "単位" },
  { x: 400, y, text: "単価" },
  { x: 490, y, text: "金額" },
];

const total = (y: number, label: string, amount: string): PdfText[] => [
  { x: 380, y, text: label },
  right(columns.amount, y, amount),
];

const head: PdfText[] = [
  { x: 250, y: 60, text: "御 見 積 書", size: 18 },
  { x: 60, y: 100, text: "株式会社みほん食堂 御中", size: 12 },
  { x: 400, y: 100, text: "見積日：2025年10⽉1⽇" },
  { x: 400, y: 115, text: "見積番号：P-55" },
  { x: 400, y: 130, text: "株式会社サンプル商事" },
  { x: 400, y: 145, text: "登録番号：T7000000000001" },
  { x: 60, y: 170, text: "御見積金額　¥506,000（税込）", size: 14 },
];

const first: PdfText[] = [
  ...item(240, "販売管理クラウド 利用料", "24", "ヶ月", "10,000", "240,000"),
  ...item(260, "初期設定", "1", "式", "120,000", "120,000"),
];

const last: PdfText[] = [
  ...item(280, "操作研修", "2", "回", "50,000", "100,000"),
  ...total(310, "小計", "460,000"),
  ...total(325, "消費税（10%）", "46,000"),
  ...total(340, "合計", "506,000"),
  { x: 60, y: 380, text: "備考：お支払いは検収後30日以内にお願いいたします。" },
];

const document = {
  kind: "quote",
  number: "P-55",
  issueDate: "2025-10-01",
  customer: "株式会社みほん食堂",
  vendor: "株式会社サンプル商事",
  registrationNumber: "T7000000000001",
  subtotal: 460000,
  tax: 46000,
  total: 506000,
  reconciled: true,
  items: [
    { name: "販売管理クラウド 利用料", qty: 24, unit: "ヶ月", unitPrice: 10000, amount: 240000, months: 24, page: 1 },
    { name: "初期設定", qty: 1, unit: "式", unitPrice: 120000, amount: 120000 },
    { name: "操作研修", qty: 2, unit: "回", unitPrice: 50000, amount: 100000 },
  ],
} as const;

const grid = (ys: readonly number[]): PdfPage["rules"] => [
  ...ys.map((y) => [50, y, 540, y] as const),
  ...[50, 300, 340, 385, 450, 540].map((x) => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
];

const ruled: Sample = {
  file: "ruled.pdf",
  trap: "a ruled table, a font that is not embedded, Kangxi radicals",
  bytes: () =>
    pdf([{ texts: [...head, ...header(220), ...first, ...last], rules: grid([208, 226, 246, 266, 286]) ?? [] }]),
  expected: { documents: [document] },
};

const unruled: Sample = {
  file: "unruled.pdf",
  trap: "no rules: columns by white space",
  bytes: () => pdf([{ texts: [...head, ...header(220), ...first, ...last] }]),
  expected: { documents: [document] },
};

const onlyHorizontal: Sample = {
  file: "horizontal-rules.pdf",
  trap: "horizontal rules only, a name that goes on in a second line",
  bytes: () =>
    pdf([
      {
        texts: [
          ...head.filter(({ y }) => y !== 170),
          ...header(220),
          { x: columns.name, y: 236, text: "販売管理クラウド スタンダードプラン" },
          ...item(242, "", "24", "ヶ月", "10,000", "240,000"),
          { x: columns.name, y: 248, text: "（20名まで）利用料" },
          ...item(270, "初期設定", "1", "式", "120,000", "120,000"),
          ...total(310, "小計", "360,000"),
          ...total(325, "消費税（10%）", "36,000"),
          ...total(340, "合計", "396,000"),
        ],
        rules: [208, 226, 256, 282, 300].map((y) => [50, y, 540, y] as const),
      },
    ]),
  expected: {
    documents: [
      {
        subtotal: 360000,
        reconciled: true,
        items: [
          { name: "販売管理クラウド スタンダードプラン（20名まで）利用料", amount: 240000, months: 24 },
          { name: "初期設定", amount: 120000 },
        ],
      },
    ],
  },
};

const pages: Sample = {
  file: "pages.pdf",
  trap: "two pages, the header repeated, a carried sum",
  bytes: () =>
    pdf([
      { texts: [...head, ...header(220), ...first, ...total(300, "次頁へ繰越", "360,000")] },
      { texts: [{ x: 450, y: 40, text: "P-55　2/2" }, ...header(220), ...last] },
    ]),
  expected: { documents: [document] },
};

const manyPages: Sample = {
  file: "many-pages.pdf",
  trap: "more than fifty pages",
  bytes: () =>
    pdf([
      { texts: [...head, ...header(220), ...first, ...last] },
      ...Array.from({ length: 50 }, (_, at) => ({
        texts: [{ x: 60, y: 60, text: `付録　取扱説明　第${String(at + 1)}章` }],
      })),
    ]),
  expected: { documents: [document], warnings: ["pages_cut"] },
};

export const pdfs: readonly Sample[] = [ruled, unruled, onlyHorizontal, pages, manyPages];
