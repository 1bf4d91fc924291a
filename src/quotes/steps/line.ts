import { correctionKey, type Settings } from "../settings";
import type { Classification, QuoteLine } from "../types";
import { classify, type Phrase } from "./classify";
import { periodOf, type Period } from "./periods";
import type { RatedLine } from "./rates";

interface Worked {
  readonly amountExTax: number;
  readonly eligibleBase: number;
  /** For how many months the document's total counts a monthly amount. */
  readonly months: number;
  readonly settings: Settings;
}

/** What a person taught wins over the dictionary. */
function categoryOf(phrase: Phrase, { corrections = [] }: Settings): Classification {
  const found = classify(phrase);
  if (phrase.kind === "discount") return found;
  const taught = [...corrections].reverse().find(({ name }) => correctionKey(name) === correctionKey(phrase.name));
  if (taught === undefined) return found;
  const runnerUp = found.category === taught.category ? found.runnerUp : found.category;
  return { category: taught.category, confidence: 1, evidence: [phrase.name], runnerUp };
}

const monthlyPeriod = (line: RatedLine, months: number): Period | null =>
  line.part === "monthly" && months > 1 ? { months, monthly: line.amount } : null;

/** A line of the result. */
export function lineOf(line: RatedLine, { amountExTax, eligibleBase, months, settings }: Worked): QuoteLine {
  const period = monthlyPeriod(line, months) ?? periodOf(line);
  return {
    ...categoryOf({ ...line, period }, settings),
    row: line.row,
    sheet: line.sheet,
    page: line.page,
    name: line.name,
    spec: line.spec,
    qty: line.qty,
    unit: line.unit,
    unitPrice: line.unitPrice,
    amount: line.amount,
    amountExTax,
    eligibleBase,
    taxRate: line.taxRate,
    kind: line.kind,
    section: line.section,
    period,
    part: line.part,
    listPrice: line.listPrice,
  };
}
