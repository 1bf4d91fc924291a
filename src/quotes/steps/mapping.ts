import type { View } from "../grid/view";
import type { ColumnMapping } from "../settings";
import type { Column } from "./columns";
import { findHeaders, type Header } from "./header";

/** The header as set by hand; other sheets, and everything without a mapping, are read as usual. */
export function headersOf(view: View, mapping: ColumnMapping | undefined): readonly Header[] {
  if (mapping === undefined || (mapping.sheet ?? null) !== view.grid.name) return findHeaders(view.rows);
  const sorted = [...mapping.columns].sort((a, b) => a.column - b.column);
  const columns = sorted.map(({ column, role }, at): Column => ({
    role,
    from: column,
    to: (sorted[at + 1]?.column ?? column + 2) - 1,
    label: "",
    part: null,
    group: 0,
  }));
  const body = view.rows.findIndex(({ row }) => row > mapping.headerRow);
  if (body < 0) return [];
  const first = view.rows.findIndex(({ row }) => row >= mapping.headerRow);
  return [{ first, body, columns, vendors: [] }];
}
