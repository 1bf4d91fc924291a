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

/** Queues the reading of what the workbook remembers, oldest first. */
export function loadSheetRecords(context: Excel.RequestContext): () => readonly SheetRecord[] {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => {
    const value: unknown = setting.isNullObject ? [] : setting.value;
    return Array.isArray(value) ? value.filter(isRecord) : [];
  };
}

export function saveSheetRecords(context: Excel.RequestContext, records: readonly SheetRecord[]): void {
  context.workbook.settings.add(key, records);
}
