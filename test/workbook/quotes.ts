import type { QuoteSheet, SheetLine } from "../../src/workbook";

export const line = (change: Partial<SheetLine> = {}): SheetLine => ({
  row: 12,
  name: "会計クラウドPro 利用料",
  category: "SW_CLOUD",
  cost: 192_000,
  months: 24,
  original: 192_000,
  note: "",
  ...change,
});

const lines: QuoteSheet["lines"] = [
  line(),
  line({ row: 13, name: "初期設定・データ移行", category: "SVC_SETUP", cost: 80_000, months: null, original: 80_000 }),
  line({ row: 14, name: "ノートPC 2台", category: "HW_PC", cost: 212_000, months: null, original: 212_000 }),
];

/** The quote of BEST's and QUOTETABLE's own examples, from a vendor that does not exist. */
export const quote = (change: Partial<QuoteSheet> = {}): QuoteSheet => ({
  sha256: "a".repeat(64),
  file: "見積書.xlsx",
  position: 0,
  subject: "会計クラウド導入 御見積書",
  vendor: "株式会社見本ソリューションズ",
  number: "Q-2025-0612",
  issueDate: "2025-06-12",
  validUntil: null,
  registrationNumber: null,
  customer: "見本商店 御中",
  tax: "税抜",
  reconciliation: "合計と一致",
  lines,
  proposal: { processes: [{ what: "共P-04", name: "会計クラウドPro 利用料" }], functions: [] },
  ...change,
});
