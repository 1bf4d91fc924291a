import type { QuoteIdentity, QuoteRecord } from "../types";

const key = "itsubsidy.quotes";

type Stored = Omit<QuoteRecord, "proposal"> & Partial<Pick<QuoteRecord, "proposal">>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && "tableName" in value && "sha256" in value;

/** Workbooks of an earlier version hold no proposals. */
const complete = (record: Stored): QuoteRecord => ({ proposal: { processes: [], functions: [] }, ...record });

function recordsIn({
  isNullObject,
  value,
}: {
  readonly isNullObject: boolean;
  readonly value: unknown;
}): readonly QuoteRecord[] {
  return isNullObject || !Array.isArray(value) ? [] : value.filter(isRecord).map(complete);
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
