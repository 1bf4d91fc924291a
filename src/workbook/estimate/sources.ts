import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";
import type { CostSource, EstimatePlan } from "./plan";

/** The first selected cell. */
export const selectedCost = (patience?: Patience): Promise<Outcome<CostSource>> =>
  outcomeOf(() =>
    perform((context) => {
      const cell = context.workbook.getActiveCell().load("address,values");
      return () => ({ address: cell.address, value: (cell.values as unknown[][])[0]?.[0] });
    }, patience),
  );

const key = "itsubsidy.estimate";

const isPlan = (value: unknown): value is EstimatePlan =>
  typeof value === "object" && value !== null && "source" in value && "years" in value && "scenarios" in value;

/** What the last estimate sheet of this workbook was made from; null before the first. */
export const lastEstimate = (patience?: Patience): Promise<Outcome<EstimatePlan | null>> =>
  outcomeOf(() =>
    perform((context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
      return () => {
        const value: unknown = setting.isNullObject ? null : setting.value;
        return isPlan(value) ? value : null;
      };
    }, patience),
  );

export function saveEstimate(context: Excel.RequestContext, plan: EstimatePlan): void {
  context.workbook.settings.add(key, plan);
}
