import { share } from "./apportion";
import { isIncluded, type DraftLine, type StatedTotal } from "./draft";
import { compact } from "../values/text";
import { sumsByRate, taxOf } from "./taxMode";

/** Whether one of the document's grand totals is the sum of these lines, with or without tax. */
function fits(lines: readonly DraftLine[], totals: readonly number[]): boolean {
  const sums = sumsByRate(lines);
  const sum = sums.reduce((all, each) => all + each.sum, 0);
  const eight = share(sum, 8, 100);
  const candidates = [sum, sum + taxOf(sums), sum + eight];
  return totals.some((amount) => candidates.some((candidate) => Math.abs(candidate - amount) <= sums.length));
}

/** The amounts of the headlines, or of the last total of the document; 0 tells nothing. */
function grandTotals(totals: readonly StatedTotal[]): readonly number[] {
  const stated = (wanted: StatedTotal["type"]): readonly number[] =>
    totals.flatMap(({ type, amount }) => (type === wanted && amount !== null && amount !== 0 ? [amount] : []));
  const headlines = stated("headline");
  return headlines.length > 0 ? headlines : stated("total").slice(-1);
}

/** 【オプション】 or オプション and a blank before a name, or （オプション） behind it. */
const isCalledOptional = ({ name }: DraftLine): boolean =>
  /^[【[(<《※*]*(オプション|任意|参考|別途)[^ァ-ヶー一-龠]|[【[(](オプション|任意|参考|別途)[)\]】]$/.test(
    compact(name),
  ) || /^(オプション|任意|参考|別途)\s/.test(name);

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
