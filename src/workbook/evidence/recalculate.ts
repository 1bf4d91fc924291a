import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";

/** Has Excel calculate every formula of the workbook anew, also where it calculates only when asked. */
export function recalculate(patience?: Patience): Promise<Outcome<void>> {
  return outcomeOf(() =>
    perform((context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      return () => undefined;
    }, patience),
  );
}
