import type { Area, Node } from "../../formulas";
import type { Book } from "../book/book";
import { errorOf, isError, type ErrorValue, type Rows, type Scalar } from "../book/value";

/** Why a formula keeps its value; the sentences are in src/text/files.ts. */
export const keptReasons = [
  "unreadable",
  "function",
  "reference",
  "doubtful",
  "circular",
  "depends",
  "not-reproduced",
  "spill-size",
  "too-large",
] as const;

export type KeptReason = (typeof keptReasons)[number];

/** Thrown where the value of a formula cannot be told with certainty. */
export class Unanswerable extends Error {
  constructor(
    readonly why: KeptReason,
    /** The function, reference or cell that it is about. */
    readonly about: string,
  ) {
    super(why);
    this.name = "Unanswerable";
  }
}

/** Thrown where a formula has an error as its value. */
export class Fault extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.code);
    this.name = "Fault";
  }
}

/** Cells that a formula names. */
export interface Block {
  /** The place of the sheet in the workbook, from 0. */
  readonly sheet: number;
  readonly area: Area;
  /** Whole columns or rows, however long they are. */
  readonly isWhole: boolean;
}

/** A part of a formula, worked out. */
export type Operand =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "rows"; readonly rows: Rows }
  | { readonly kind: "block"; readonly block: Block };

export const valueOperand = (value: Scalar): Operand => ({ kind: "value", value });

/** What the cells of the workbook hold, now or as the file came. */
export interface Cells {
  readonly valueAt: (sheet: number, row: number, column: number) => Scalar;
  /** Over which block the array of a cell reaches; null where it has none. */
  readonly spillAt: (sheet: number, row: number, column: number) => Area | null;
}

/** Where a formula stands. */
export interface Home {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** How far the cell is from the one for which the formula was written. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** Whether the formula works on whole blocks, as array formulas do. */
  readonly isArray: boolean;
}

/** A call of one of our functions as it was worked out. */
export interface AnsweredCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What it takes to work a formula out. */
export interface Asking {
  readonly book: Book;
  readonly cells: Cells;
  readonly home: Home;
  /** What a function of ours gets for a blank cell: 0 from Excel on the desktop, null from Excel on the web. */
  readonly blank: () => 0 | null;
  /** Notes every call of our functions. */
  readonly answered: (call: AnsweredCall) => void;
  readonly evaluate: (node: Node, asking: Asking) => Operand;
}

const mostCells = 2_000_000;

/** The part of a block that can hold anything. */
export function usedArea({ book }: Asking, { sheet, area }: Block): Area {
  const { rows = 0, columns = 0 } = book.sheets[sheet] ?? {};
  return {
    ...area,
    rows: Math.max(0, Math.min(area.rows, rows - area.row + 1)),
    columns: Math.max(0, Math.min(area.columns, columns - area.column + 1)),
  };
}

/** Visits every cell of a block that can hold anything, row by row. */
export function eachCell(
  asking: Asking,
  block: Block,
  visit: (value: Scalar, row: number, column: number) => void,
): void {
  const { row, column, rows, columns } = usedArea(asking, block);
  for (let down = row; down < row + rows; down++)
    for (let along = column; along < column + columns; along++)
      visit(asking.cells.valueAt(block.sheet, down, along), down, along);
}

/** The cells of a block as rows. */
export function rowsOfBlock({ cells }: Asking, { sheet, area }: Block): Rows {
  if (area.rows * area.columns > mostCells) throw new Unanswerable("too-large", "");
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, along) => cells.valueAt(sheet, area.row + down, area.column + along)),
  );
}

/** The cells of a block as rows; whole columns end with the last row that any sheet uses. */
export function usedRowsOfBlock(asking: Asking, block: Block): Rows {
  if (!block.isWhole) return rowsOfBlock(asking, block);
  const { area } = block;
  const rows = Math.min(area.rows, Math.max(1, ...asking.book.sheets.map((sheet) => sheet.rows)));
  const columns = Math.min(area.columns, Math.max(1, ...asking.book.sheets.map((sheet) => sheet.columns)));
  return rowsOfBlock(asking, { ...block, area: { ...area, rows, columns } });
}

/** The one cell of a block that stands beside the formula. */
function intersected({ cells, home }: Asking, { sheet, area }: Block): Scalar {
  const { row, column, rows, columns } = area;
  const inRows = home.row >= row && home.row < row + rows;
  const inColumns = home.column >= column && home.column < column + columns;
  if (rows === 1 && columns === 1) return cells.valueAt(sheet, row, column);
  if (columns === 1 && inRows) return cells.valueAt(sheet, home.row, column);
  if (rows === 1 && inColumns) return cells.valueAt(sheet, row, home.column);
  return errorOf("#VALUE!");
}

/** What an operand gives where one value is wanted; whole blocks in array formulas. */
export function plainOf(operand: Operand, asking: Asking): Scalar | Rows {
  if (operand.kind === "value") return operand.value;
  const isSingle =
    operand.kind === "rows"
      ? operand.rows.length === 1 && operand.rows[0]?.length === 1
      : operand.block.area.rows * operand.block.area.columns === 1;
  if (operand.kind === "rows")
    return asking.home.isArray && !isSingle ? operand.rows : (operand.rows[0]?.[0] ?? errorOf("#VALUE!"));
  if (!asking.home.isArray || isSingle) return intersected(asking, operand.block);
  return rowsOfBlock(asking, operand.block);
}

export const isRows = (value: Scalar | Rows): value is Rows => Array.isArray(value);

/** The single value of an operand. */
export function scalarOf(operand: Operand, asking: Asking): Scalar {
  const plain = plainOf(operand, asking);
  if (isRows(plain)) throw new Unanswerable("doubtful", "");
  return plain;
}

/** Works on each place of the arguments, where any of them is a block; errors become values. */
export function lifted(args: readonly (Scalar | Rows)[], work: (...values: readonly Scalar[]) => Scalar): Operand {
  const once = (values: readonly Scalar[]): Scalar => {
    try {
      return work(...values);
    } catch (problem) {
      if (problem instanceof Fault) return problem.value;
      throw problem;
    }
  };
  const blocks = args.filter(isRows);
  if (blocks.length === 0) return valueOperand(once(args.flatMap((arg) => (isRows(arg) ? [] : [arg]))));
  const height = Math.max(...blocks.map((rows) => rows.length));
  const width = Math.max(...blocks.map((rows) => rows[0]?.length ?? 0));
  const at = (arg: Scalar | Rows, row: number, column: number): Scalar => {
    if (!isRows(arg)) return arg;
    const cells = arg.length === 1 ? arg[0] : arg[row];
    const cell = cells?.length === 1 ? cells[0] : cells?.[column];
    return cell === undefined ? errorOf("#N/A") : cell;
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => once(args.map((arg) => at(arg, row, column)))),
  );
  return { kind: "rows", rows };
}

const plainNumber = /^[ \u3000]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?[ \u3000]*$/;

/** A value as a number. Text that Excel might take for a number, a sum of money or a date is no certain case. */
export function numberOf(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) throw new Fault(value);
  if (/^\s*[+-]?\d+(?:\.\d*)?\s*$/.test(value)) return Number(value);
  if (plainNumber.test(value) || /[0-9０-９]/.test(value)) throw new Unanswerable("doubtful", value);
  throw new Fault(errorOf("#VALUE!"));
}

/** A value as text. Numbers that would be written with an exponent are no certain case. */
export function textOf(value: Scalar): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) throw new Fault(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) throw new Unanswerable("doubtful", String(value));
  return String(Number(value.toPrecision(15)));
}

/** A value as a condition. */
export function truthOf(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (isError(value)) throw new Fault(value);
  if (typeof value !== "string") return value !== null && value !== 0;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new Fault(errorOf("#VALUE!"));
}
