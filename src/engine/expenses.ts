import type { CategoryCode, CostRules } from "../rules";
import { floorTimes, ofYen, times, type Mixed, type Yen } from "./ratio";

/** 24 months of cloud service at most, 12 for analysis in 複数社連携. */
const cloudMonthsOf = (costs: CostRules, category: CategoryCode): CostRules["cloudMonths"] =>
  category === "ANALYSIS" ? costs.analysisMonths : costs.cloudMonths;

const recurring: readonly CategoryCode[] = ["SW_CLOUD", "SEC_OTASUKE", "ANALYSIS"];
const options: readonly CategoryCode[] = ["OPT_EXT", "OPT_LINK", "OPT_SEC"];

/**
 * The contract months beyond which the cost of a category no longer counts; null where there is no such limit.
 *
 * @param limits whether the option and service limits hold: printed for 2025, switched on by hand elsewhere
 */
export function monthLimitOf(
  costs: CostRules,
  category: CategoryCode,
  limits: boolean,
): CostRules["cloudMonths"] | null {
  if (recurring.includes(category)) return cloudMonthsOf(costs, category);
  if (!limits) return null;
  if (category === "SVC_SUPPORT") return costs.supportMonths;
  return options.includes(category) ? costs.optionMonths : null;
}

/** cost × limit ÷ months where the contract is longer than the limit, exact. */
export const withinMonths = (cost: Yen, months: number, limit: number): Mixed =>
  months > limit ? times(cost, { numerator: limit, denominator: months }) : ofYen(cost);

/** CLOUDCOST: monthly fee × the months that count. */
export const cloudCost = (monthlyFee: Yen, months: number, limit: number): Yen => monthlyFee * Math.min(months, limit);

/** Tax-exclusive from tax-inclusive, exact, rounded down. */
export const excludeTax = (amount: Yen, ratePercent: number): Yen =>
  floorTimes(amount, { numerator: 100, denominator: 100 + ratePercent });
