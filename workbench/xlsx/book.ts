import type { ICellData, IRange, IWorkbookData, IWorksheetData } from "@univerjs/core";

/** A workbook as Univer keeps it, with what its formulas have spilled: everything that a file can hold. */
export interface Book {
  readonly data: IWorkbookData;
  readonly spills: Readonly<Record<string, SheetSpills | undefined>>;
  readonly activeSheetId: string;
  /** The ids of the sheets that are protected. */
  readonly protectedSheets: readonly string[];
  /** How many charts stand on the sheets. */
  readonly charts: number;
  /** The id in the manifest of the add-in, under which its settings are kept. */
  readonly addin: string;
}

/** Each range starts at the cell with its formula; the cells hold the results. */
export interface SheetSpills {
  readonly ranges: readonly IRange[];
  readonly cells: CellMatrix;
}

export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>>;

/** The sheets from left to right. */
export const sheetsOf = ({ sheetOrder, sheets }: IWorkbookData): (Partial<IWorksheetData> & { id: string })[] =>
  sheetOrder.map((id) => ({ ...sheets[id], id }));

/** What a plugin of Univer keeps with the workbook; undefined where it keeps nothing. */
export function resource({ resources = [] }: Partial<IWorkbookData>, name: string): unknown {
  const text = resources.find((one) => one.name === name)?.data;
  return text === undefined || text === "" ? undefined : (JSON.parse(text) as unknown);
}

/** Indices in the order of the sheet: a record of numbers keeps small ones in order, but says nothing of it. */
export const indices = (record: object): number[] =>
  Object.keys(record)
    .map(Number)
    .sort((a, b) => a - b);
