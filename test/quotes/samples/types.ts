import type { ImportOptions, QuoteDocument, QuoteLine } from "../../../src/quotes";

/** What a sample must become; fields that are left out are not asserted. */
export interface ExpectedLine extends Partial<Omit<QuoteLine, "period">> {
  readonly name: string;
  readonly amount: number;
  readonly months?: number | null;
}

export interface ExpectedDocument extends Partial<
  Omit<QuoteDocument, "items" | "optional" | "reconciliation" | "warnings" | "leftOut">
> {
  readonly items: readonly ExpectedLine[];
  readonly optional?: readonly ExpectedLine[];
  readonly reconciled?: boolean;
}

export interface Expected {
  readonly documents?: readonly ExpectedDocument[];
  /** Codes that must be among the warnings of the file or of its documents. */
  readonly warnings?: readonly string[];
  /** Codes that must not be. */
  readonly silent?: readonly string[];
  readonly error?: string;
  readonly encoding?: string;
  readonly needsUserChoice?: boolean;
}

export interface Sample {
  readonly file: string;
  /** What makes the file hard to read. */
  readonly trap: string;
  readonly bytes: () => Uint8Array;
  /** What the caller supplies besides the file. */
  readonly options?: ImportOptions;
  readonly expected: Expected;
}
