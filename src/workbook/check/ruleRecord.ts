import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";

/** The rule data under which the results of a workbook were last accepted. */
export interface RuleRecord {
  readonly version: string;
  /** The year that formulas without one took then. */
  readonly newest: number;
}

const key = "itsubsidy.rules";

const isRecord = (value: unknown): value is RuleRecord =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  typeof value.version === "string" &&
  "newest" in value &&
  typeof value.newest === "number";

/** Queues the reading of what the workbook recorded. */
export function loadRuleRecord(context: Excel.RequestContext): () => RuleRecord | null {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return isRecord(value) ? value : null;
  };
}

/** Whether a workbook recorded rules at all: only then can its amounts be out of date. One round trip. */
export async function recordsRules(): Promise<boolean> {
  const outcome = await outcomeOf(() => perform(loadRuleRecord));
  return outcome.kind === "done" && outcome.value !== null;
}

export function saveRuleRecord(context: Excel.RequestContext, { version, newest }: RuleRecord): void {
  context.workbook.settings.add(key, { version, newest });
}
