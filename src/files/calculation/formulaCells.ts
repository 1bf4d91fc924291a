import { callsIn, columnLetters, mayCallOwn, ownFunction, parseFormula, type Area, type Node } from "../../formulas";
import { canStandForOthers, relativeText } from "./alike";
import type { Book, BookSheet } from "../book/book";
import { keyOf, type StoredCell } from "../book/sheet";
import { CellIndex } from "./dependents";
import type { Cells, Home } from "./operand";
import { blocksOf } from "./references";

/** A cell with a formula, or the corner of the block over which one reaches. */
export interface FormulaCell {
  readonly cell: StoredCell;
  readonly home: Home;
  /** As it stands at this cell, where it is not the one for which it was written. */
  readonly text: string;
  /** null where the formula cannot be read. */
  readonly node: Node | null;
  /** Whether it calls our functions. */
  readonly isOwn: boolean;
  /** The block of an array formula. */
  readonly area: Area | null;
  /** Whether Excel decides by the result how far the array reaches. */
  readonly isDynamic: boolean;
}

interface Written {
  readonly text: string;
  readonly node: Node | null;
  readonly isOwn: boolean;
  readonly row: number;
  readonly column: number;
}

function written(text: string, { row, column }: StoredCell): Written {
  const parsed = parseFormula(text);
  const node = parsed.kind === "parsed" ? parsed.node : null;
  const isOwn = mayCallOwn(text) && (node === null || callsIn(node).some(({ name }) => ownFunction(name) !== null));
  return { text, node, isOwn, row, column };
}

/** "見積!B3" */
export const addressIn = ({ name }: BookSheet, { row, column }: Pick<StoredCell, "row" | "column">): string =>
  `${name}!${columnLetters(column)}${String(row)}`;

/** Reads formulas; one that was filled down a column is read once. */
class Reader {
  private readonly known = new Map<string, Written>();

  read(text: string, cell: StoredCell): Written {
    const relative = relativeText(text, cell.row, cell.column);
    const known = this.known.get(relative.text);
    if (known !== undefined) return { ...known, text };
    const read = written(text, cell);
    if (read.node !== null && canStandForOthers(text, read.node, relative)) this.known.set(relative.text, read);
    return read;
  }
}

/** Every formula of a sheet; a shared one is read once. */
function formulasOf(book: Book, sheet: number, reader: Reader): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  const groups = new Map<string, Written>();
  for (const cell of book.sheets[sheet]?.cells.values() ?? []) {
    const { formula, row, column } = cell;
    if (formula === null) continue;
    const { kind, group, area } = formula;
    const shared = group === null ? undefined : groups.get(group);
    const own = formula.text === null ? (shared ?? written("", cell)) : reader.read(formula.text, cell);
    if (formula.text !== null && group !== null) groups.set(group, own);
    const isArray = kind === "array";
    found.push({
      cell,
      home: { sheet, row, column, shift: { rows: row - own.row, columns: column - own.column }, isArray },
      text: own.text,
      node: kind === "dataTable" ? null : own.node,
      isOwn: own.isOwn,
      area: isArray || kind === "dataTable" ? area : null,
      isDynamic: isArray && cell.hasMetadata && book.hasDynamicArrays,
    });
  }
  return found;
}

/** Over which block the arrays of a workbook reach, by the cells at their corners. */
export function spillsOf(book: Book): Cells["spillAt"] {
  return (sheet, row, column) => {
    const formula = book.sheets[sheet]?.cells.get(keyOf(row, column))?.formula;
    return formula?.kind === "array" ? formula.area : null;
  };
}

/** What a workbook has to calculate. */
export interface Formulas {
  /** Those that call our functions, and those that depend on them, however far away. */
  readonly affected: readonly FormulaCell[];
  /** All the others. */
  readonly others: readonly FormulaCell[];
}

/** Finds the formulas that call our functions and everything that depends on them. */
export function findFormulas(book: Book): Formulas {
  const reader = new Reader();
  const all = book.sheets.flatMap((_, sheet) => formulasOf(book, sheet, reader));
  const index = new CellIndex();
  const affected = new Set<FormulaCell>();
  const take = (formula: FormulaCell): void => {
    const { cell, home, area } = formula;
    affected.add(formula);
    if (area === null) index.add(home.sheet, cell.row, cell.column);
    else index.addArea(home.sheet, area);
  };
  for (const formula of all) if (formula.isOwn) take(formula);
  if (affected.size === 0) return { affected: [], others: all };
  const spillAt = spillsOf(book);
  let open = all
    .filter(({ isOwn }) => !isOwn)
    .map((formula) => ({
      formula,
      blocks: formula.node === null ? null : blocksOf(formula.node, book, formula.home, { spillAt }),
    }));
  for (let before = -1; before !== affected.size;) {
    before = affected.size;
    for (const { formula, blocks } of open)
      if (blocks === null || blocks.some((block) => index.touches(block))) take(formula);
    open = open.filter(({ formula }) => !affected.has(formula)).reverse();
  }
  return { affected: all.filter((formula) => affected.has(formula)), others: open.map(({ formula }) => formula) };
}
