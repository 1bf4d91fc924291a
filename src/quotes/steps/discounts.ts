import { allocate } from "../../engine";

export interface Discountable {
  readonly kind: "item" | "discount";
  readonly section: string | null;
  readonly amountExTax: number;
  readonly taxRate: 10 | 8 | 0 | null;
}

/** The lines that bear a discount: those of its section and rate; all lines of its rate, or all, where these cannot. */
function bearers(lines: readonly Discountable[], discount: Discountable, base: readonly number[]): readonly number[] {
  const items = lines.flatMap((line, at) => (line.kind === "item" && (base[at] ?? 0) > 0 ? [at] : []));
  const carries = (indices: readonly number[]): boolean =>
    indices.reduce((all, at) => all + (base[at] ?? 0), 0) >= -discount.amountExTax;
  const ofSection = discount.section === null ? [] : items.filter((at) => lines[at]?.section === discount.section);
  const ofRate = items.filter((at) => lines[at]?.taxRate === discount.taxRate);
  return [ofSection, ofRate, items].find((indices) => indices.length > 0 && carries(indices)) ?? [];
}

/**
 * What each line leaves after the discounts: every discount is spread over the lines of its section (or all lines) pro
 * rata by the largest remainder, and a discount line itself becomes 0. A discount that exceeds all lines stays whole.
 */
export function eligibleBases(lines: readonly Discountable[]): { bases: number[]; isComplete: boolean } {
  const bases = lines.map((line) => (line.kind === "item" ? line.amountExTax : 0));
  let isComplete = true;
  for (const line of lines) {
    if (line.kind !== "discount" || line.amountExTax >= 0) continue;
    const indices = bearers(lines, line, bases);
    if (indices.length === 0) {
      isComplete = false;
      continue;
    }
    const parts = allocate(
      -line.amountExTax,
      indices.map((at) => bases[at] ?? 0),
    );
    indices.forEach((at, index) => (bases[at] = (bases[at] ?? 0) - (parts[index] ?? 0)));
  }
  return { bases, isComplete };
}
