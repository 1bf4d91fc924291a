import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";
import { checkWorkbook, isLater } from "./check";
import type { Finding } from "./finding";
import type { Knowledge } from "./knowledge";
import { loadRuleRecord, type RuleRecord } from "./ruleRecord";

/** Amounts of the workbook that are others under the rules of today. */
export interface RuleUpdate {
  /** The rules under which the amounts were accepted. */
  readonly recorded: RuleRecord;
  readonly changed: readonly Finding[];
}

/**
 * The rules that a workbook recorded, where the add-in's are newer; null where there is nothing to compare. One round
 * trip: asked whenever a workbook is opened.
 */
export const outdatedRules = (now: RuleRecord, patience: Patience = {}): Promise<Outcome<RuleRecord | null>> =>
  outcomeOf(async () => {
    const recorded = await perform(loadRuleRecord, patience);
    if (recorded === null || isLater(recorded, now)) return null;
    return recorded.version === now.version && recorded.newest === now.newest ? null : recorded;
  });

/**
 * Which amounts change with the rules of today, before any of them does. A workbook in which none changes records the
 * rules of today; then, and where the rules are the same, there is no update to tell of.
 */
export async function ruleUpdate(knowledge: Knowledge, patience: Patience = {}): Promise<Outcome<RuleUpdate | null>> {
  const recorded = await outdatedRules(knowledge.rules, patience);
  if (recorded.kind === "failed") return recorded;
  if (recorded.value === null) return { kind: "done", value: null };
  const check = await checkWorkbook(knowledge, { year: null, ...patience });
  if (check.kind === "failed") return check;
  const changed = check.value.findings.filter(({ seen }) => seen.kind === "result-changed");
  return { kind: "done", value: changed.length === 0 ? null : { recorded: recorded.value, changed } };
}
