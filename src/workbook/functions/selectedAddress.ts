import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";

/** The address of what is selected, as a formula on any sheet names it: "'見積 A社'!C17:D20". */
export const selectedAddress = (patience?: Patience): Promise<Outcome<string>> =>
  outcomeOf(() =>
    perform((context) => {
      const range = context.workbook.getSelectedRange().load("address");
      return () => range.address;
    }, patience),
  );
