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

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Setting<Value> {
  readonly key: string;
  readonly read: (stored: unknown) => Value;
  readonly patience: Patience | undefined;
}

/** Queues what is to happen in the same batch. */
export type Beside = (context: Excel.RequestContext) => void;

const load = <Value>({ key, read, patience }: Setting<Value>): Promise<Value> =>
  perform((context) => loadSetting(context, key, read), patience);

/** Stores a value and gives what stood there until then. */
const replace = <Value>({ key, read, patience }: Setting<Value>, value: Value, beside: Beside): Promise<Value> =>
  perform((context) => {
    beside(context);
    const found = loadSetting(context, key, read);
    context.workbook.settings.add(key, value);
    return found;
  }, patience);

/** Whether a value was stored although Excel answered that it was not. */
async function isStored<Value>(setting: Setting<Value>, value: Value): Promise<boolean> {
  try {
    return isSame(await load(setting), value);
  } catch {
    return false;
  }
}

/**
 * Changes a setting of the workbook and gives it as it stands then. What somebody else saved between our reading and our
 * writing is read in the batch that writes, and the change is made once more on top of it.
 *
 * @param beside queued before the setting, in the batch that writes it first
 */
export async function changeSetting<Value>(
  key: string,
  read: (stored: unknown) => Value,
  change: (now: Value) => Value,
  patience?: Patience,
  beside?: Beside,
): Promise<Value> {
  const setting = { key, read, patience };
  let expected: Value = await load(setting);
  let wanted = change(expected);
  for (let queue = beside; ; queue = undefined) {
    try {
      const found = await replace(setting, wanted, queue ?? (() => undefined));
      if (isSame(found, expected)) return wanted;
      expected = wanted;
      wanted = change(found);
    } catch (error) {
      if (queue !== undefined || !(await isStored(setting, wanted))) throw error;
      return wanted;
    }
  }
}
