import { frameNameOf, type Mixed, type Outcome, type QuoteOutcome, type Ranked, type Step } from "../engine";
import type { Programme } from "../rules";
import {
  arithmetic,
  bilingual,
  headers,
  mixedText,
  outcomeText,
  ratioText,
  reasonsText,
  remarkText,
  remarksText,
  sourcesText,
  sourceText,
  stepText,
} from "../text";
import { amountCell, errorCell, type Cell, type Table } from "./cells";

const amountOfStep = (amount: Mixed): Cell => (amount.numerator === 0 ? amount.whole : mixedText(amount));

const stepRow = (step: Step, amount: Cell = amountOfStep(step.amount)): Cell[] => [
  bilingual(stepText(step)),
  arithmetic(step),
  amount,
  sourcesText(step.sources),
];

function remarkRows(outcome: Outcome): Table {
  const reasons =
    outcome.kind === "refused" ? outcome.reasons : outcome.kind === "undetermined" ? [outcome.missing] : [];
  return [...reasons, ...outcome.conditions, ...outcome.notes].map((each) => [
    bilingual(remarkText(each)),
    "",
    "",
    each.source === null ? "" : sourceText(each.source),
  ]);
}

/** EXPLAIN: the steps, what is to be known about them, and the amount as the last row. */
export function outcomeTable(outcome: Outcome): Table {
  const steps = outcome.steps.slice(0, -1).map((step) => stepRow(step));
  const closing = outcome.steps.slice(-1).map((step) => stepRow(step, amountCell(outcome)));
  return [[...headers.working], ...steps, ...remarkRows(outcome), ...closing];
}

/** EXPLAIN of arguments that cannot be read: the sentence as text, the error as the amount. */
export const inputErrorTable = (problem: unknown): Table => [
  [...headers.working],
  [bilingual(headers.inputError), String(problem), errorCell(problem), ""],
];

function totalRemark(outcome: Outcome): string {
  if (outcome.kind === "refused") return bilingual(reasonsText(outcome.reasons));
  if (outcome.kind === "undetermined") return bilingual(remarkText(outcome.missing));
  return bilingual(remarksText(outcome.conditions));
}

/** QUOTETABLE: a row per category, the total last. */
export function quoteRows({ outcome, shares, cost, eligible }: QuoteOutcome): Table {
  const rows = shares.map(({ category, amount, eligible: own, rates, subsidy, notes }) => [
    category.name.ja,
    amount,
    own.whole,
    rates.map(ratioText).join("・"),
    subsidy,
    notes.length === 0 ? "" : bilingual(remarksText(notes)),
  ]);
  return [
    [...headers.quote],
    ...rows,
    [headers.total, cost, eligible.whole, "", amountCell(outcome), totalRemark(outcome)],
  ];
}

/** BEST: the frames for one quote, best first. */
export function rankingRows(programme: Programme, ranking: readonly Ranked[]): Table {
  const rows = ranking.map(({ frame, outcome, cost }, index) => [
    index + 1,
    frameNameOf(programme, frame).name.ja,
    amountCell(outcome),
    outcome.kind === "undetermined" ? "" : cost - outcome.amount,
    outcome.kind === "granted" ? bilingual(headers.eligible) : bilingual(outcomeText(outcome)),
  ]);
  return [[...headers.ranking], ...rows];
}
