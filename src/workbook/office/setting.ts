import type { Patience } from "../types";
import { perform } from "./perform";

/** Queues the reading of a setting of the workbook; `read` gets null where there is none. */
export function loadSetting<Value>(
  context: Excel.RequestContext,
  key: string,
  read: (stored: unknown) => Value,
): () => Value {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => read(setting.isNullObject ? null : setting.value);
}

/**
 * Changes a list among the settings of the workbook. What somebody else saved between our reading and our writing is read in the batch
 * that writes, and the change is made once more on top of it.
 */
export async function changeSetting<Item>(
  key: string,
  read: (stored: unknown) => readonly Item[],
  change: (now: readonly Item[]) => readonly Item[],
  patience?: Patience,
): Promise<void> {
  let expected = await perform((context) => loadSetting(context, key, read), patience);
  let wanted = change(expected);
  for (;;) {
    const written = wanted;
    const found = await perform((context) => {
      const load = loadSetting(context, key, read);
      context.workbook.settings.add(key, written);
      return load;
    }, patience);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    expected = written;
    wanted = change(found);
  }
}
