import { textOf } from "../grid/cell";
import type { GridRow } from "../grid/types";
import type { View } from "../grid/view";
import type { ColumnMapping, RememberedMapping, Settings } from "../settings";
import { layoutKey } from "../values/layoutKey";
import type { Column } from "./columns";
import { findHeaders, type Header } from "./header";

/** The headers of one view, and whether a remembered mapping decided about one of them. */
export interface Headers {
  readonly headers: readonly Header[];
  readonly remembered: boolean;
}

function columnsOf(set: ColumnMapping["columns"]): readonly Column[] {
  const sorted = [...set].sort((a, b) => a.column - b.column);
  return sorted.map(({ column, role }, at) => ({
    role,
    from: column,
    to: (sorted[at + 1]?.column ?? column + 2) - 1,
    label: "",
    part: null,
    group: 0,
  }));
}

function headerByHand({ rows }: View, { headerRow, columns }: ColumnMapping): readonly Header[] {
  const body = rows.findIndex(({ row }) => row > headerRow);
  if (body < 0) return [];
  const first = rows.findIndex(({ row }) => row >= headerRow);
  return [{ first, body, columns: columnsOf(columns), vendors: [] }];
}

function mappingFor({ cells }: GridRow, mappings: readonly RememberedMapping[]): RememberedMapping | undefined {
  const layout = layoutKey(cells.map(textOf));
  return mappings.find((mapping) => mapping.layout === layout);
}

/** Every row whose texts are a remembered layout becomes a header again. */
const rememberedHeaders = ({ rows }: View, mappings: readonly RememberedMapping[]): readonly Header[] =>
  rows.flatMap((row, first) => {
    const start = row.cells[0]?.column;
    const mapping = mappingFor(row, mappings);
    if (mapping === undefined || start === undefined) return [];
    const columns = mapping.columns.map(({ offset, role }) => ({ column: start + offset, role }));
    return [{ first, body: first + 1, columns: columnsOf(columns), vendors: [] }];
  });

/** The header as set by hand or as remembered; other tables, and other sheets, are read as usual. */
export function headersOf(view: View, { columns, mappings = [] }: Settings): Headers {
  if (columns !== undefined && (columns.sheet ?? null) === view.grid.name)
    return { headers: headerByHand(view, columns), remembered: false };
  const known = mappings.length === 0 ? [] : rememberedHeaders(view, mappings);
  const isKnown = ({ first, body }: Header): boolean => known.some((each) => each.first >= first && each.first < body);
  const found = findHeaders(view.rows).filter((header) => !isKnown(header));
  return { headers: [...known, ...found].sort((a, b) => a.first - b.first), remembered: known.length > 0 };
}
