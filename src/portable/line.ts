import { costReaching, curveOf, mostOf, tierFor, type Curve, type RateKind, type Segment } from "../engine";
import type { Node } from "../formulas";
import type { ExpenseLine, Tier, TierName } from "../rules";
import { binary, call, choose, isBlank, less, notAvailable, num, plus, times } from "./expression";
import type { Whole } from "./whole";

/** A cost in yen: top ÷ bottom, or top alone where it is whole. */
export interface Cost {
  readonly top: Node;
  readonly bottom: Node | null;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const over = (value: number, { bottom }: Cost): Node => (bottom === null ? num(value) : times(bottom, value));

/**
 * INT((cost × numerator + constant) ÷ denominator). Multiplied before it is divided, so that every operand is a whole
 * number; the quotient matters only up to the cap, some million yen, where it is further from the next whole number than
 * any rounding of the division.
 */
function straight({ numerator, constant, denominator }: Segment, cost: Cost): Node {
  const common = gcd(gcd(numerator, Math.abs(constant)), denominator);
  const top = plus(times(cost.top, numerator / common), constant === 0 ? num(0) : over(constant / common, cost));
  const bottom = over(denominator / common, cost);
  return call("INT", bottom.kind === "number" && bottom.value === 1 ? top : binary(top, "/", bottom));
}

/** Whether a cost ends before a band begins. */
const below = ({ costFrom, threshold }: Segment, cost: Cost): Node =>
  cost.bottom === null
    ? binary(cost.top, "<=", num(threshold))
    : binary(times(cost.top, costFrom.denominator), "<=", times(cost.bottom, costFrom.numerator));

/** The subsidy before floor and cap: one straight line for each band. */
function rawOf(curve: Curve, cost: Cost): Node {
  const last = curve.at(-1) ?? curve[0];
  return curve.slice(0, -1).reduceRight<Node>(
    (above, segment, index) => {
      const next = curve[index + 1] ?? last;
      return choose(below(next, cost), straight(segment, cost), above);
    },
    straight(last, cost),
  );
}

/** Whether the subsidy stays below a figure. */
const isBelow = (curve: Curve, cost: Cost, subsidy: number): Node =>
  cost.bottom === null ? less(cost.top, num(costReaching(curve, subsidy))) : less(rawOf(curve, cost), num(subsidy));

export interface LineQuestion {
  readonly line: ExpenseLine;
  readonly rateKind: RateKind;
  readonly tier: TierName | null;
  readonly count: Whole;
  readonly cost: Cost;
}

const zero = num(0);

/** 0 for a count that the tier does not allow, #N/A for none where one is needed. */
function byCount({ node, isOpen }: Whole, given: (count: Node) => Node, missing: Node): Node {
  if (node === null) return missing;
  return isOpen ? choose(isBlank(node), missing, given(node)) : given(node);
}

/** The condition, decided at once where the count is written in the formula. */
function whenFewer(count: Node, from: number, yes: Node, no: Node): Node {
  if (count.kind === "number") return count.value < from ? yes : no;
  return choose(less(count, num(from)), yes, no);
}

function namedTier(tier: Tier, { count, cost }: LineQuestion, curve: Curve, raw: Node): Node {
  const capped = call("MIN", num(mostOf(tier)), raw);
  const amount = byCount(
    count,
    (given) => whenFewer(given, tier.from.value, zero, capped),
    tier.atLeast === undefined ? capped : notAvailable,
  );
  return tier.atLeast === undefined ? amount : choose(isBelow(curve, cost, tier.atLeast.value), zero, amount);
}

function capsOf(tiers: readonly Tier[], count: Node): Node {
  if (count.kind === "number") {
    const tier = tierFor(tiers, count.value);
    return tier === null ? zero : num(mostOf(tier));
  }
  const [first, ...others] = tiers;
  if (first === undefined) return zero;
  return others.reduce(
    (cap, tier) => choose(less(count, num(tier.from.value)), cap, num(mostOf(tier))),
    num(mostOf(first)),
  );
}

function bounded(question: LineQuestion, curve: Curve, raw: Node): Node {
  const { line, tier: name, count, cost } = question;
  const { limit } = line;
  if ("cap" in limit) return call("MIN", num(limit.cap.value), raw);
  const tier = name === null ? undefined : limit.tiers.find((each) => each.name === name);
  if (tier !== undefined) return namedTier(tier, question, curve, raw);
  const [first] = limit.tiers;
  const withoutCount = choose(isBelow(curve, cost, mostOf(first) + 1), raw, notAvailable);
  return byCount(
    count,
    (given) => whenFewer(given, first.from.value, zero, call("MIN", capsOf(limit.tiers, given), raw)),
    withoutCount,
  );
}

/** The subsidy of one line: bands, lower limit and cap, as the engine decides them. */
export function amountOfLine(question: LineQuestion): Node {
  const { line, rateKind, cost } = question;
  const curve = curveOf(line, rateKind);
  const amount = bounded(question, curve, rawOf(curve, cost));
  return line.floor === undefined ? amount : choose(isBelow(curve, cost, line.floor.value), zero, amount);
}
