import { columnLetters } from "../formulas";
import { formatOf, guardArchive } from "../quotes";
import { openArchive, withContents, type Packing } from "./archive/archive";
import { readBook, shownAt, type Book, type BookSheet } from "./book/book";
import { patched, type Patch } from "./book/patch";
import { keyOf } from "./book/sheet";
import { isSame, shownValue, type Scalar } from "./book/value";
import { calculate, type Result, type Settled } from "./calculation/calculation";
import type { FormulaCell } from "./calculation/formulaCells";
import type { KeptReason } from "./calculation/operand";
import { citationOf } from "./citation";
import { FileRefusal, refusalCode, type FileRefusalCode } from "./refusal";

interface CellReport {
  readonly sheet: string;
  /** "B3" */
  readonly cell: string;
  /** As the file stores it, with the equals sign; a shared formula as it stands where it was written. */
  readonly formula: string;
}

/** A cell that shows something else now. */
export interface CellChange extends CellReport {
  readonly before: string;
  readonly after: string;
  /** Where the figures are printed; "" for formulas that only depend on ours. Worked out when it is asked for. */
  readonly citation: () => string;
}

/** A formula that keeps its value because it cannot be worked out without Excel. */
export interface KeptCell extends CellReport {
  readonly why: KeptReason;
  /** The function, reference or cell that it is about. */
  readonly about: string;
  readonly value: string;
}

export interface Recalculated {
  readonly kind: "recalculated";
  /** The very bytes that came in where nothing changed. */
  readonly bytes: Uint8Array;
  /** How many formulas call our functions or depend on one that does. */
  readonly formulas: number;
  readonly changed: readonly CellChange[];
  readonly kept: readonly KeptCell[];
}

export type Recalculation =
  | Recalculated
  | {
      readonly kind: "refused";
      readonly why: FileRefusalCode;
      /** What would have changed, where that could be told. */
      readonly changed: readonly CellChange[];
      readonly kept: readonly KeptCell[];
    };

type Worked = Extract<Result, { kind: "worked" }>;
type Kept = Extract<Result, { kind: "kept" }>;

interface NewValue {
  readonly row: number;
  readonly column: number;
  /** The place within the block, from 0. */
  readonly down: number;
  readonly along: number;
  readonly value: Scalar;
}

/** The cells of one formula: what changes, or why nothing does. */
class Changes {
  readonly changed: CellChange[] = [];
  readonly kept: KeptCell[] = [];
  readonly patches = new Map<BookSheet, Patch[]>();

  constructor(private readonly book: Book) {}

  take(settled: Settled): void {
    const { formula, result } = settled;
    const { row, column } = formula.area ?? formula.cell;
    if (result.kind === "kept") this.keep(settled, result);
    else
      result.rows.forEach((values, down) => {
        values.forEach((value, along) => {
          this.compare(settled, result, { row: row + down, column: column + along, down, along, value });
        });
      });
  }

  private keep({ formula }: Settled, { why, about }: Kept): void {
    const { sheet } = formula.home;
    const { row, column } = formula.cell;
    const value = shownValue(shownAt(this.book, sheet, row, column));
    this.kept.push({ ...this.reportOf(formula, row, column), why, about, value });
  }

  private compare({ formula }: Settled, { calls }: Worked, { row, column, down, along, value }: NewValue): void {
    const sheet = this.book.sheets[formula.home.sheet];
    const cell = sheet?.cells.get(keyOf(row, column));
    const before = shownAt(this.book, formula.home.sheet, row, column);
    if (sheet === undefined || cell === undefined || value === null || isSame(before, value)) return;
    const patches = this.patches.get(sheet) ?? [];
    patches.push({ cell, value });
    this.patches.set(sheet, patches);
    this.changed.push({
      ...this.reportOf(formula, row, column),
      before: shownValue(before),
      after: shownValue(value),
      citation: () => citationOf(calls, { row: down, column: along }),
    });
  }

  private reportOf({ home, text }: FormulaCell, row: number, column: number): CellReport {
    return {
      sheet: this.book.sheets[home.sheet]?.name ?? "",
      cell: `${columnLetters(column)}${String(row)}`,
      formula: `=${text}`,
    };
  }
}

function recalculated(bytes: Uint8Array, packing: Packing | undefined): Recalculation {
  const archive = openArchive(bytes);
  const book = readBook(archive);
  const changes = new Changes(book);
  const settled = calculate(book);
  for (const each of settled) changes.take(each);
  const { changed, kept, patches } = changes;
  if (changed.length > 0 && book.isSigned) return { kind: "refused", why: "signed", changed, kept };
  const encoder = new TextEncoder();
  const contents = new Map([...patches].map(([sheet, each]) => [sheet.path, encoder.encode(patched(sheet, each))]));
  const written = contents.size === 0 ? bytes : withContents(archive, contents, packing);
  return { kind: "recalculated", bytes: written, formulas: settled.length, changed, kept };
}

/**
 * Recalculates the ITSUBSIDY formulas of a workbook (.xlsx or .xlsm) and the formulas that depend on them. Only the
 * values of those cells change; every other byte of the workbook's parts stays as it is. A formula that cannot be worked
 * out with certainty keeps its value and is listed.
 *
 * @param packing how new contents are compressed, where the machine has something faster than the usual way
 */
export async function recalculate(name: string, bytes: Uint8Array, packing?: Packing): Promise<Recalculation> {
  try {
    if (formatOf(name, bytes) !== "xlsx") throw new FileRefusal("not_a_workbook");
    await guardArchive(bytes);
    return recalculated(bytes, packing);
  } catch (problem) {
    const why = refusalCode(problem);
    if (why === null) throw problem;
    return { kind: "refused", why, changed: [], kept: [] };
  }
}
