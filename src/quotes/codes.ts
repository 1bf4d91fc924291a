/** Everything the importer can remark about a file it has read; the sentences are in src/text/quotes.ts. */
export const warningCodes = [
  "tax_inclusive",
  "tax_mode_assumed",
  "multiple_documents",
  "formula_without_value",
  "stale_or_missing_total",
  "no_total",
  "not_reconciled",
  "section_subtotal_differs",
  "line_arithmetic",
  "mixed_tax_rates",
  "hidden_rows_skipped",
  "hidden_columns_skipped",
  "hidden_sheets_skipped",
  "outside_print_area",
  "scaled_thousand",
  "thousand_format",
  "optional_lines",
  "subscription_without_period",
  "period_beyond_limit",
  "period_not_multiplied",
  "monthly_amounts",
  "hourly_rate_high",
  "registration_check_digit",
  "expired",
  "not_a_quote_but_invoice",
  "not_a_quote_but_order",
  "not_a_quote_but_delivery",
  "discount_unallocated",
  "vendor_choice",
  "stray_quote",
  "encoding_uncertain",
  "unclassified_lines",
  "duplicate_lines",
  "duplicate_document",
  "summary_sheet_skipped",
  "pages_cut",
  "columns_remembered",
] as const;

export type WarningCode = (typeof warningCodes)[number];

/** Why a file gives no lines; each sentence names a way out. */
export const refusalCodes = [
  "empty_file",
  "file_too_large",
  "archive_too_large",
  "archive_sizes_forged",
  "archive_damaged",
  "document_type_definition",
  "encrypted",
  "old_container",
  "unreadable",
  "unsupported_format",
  "too_many_cells",
  "scanned_pdf",
  "no_table",
  "no_lines",
  "request_for_quote",
  "cancelled",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Thrown inside src/quotes only; importFile turns it into a RefusedFile. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
    this.name = "Refusal";
  }
}

/** By name, because a reader that was loaded later may hold another copy of the class. */
export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && error.name === "Refusal";
