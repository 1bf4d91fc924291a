import { addressOf, type Area } from "../cells/area";
import { isStoredAsText } from "../cells/safeText";
import { failureCode, WorkbookError } from "../office/failures";
import { perform } from "../office/perform";
import type { Patience } from "../types";
import { loadFingerprint, type WrittenAreas } from "./changes";
import { deleteSheet, takenBackOnFailure } from "./deleteSheet";
import { addSheet, inspect, type NewSheet } from "./newSheet";
import { addSheetRecords, forgetSheets, type SheetKind, type SheetRecord } from "./records";

/** A sheet to be written. */
export interface SheetDraft {
  readonly kind: SheetKind;
  /** The wished name; where it is taken, the next free one: 試算 (2). */
  readonly name: string;
  /** Queues everything that goes on the empty sheet, in one batch. */
  readonly fill: (sheet: Excel.Worksheet) => void;
  /** Queues what the sheet can do without where this Excel lacks the API: charts, highlights. */
  readonly decorate: (sheet: Excel.Worksheet) => void;
  readonly areas: WrittenAreas;
  /** Words of the user's, which must not have become formulas. */
  readonly texts: readonly { readonly area: Area; readonly text: string }[];
  /** The cell that is selected at the end, and whose #NAME? tells that Excel does not know the functions. */
  readonly answer: Area;
  /** Queues what is to be remembered besides, once the sheet stands. */
  readonly remember?: (context: Excel.RequestContext) => void;
}

/** A sheet that was written. */
export interface WrittenSheet {
  readonly record: SheetRecord;
  readonly sheetName: string;
  /** False while Excel does not know the functions yet (#NAME?). */
  readonly functionsKnown: boolean;
  /** False where this Excel could not draw the chart or the highlights. */
  readonly decorated: boolean;
}

const firstCell = ({ values }: Excel.Range): unknown => (values as unknown[][])[0]?.[0];

async function fill({ id }: NewSheet, draft: SheetDraft, patience: Patience): Promise<SheetRecord> {
  return perform((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    draft.fill(sheet);
    const texts = draft.texts.map(({ area, text }) => ({
      text,
      range: sheet.getRange(addressOf(area)).load("values"),
    }));
    const fingerprint = loadFingerprint(sheet, draft.areas);
    return () => {
      if (texts.some(({ text, range }) => !isStoredAsText(text, firstCell(range))))
        throw new WorkbookError("unsafe-text");
      const { kind, areas } = draft;
      return { kind, id, areas, fingerprint: fingerprint() };
    };
  }, patience);
}

/** Whether charts and highlights stand; without them the sheet is still whole. */
async function decorate({ id }: NewSheet, draft: SheetDraft, patience: Patience): Promise<boolean> {
  try {
    await perform((context) => {
      draft.decorate(context.workbook.worksheets.getItem(id));
      return () => undefined;
    }, patience);
    return true;
  } catch (error) {
    if (failureCode(error) !== "api-missing") throw error;
    return false;
  }
}

async function finish(record: SheetRecord, draft: SheetDraft, patience: Patience): Promise<boolean> {
  await addSheetRecords([record], patience);
  return perform((context) => {
    const sheet = context.workbook.worksheets.getItem(record.id);
    draft.remember?.(context);
    sheet.activate();
    const answer = sheet.getRange(addressOf(draft.answer));
    answer.select();
    answer.load("values");
    return () => firstCell(answer) !== "#NAME?";
  }, patience);
}

/**
 * Writes a sheet of its own and remembers it, so that `removeSheet` can take it back. No other sheet is touched. What
 * fails half-way is taken back.
 */
export async function writeSheet(draft: SheetDraft, patience: Patience): Promise<WrittenSheet> {
  const book = await inspect(patience);
  const added = await addSheet(draft.name, book.sheets, patience);
  return takenBackOnFailure(
    added,
    async () => {
      const record = await fill(added, draft, patience);
      const decorated = await decorate(added, draft, patience);
      const functionsKnown = await finish(record, draft, patience);
      return { record, sheetName: added.name, functionsKnown, decorated };
    },
    (calm) => deleteSheet(added.id, (beside) => forgetSheets([added.id], calm, beside), calm),
    patience,
  );
}
