import { Workings } from "../../portable";
import { paneText, type Language } from "../../text";
import { addressOf, area } from "../cells/area";
import type { CellValue } from "../cells/put";
import { readSnapshot, type OnProgress } from "../check/read";
import type { SheetSnapshot, Snapshot } from "../check/snapshot";
import { failureCode, outcomeOf, WorkbookError } from "../office/failures";
import { hasExcelApi } from "../office/host";
import { perform } from "../office/perform";
import { loadFingerprint, type WrittenAreas } from "../sheets/changes";
import { deleteSheet, unstoppable } from "../sheets/deleteSheet";
import { freeSheetName } from "../sheets/names";
import { addSheet, inspect, type NewSheet } from "../sheets/newSheet";
import { addSheetRecords, forgetSheets, type SheetRecord } from "../sheets/records";
import type { Outcome, Patience } from "../types";
import { convertSheet, type ConvertedSheet, type NewCell } from "./convert";
import { fillNote, type NoteContent } from "./note";
import { folded } from "./places";
import { readNames, readSpills } from "./read";
import type { FrozenCell, PortableCopy, PortableKind, PortableNote } from "./types";
import { readShown, writeCells, writeWorkings } from "./write";

export interface PortableOptions extends Patience {
  readonly kind: PortableKind;
  /** The ids of the sheets to be copied. */
  readonly sheets: readonly string[];
  readonly note: PortableNote;
  readonly language: Language;
  readonly onProgress?: OnProgress;
}

/** Sheets that were added so far: what has to go when the copying fails or is stopped. */
type Added = NewSheet[];

const sheetsNow = (patience: Patience): Promise<readonly NewSheet[]> =>
  perform((context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    return () => sheets.items.map(({ id, name }) => ({ id, name }));
  }, patience);

/** Copies the sheet. A copy of which Excel did not tell stands at the end and is named after the original, too. */
async function copied(id: string, added: Added, patience: Patience): Promise<NewSheet> {
  const before = await sheetsNow(patience);
  const original = before.find((sheet) => sheet.id === id)?.name ?? "";
  try {
    const copy = await perform((context) => {
      const sheet = context.workbook.worksheets.getItem(id).copy("End").load("id,name");
      return () => ({ id: sheet.id, name: sheet.name });
    }, patience);
    added.push(copy);
    return copy;
  } catch (error) {
    const last = (await sheetsNow(patience)).at(-1);
    const isCopy = last?.name.startsWith(`${original} (`) === true && !before.some((sheet) => sheet.id === last.id);
    if (isCopy) added.push(last);
    throw error;
  }
}

async function copySheet(
  { id, name }: SheetSnapshot,
  suffix: string,
  added: Added,
  patience: Patience,
): Promise<NewSheet> {
  const copy = await copied(id, added, patience);
  const { sheets } = await inspect(patience);
  const wanted = `${[...name].slice(0, 31 - suffix.length).join("")}${suffix}`;
  const free = freeSheetName(wanted, sheets);
  await perform((context) => {
    context.workbook.worksheets.getItem(copy.id).name = free;
    return () => undefined;
  }, patience);
  return { id: copy.id, name: free };
}

async function newSheet(wanted: string, added: Added, patience: Patience): Promise<NewSheet> {
  const { sheets } = await inspect(patience);
  const sheet = await addSheet(wanted, sheets, patience);
  added.push(sheet);
  return sheet;
}

/** Takes back what was added and gives what could not be. */
async function takeBack(added: Added, patience: Patience): Promise<Added> {
  const calm = unstoppable(patience);
  const left: Added = [];
  for (const sheet of added)
    try {
      await deleteSheet(sheet.id, (beside) => forgetSheets([sheet.id], calm, beside), calm);
    } catch {
      left.push(sheet);
    }
  return left;
}

const placeText = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  addressOf(area(row, column));

interface Copied {
  readonly sheet: SheetSnapshot;
  readonly copy: NewSheet;
  readonly converted: ConvertedSheet;
}

/** A result that stands for one that is not there: the functions were unknown or still at work. */
const isNoResult = (value: CellValue): boolean =>
  typeof value === "string" && ["#NAME?", "#BUSY!", "#CONNECT!", "#GETTING_DATA"].includes(value);

const isEqual = (one: unknown, other: CellValue): boolean =>
  one === other || (typeof one === "number" && typeof other === "number" && Math.abs(one - other) < 1e-9);

interface Verified {
  readonly frozen: readonly FrozenCell[];
  readonly unverified: number;
}

/** Compares every native formula with what the original shows; one that differs becomes the value. */
async function verify({ sheet, copy, converted }: Copied, patience: Patience): Promise<Verified> {
  const compared = converted.cells.filter(({ isValue, shown }) => !isValue && shown !== null);
  const known = compared.filter(({ shown }) => shown !== null && !isNoResult(shown));
  const now = await readShown(copy.id, known, patience);
  const wrong = known.filter(({ shown }, index) => shown !== null && !isEqual(now[index], shown));
  const values = wrong.map((cell): NewCell => ({ ...cell, content: cell.shown ?? "", isValue: true }));
  await writeCells(copy.id, values, patience);
  const frozen = wrong.map((cell): FrozenCell => {
    const formula = sheet.formulas[cell.row - sheet.row]?.[cell.column - sheet.column] ?? "";
    return { sheet: copy.name, address: placeText(cell), formula: String(formula), why: "differs" };
  });
  return { frozen, unverified: compared.length - known.length };
}

/** What is remembered of a sheet of the copy: everything on it, so that a change by anybody is seen. */
async function recordOf({ id }: NewSheet, patience: Patience): Promise<SheetRecord> {
  return perform((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    return () => {
      const kept = used.isNullObject
        ? []
        : [area(used.rowIndex + 1, used.columnIndex + 1, used.rowCount, used.columnCount)];
      return { kept, inputs: [], spills: [] } satisfies WrittenAreas;
    };
  }, patience).then((areas) =>
    perform((context) => {
      const fingerprint = loadFingerprint(context.workbook.worksheets.getItem(id), areas);
      return () => ({ kind: "portable", id, areas, fingerprint: fingerprint() }) satisfies SheetRecord;
    }, patience),
  );
}

async function remember(sheets: readonly NewSheet[], patience: Patience): Promise<readonly SheetRecord[]> {
  const records: SheetRecord[] = [];
  for (const sheet of sheets) records.push(await recordOf(sheet, patience));
  await addSheetRecords(records, patience);
  return records;
}

async function copyAll(
  chosen: readonly SheetSnapshot[],
  snapshot: Snapshot,
  { kind, language, note, onProgress, ...patience }: PortableOptions,
  added: Added,
): Promise<PortableCopy> {
  const text = paneText(language).portable.sheets;
  const total = chosen.length * 3;
  const told = (done: number): void => onProgress?.(done, total);
  const copies: NewSheet[] = [];
  for (const sheet of chosen) {
    copies.push(await copySheet(sheet, text.suffix, added, patience));
    told(copies.length);
  }
  const travellers = {
    copies: new Map(chosen.map(({ name }, index) => [folded(name), copies[index]?.name ?? name])),
    tables: snapshot.tables,
    sheets: snapshot.sheets,
    names: await readNames(patience),
  };
  const { sheets: taken } = await inspect(patience);
  const workings = new Workings(freeSheetName(text.workings, taken));
  const copied: Copied[] = [];
  for (const [index, sheet] of chosen.entries()) {
    const copy = copies[index];
    if (copy === undefined) continue;
    const spills = await readSpills(sheet, patience);
    copied.push({ sheet, copy, converted: convertSheet(sheet, { kind, travellers, workings, spills }) });
    told(chosen.length + index + 1);
  }
  const extra: NewSheet[] = [];
  if (workings.rows.length > 0) {
    const sheet = await newSheet(text.workings, added, patience);
    await writeWorkings(sheet.id, workings.rows, patience);
    extra.push(sheet);
  }
  const frozen: FrozenCell[] = [];
  let unverified = 0;
  for (const { copy, converted } of copied) await writeCells(copy.id, converted.cells, patience);
  for (const [index, each] of copied.entries()) {
    const found = await verify(each, patience);
    const here = each.converted.frozen.map((cell) => ({
      ...{ sheet: each.copy.name, address: placeText(cell), formula: cell.formula, why: cell.why },
    }));
    frozen.push(...here, ...found.frozen);
    unverified += found.unverified;
    told(chosen.length * 2 + index + 1);
  }
  const live = copied.reduce((sum, { converted }) => sum + converted.live, 0);
  const sheets = copied.map(({ sheet, copy }) => ({ original: sheet.name, copy: copy.name }));
  const noteSheet = await newSheet(text.note, added, patience);
  extra.unshift(noteSheet);
  const content: NoteContent = { kind, note, sheets, frozen };
  await perform((context) => {
    fillNote(context.workbook.worksheets.getItem(noteSheet.id), content, language);
    return () => undefined;
  }, patience);
  const records = await remember([...extra, ...copies], patience);
  return { records, sheets, extra: extra.map(({ name }) => name), live, frozen, unverified };
}

/**
 * Copies sheets so that they can be handed on without the add-in: every formula of ours becomes a native one with the
 * same result, or its value; everything refers to the copies. No sheet of the user's is touched, and a copy that fails
 * half-way is taken back.
 */
export function makePortable(options: PortableOptions): Promise<Outcome<PortableCopy>> {
  const { sheets, onProgress, ...patience } = options;
  return outcomeOf(async () => {
    if (!hasExcelApi("1.7")) throw new WorkbookError("api-missing");
    const snapshot = await readSnapshot({ ...patience, ...(onProgress && { onProgress }) });
    const chosen = snapshot.sheets.filter(({ id }) => sheets.includes(id));
    if (chosen.length === 0) throw new WorkbookError("sheet-missing");
    if (chosen.some(({ partial }) => partial)) throw new WorkbookError("too-large");
    const added: Added = [];
    try {
      return await copyAll(chosen, snapshot, options, added);
    } catch (error) {
      const left = await takeBack(added, patience);
      if (left.length === 0) throw error;
      throw new WorkbookError(failureCode(error), null, left.map(({ name }) => name).join("、"));
    }
  });
}
