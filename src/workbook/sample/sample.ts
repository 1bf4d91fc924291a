import type { Language } from "../../text";
import type { Scenario } from "../estimate/plan";
import { writeEstimate } from "../estimate/writeEstimate";
import { outcomeOf, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import { locate } from "../quote/findQuote";
import { removeQuote } from "../quote/removeQuote";
import { writeQuote } from "../quote/writeQuote";
import { removeSheet, type SheetRemoval } from "../sheets/removeSheet";
import type { Failure, Outcome, Patience, QuoteSheet } from "../types";
import { forgetSample, loadSampleRecord, saveSampleRecord, type SampleRecord } from "./record";

export interface SampleOptions extends Patience {
  readonly language: Language;
  /** What the estimate beside the quote asks. */
  readonly year: number;
  readonly scenario: Scenario;
}

/** Names of the sheets on which the sample stands. */
export interface Sample {
  readonly quoteSheet: string;
  readonly estimateSheet: string;
}

const asError = ({ code, detail, leftOver }: Failure): WorkbookError => new WorkbookError(code, detail, leftOver);

const recorded = (patience: Patience): Promise<SampleRecord | null> => perform(loadSampleRecord, patience);

/** Whether the sample is in the workbook: as long as the table of its quote is. */
export function hasSample(patience: Patience = {}): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    const record = await recorded(patience);
    if (record === null) return false;
    const [sheet] = await locate([record.quote], patience);
    return typeof sheet === "string";
  });
}

/**
 * Writes a sample quote and an estimate of it on two new sheets, and remembers them. Where the second one fails, the
 * first one is taken back.
 */
export function writeSample(
  quote: QuoteSheet,
  { language, year, scenario, ...patience }: SampleOptions,
): Promise<Outcome<Sample>> {
  return outcomeOf(async () => {
    const written = await writeQuote(quote, { ...patience, language, replace: null });
    if (written.kind === "failed") throw asError(written);
    const { record, sheetName } = written.value;
    const source = { kind: "quotes", tableNames: [record.tableName], together: false } as const;
    const estimate = await writeEstimate({ source, years: [year], scenarios: [scenario] }, { ...patience, language });
    if (estimate.kind === "failed") {
      const taken = await removeQuote(record, { evenIfChanged: true });
      throw taken.kind === "failed" ? new WorkbookError(estimate.code, estimate.detail, sheetName) : asError(estimate);
    }
    await perform((context) => {
      saveSampleRecord(context, { quote: record, estimate: estimate.value.record });
      return () => undefined;
    }, patience);
    return { quoteSheet: sheetName, estimateSheet: estimate.value.sheetName };
  });
}

/** A sheet that somebody deleted is as good as removed. */
function removalOf(outcome: Outcome<SheetRemoval>): SheetRemoval | null {
  if (outcome.kind === "done") return outcome.value;
  if (outcome.code === "sheet-missing") return null;
  throw asError(outcome);
}

/**
 * Takes back both sheets of the sample. One that was changed since is removed only with `evenIfChanged`; its name is
 * given then. null: everything is gone.
 */
export function removeSample(
  options: Patience & { readonly evenIfChanged: boolean },
): Promise<Outcome<{ readonly changed: string } | null>> {
  return outcomeOf(async () => {
    const record = await recorded(options);
    if (record === null) return null;
    const estimate = removalOf(await removeSheet(record.estimate, options));
    if (estimate?.kind === "changed") return { changed: estimate.sheetName };
    const quote = removalOf(await removeQuote(record.quote, options));
    if (quote?.kind === "changed") return { changed: quote.sheetName };
    await perform((context) => {
      forgetSample(context);
      return () => undefined;
    }, options);
    return null;
  });
}
