import type { CellValue } from "../cells/put";
import type { CellPlace } from "./snapshot";

/** One cell of a fix: what must stand there still, and what takes its place. */
export interface Change {
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What was seen, by kind; the sentences are in src/text. Amounts in yen. */
export type Seen =
  /** Our function under a name that Excel does not know, or a formula that stands as text. */
  | { readonly kind: "name-lost"; readonly why: "left-over" | "unknown" | "text"; readonly formula: string }
  /** The cell shows another amount than the function gives now. */
  | {
      readonly kind: "result-changed";
      readonly why: "newest-year" | "rules" | "not-calculated";
      readonly before: CellValue;
      readonly now: CellValue;
      /** Whether the cell shows the new amount already. */
      readonly happened: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "typed-over"; readonly value: CellValue; readonly formula: string }
  /** Words at the cell say so, or the cell holds 110 % of a tax-exclusive `cost` of a quote. */
  | {
      readonly kind: "tax-inclusive";
      readonly value: number;
      readonly label: string | null;
      readonly cost: number | null;
    }
  | { readonly kind: "hardware-alone"; readonly hardware: number }
  | { readonly kind: "frame-differs"; readonly frame: string; readonly usual: string; readonly count: number }
  /** `state`: what stood on its sheet when it was read. */
  | { readonly kind: "quote-changed"; readonly file: string; readonly tableName: string; readonly state: string }
  /** `blank`: the formulas name a cell for the year, which is blank. */
  | { readonly kind: "without-year"; readonly blank: boolean; readonly formula: string; readonly year: number };

export type FindingKind = Seen["kind"];

export interface Finding {
  readonly place: CellPlace;
  readonly seen: Seen;
  /** The fix, cell by cell; empty where there is none. */
  readonly changes: readonly Change[];
}

/** How much it matters: an amount is wrong, may be wrong, or may become another one. */
export type Weight = "wrong" | "doubtful" | "open";

const weights: Readonly<Record<FindingKind, Weight>> = {
  "name-lost": "wrong",
  "result-changed": "wrong",
  "typed-over": "wrong",
  "tax-inclusive": "doubtful",
  "hardware-alone": "doubtful",
  "frame-differs": "doubtful",
  "quote-changed": "doubtful",
  "without-year": "open",
};

export const weightOf = (kind: FindingKind): Weight => weights[kind];
