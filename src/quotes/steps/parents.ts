import type { DraftLine } from "./draft";

const isBare = (line: DraftLine): boolean => line.qty === null && line.unitPrice === null && line.kind === "item";

/** The bare lines whose amount is exactly the sum of the lines below them: headings that carry their children's sum. */
export function headingsWithSums(lines: readonly DraftLine[]): ReadonlySet<DraftLine> {
  const headings = new Set<DraftLine>();
  lines.forEach((line, at) => {
    if (!isBare(line)) return;
    let sum = 0;
    for (let below = at + 1; below < lines.length; below++) {
      const child = lines[below];
      if (child === undefined || isBare(child) || child.section !== line.section) break;
      sum += child.amount;
    }
    if (sum === line.amount && sum > 0) headings.add(line);
  });
  return headings;
}

/** Lines without such headings, each child with its heading as section. */
export function withoutHeadings(lines: readonly DraftLine[], headings: ReadonlySet<DraftLine>): DraftLine[] {
  let section: string | null = null;
  let own: string | null = null;
  return lines.flatMap((line) => {
    if (headings.has(line)) {
      section = line.name;
      own = line.section;
      return [];
    }
    if (isBare(line) || line.section !== own) section = null;
    return [section === null ? line : { ...line, section }];
  });
}
