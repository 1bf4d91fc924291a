import type { Role } from "./data/headers";
import type { QuoteCategory } from "./types";
import { compact } from "./values/text";

/** What a person taught: lines of this name are of this category. */
export interface Correction {
  readonly name: string;
  readonly category: QuoteCategory;
}

/** Columns set by hand where the header is not understood; rows and columns are 1-based. */
export interface ColumnMapping {
  readonly sheet?: string | null;
  readonly headerRow: number;
  readonly columns: readonly { readonly column: number; readonly role: Role }[];
}

/**
 * Columns set by hand for every table with these headers, on any sheet; `offset` counts columns from the first header
 * cell.
 */
export interface RememberedMapping {
  readonly layout: string;
  readonly columns: readonly { readonly offset: number; readonly role: Role }[];
}

/** What the caller supplies to the pipeline. */
export interface Settings {
  /** ISO date against which the validity of a quote is judged; not judged where it is missing. */
  readonly today?: string;
  readonly corrections?: readonly Correction[];
  readonly columns?: ColumnMapping;
  /** Mappings that were remembered; `columns` wins over them. */
  readonly mappings?: readonly RememberedMapping[];
}

/** Names are compared folded and without white space, so that the next quote of the vendor matches. */
export const correctionKey = (name: string): string => compact(name).toLowerCase();
