import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import { locate } from "../quote/findQuote";
import { removeQuote } from "../quote/removeQuote";
import { removeSheet, type SheetRemoval } from "../sheets/removeSheet";
import type { Outcome, Patience } from "../types";
import { asError } from "./asError";
import { forgetSample, loadSampleRecord, type SampleRecord } from "./record";

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
