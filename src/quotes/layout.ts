import type { Role } from "./data/headers";
import { textOf } from "./grid/cell";
import type { Grid } from "./grid/types";
import { viewOf } from "./grid/view";
import { candidatesOf } from "./steps/columns";
import { findHeaders } from "./steps/header";
import { layoutKey } from "./values/layoutKey";
import { tidy } from "./values/text";

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

/** One row as a person sees it; `role` is what the text means where it is a header word. */
export interface PreviewRow {
  readonly row: number;
  readonly layout: string;
  readonly cells: readonly { readonly column: number; readonly text: string; readonly role: Role | null }[];
}

/** The first rows of a sheet, so that a person can point at the header and the columns. */
export interface SheetPreview {
  readonly sheet: string | null;
  readonly rows: readonly PreviewRow[];
}

const shownRows = 80;
const shownText = 60;

/** The tables that were found on the visible sheets. */
export const tablesOf = (grids: readonly Grid[]): readonly TableLayout[] =>
  grids
    .filter((grid) => !grid.hidden)
    .flatMap((grid) => {
      const { rows } = viewOf(grid);
      return findHeaders(rows).map(({ body, columns }) => ({
        sheet: grid.name,
        headerRow: rows[body - 1]?.row ?? 1,
        layout: layoutKey(columns.map(({ label }) => label)),
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
          layout: layoutKey(cells.map(textOf)),
          cells: cells.map((cell) => ({ column: cell.column, label: textOf(cell) })),
        })),
    );

/** The first rows of the visible sheets. */
export const previewsOf = (grids: readonly Grid[]): readonly SheetPreview[] =>
  grids
    .filter((grid) => !grid.hidden)
    .map((grid) => ({
      sheet: grid.name,
      rows: viewOf(grid)
        .rows.slice(0, shownRows)
        .map(({ row, cells }) => ({
          row,
          layout: layoutKey(cells.map(textOf)),
          cells: cells.map((cell) => {
            const text = tidy(textOf(cell)).slice(0, shownText);
            return { column: cell.column, text, role: candidatesOf(text)[0]?.role ?? null };
          }),
        })),
    }));
