import type { CategoryCode } from "../rules";

/** A category of the rules, or what only a quote has: a discount not yet allocated, a line nobody could place. */
export type QuoteCategory = CategoryCode | "DISCOUNT" | "UNKNOWN";

export type QuoteKind = "quote" | "invoice" | "order" | "delivery" | "unknown";

export type TaxMode = "exclusive" | "inclusive" | "unknown";

/** How sure the classifier is, and why: shown beside the category so that a person can judge it. */
export interface Classification {
  readonly category: QuoteCategory;
  /** 0 … 1; from 0.7 the line is preselected, below 0.4 the category is UNKNOWN. */
  readonly confidence: number;
  /** The words that decided, as they stand in the quote. */
  readonly evidence: readonly string[];
  readonly runnerUp: QuoteCategory | null;
}

/** 業務プロセス of 通常枠, as document 004 codes them. */
export type ProcessCode = "共P-01" | "共P-02" | "共P-03" | "共P-04" | "共P-05" | "各業種P-06" | "汎P-07";

/** What インボイス枠 counts: 会計, 受発注, 決済. */
export type InvoiceFunction = "accounting" | "ordering" | "payment";

/** What a tool is for, as its name suggests; settled by the registration of the tool alone. */
export interface Purpose {
  readonly process: ProcessCode;
  readonly functions: readonly InvoiceFunction[];
  /** The word of the name that suggests it, folded. */
  readonly word: string;
}

/** One line of a quote. Amounts are integer yen; a discount keeps its negative sign. */
export interface QuoteLine extends Classification {
  /** 1-based sheet row or logical CSV record. */
  readonly row: number;
  readonly sheet: string | null;
  readonly page: number | null;
  readonly name: string;
  readonly spec: string | null;
  readonly qty: number | null;
  readonly unit: string | null;
  readonly unitPrice: number | null;
  /** As written in the quote (tax-inclusive where the document is). */
  readonly amount: number;
  /** Tax-exclusive, before discounts are allocated. */
  readonly amountExTax: number;
  /** What enters the workbook: tax-exclusive with its share of the discounts. A discount line has 0 here. */
  readonly eligibleBase: number;
  readonly taxRate: 10 | 8 | 0 | null;
  readonly kind: "item" | "discount";
  readonly section: string | null;
  readonly period: { readonly months: number; readonly monthly: number | null } | null;
  readonly part: "initial" | "monthly" | null;
  readonly listPrice: number | null;
  /** A suggestion; null where the name tells nothing, and for discounts. */
  readonly purpose: Purpose | null;
}

/** Every row that did not become a line stays visible with the reason. */
export interface LeftOutRow {
  readonly row: number;
  readonly sheet: string | null;
  readonly type:
    "heading" | "subtotal" | "tax" | "total" | "optional" | "note" | "zero" | "hidden" | "carried" | "unread";
  readonly text: string;
  readonly amount: number | null;
}

/** One total of the document against the sum of the lines; `difference` = stated − computed, in yen. */
export interface ReconciliationCheck {
  readonly total: "subtotal" | "tax" | "total" | "headline";
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
}

export interface Reconciliation {
  /** True only when at least one total was found and every one agrees within a yen per tax rate. */
  readonly reconciled: boolean;
  readonly checks: readonly ReconciliationCheck[];
}

export interface QuoteDocument {
  readonly kind: QuoteKind;
  readonly number: string | null;
  /** ISO dates. */
  readonly issueDate: string | null;
  readonly validUntil: string | null;
  readonly customer: string | null;
  readonly vendor: string | null;
  readonly registrationNumber: string | null;
  readonly subject: string | null;
  readonly taxMode: TaxMode;
  /** What stored numbers were multiplied by (単位：千円 → 1000). */
  readonly scale: 1 | 1000;
  readonly subtotal: number | null;
  readonly tax: number | null;
  readonly total: number | null;
  readonly items: readonly QuoteLine[];
  readonly optional: readonly QuoteLine[];
  readonly leftOut: readonly LeftOutRow[];
  readonly reconciliation: Reconciliation;
  /** Codes; the sentences are in src/text. */
  readonly warnings: readonly string[];
}

/** What one file became. The CLI prints exactly this as JSON. */
export interface ImportedFile {
  readonly file: string;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly documents: readonly QuoteDocument[];
  readonly warnings: readonly string[];
  readonly needsUserChoice: boolean;
}

/** A refusal with a way out; the sentence for `error` is in src/text. */
export interface RefusedFile {
  readonly file: string;
  readonly sha256: string;
  readonly error: string;
}

export type ImportResult = ImportedFile | RefusedFile;
