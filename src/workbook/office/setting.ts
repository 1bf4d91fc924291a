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
 * Changes a setting of the workbook. What somebody else saved between our reading and our writing is read in the batch
 * that writes, and the change is made once more on top of it.
 */
export async function changeSetting<Value>(
  key: string,
  read: (stored: unknown) => Value,
  change: (now: Value) => Value,
  patience?: Patience,
): Promise<void> {
  let basis = await perform((context) => loadSetting(context, key, read), patience);
  for (;;) {
    const changed = change(basis);
    const found = await perform((context) => {
      const load = loadSetting(context, key, read);
      context.workbook.settings.add(key, changed);
      return load;
    }, patience);
    if (JSON.stringify(found) === JSON.stringify(basis)) return;
    basis = found;
  }
}
