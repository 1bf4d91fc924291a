import type { Band, Citation, Cited, ExpenseLine, LimitedBand, Ratio, Tier } from "../rules";
import {
  add,
  ceil,
  exactly,
  floor,
  floorAffine,
  inverse,
  isAbove,
  multiply,
  reduce,
  subtract,
  whole,
  type Affine,
  type Yen,
} from "./ratio";

/** Which printed rate holds: by size, or 最低賃金近傍. */
export type RateKind = "medium" | "small" | "large" | "minimumWage";

/** One band as a straight line: subsidy = (cost × numerator + constant) ÷ denominator, for costs above `costFrom`. */
export interface Segment extends Affine {
  readonly rate: Cited<Ratio>;
  /** Subsidy and exact cost at which the band begins. */
  readonly subsidyFrom: Yen;
  readonly costFrom: Ratio;
  /** For whole-yen costs `cost > threshold` is the same as `cost > costFrom`. */
  readonly threshold: Yen;
  /** Where the band is printed: its rate, and the figure that ends it. */
  readonly sources: readonly Citation[];
}

/** The bands of a line for one kind of applicant, without any cap. */
export type Curve = readonly [Segment, ...Segment[]];

const rateKeys = { medium: "rate", small: "smallRate", large: "largeRate", minimumWage: "minimumWageRate" } as const;

/** The rate printed for a kind of applicant; where none is, that of the band. */
export const rateOf = (band: Band, kind: RateKind): Cited<Ratio> => band[rateKeys[kind]] ?? band.rate;

function segmentOf(band: Band | LimitedBand, kind: RateKind, subsidyFrom: Yen, costFrom: Ratio): Segment {
  const rate = rateOf(band, kind);
  const constant = subtract(whole(subsidyFrom), multiply(costFrom, rate.value));
  const slope = reduce(rate.value);
  const denominator = slope.denominator * constant.denominator;
  return {
    rate,
    subsidyFrom,
    costFrom,
    threshold: floor(costFrom),
    numerator: slope.numerator * constant.denominator,
    constant: constant.numerator * slope.denominator,
    denominator,
    sources: "upTo" in band ? [rate.source, band.upTo.source] : [rate.source],
  };
}

function drawCurve(line: ExpenseLine, kind: RateKind): Curve {
  const segments: Segment[] = [];
  let subsidyFrom: Yen = 0;
  let costFrom = whole(0);
  for (const band of line.bands) {
    const segment = segmentOf(band, kind, subsidyFrom, costFrom);
    segments.push(segment);
    if (!("upTo" in band)) break;
    costFrom = add(costFrom, multiply(whole(band.upTo.value - subsidyFrom), inverse(segment.rate.value)));
    subsidyFrom = band.upTo.value;
  }
  return segments as unknown as Curve;
}

const drawn = new WeakMap<ExpenseLine, Partial<Record<RateKind, Curve>>>();

/** The curve of a line, drawn once. */
export function curveOf(line: ExpenseLine, kind: RateKind): Curve {
  let curves = drawn.get(line);
  if (curves === undefined) drawn.set(line, (curves = {}));
  return (curves[kind] ??= drawCurve(line, kind));
}

const endsBeyond = (cost: Yen, part: Ratio | null, { threshold, costFrom }: Segment): boolean =>
  part === null || cost !== threshold ? cost > threshold : isAbove(exactly(cost, part), costFrom);

/** The segment in which a cost ends. `part` is the fraction of a yen that comes on top of whole yen. */
export function segmentAt(curve: Curve, cost: Yen, part: Ratio | null): Segment {
  let current = curve[0];
  for (const segment of curve) {
    if (!endsBeyond(cost, part, segment)) break;
    current = segment;
  }
  return current;
}

/** The subsidy of a cost before floor and cap, rounded down to whole yen. */
export const subsidyOf = (curve: Curve, cost: Yen, part: Ratio | null): Yen =>
  floorAffine(cost, part, segmentAt(curve, cost, part));

/** The smallest whole cost whose subsidy reaches `target`, before floor and cap. */
export function costReaching(curve: Curve, target: Yen): Yen {
  let current = curve[0];
  for (const segment of curve) {
    if (target <= segment.subsidyFrom) break;
    current = segment;
  }
  const more = multiply(whole(target - current.subsidyFrom), inverse(current.rate.value));
  return ceil(add(current.costFrom, more));
}

/** The most that a tier grants. */
export const mostOf = (tier: Tier): Yen => ("upTo" in tier ? tier.upTo.value : tier.below.value - 1);

/** Where the cap of a tier is printed. */
export const capSource = (tier: Tier): Cited<Yen> => ("upTo" in tier ? tier.upTo : tier.below);
