import { outcomeOf } from "../office/failures";
import { hasExcelApi } from "../office/host";
import { perform } from "../office/perform";
import type { Outcome } from "../types";

/** Calls `onMoved` whenever another cell is selected or a cell is edited; the result ends it. */
export function followSelection(onMoved: () => void): Promise<Outcome<() => Promise<void>>> {
  return outcomeOf(async () => {
    const told = (): Promise<void> => {
      onMoved();
      return Promise.resolve();
    };
    const handlers = await perform(({ workbook }) => {
      const added = [
        workbook.onSelectionChanged.add(told),
        ...(hasExcelApi("1.9") ? [workbook.worksheets.onChanged.add(told)] : []),
      ];
      return () => added;
    });
    const [first] = handlers;
    return async () => {
      if (first === undefined) return;
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    };
  });
}
