import { allocate } from "../../engine";
import { groupBy } from "./groupBy";

export interface Discountable {
  readonly kind: "item" | "discount";
  readonly section: string | null;
  readonly amountExTax: number;
  readonly taxRate: 10 | 8 | 0 | null;
}

/** Where the items of the document stand in its list: all of them, by section, and by tax rate. */
interface Items {
  readonly all: readonly number[];
  readonly ofSection: ReadonlyMap<string | null, readonly number[]>;
  readonly ofRate: ReadonlyMap<Discountable["taxRate"], readonly number[]>;
}

function itemsOf(lines: readonly Discountable[]): Items {
  const all = lines.flatMap(({ kind }, at) => (kind === "item" ? [at] : []));
  return {
    all,
    ofSection: groupBy(all, (at) => lines[at]?.section ?? null),
    ofRate: groupBy(all, (at) => lines[at]?.taxRate ?? null),
  };
}

/** The lines that bear a discount: those of its section and rate; all lines of its rate, or all, where these cannot. */
function bearers(items: Items, discount: Discountable, bases: readonly number[]): readonly number[] {
  const carries = (indices: readonly number[]): boolean =>
    indices.reduce((all, at) => all + Math.max(bases[at] ?? 0, 0), 0) >= -discount.amountExTax;
  const ofSection = discount.section === null ? [] : (items.ofSection.get(discount.section) ?? []);
  const able = [ofSection, items.ofRate.get(discount.taxRate) ?? [], items.all].find(carries) ?? [];
  return able.filter((at) => (bases[at] ?? 0) > 0);
}

/**
 * What each line leaves after the discounts: every discount is spread over the lines of its section (or all lines) pro
 * rata by the largest remainder, and a discount line itself becomes 0. A discount that exceeds all lines stays whole.
 */
export function eligibleBases(lines: readonly Discountable[]): { bases: number[]; isComplete: boolean } {
  const bases = lines.map((line) => (line.kind === "item" ? line.amountExTax : 0));
  const items = itemsOf(lines);
  let isComplete = true;
  for (const line of lines) {
    if (line.kind !== "discount" || line.amountExTax >= 0) continue;
    const indices = bearers(items, line, bases);
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
