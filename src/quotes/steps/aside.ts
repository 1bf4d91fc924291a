import { share } from "./apportion";
import { isIncluded, type DraftLine, type StatedTotal } from "./draft";
import { compact } from "../values/text";
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

/** The headline, or the last total of the document. */
function grandTotals(totals: readonly StatedTotal[]): readonly StatedTotal[] {
  const stated = totals.filter(({ amount }) => amount !== null && amount !== 0);
  const headlines = stated.filter(({ type }) => type === "headline");
  return headlines.length > 0 ? headlines : stated.filter(({ type }) => type === "total").slice(-1);
}

/** 【オプション】 before a name. */
const isCalledOptional = ({ name }: DraftLine): boolean =>
  /^[【[(<《※*]*(オプション|任意|参考|別途)[^ァ-ヶー一-龠]/.test(compact(name));

/**
 * Lines below the final total are not part of it unless the arithmetic says so; where a first table alone gives the
 * total, a second one is not part of it either, nor are lines called optional where the others give it.
 */
export function setAside(lines: readonly DraftLine[], totals: readonly StatedTotal[]): readonly DraftLine[] {
  const grand = grandTotals(totals);
  const included = lines.filter(isIncluded);
  if (fits(included, grand)) return lines;
  const withBelow = lines.map((line): DraftLine => (line.place === "below" ? { ...line, place: "table" } : line));
  if (fits(withBelow.filter(isIncluded), grand)) return withBelow;
  if (
    fits(
      included.filter((line) => !isCalledOptional(line)),
      grand,
    )
  )
    return lines.map((line) => (isIncluded(line) && isCalledOptional(line) ? { ...line, place: "optional" } : line));
  const tables = [...new Set(included.map(({ table }) => table))];
  const isBefore = (line: DraftLine, count: number): boolean => tables.indexOf(line.table) < count;
  const count = tables.findIndex(
    (_, at) =>
      at > 0 &&
      fits(
        included.filter((line) => isBefore(line, at)),
        grand,
      ),
  );
  if (count < 1) return lines;
  return lines.map((line) => (isIncluded(line) && !isBefore(line, count) ? { ...line, place: "below" } : line));
}
