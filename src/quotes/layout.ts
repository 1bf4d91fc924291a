import type { Role } from "./data/headers";
import { textOf } from "./grid/cell";
import type { Grid } from "./grid/types";
import { viewOf } from "./grid/view";
import { findHeaders } from "./steps/header";
import { compact } from "./values/text";

/** A table as it was understood, for the column mapper. */
export interface TableLayout {
  readonly sheet: string | null;
  readonly headerRow: number;
  /** The same for every quote with these headers: the key under which a mapping is remembered. */
  readonly layout: string;
  readonly columns: readonly { readonly column: number; readonly label: string; readonly role: Role }[];
}

/** A row that might be a header, for a table that was not understood. */
export interface HeaderCandidate {
  readonly sheet: string | null;
  readonly row: number;
  readonly layout: string;
  readonly cells: readonly { readonly column: number; readonly label: string }[];
}

const keyOf = (labels: readonly string[]): string => labels.map((label) => compact(label).toLowerCase()).join("|");

/** The tables that were found on the visible sheets. */
export const tablesOf = (grids: readonly Grid[]): readonly TableLayout[] =>
  grids
    .filter((grid) => !grid.hidden)
    .flatMap((grid) => {
      const { rows } = viewOf(grid);
      return findHeaders(rows).map(({ body, columns }) => ({
        sheet: grid.name,
        headerRow: rows[body - 1]?.row ?? 1,
        layout: keyOf(columns.map(({ label }) => label)),
        columns: columns.map(({ from, label, role }) => ({ column: from, label, role })),
      }));
    });

/** Rows of at least two texts and no number: what a person may point at as the header. */
export const headerCandidates = (grids: readonly Grid[]): readonly HeaderCandidate[] =>
  grids
    .filter((grid) => !grid.hidden)
    .flatMap((grid) =>
      viewOf(grid)
        .rows.filter(({ cells }) => cells.length >= 2 && cells.every(({ value }) => typeof value === "string"))
        .map(({ row, cells }) => ({
          sheet: grid.name,
          row,
          layout: keyOf(cells.map(textOf)),
          cells: cells.map((cell) => ({ column: cell.column, label: textOf(cell) })),
        })),
    );
