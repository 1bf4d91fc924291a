import type { ColumnMapping, FileLayout, PreviewRow, SheetPreview } from "../../quotes";
import type { RememberedColumns } from "../../workbook";
import { mappedRoles, unusedRole, type MappedRole } from "./lessons";

/** What the form holds: the header row of one sheet, and the column of each role. */
export interface Draft {
  readonly sheet: number;
  /** 0 where the lines begin at the first row. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<MappedRole, number>>>;
}

const rowAt = ({ rows }: SheetPreview, number: number): PreviewRow | undefined =>
  rows.find(({ row }) => row === number);

const isMapped = (role: string | null): role is MappedRole => mappedRoles.some((each) => each === role);

/** The roles that the words of a header row suggest. */
function columnsBy(cells: readonly { readonly column: number; readonly role: string | null }[]): Draft["columns"] {
  const columns: Partial<Record<MappedRole, number>> = {};
  for (const { column, role } of cells) if (isMapped(role)) columns[role] ??= column;
  return columns;
}

/** The first row that looks like a header: the one with the most header words, or else the first of several texts. */
function likelyHeader({ rows }: SheetPreview): PreviewRow | undefined {
  const words = ({ cells }: PreviewRow): number => cells.filter(({ role }) => role !== null).length;
  const [best] = [...rows].sort((a, b) => words(b) - words(a));
  if (best !== undefined && words(best) > 0) return best;
  return rows.find(({ cells }) => cells.length >= 2) ?? rows[0];
}

/** How the form begins: with the table that was found, or else with the likeliest header. */
export function draftFor({ tables, previews }: FileLayout): Draft | null {
  const [table] = tables;
  const found = table === undefined ? -1 : previews.findIndex(({ sheet }) => sheet === table.sheet);
  if (table !== undefined && found >= 0)
    return { sheet: found, headerRow: table.headerRow, columns: columnsBy(table.columns) };
  const first = previews.findIndex(({ rows }) => rows.length > 0);
  return first < 0 ? null : onSheet(previews, first);
}

/** The form on another sheet. */
export function onSheet(previews: readonly SheetPreview[], sheet: number): Draft {
  const preview = previews[sheet];
  const header = preview === undefined ? undefined : likelyHeader(preview);
  return { sheet, headerRow: header?.row ?? 0, columns: columnsBy(header?.cells ?? []) };
}

/** The form with another header row. */
export function withHeader(draft: Draft, preview: SheetPreview, headerRow: number): Draft {
  const suggested = columnsBy(rowAt(preview, headerRow)?.cells ?? []);
  return { ...draft, headerRow, columns: Object.keys(suggested).length > 0 ? suggested : draft.columns };
}

export const withColumn = (draft: Draft, role: MappedRole, column: number | null): Draft => ({
  ...draft,
  columns: Object.fromEntries(
    mappedRoles.flatMap((each) => {
      const at = each === role ? column : (draft.columns[each] ?? null);
      return at === null || (each !== role && at === column) ? [] : [[each, at]];
    }),
  ),
});

export const isComplete = ({ columns: { name, amount, unitPrice } }: Draft): boolean =>
  name !== undefined && (amount !== undefined || unitPrice !== undefined);

/** The rows under the header. */
export const bodyOf = ({ rows }: SheetPreview, headerRow: number): readonly PreviewRow[] =>
  rows.filter(({ row }) => row > headerRow);

/** The columns that a person can choose from, with the heading or else the first text in them. */
export function choicesOf(preview: SheetPreview, headerRow: number): readonly { column: number; text: string }[] {
  const texts = new Map<number, string>();
  const shown = [rowAt(preview, headerRow), ...bodyOf(preview, headerRow).slice(0, 20)];
  for (const { column, text } of shown.flatMap((row) => row?.cells ?? []))
    if (!texts.has(column)) texts.set(column, text);
  return [...texts].sort(([a], [b]) => a - b).map(([column, text]) => ({ column, text }));
}

/** What the importer is told; a headed column without a role is kept from its neighbours. */
export function mappingOf({ sheet, headerRow, columns }: Draft, previews: readonly SheetPreview[]): ColumnMapping {
  const preview = previews[sheet];
  const set = mappedRoles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [{ column, role }];
  });
  const headed = preview === undefined ? [] : (rowAt(preview, headerRow)?.cells ?? []);
  const unused = headed
    .filter(({ column }) => !set.some((each) => each.column === column))
    .map(({ column }) => ({ column, role: unusedRole }));
  return { sheet: preview?.sheet ?? null, headerRow, columns: [...set, ...unused] };
}

/** What the workbook keeps of it; null where the header has no words to know it by. */
export function toRemember(
  { headerRow, columns, sheet }: ColumnMapping,
  previews: readonly SheetPreview[],
): RememberedColumns | null {
  const preview = previews.find((each) => each.sheet === (sheet ?? null));
  const header = preview === undefined ? undefined : rowAt(preview, headerRow);
  const first = header?.cells[0]?.column;
  if (header === undefined || first === undefined || header.cells.length < 2) return null;
  return {
    layout: header.layout,
    title: header.cells.map(({ text }) => text).join("・"),
    columns: columns.map(({ column, role }) => ({ offset: column - first, role })),
  };
}
