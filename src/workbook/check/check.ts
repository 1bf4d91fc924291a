import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";
import type { Change, Finding } from "./finding";
import { findingsIn } from "./findings";
import { applyFix, type Applied } from "./fix";
import type { Knowledge } from "./knowledge";
import { ownFormulas } from "./ownFormulas";
import { readSnapshot, type ReadOptions } from "./read";
import { saveRuleRecord, type RuleRecord } from "./ruleRecord";
import { formulaIn, sheetById, type Snapshot } from "./snapshot";

/** What a check of the workbook found. */
export interface Check {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  /** The year that the fixes name where a formula names none. */
  readonly year: number;
  /** How many cells call our functions. */
  readonly formulas: number;
  readonly cells: number;
  /** Sheets that are too large to be read to the end. */
  readonly partial: readonly string[];
}

const checkOf = (snapshot: Snapshot, knowledge: Knowledge, year: number): Check => ({
  snapshot,
  findings: findingsIn(snapshot, knowledge, year),
  year,
  formulas: ownFormulas(snapshot).length,
  cells: snapshot.sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0),
  partial: snapshot.sheets.filter(({ partial }) => partial).map(({ name }) => name),
});

const partsOf = (version: string): readonly number[] => version.split(".").map(Number);

/** Whether rules of a later version than the add-in's were recorded: by somebody with a newer add-in. */
export function isLater(recorded: RuleRecord, now: RuleRecord): boolean {
  const [one, other] = [partsOf(recorded.version), partsOf(now.version)];
  const differing = one.findIndex((part, index) => part !== other[index]);
  return differing >= 0 && (one[differing] ?? 0) > (other[differing] ?? 0);
}

const isSame = (a: RuleRecord, b: RuleRecord): boolean => a.version === b.version && a.newest === b.newest;

/** Results that nobody has to decide about are accepted with the rules of today. */
const isToBeRecorded = ({ snapshot: { rules }, findings, formulas }: Check, now: RuleRecord): boolean =>
  formulas > 0 &&
  (rules === null || (!isSame(rules, now) && !isLater(rules, now))) &&
  !findings.some(({ seen: { kind } }) => kind === "result-changed");

const record = (rules: RuleRecord, patience: Patience): Promise<void> =>
  perform((context) => {
    saveRuleRecord(context, rules);
    return () => undefined;
  }, patience);

export interface CheckOptions extends ReadOptions {
  /** The year that fixes are to name; null: the newest when the results were accepted. */
  readonly year: number | null;
}

/**
 * Reads the whole workbook and tells what speaks against handing it on. No cell is changed; where no amount has changed,
 * the workbook records the rules of today.
 */
export function checkWorkbook(knowledge: Knowledge, { year, ...options }: CheckOptions): Promise<Outcome<Check>> {
  return outcomeOf(async () => {
    const snapshot = await readSnapshot(options);
    const check = checkOf(snapshot, knowledge, year ?? snapshot.rules?.newest ?? knowledge.rules.newest);
    if (isToBeRecorded(check, knowledge.rules)) await record(knowledge.rules, options);
    return check;
  });
}

/** The same check with fixes that name another year. */
export const withYear = ({ snapshot }: Check, knowledge: Knowledge, year: number): Check =>
  checkOf(snapshot, knowledge, year);

/** Formulas to be calculated again, unless the cell shows the new amount already. */
const recalculations = ({ snapshot, findings }: Check): readonly Change[] =>
  findings.flatMap(({ place, seen }) => {
    const sheet = sheetById(snapshot, place.sheetId);
    if (seen.kind !== "result-changed" || seen.happened || sheet === null) return [];
    const formula = formulaIn(sheet, place.row, place.column);
    return [{ place, before: formula, after: formula }];
  });

/** Accepts the amounts that the functions give today: calculates again what shows another, and records the rules. */
export async function acceptResults(
  check: Check,
  rules: RuleRecord,
  patience: Patience = {},
): Promise<Outcome<Applied>> {
  const applied = await applyFix(recalculations(check), patience);
  if (applied.kind === "failed" || applied.value.skipped.length > 0) return applied;
  const recorded = await outcomeOf(() => record(rules, patience));
  return recorded.kind === "failed" ? recorded : applied;
}
