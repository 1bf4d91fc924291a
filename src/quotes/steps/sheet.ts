import type { GridRow } from "../grid/types";
import { rowText, type View } from "../grid/view";
import type { LeftOutRow } from "../types";
import { setAside } from "./aside";
import { readBlock, type Block } from "./block";
import { isIncluded, type DraftLine, type StatedTotal } from "./draft";
import { footOf } from "./foot";
import { findHeaders, type Header } from "./header";
import { headingsWithSums, withoutHeadings } from "./parents";
import { scaleOf, type Scale } from "./scale";
import { readTables } from "./tables";
import { taxHintOf, type TaxHint } from "./taxHint";

/** What one sheet holds before tax and discounts are worked out. */
export interface SheetReading {
  readonly view: View;
  readonly block: Block;
  readonly scale: Scale;
  readonly headers: readonly Header[];
  readonly lines: readonly DraftLine[];
  readonly totals: readonly StatedTotal[];
  readonly leftOut: readonly LeftOutRow[];
  readonly taxHint: TaxHint;
  readonly unvalued: boolean;
}

const hiddenRow =
  (sheet: string | null) =>
  (row: GridRow): LeftOutRow => ({ row: row.row, sheet, type: "hidden", text: rowText(row), amount: null });

const headingRow =
  (sheet: string | null) =>
  ({ row, name, amount }: DraftLine): LeftOutRow => ({ row, sheet, type: "heading", text: name, amount });

/** Headings with sums are taken out unless the stated subtotal or total counts them. */
function headingsThatHelp(lines: readonly DraftLine[], totals: readonly StatedTotal[]): ReadonlySet<DraftLine> {
  const sum = lines.reduce((all, line) => all + line.amount, 0);
  const isCounted = totals.some(
    (total) => (total.type === "subtotal" || total.type === "total") && total.rate === null && total.amount === sum,
  );
  return isCounted ? new Set() : headingsWithSums(lines);
}

/** Reads one sheet, or one quote of a sheet that holds several. */
export function readSheet(view: View, headers: readonly Header[] = findHeaders(view.rows)): SheetReading {
  const { grid, rows } = view;
  const scale = scaleOf(view);
  const tables = readTables(rows, headers, grid.name, scale.factor);
  const top = rows.slice(0, headers[0]?.first ?? rows.length);
  const block = readBlock(grid, [...top, ...footOf(rows, headers)], scale.factor);
  const included = tables.lines.filter(isIncluded);
  const headings = headingsThatHelp(included, tables.totals);
  const others = tables.lines.filter((line) => !isIncluded(line));
  const lines = setAside([...withoutHeadings(included, headings), ...others], [...block.headlines, ...tables.totals]);
  const leftOut = [
    ...view.hidden.map(hiddenRow(grid.name)),
    ...tables.leftOut,
    ...[...headings].map(headingRow(grid.name)),
  ];
  return {
    view,
    block,
    scale,
    headers,
    lines,
    totals: tables.totals,
    leftOut,
    taxHint: taxHintOf(view, headers),
    unvalued: tables.unvalued,
  };
}
