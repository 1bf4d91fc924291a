import type { Language } from "../../text";
import type { Scenario } from "../estimate/plan";
import { writeEstimate } from "../estimate/writeEstimate";
import { outcomeOf, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import { removeQuote } from "../quote/removeQuote";
import { writeQuote } from "../quote/writeQuote";
import { takenBackOnFailure } from "../sheets/deleteSheet";
import { removeSheet } from "../sheets/removeSheet";
import type { Outcome, Patience, QuoteSheet } from "../types";
import { asError } from "./asError";
import { forgetSample, saveSampleRecord } from "./record";

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
    const { record: estimateRecord, sheetName: estimateSheet } = estimate.value;
    return takenBackOnFailure(
      { name: `${sheetName}、${estimateSheet}` },
      async () => {
        await perform((context) => {
          saveSampleRecord(context, { quote: record, estimate: estimateRecord });
          return () => undefined;
        }, patience);
        return { quoteSheet: sheetName, estimateSheet };
      },
      async (calm) => {
        const sheets = [
          await removeSheet(estimateRecord, { ...calm, evenIfChanged: true }),
          await removeQuote(record, { ...calm, evenIfChanged: true }),
        ];
        const [failed] = sheets.filter((removal) => removal.kind === "failed");
        if (failed !== undefined) throw asError(failed);
        await perform((context) => {
          forgetSample(context);
          return () => undefined;
        }, calm);
      },
      patience,
    );
  });
}
