import type { CategoryCode } from "../rules";
import type { CellValue } from "./cells/put";

/** One row of the table that is written for a quote. Yen; `cost` is tax-exclusive, `original` as the quote prints it. */
export interface SheetLine {
  /** Where the line stands in the source file. */
  readonly row: number;
  readonly name: string;
  readonly category: CategoryCode;
  readonly cost: number;
  readonly months: number | null;
  readonly original: number;
  readonly note: string;
}

/** What the tools of a quote suggest to be counted, each with the name of one that does; for a person to decide. */
export interface QuoteProposal {
  readonly processes: readonly { readonly what: string; readonly name: string }[];
  readonly functions: readonly { readonly what: "accounting" | "ordering" | "payment"; readonly name: string }[];
}

/** What is written for one quote. Texts are stored as text, whatever they begin with. */
export interface QuoteSheet {
  /** Lower-case hex of the source file. */
  readonly sha256: string;
  readonly file: string;
  /** Position of the quote within its file, from 0. */
  readonly position: number;
  readonly subject: string | null;
  readonly vendor: string | null;
  readonly number: string | null;
  /** ISO dates. */
  readonly issueDate: string | null;
  readonly validUntil: string | null;
  readonly registrationNumber: string | null;
  readonly customer: string | null;
  /** How the quote states its amounts, in words. */
  readonly tax: string;
  /** The result of the check against the totals, in words. */
  readonly reconciliation: string;
  readonly lines: readonly [SheetLine, ...SheetLine[]];
  readonly proposal: QuoteProposal;
}

/** Tells a quote from another: the same bytes, or the same number of the same vendor. */
export type QuoteIdentity = Pick<QuoteSheet, "sha256" | "position" | "vendor" | "number">;

/** What the workbook remembers of a quote that was written into it. */
export interface QuoteRecord extends QuoteIdentity {
  readonly file: string;
  readonly tableName: string;
  readonly lines: number;
  readonly proposal: QuoteProposal;
  /** Changes when anybody changes a cell that was written. */
  readonly fingerprint: string;
  /** 行, 区分, 対象経費, 月数 of each line as they were written; missing where they would be too many to keep. */
  readonly imported?: readonly (readonly CellValue[])[];
  /** The state of the sheet that somebody found right, though it differs from what was written. */
  readonly accepted?: string;
}

/** Where everything went; addresses are those of the sheet. */
export interface WrittenQuote {
  readonly record: QuoteRecord;
  readonly sheetName: string;
  readonly table: string;
  readonly conditions: string;
  readonly best: string;
  readonly byCategory: string;
  /** False while Excel does not know the functions yet (#NAME?). */
  readonly functionsKnown: boolean;
  /** The earlier import whose place this one took; `removed` is false where it could not be deleted. */
  readonly replaced: { readonly sheetName: string; readonly removed: boolean } | null;
}

/** An earlier import of the same quote. */
export interface FoundQuote {
  readonly record: QuoteRecord;
  readonly sheetName: string;
  /** True for the same bytes, false where only number and vendor agree. */
  readonly sameFile: boolean;
  /** Whether cells were changed or added since it was written, conditions aside. */
  readonly changed: boolean;
}

export type FailureCode =
  | "cell-editing"
  | "cancelled"
  | "structure-protected"
  | "read-only"
  | "name-taken"
  | "api-missing"
  | "outside-excel"
  | "too-large"
  | "sheet-missing"
  | "last-sheet"
  | "nothing-selected"
  | "several-areas"
  | "unsafe-text"
  | "busy"
  | "unknown";

/** What the workbook did not do, with a code whose sentence is in src/text. */
export interface Failure {
  readonly kind: "failed";
  readonly code: FailureCode;
  /** The answer of Excel, where the code alone does not say it. */
  readonly detail: string | null;
  /** The sheet that could not be taken back, if one is left over. */
  readonly leftOver: string | null;
}

export type Outcome<Done> = { readonly kind: "done"; readonly value: Done } | Failure;

/** How long an operation may wait for a cell that is being edited, and who is told. */
export interface Patience {
  readonly signal?: AbortSignal;
  readonly onWaiting?: () => void;
  readonly onResumed?: () => void;
}
