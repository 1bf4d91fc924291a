type Scalar = number | string | boolean | null;

/** What an argument of a call comes to. */
export type ArgumentValue =
  | { readonly kind: "value"; readonly value: Scalar | readonly (readonly unknown[])[] }
  /** A calculation that only Excel can do. */
  | { readonly kind: "unread" };

export interface ReadArgument {
  /** As it stands in the formula. */
  readonly text: string;
  readonly value: ArgumentValue;
}

/** One call of an ITSUBSIDY function in a formula. */
export interface ReadCall {
  /** The function's name without ITSUBSIDY, in capitals. */
  readonly id: string;
  readonly text: string;
  readonly args: readonly ReadArgument[];
}

/** The active cell, with what its formula asks of the add-in. */
export interface SelectedCell {
  /** With the sheet, as Excel writes it. */
  readonly address: string;
  /** Its own formula or that of the cell from which its value spills; empty where there is none. */
  readonly formula: string;
  readonly shown: string;
  /** The cell that holds the formula, where the value spills from another one. */
  readonly spilledFrom: string | null;
  /** Place within the spilled result, counted from 0. */
  readonly place: { readonly row: number; readonly column: number };
  readonly calls: readonly ReadCall[];
}
