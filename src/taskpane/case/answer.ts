import {
  assess,
  categoryNamed,
  floorTimes,
  frames,
  margins,
  quoteMargins,
  rank,
  type CostLine,
  type Margin,
  type Outcome,
  type Yen,
} from "../../engine";
import type { FrameCode, Programme } from "../../rules";
import type { EstimateConditions, QuoteSource, SourceLine } from "../../workbook";

/** What is estimated: the lines of quotes, or one cost in yen (tax-exclusive). */
export type Asked =
  { readonly kind: "lines"; readonly lines: readonly CostLine[] } | { readonly kind: "cost"; readonly cost: Yen };

/** What one frame says. */
export interface FrameAnswer {
  readonly frame: FrameCode;
  readonly outcome: Outcome;
}

/** The frames for what is asked in one year, best first. */
export interface Answer {
  readonly programme: Programme;
  readonly cost: Yen;
  readonly ranking: readonly FrameAnswer[];
}

export const isYen = (value: unknown): value is Yen =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const isBlank = (value: unknown): boolean => value === "" || value === null || value === undefined;

/** A line as the functions read it; null where its cells cannot be read. */
function costLine({ category, cost, months }: SourceLine): CostLine | null {
  const code = typeof category === "string" ? categoryNamed(category) : null;
  const amount = isBlank(cost) ? 0 : cost;
  const length = isBlank(months) ? null : months;
  if (code === null || !isYen(amount) || (length !== null && !isYen(length))) return null;
  return { category: code, amount, months: length };
}

/** The lines of a quote; null where one of them cannot be read. Empty rows are passed over. */
export function linesOf({ lines }: QuoteSource): readonly CostLine[] | null {
  const filled = lines.filter(({ category, cost, months }) => ![category, cost, months].every(isBlank));
  const read = filled.map(costLine);
  return read.some((line) => line === null) ? null : read.filter((line) => line !== null);
}

/** The same with every amount at `percent` of what it is, cut to whole yen. */
export function scaled(asked: Asked, percent: number): Asked {
  const ratio = { numerator: percent, denominator: 100 };
  return asked.kind === "cost"
    ? { ...asked, cost: floorTimes(asked.cost, ratio) }
    : { ...asked, lines: asked.lines.map((line) => ({ ...line, amount: floorTimes(line.amount, ratio) })) };
}

const amountOf = ({ outcome }: FrameAnswer): number => (outcome.kind === "granted" ? outcome.amount : -1);

/** Best first. */
export const byAmount = (answers: readonly FrameAnswer[]): readonly FrameAnswer[] =>
  [...answers].sort((a, b) => amountOf(b) - amountOf(a));

function rankCost(programme: Programme, cost: Yen, conditions: EstimateConditions): readonly FrameAnswer[] {
  const { size, processes, functions, minimumWage } = conditions;
  const common = { programme, tier: null, misnamed: null, cost, part: null, size, minimumWage };
  const answers = frames.map((frame) => {
    const count = frame === "INVOICE" ? functions : processes;
    return { frame, outcome: assess({ ...common, frame, count }) };
  });
  return byAmount(answers);
}

/** What the engine says of a source in one year. */
export function answerOf(programme: Programme, asked: Asked, conditions: EstimateConditions): Answer {
  if (asked.kind === "cost")
    return { programme, cost: asked.cost, ranking: rankCost(programme, asked.cost, conditions) };
  const limits = programme.costs.limitsOptionsAndServices;
  const ranking = rank({ programme, limits, ...conditions }, asked.lines);
  return { programme, cost: ranking[0]?.cost ?? 0, ranking };
}

/** What would change the subsidy of one frame. */
export function marginsOf(
  programme: Programme,
  asked: Asked,
  { size, processes, functions, minimumWage }: EstimateConditions,
  frame: FrameCode,
): readonly Margin[] {
  const count = frame === "INVOICE" ? functions : processes;
  const common = { programme, frame, tier: null, misnamed: null, size, count, minimumWage };
  return asked.kind === "cost"
    ? margins({ ...common, cost: asked.cost, part: null })
    : quoteMargins({ ...common, limits: programme.costs.limitsOptionsAndServices }, asked.lines);
}

const isGain = (margin: Margin): boolean => "difference" in margin && (margin.difference ?? 0) > 0;

/** The next threshold of the cost, and the other answer that would bring the most. */
export function nextSteps(all: readonly Margin[]): readonly Margin[] {
  const ofCost = all.find((margin) => "cost" in margin && margin.code !== "refused-below");
  const gains = all.filter(isGain).filter((margin) => "amount" in margin);
  const most = gains.reduce<Margin | undefined>(
    (best, each) =>
      best === undefined || ("amount" in each && "amount" in best && each.amount > best.amount) ? each : best,
    undefined,
  );
  return [ofCost, most].filter((margin) => margin !== undefined);
}
