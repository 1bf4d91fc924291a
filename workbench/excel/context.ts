import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { ApiError, invalidArgument, invalidReference, itemNotFound } from "../host";
import type { HostObject, HostType } from "../host";
import type { UniverPrivate } from "../univer/private";
import { fromRange, MAX_COLUMNS, MAX_ROWS, parseBox, splitAddress } from "./address";
import type { Box } from "./address";

/** A block of cells on a certain sheet. */
export interface Area {
  readonly sheetId: string;
  readonly box: Box;
}

export interface SheetState {
  readonly sheetId: string;
}

export interface TableState {
  readonly tableId: string;
}

export interface TableColumnState extends TableState {
  readonly index: number;
}

/** The types that refer to each other across files. */
export interface Types {
  readonly range: HostType<Area>;
  readonly worksheet: HostType<SheetState>;
  readonly table: HostType<TableState>;
  readonly tables: HostType<Partial<SheetState>>;
  readonly names: HostType<Partial<SheetState>>;
  readonly charts: HostType<SheetState>;
}

/** What every part of the object model works with. Univer is the only place where anything is kept. */
export class Context {
  types!: Types;
  structureIsProtected = false;
  private readonly memoryListeners = new Map<string, Set<() => void>>();

  constructor(
    readonly api: FUniver,
    readonly inner: UniverPrivate,
  ) {}

  /** Hears of changes to a part of what is kept beside Univer's own data; see memory.ts. */
  onRemember(part: string, listener: () => void): void {
    const listeners = this.memoryListeners.get(part) ?? new Set();
    this.memoryListeners.set(part, listeners.add(listener));
  }

  remembered(part: string): void {
    for (const listener of this.memoryListeners.get(part) ?? []) listener();
  }

  /** False once the workbook is closed: Univer still tells of selections then. */
  get isOpen(): boolean {
    return this.api.getActiveWorkbook() !== null;
  }

  get book(): FWorkbook {
    const book = this.api.getActiveWorkbook();
    if (!book) throw new ApiError("GeneralException", "No workbook is open.");
    return book;
  }

  sheet({ sheetId }: SheetState): FWorksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw invalidReference();
    return sheet;
  }

  /** By name (any case) or id, as `worksheets.getItem` takes it. */
  findSheet(key: string): FWorksheet | undefined {
    const lower = key.toLowerCase();
    return this.book
      .getSheets()
      .find((sheet) => sheet.getSheetId() === key || sheet.getSheetName().toLowerCase() === lower);
  }

  /** A range object; blocks beyond Excel's grid are refused as Excel does. */
  range(sheetId: string, box: Box): HostObject<Area> {
    const { row, column, rows, columns } = box;
    const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (!inside || rows < 1 || columns < 1) throw invalidArgument();
    return this.types.range.of({ sheetId, box });
  }

  /** "A1:B2", "'見積'!A1", a table's or a defined name → range object. */
  rangeAt(sheetId: string, address: string): HostObject<Area> {
    const { sheet, reference } = splitAddress(address);
    const owner = sheet === undefined ? sheetId : this.findSheet(sheet)?.getSheetId();
    if (owner === undefined) throw itemNotFound();
    const box = parseBox(reference);
    return box ? this.range(owner, box) : this.namedRange(sheetId, reference);
  }

  private namedRange(sheetId: string, name: string): HostObject<Area> {
    const table = this.book.getTableInfoByName(name);
    if (table) return this.range(table.subUnitId, fromRange(table.range));
    const defined = this.book.getDefinedName(name)?.getFormulaOrRefString();
    if (defined === undefined || defined === name) throw invalidArgument();
    return this.rangeAt(sheetId, defined.replace(/^=/, ""));
  }

  /** An argument that may be a range object or an address. */
  area(sheetId: string, target: HostObject | string): Area {
    if (typeof target === "string") return this.rangeAt(sheetId, target).state;
    if (this.types.range.is(target)) return target.state;
    throw invalidArgument();
  }

  activeSheetId(): string {
    return this.book.getActiveSheet().getSheetId();
  }

  areasSelected(): number {
    return this.book.getActiveSheet().getSelection()?.getActiveRangeList().length ?? 0;
  }

  selection(): Area {
    const range = this.book.getActiveRange()?.getRange();
    const box = range ? fromRange(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId: this.activeSheetId(), box };
  }
}
