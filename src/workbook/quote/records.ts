import { changeSetting, loadSetting } from "../office/setting";
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
export const addRecord = (record: QuoteRecord, patience: Patience): Promise<void> =>
  changeSetting(key, recordsIn, (records) => [...records, record], patience);

/** Changes what is remembered of one import, whatever others remember meanwhile. */
export const changeRecord = (
  tableName: string,
  change: (record: QuoteRecord) => QuoteRecord,
  patience: Patience,
): Promise<void> =>
  changeSetting(
    key,
    recordsIn,
    (records) => records.map((record) => (record.tableName === tableName ? change(record) : record)),
    patience,
  );

export function saveRecords(context: Excel.RequestContext, records: readonly QuoteRecord[]): void {
  context.workbook.settings.add(key, records);
}

/** The same bytes and the same place in them. */
export const isSameFile = (a: QuoteIdentity, b: QuoteIdentity): boolean =>
  a.sha256 === b.sha256 && a.position === b.position;

/** The same quote from another file: its number and its vendor. */
export const isSameQuote = (a: QuoteIdentity, b: QuoteIdentity): boolean =>
  a.number !== null && a.number === b.number && a.vendor !== null && a.vendor === b.vendor;
