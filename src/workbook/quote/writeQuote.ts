import { paneText, type Language } from "../../text";
import { addressOf } from "../cells/area";
import { outcomeOf, WorkbookError } from "../office/failures";
import { importedCells } from "./content";
import { fillSheet, type Filling } from "./fillSheet";
import { readConditions } from "./findQuote";
import { hasExcelApi } from "../office/host";
import { layoutOf } from "./layout";
import { freeTableName, sheetNameOf } from "../sheets/names";
import { addSheet, inspect, type NewSheet } from "../sheets/newSheet";
import { perform } from "../office/perform";
import { addRecord } from "./records";
import { deleteQuoteSheet } from "./removeQuote";
import { loadFingerprint } from "../sheets/changes";
import { takenBackOnFailure } from "../sheets/deleteSheet";
import { writtenAreas } from "./sheetState";
import { loadSettingsIn } from "../settings/store";
import type { FoundQuote, Outcome, Patience, QuoteRecord, QuoteSheet, WrittenQuote } from "../types";
import { loadTextsAreSafe } from "./verify";

/** The settings of a workbook are no place for much. */
const mostKeptLines = 1000;

export interface WriteOptions extends Patience {
  readonly language: Language;
  /** An earlier import whose place this one takes: its conditions are carried over, its sheet is deleted at the end. */
  readonly replace: FoundQuote | null;
}

/** Writes everything in one round trip and reads it back in the same; gives the fingerprint of what stands there. */
async function fill(sheet: NewSheet, filling: Filling, patience: Patience): Promise<string> {
  return perform((context) => {
    const target = context.workbook.worksheets.getItem(sheet.id);
    fillSheet(target, filling);
    const safe = loadTextsAreSafe(target, filling);
    const fingerprint = loadFingerprint(target, writtenAreas(filling.quote.lines.length));
    return () => {
      if (!safe()) throw new WorkbookError("unsafe-text");
      return fingerprint();
    };
  }, patience);
}

/** Remembers the import, shows its sheet and selects the table; tells whether Excel knows the functions. */
async function finish(sheet: NewSheet, record: QuoteRecord, patience: Patience): Promise<boolean> {
  await addRecord(record, patience);
  return perform((context) => {
    const layout = layoutOf(record.lines);
    const target = context.workbook.worksheets.getItem(sheet.id);
    target.activate();
    target.getRange(addressOf(layout.table)).select();
    const results = [layout.best, layout.byCategory].map((area) => target.getRange(addressOf(area)).load("values"));
    return () => results.every(({ values }) => (values as unknown[][])[0]?.[0] !== "#NAME?");
  }, patience);
}

async function removeReplaced(
  { record, sheetName }: FoundQuote,
  sheet: NewSheet,
  patience: Patience,
): Promise<NewSheet & { readonly removed: boolean }> {
  try {
    await deleteQuoteSheet(record.tableName, sheetName, patience);
  } catch {
    return { ...sheet, removed: false };
  }
  return { ...sheet, name: await renamed(sheet, sheetName, patience), removed: true };
}

/** Gives the sheet a name, or leaves it the one that it has where Excel refuses; says which it has then. */
async function renamed({ id, name }: NewSheet, wanted: string, patience: Patience): Promise<string> {
  try {
    await perform((context) => {
      context.workbook.worksheets.getItem(id).name = wanted;
      return () => undefined;
    }, patience);
    return wanted;
  } catch {
    return name;
  }
}

/** Fills the sheet that was just added and remembers the import. */
async function complete(
  quote: QuoteSheet,
  added: NewSheet,
  filling: Filling,
  patience: Patience,
): Promise<Pick<WrittenQuote, "record" | "functionsKnown">> {
  const fingerprint = await fill(added, filling, patience);
  const { sha256, position, vendor, number, file, lines, proposal } = quote;
  const { tableName } = filling;
  const kept = lines.length > mostKeptLines ? {} : { imported: importedCells(lines) };
  const record = {
    ...{ sha256, position, vendor, number, file, tableName, lines: lines.length, proposal, fingerprint },
    ...kept,
  };
  return { record, functionsKnown: await finish(added, record, patience) };
}

async function write(quote: QuoteSheet, { language, replace, ...patience }: WriteOptions): Promise<WrittenQuote> {
  if (!hasExcelApi("1.7")) throw new WorkbookError("api-missing");
  const book = await inspect(patience);
  const conditions = replace === null ? null : await readConditions(replace.record, replace.sheetName, patience);
  const settings = await perform(loadSettingsIn, patience);
  const { prefix, table } = paneText(language).sheet;
  const tableName = freeTableName(table, book.names);
  const added = await addSheet(sheetNameOf(prefix, quote), book.sheets, patience);
  const fill = async (): Promise<WrittenQuote> => {
    const written = await complete(quote, added, { quote, language, tableName, conditions, settings }, patience);
    const layout = layoutOf(quote.lines.length);
    const { name, removed } =
      replace === null ? { ...added, removed: false } : await removeReplaced(replace, added, patience);
    return {
      ...written,
      sheetName: name,
      table: addressOf(layout.table),
      conditions: addressOf(layout.conditions),
      best: addressOf(layout.best),
      byCategory: addressOf(layout.byCategory),
      replaced: replace === null ? null : { sheetName: replace.sheetName, removed },
    };
  };
  return takenBackOnFailure(added, fill, (calm) => deleteQuoteSheet(tableName, added.id, calm), patience);
}

/**
 * Writes a quote on a new sheet of its own: who quoted what, the conditions, one table of the lines, and beside it the
 * live formulas. Never touches another sheet. What fails half-way is taken back.
 */
export const writeQuote = (quote: QuoteSheet, options: WriteOptions): Promise<Outcome<WrittenQuote>> =>
  outcomeOf(() => write(quote, options));
