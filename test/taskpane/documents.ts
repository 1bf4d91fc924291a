import type { ImportedFile, QuoteDocument, QuoteLine } from "../../src/quotes";

export const item = (change: Partial<QuoteLine> = {}): QuoteLine => ({
  row: 12,
  sheet: "見積書",
  page: null,
  name: "会計クラウドPro 利用料",
  spec: null,
  qty: 24,
  unit: "ヶ月",
  unitPrice: 5_000,
  amount: 120_000,
  amountExTax: 120_000,
  eligibleBase: 120_000,
  taxRate: 10,
  kind: "item",
  section: null,
  period: { months: 24, monthly: 5_000 },
  part: null,
  listPrice: null,
  purpose: { process: "共P-04", functions: ["accounting"], word: "会計" },
  category: "SW_CLOUD",
  confidence: 0.9,
  evidence: ["クラウド", "利用料"],
  runnerUp: null,
  ...change,
});

export const uncertain = item({ row: 13, name: "追加ユーザー", confidence: 0.5, runnerUp: "OPT_EXT" });
export const unknown = item({ row: 14, name: "一式", category: "UNKNOWN", confidence: 0.2, runnerUp: "SVC_SUPPORT" });
export const discount = item({
  row: 15,
  name: "お値引き",
  kind: "discount",
  category: "DISCOUNT",
  amount: -20_000,
  amountExTax: -20_000,
  eligibleBase: 0,
  qty: null,
  unit: null,
  unitPrice: null,
  period: null,
});

export const document = (change: Partial<QuoteDocument> = {}): QuoteDocument => ({
  kind: "quote",
  number: "Q-2025-0612",
  issueDate: "2025-06-12",
  validUntil: null,
  customer: "見本商店 御中",
  vendor: "株式会社見本ソリューションズ",
  registrationNumber: null,
  subject: "会計クラウド導入 御見積書",
  taxMode: "exclusive",
  scale: 1,
  subtotal: 120_000,
  tax: 12_000,
  total: 132_000,
  items: [item(), uncertain, unknown, discount],
  optional: [item({ row: 20, name: "年間保守（任意）", category: "SVC_SUPPORT" })],
  leftOut: [],
  reconciliation: {
    reconciled: true,
    checks: [{ total: "subtotal", stated: 120_000, computed: 120_000, difference: 0 }],
  },
  warnings: [],
  ...change,
});

export const imported = (documents: readonly QuoteDocument[] = [document()]): ImportedFile => ({
  file: "見積書.xlsx",
  sha256: "a".repeat(64),
  format: "xlsx",
  encoding: null,
  documents,
  warnings: [],
  needsUserChoice: false,
});
