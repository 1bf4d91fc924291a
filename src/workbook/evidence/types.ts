import type { CellValue } from "../cells/put";

/** An error value of a cell, in the form in which the functions take it. */
export interface CellError {
  readonly code: string;
}

/** What a cell passes to a function; null where it is blank. */
export type Passed = CellValue | CellError | null;

/** Why an argument cannot be read here. */
export type Unread =
  /** A calculation that only Excel can do. */
  | "calculation"
  /** More cells than are read for a glance, such as whole columns. */
  | "too-large"
  /** Another workbook, or several sheets at once. */
  | "elsewhere"
  /** A sheet, a name, a table or a column that the workbook does not have. */
  | "missing";

/** What an argument of a call comes to. */
export type ArgumentValue =
  | { readonly kind: "value"; readonly value: Passed | readonly (readonly Passed[])[] }
  /** Another of our functions answers. */
  | { readonly kind: "call"; readonly call: ReadCall }
  | { readonly kind: "unread"; readonly why: Unread };

export interface ReadArgument {
  /** As it stands in the formula. */
  readonly text: string;
  /** The same, written so that it holds in any cell of the sheet. */
  readonly anywhere: string;
  readonly value: ArgumentValue;
}

/** A place within a spilled result, counted from 0. */
export interface SpillPlace {
  readonly row: number;
  readonly column: number;
}

/** One call of an ITSUBSIDY function in a formula. */
export interface ReadCall {
  /** The function's name without ITSUBSIDY, in capitals. */
  readonly id: string;
  readonly text: string;
  readonly args: readonly ReadArgument[];
  /** Which cell of its result the selected cell shows; null where the formula goes on calculating with it. */
  readonly place: SpillPlace | null;
}

/** Where the sheet of an imported quote comes from. */
export interface Origin {
  readonly file: string;
  readonly vendor: string | null;
  readonly number: string | null;
  /** The line of the quote in whose row the cell stands. */
  readonly line: { readonly row: number; readonly name: string; readonly original: number | null } | null;
}

/** A cell with one of our formulas, near one without. */
export interface Neighbour {
  /** Of the cell, without its sheet. */
  readonly address: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The active cell, with what its formula asks of the add-in. */
export interface SelectedCell {
  /** With the sheet, as Excel writes it. */
  readonly address: string;
  /** Its own formula or that of the cell from which its value spills; empty where there is none. */
  readonly formula: string;
  readonly value: CellValue | CellError;
  /** The cell that holds the formula, where the value spills from another one. */
  readonly spilledFrom: string | null;
  /** The outermost first. */
  readonly calls: readonly ReadCall[];
  readonly origin: Origin | null;
  /** Whether Excel calculates only when it is asked to. */
  readonly calculatesByHand: boolean;
  /** The closest cell with one of our formulas, where this one has none. */
  readonly nearest: Neighbour | null;
  /** The formula that a number seems to have been typed over. */
  readonly typedOver: string | null;
}
