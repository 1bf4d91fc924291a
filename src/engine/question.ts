import type { FrameCode, Programme, Ratio, Size, Tier, TierName } from "../rules";
import type { ReasonCode, Remark } from "./outcome";
import type { Yen } from "./ratio";

/** The frames whose subsidy follows from one cost; GROUP needs its members. */
export type LineFrame = Exclude<FrameCode, "GROUP">;

/** How an argument named a frame in one programme year. */
export interface FrameReference {
  readonly frame: FrameCode;
  /** Set where a tier of 2023 was named (A類型, B類型). */
  readonly tier: TierName | null;
  /** Set where the name belongs to another year. */
  readonly misnamed: Remark<ReasonCode> | null;
}

/** What a single cost is asked about. */
export interface Question extends FrameReference {
  readonly programme: Programme;
  /** Yen, tax-exclusive, a non-negative safe integer. */
  readonly cost: Yen;
  /** The fraction of a yen that a share of months or accounts leaves on top of the cost; null = whole yen. */
  readonly part: Ratio | null;
  readonly size: Size;
  /** Business processes or functions; null = not given. */
  readonly count: number | null;
  /** 最低賃金近傍の事業者 */
  readonly minimumWage: boolean;
}

/** Everything that a question says apart from the cost. */
export type Circumstances = Omit<Question, "cost" | "part">;

/** The tier that a count opens, or null for a count below the first. */
export function tierFor(tiers: readonly Tier[], count: number): Tier | null {
  let found: Tier | null = null;
  for (const tier of tiers) if (count >= tier.from.value) found = tier;
  return found;
}
