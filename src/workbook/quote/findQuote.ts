import { addressOf } from "../cells/area";
import { conditionCell, layoutOf, type ConditionName } from "./layout";
import type { CellValue } from "../cells/put";
import type { Conditions } from "./content";
import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import { isSameFile, isSameQuote, loadRecords } from "./records";
import { loadIsChanged, loadState } from "../sheets/changes";
import { writtenAreas } from "./sheetState";
import type { FoundQuote, Outcome, Patience, QuoteIdentity, QuoteRecord } from "../types";

/** The name of the sheet on which each record's table stands now; null where the table is gone. */
export async function locate(
  records: readonly QuoteRecord[],
  patience?: Patience,
): Promise<readonly (string | null)[]> {
  return perform((context) => {
    const tables = records.map(({ tableName }) => {
      const table = context.workbook.tables.getItemOrNullObject(tableName);
      table.load("name,worksheet/name");
      return table;
    });
    return () => tables.map((table) => (table.isNullObject ? null : table.worksheet.name));
  }, patience);
}

/** Whether anybody changed the sheet of a record since it was written. */
export async function isChanged(record: QuoteRecord, sheetName: string, patience?: Patience): Promise<boolean> {
  return perform((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    return loadIsChanged(sheet, writtenAreas(record.lines), record.fingerprint);
  }, patience);
}

/** What stands on the sheet of a record now, conditions and results aside, in a short text. */
export async function stateOf(record: QuoteRecord, sheetName: string, patience?: Patience): Promise<string> {
  return perform(
    (context) => loadState(context.workbook.worksheets.getItem(sheetName), writtenAreas(record.lines)),
    patience,
  );
}

/** The conditions that stand on the sheet of a record; one that follows the ranking stays a formula. */
export async function readConditions(record: QuoteRecord, sheetName: string, patience?: Patience): Promise<Conditions> {
  return perform((context) => {
    const layout = layoutOf(record.lines);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cell = (name: ConditionName): (() => CellValue) => {
      const range = sheet.getRange(addressOf(conditionCell(layout, name))).load("formulas");
      return () => (range.formulas as CellValue[][])[0]?.[0] ?? "";
    };
    const [year, frame, size] = [cell("year"), cell("frame"), cell("size")];
    const [processes, functions, minimumWage] = [cell("processes"), cell("functions"), cell("minimumWage")];
    return () => ({
      ...{ year: year(), frame: frame(), size: size() },
      ...{ processes: processes(), functions: functions(), minimumWage: minimumWage() },
    });
  }, patience);
}

/** The earlier import of this quote that is still in the workbook; the same file counts before the same number. */
export function findQuote(quote: QuoteIdentity, patience?: Patience): Promise<Outcome<FoundQuote | null>> {
  return outcomeOf(async () => {
    const records = await perform(loadRecords, patience);
    const alike = [
      ...records.filter((record) => isSameFile(record, quote)),
      ...records.filter((record) => !isSameFile(record, quote) && isSameQuote(record, quote)),
    ];
    const sheets = await locate(alike, patience);
    const found = sheets.findIndex((name) => name !== null);
    const record = alike[found];
    const sheetName = sheets[found];
    if (record === undefined || typeof sheetName !== "string") return null;
    return {
      record,
      sheetName,
      sameFile: isSameFile(record, quote),
      changed: await isChanged(record, sheetName, patience),
    };
  });
}
