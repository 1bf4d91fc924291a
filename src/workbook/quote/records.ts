import { changeSetting, loadSetting, type Beside } from "../office/setting";
import type { Patience, QuoteIdentity, QuoteRecord } from "../types";

const key = "itsubsidy.quotes";

type Stored = Omit<QuoteRecord, "proposal"> & Partial<Pick<QuoteRecord, "proposal">>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && "tableName" in value && "sha256" in value;

/** Workbooks of an earlier version hold no proposals. */
const complete = (record: Stored): QuoteRecord => ({ proposal: { processes: [], functions: [] }, ...record });

const recordsIn = (stored: unknown): readonly QuoteRecord[] =>
  Array.isArray(stored) ? stored.filter(isRecord).map(complete) : [];

/** Queues the reading of what the workbook remembers of earlier imports. */
export const loadRecords = (context: Excel.RequestContext): (() => readonly QuoteRecord[]) =>
  loadSetting(context, key, recordsIn);

/** Remembers an import beside those that others made meanwhile. */
export async function addRecord(record: QuoteRecord, patience: Patience): Promise<void> {
  await changeSetting(key, recordsIn, (records) => [...records, record], patience);
}

/** Changes what is remembered of one import, whatever others remember meanwhile. */
export async function changeRecord(
  tableName: string,
  change: (record: QuoteRecord) => QuoteRecord,
  patience: Patience,
): Promise<void> {
  const changed = (records: readonly QuoteRecord[]): readonly QuoteRecord[] =>
    records.map((record) => (record.tableName === tableName ? change(record) : record));
  await changeSetting(key, recordsIn, changed, patience);
}

/** Forgets the import of a table; `beside` is queued in the same batch. */
export async function forgetRecord(tableName: string, patience?: Patience, beside?: Beside): Promise<void> {
  const others = (records: readonly QuoteRecord[]): readonly QuoteRecord[] =>
    records.filter((record) => record.tableName !== tableName);
  await changeSetting(key, recordsIn, others, patience, beside);
}

/** The same bytes and the same place in them. */
export const isSameFile = (a: QuoteIdentity, b: QuoteIdentity): boolean =>
  a.sha256 === b.sha256 && a.position === b.position;

/** The same quote from another file: its number and its vendor. */
export const isSameQuote = (a: QuoteIdentity, b: QuoteIdentity): boolean =>
  a.number !== null && a.number === b.number && a.vendor !== null && a.vendor === b.vendor;
