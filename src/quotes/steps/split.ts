import type { GridRow } from "../grid/types";
import type { View } from "../grid/view";
import { blockLabels, titles } from "../data/labels";
import { readBlock } from "./block";
import { findHeaders } from "./header";
import { labelsIn } from "./totals";

const isTitle = (row: GridRow): boolean =>
  row.cells.length <= 6 &&
  row.cells.some(
    (cell) =>
      typeof cell.value === "string" &&
      cell.value.length < 30 &&
      titles.some(({ pattern }) => pattern.test(cell.plain)),
  );

const hasNumberLabel = (row: GridRow): boolean => row.cells.some((cell) => blockLabels.number.test(cell.plain));

const hasTotal = (rows: readonly GridRow[]): boolean =>
  rows.some((row) => labelsIn(row).some(({ type }) => type === "total"));

/**
 * Several quotes below each other on one sheet: a new one begins at a title that follows a table and precedes another,
 * and names another number. The same number again is the next page of the same quote; without numbers, a quote ends
 * with its total.
 */
export function splitQuotes(view: View): readonly View[] {
  const { rows, grid } = view;
  const headers = findHeaders(rows);
  if (headers.length < 2) return [view];
  const starts = [0];
  let number = readBlock(grid, rows.slice(0, headers[0]?.first ?? 0), 1).number;
  headers.slice(1).forEach((header, at) => {
    const from = headers[at]?.body ?? 0;
    const between = rows.slice(from, header.first);
    const title = between.findIndex(isTitle);
    if (title < 0) return;
    const block = between.slice(title);
    const next = block.some(hasNumberLabel) ? readBlock(grid, block, 1).number : null;
    const below = rows.slice(header.body, headers[at + 2]?.first ?? rows.length);
    const isAnother = next === null ? [between.slice(0, title), below].every(hasTotal) : next !== number;
    if (!isAnother) return;
    number = next;
    starts.push(from + title);
  });
  return starts.map((start, at) => ({ ...view, rows: rows.slice(start, starts[at + 1] ?? rows.length) }));
}
