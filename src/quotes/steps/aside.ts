import { share } from "./apportion";
import { isIncluded, type DraftLine, type StatedTotal } from "./draft";
import { sumsByRate, taxOf } from "./taxMode";

/** Whether one of the document's grand totals is the sum of these lines, with or without tax. */
function fits(lines: readonly DraftLine[], totals: readonly StatedTotal[]): boolean {
  const sums = sumsByRate(lines);
  const sum = sums.reduce((all, each) => all + each.sum, 0);
  const eight = share(sum, 8, 100);
  const candidates = [sum, sum + taxOf(sums), sum + eight];
  return totals.some(
    ({ type, amount }) =>
      (type === "total" || type === "headline") &&
      amount !== null &&
      amount !== 0 &&
      candidates.some((candidate) => Math.abs(candidate - amount) <= sums.length),
  );
}

/**
 * Lines below the final total are not part of it unless the arithmetic says so; and where a first table alone gives the
 * total, a second one is not part of it either.
 */
export function setAside(lines: readonly DraftLine[], totals: readonly StatedTotal[]): readonly DraftLine[] {
  const included = lines.filter(isIncluded);
  const below = lines.filter(({ place }) => place === "below");
  if (fits(included, totals)) return lines;
  if (below.length > 0 && fits([...included, ...below], totals))
    return lines.map((line) => (line.place === "below" ? { ...line, place: "table" } : line));
  const tables = [...new Set(included.map(({ table }) => table))];
  const count = tables.findIndex(
    (_, at) =>
      at > 0 &&
      fits(
        included.filter(({ table }) => tables.indexOf(table) < at),
        totals,
      ),
  );
  if (count < 1) return lines;
  return lines.map((line) =>
    tables.indexOf(line.table) >= count && isIncluded(line) ? { ...line, place: "below" } : line,
  );
}
