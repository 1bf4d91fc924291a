import type { Area } from "../../formulas";
import { keyOf, valueOf } from "../book/sheet";
import { shownAt, type Book } from "../book/book";
import { errorOf, isSame, type Rows, type Scalar } from "../book/value";
import { evaluate } from "./evaluate";
import { addressIn, findFormulas, spillsOf, type FormulaCell } from "./formulaCells";
import { isRows, plainOf, Unanswerable, type AnsweredCall, type Asking, type Cells, type KeptReason } from "./operand";

/** What became of a formula. */
export type Result =
  /** The values of its block, or of its cell alone. */
  | {
      readonly kind: "worked";
      readonly rows: Rows;
      readonly calls: readonly AnsweredCall[];
      /** Whether one of our functions was handed a blank cell. */
      readonly sawBlank: boolean;
    }
  /** Its cells keep what they hold. */
  | { readonly kind: "kept"; readonly why: KeptReason; readonly about: string };

export interface Settled {
  readonly formula: FormulaCell;
  readonly result: Result;
}

/** Calls may be nested so deep before the deepest one is worked out first, on its own. */
const deepest = 60;

class Pending extends Error {
  constructor(readonly formula: FormulaCell) {
    super("pending");
    this.name = "Pending";
  }
}

/** Gives a legacy array formula the size of its block: single rows and columns repeat, the rest is missing. */
function fitted(rows: Rows, { rows: height, columns: width }: Area): Rows {
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, along) => {
      const cells = rows.length === 1 ? rows[0] : rows[down];
      const cell = cells?.length === 1 ? cells[0] : cells?.[along];
      return cell === undefined ? errorOf("#N/A") : cell;
    }),
  );
}

/** A blank that a formula names is shown as 0. */
const shown = (rows: Rows): Rows => rows.map((row) => row.map((value) => value ?? 0));

/** Works out the formulas that call our functions and those that depend on them, each once. */
class Calculation {
  private readonly results = new Map<FormulaCell, Result>();
  private readonly sources: readonly Map<number, FormulaCell>[];
  private readonly working = new Set<FormulaCell>();
  private readonly waiting = new Set<FormulaCell>();
  private readonly spillAt: Cells["spillAt"];
  private readonly stored: Cells;
  private readonly current: Cells;

  constructor(
    private readonly book: Book,
    affected: readonly FormulaCell[],
    others: readonly FormulaCell[],
  ) {
    this.sources = book.sheets.map(() => new Map<number, FormulaCell>());
    for (const formula of affected) this.note(formula);
    // A file that no spreadsheet has calculated yet holds formulas without values.
    for (const formula of others) if (this.isUnvalued(formula)) this.note(formula);
    this.spillAt = spillsOf(book);
    this.stored = { valueAt: (...place) => this.storedAt(...place), spillAt: this.spillAt };
    this.current = { valueAt: (...place) => this.valueAt(...place), spillAt: this.spillAt };
  }

  private note(formula: FormulaCell): void {
    const { cell, home, area } = formula;
    const { row, column, rows, columns } = area ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    for (let down = row; down < row + rows; down++)
      for (let along = column; along < column + columns; along++)
        this.sources[home.sheet]?.set(keyOf(down, along), formula);
  }

  private isUnvalued({ cell }: FormulaCell): boolean {
    return valueOf(cell, this.book) === null;
  }

  private storedAt(sheet: number, row: number, column: number): Scalar {
    const cell = this.book.sheets[sheet]?.cells.get(keyOf(row, column));
    return cell === undefined ? null : valueOf(cell, this.book);
  }

  private valueAt(sheet: number, row: number, column: number): Scalar {
    const source = this.sources[sheet]?.get(keyOf(row, column));
    if (source === undefined) return this.storedAt(sheet, row, column);
    const result = this.resultOf(source);
    if (result.kind === "kept") throw new Unanswerable("depends", this.addressOf(source));
    const { row: top, column: left } = source.area ?? source.cell;
    return result.rows[row - top]?.[column - left] ?? null;
  }

  private addressOf({ home, cell }: FormulaCell): string {
    const sheet = this.book.sheets[home.sheet];
    return sheet === undefined ? "" : addressIn(sheet, cell);
  }

  private resultOf(formula: FormulaCell): Result {
    const known = this.results.get(formula);
    if (known !== undefined) return known;
    if (this.working.has(formula) || this.waiting.has(formula))
      throw new Unanswerable("circular", this.addressOf(formula));
    if (this.working.size >= deepest) throw new Pending(formula);
    this.working.add(formula);
    try {
      const result = this.work(formula);
      this.results.set(formula, result);
      return result;
    } finally {
      this.working.delete(formula);
    }
  }

  private work(formula: FormulaCell): Result {
    try {
      return this.answer(formula);
    } catch (problem) {
      if (problem instanceof Unanswerable) return { kind: "kept", why: problem.why, about: problem.about };
      // A formula of thousands of nested parts.
      if (problem instanceof RangeError) return { kind: "kept", why: "too-large", about: "" };
      throw problem;
    }
  }

  /** Excel on the web hands blank cells over in another way: what is stored may be its answer. */
  private answer(formula: FormulaCell): Result {
    const desktop = this.rowsOf(formula, this.current, 0);
    if (this.isStored(formula, desktop.rows)) return desktop;
    if (!formula.isOwn) return this.reproducible(formula, desktop);
    if (!desktop.sawBlank) return desktop;
    const web = this.rowsOf(formula, this.current, null);
    return this.isStored(formula, web.rows) ? web : desktop;
  }

  /** A formula of Excel's own functions is trusted where it gives what is stored from what was stored. */
  private reproducible(formula: FormulaCell, result: Result): Result {
    if (this.isUnvalued(formula)) return result;
    const { rows } = this.rowsOf(formula, this.stored, 0);
    if (!this.isStored(formula, rows)) throw new Unanswerable("not-reproduced", "");
    return result;
  }

  private rowsOf(formula: FormulaCell, cells: Cells, blank: 0 | null): Extract<Result, { kind: "worked" }> {
    const { node, home, area, isDynamic } = formula;
    if (node === null) throw new Unanswerable("unreadable", "");
    const calls: AnsweredCall[] = [];
    const answered = (call: AnsweredCall): void => void calls.push(call);
    let sawBlank = false;
    const handBlank = (): 0 | null => {
      sawBlank = true;
      return blank;
    };
    const asking: Asking = { book: this.book, cells, home, blank: handBlank, answered, evaluate };
    const plain = plainOf(evaluate(node, asking), asking);
    const rows = shown(isRows(plain) ? plain : [[plain]]);
    if (area === null) return { kind: "worked", rows, calls, sawBlank };
    if (isDynamic && (rows.length !== area.rows || rows[0]?.length !== area.columns))
      throw new Unanswerable("spill-size", `${String(rows.length)}×${String(rows[0]?.length ?? 0)}`);
    const block = isDynamic ? rows : fitted(rows, area);
    // Cells that are not in the file yet: how Excel would write them is its own affair.
    if (
      block.some((values, down) => values.some((value, along) => value !== "" && !this.isThere(formula, down, along)))
    )
      throw new Unanswerable("spill-size", "");
    return { kind: "worked", rows: block, calls, sawBlank };
  }

  private isThere({ home, cell, area }: FormulaCell, down: number, along: number): boolean {
    const { row, column } = area ?? cell;
    return this.book.sheets[home.sheet]?.cells.has(keyOf(row + down, column + along)) ?? false;
  }

  private isStored({ home, cell, area }: FormulaCell, rows: Rows): boolean {
    const { row, column } = area ?? cell;
    return rows.every((values, down) =>
      values.every((value, along) => isSame(shownAt(this.book, home.sheet, row + down, column + along), value)),
    );
  }

  /** Works a formula out, first what it waits for where that is a long chain. */
  settle(formula: FormulaCell): Result {
    const stack = [formula];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      this.waiting.delete(top);
      try {
        this.resultOf(top);
        stack.pop();
      } catch (problem) {
        if (!(problem instanceof Pending)) throw problem;
        this.waiting.add(top);
        stack.push(problem.formula);
      }
    }
    const result = this.results.get(formula);
    if (result === undefined) throw new Error("a formula was not settled");
    return result;
  }
}

/** The result of every formula that calls our functions or depends on one that does. Nothing is changed. */
export function calculate(book: Book): readonly Settled[] {
  const { affected, others } = findFormulas(book);
  const calculation = new Calculation(book, affected, others);
  return affected.map((formula) => ({ formula, result: calculation.settle(formula) }));
}
