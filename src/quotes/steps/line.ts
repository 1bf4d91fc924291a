import { correctionKey, type Correction, type Settings } from "../settings";
import type { Classification, QuoteLine } from "../types";
import { classify } from "./classify";
import { periodOf, type Period } from "./periods";
import { purposeOf } from "./purpose";
import type { RatedLine } from "./rates";

interface Worked {
  readonly amountExTax: number;
  readonly eligibleBase: number;
  /** For how many months the document's total counts a monthly amount. */
  readonly months: number;
  readonly taught: Taught;
}

/** What a person taught, by name; the last word on a name counts. */
export type Taught = ReadonlyMap<string, Correction>;

export const taughtBy = ({ corrections = [] }: Settings): Taught =>
  new Map(corrections.map((correction) => [correctionKey(correction.name), correction]));

/** What a person taught wins over the dictionary. */
function categoryOf(line: RatedLine, period: Period | null, known: Taught): Classification {
  const { name, folded, spec, section, unit, kind } = line;
  const found = classify({ name: folded, spec, section, unit, period, kind });
  if (kind === "discount" || known.size === 0) return found;
  const taught = known.get(correctionKey(name));
  if (taught === undefined) return found;
  const runnerUp = found.category === taught.category ? found.runnerUp : found.category;
  return { category: taught.category, confidence: 1, evidence: [name], runnerUp };
}

const monthlyPeriod = (line: RatedLine, months: number): Period | null =>
  line.part === "monthly" && months > 1 ? { months, monthly: line.amount } : null;

/** A line of the result. */
export function lineOf(line: RatedLine, { amountExTax, eligibleBase, months, taught }: Worked): QuoteLine {
  const { row, sheet, page, name, spec, qty, unit, unitPrice, amount, taxRate, kind, section, part, listPrice } = line;
  const period = monthlyPeriod(line, months) ?? periodOf(line);
  const { category, confidence, evidence, runnerUp } = categoryOf(line, period, taught);
  return {
    category,
    confidence,
    evidence,
    runnerUp,
    row,
    sheet,
    page,
    name,
    spec,
    qty,
    unit,
    unitPrice,
    amount,
    amountExTax,
    eligibleBase,
    taxRate,
    kind,
    section,
    period,
    part,
    listPrice,
    purpose: kind === "item" ? purposeOf(line.plain) : null,
  };
}
