import { changeSetting, loadSetting, type Beside } from "../office/setting";
import type { Patience } from "../types";
import type { WrittenAreas } from "./changes";

/** What a sheet of the add-in is for. */
export type SheetKind = "estimate" | "proposal" | "portable" | "frozen";

/** What the workbook remembers of a sheet that the add-in wrote. */
export interface SheetRecord {
  readonly kind: SheetKind;
  /** Excel keeps the id of a sheet when it is renamed or moved. */
  readonly id: string;
  readonly areas: WrittenAreas;
  /** Changes when anybody changes a cell that was written, inputs aside. */
  readonly fingerprint: string;
}

const key = "itsubsidy.sheets";

const isRecord = (value: unknown): value is SheetRecord =>
  typeof value === "object" && value !== null && "kind" in value && "areas" in value && "fingerprint" in value;

const recordsIn = (stored: unknown): readonly SheetRecord[] => (Array.isArray(stored) ? stored.filter(isRecord) : []);

/** Queues the reading of what the workbook remembers, oldest first. */
export const loadSheetRecords = (context: Excel.RequestContext): (() => readonly SheetRecord[]) =>
  loadSetting(context, key, recordsIn);

/** Remembers sheets beside those that others wrote meanwhile. */
export async function addSheetRecords(added: readonly SheetRecord[], patience: Patience): Promise<void> {
  await changeSetting(key, recordsIn, (records) => [...records, ...added], patience);
}

/** Forgets sheets; `beside` is queued in the same batch. */
export async function forgetSheets(ids: readonly string[], patience?: Patience, beside?: Beside): Promise<void> {
  await changeSetting(key, recordsIn, (records) => records.filter(({ id }) => !ids.includes(id)), patience, beside);
}
