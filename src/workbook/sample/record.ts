import type { SheetRecord } from "../sheets/records";
import type { QuoteRecord } from "../types";

/** The two sheets of the sample, as they were written. */
export interface SampleRecord {
  readonly quote: QuoteRecord;
  readonly estimate: SheetRecord;
}

const key = "itsubsidy.sample";

const isRecord = (value: unknown): value is SampleRecord =>
  typeof value === "object" && value !== null && "quote" in value && "estimate" in value;

/** Queues the reading of what the workbook remembers of the sample. */
export function loadSampleRecord(context: Excel.RequestContext): () => SampleRecord | null {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return isRecord(value) ? value : null;
  };
}

export function saveSampleRecord(context: Excel.RequestContext, record: SampleRecord): void {
  context.workbook.settings.add(key, record);
}

export function forgetSample(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}
