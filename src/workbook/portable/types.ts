import type { FrozenReason } from "../../portable";
import type { SheetRecord } from "../sheets/records";

/** Formulas that stay live, or the values that the cells show now. */
export type PortableKind = "live" | "values";

/**
 * Why a cell of the copy holds its value and no formula: those of the compiler; a formula that cannot be read or that
 * spills; a cell elsewhere that does not travel; or a formula that would have shown something else.
 */
export type FrozenWhy = FrozenReason | "unreadable" | "spilled" | "elsewhere" | "differs";

export interface FrozenCell {
  /** The sheet of the copy. */
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly why: FrozenWhy;
}

/** A sheet and its copy. */
export interface CopiedSheet {
  readonly original: string;
  readonly copy: string;
}

/** What became of the copying. */
export interface PortableCopy {
  readonly records: readonly SheetRecord[];
  readonly sheets: readonly CopiedSheet[];
  /** Sheets that were written beside the copies: the note, and the working where there is some. */
  readonly extra: readonly string[];
  /** Cells with one of our functions that now hold a native formula. */
  readonly live: number;
  readonly frozen: readonly FrozenCell[];
  /** Live cells whose original showed no result to compare with. */
  readonly unverified: number;
}

/** What the note says besides what was found. */
export interface PortableNote {
  /** ISO date. */
  readonly today: string;
  readonly ruleVersion: string;
}
