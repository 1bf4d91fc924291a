import type { QuoteIdentity, QuoteRecord } from "../types";

const key = "itsubsidy.quotes";

const isRecord = (value: unknown): value is QuoteRecord =>
  typeof value === "object" && value !== null && "tableName" in value && "sha256" in value;

function recordsIn({
  isNullObject,
  value,
}: {
  readonly isNullObject: boolean;
  readonly value: unknown;
}): readonly QuoteRecord[] {
  return isNullObject || !Array.isArray(value) ? [] : value.filter(isRecord);
}

/** Queues the reading of what the workbook remembers of earlier imports. */
export function loadRecords(context: Excel.RequestContext): () => readonly QuoteRecord[] {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => recordsIn(setting);
}

export function saveRecords(context: Excel.RequestContext, records: readonly QuoteRecord[]): void {
  context.workbook.settings.add(key, records);
}

/** The same bytes and the same place in them. */
export const isSameFile = (a: QuoteIdentity, b: QuoteIdentity): boolean =>
  a.sha256 === b.sha256 && a.position === b.position;

/** The same quote from another file: its number and its vendor. */
export const isSameQuote = (a: QuoteIdentity, b: QuoteIdentity): boolean =>
  a.number !== null && a.number === b.number && a.vendor !== null && a.vendor === b.vendor;
