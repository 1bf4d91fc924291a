import { areaAt, type Area } from "../cells/area";
import type { CellValue } from "../cells/put";
import { hasExcelApi } from "../office/host";
import { perform } from "../office/perform";
import { loadRecords } from "../quote/records";
import type { QuoteRecord } from "../types";
import type { CellError, Passed, SpillPlace } from "./types";

/** What one round trip tells of the active cell. */
export interface ActiveCell {
  /** With the sheet, as Excel writes it. */
  readonly address: string;
  readonly area: Area;
  readonly sheet: string;
  readonly sheetId: string;
  readonly formula: string;
  readonly value: CellValue | CellError;
  readonly spilledFrom: string | null;
  readonly place: SpillPlace;
  readonly calculatesByHand: boolean;
  /** Names of the tables on its sheet. */
  readonly tables: readonly string[];
  /** What the workbook remembers of imported quotes. */
  readonly records: readonly QuoteRecord[];
}

/** Excel hands a blank cell over as 0 on the desktop and as nothing on the web. */
const blank = (): 0 | null => (Office.context.platform === Office.PlatformType.OfficeOnline ? null : 0);

const isCellValue = (value: unknown): value is CellValue => ["string", "number", "boolean"].includes(typeof value);

const contentOf = (value: unknown, type: unknown): CellValue | CellError => {
  if (type === Excel.RangeValueType.error) return { code: String(value) };
  return isCellValue(value) ? value : "";
};

/** The cells of a range as they reach a function; load `values,valueTypes` before. */
export const passedCells = ({ values, valueTypes }: Excel.Range): readonly (readonly Passed[])[] =>
  (values as unknown[][]).map((row, down) =>
    row.map((value, along) => {
      const type = valueTypes[down]?.[along];
      return type === Excel.RangeValueType.empty ? blank() : contentOf(value, type);
    }),
  );

const firstOf = (cells: unknown): unknown => (cells as unknown[][])[0]?.[0];

/** A text that begins like a formula is its own value. */
function formulaIn(range: Excel.Range): string {
  const formula = firstOf(range.formulas);
  return typeof formula === "string" && formula.startsWith("=") && formula !== firstOf(range.values) ? formula : "";
}

/** Queues the cell from which the value of another one spills; nothing where Excel cannot tell. */
function loadSpillParent(cell: Excel.Range): Excel.Range | null {
  return hasExcelApi("1.12") ? cell.getSpillParentOrNullObject().load("address,formulas,values") : null;
}

/** Reads the active cell and what is known of its sheet. */
export function readActiveCell(): Promise<ActiveCell> {
  return perform((context) => {
    const { workbook } = context;
    const cell = workbook.getActiveCell().load("address,formulas,values,valueTypes");
    const sheet = cell.worksheet.load("id,name");
    const tables = cell.worksheet.tables.load("items/name");
    const application = workbook.application.load("calculationMode");
    const parent = loadSpillParent(cell);
    const records = loadRecords(context);
    return () => {
      const anchor = parent === null || parent.isNullObject ? cell : parent;
      const [area, from] = [areaAt(cell.address), areaAt(anchor.address)];
      return {
        address: cell.address,
        area,
        sheet: sheet.name,
        sheetId: sheet.id,
        formula: formulaIn(anchor),
        value: contentOf(firstOf(cell.values), cell.valueTypes[0]?.[0]),
        spilledFrom: anchor.address === cell.address ? null : anchor.address,
        place: { row: area.row - from.row, column: area.column - from.column },
        calculatesByHand: application.calculationMode === Excel.CalculationMode.manual,
        tables: Array.from(tables.items, ({ name }) => name),
        records: records(),
      };
    };
  });
}
