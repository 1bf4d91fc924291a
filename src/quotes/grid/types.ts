import type { WarningCode } from "../codes";

export type CellValue = string | number | boolean;

/** One cell that exists. Rows and columns are 1-based; `columns` and `rows` tell how far a merged cell reaches. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** null where a formula has no value that could be read or worked out. */
  readonly value: CellValue | null;
  readonly format: string | null;
  readonly formula: string | null;
  /** The file holds a formula here but no value for it. */
  readonly unvalued: boolean;
  /** The value as text, folded and without any white space: what the steps compare. */
  readonly plain: string;
  /** The number that it holds as a number or as text; dates and percentages are none. */
  readonly number: number | null;
}

/** What a reader finds out about a cell; `cellOf` adds what follows from it. */
export type FoundCell = Omit<Cell, "plain" | "number">;

export interface GridRow {
  readonly row: number;
  readonly page: number | null;
  readonly cells: readonly Cell[];
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What every format becomes: one sheet, one text file or one page. Rows and cells are in reading order. */
export interface Grid {
  readonly name: string | null;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly printAreas: readonly Area[];
  readonly date1904: boolean;
}

/** What a reader hands to the pipeline. */
export interface ReadFile {
  readonly grids: readonly Grid[];
  readonly encoding: string | null;
  readonly warnings: readonly WarningCode[];
}

export interface ReadOptions {
  /** Overrides the encoding that was detected in a text file. */
  readonly encoding?: string;
  /** Where pdf.js finds its Japanese character maps: a folder's URL or path, with the final slash. */
  readonly cMapUrl?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}
