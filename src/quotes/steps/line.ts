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
  const { row, sheet, page, name, spec, qty, unit, unitPrice, amount, taxRate, kind, section, part, listPrice } = line;
  const period = monthlyPeriod(line, months) ?? periodOf(line);
  const { category, confidence, evidence, runnerUp } = categoryOf(
    { name, spec, section, unit, period, kind },
    settings,
  );
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
  };
}
