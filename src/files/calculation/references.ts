import {
  partsOf,
  plainName,
  type Area,
  type CallNode,
  type NameNode,
  type Node,
  type Place,
  type ReferenceNode,
  type StructuredNode,
} from "../../formulas";
import type { Book, BookName } from "../book/book";
import { Unanswerable, type Block, type Cells, type Home } from "./operand";

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

const folded = (name: string): string => name.normalize("NFKC").toLowerCase();

function sheetOf(book: Book, { book: other, sheet, lastSheet }: Place, home: Home): number {
  if (other !== null || lastSheet !== null)
    throw new Unanswerable("reference", other ?? `${sheet ?? ""}:${lastSheet ?? ""}`);
  if (sheet === null) return home.sheet;
  const found = book.sheets.findIndex(({ name }) => folded(name) === folded(sheet));
  if (found < 0) throw new Unanswerable("reference", sheet);
  return found;
}

/** Over the edge of the sheet, Excel goes on at the other one. */
const around = (at: number, by: number, size: number): number => ((((at - 1 + by) % size) + size) % size) + 1;

/** The area that a reference means for the cell at which the formula stands. */
function shiftedArea({ area, fixed, whole }: ReferenceNode, { shift }: Home): Area {
  if (shift.rows === 0 && shift.columns === 0) return area;
  const down = (at: number, isFixed: boolean): number =>
    isFixed || whole === "columns" ? at : around(at, shift.rows, sheetRows);
  const along = (at: number, isFixed: boolean): number =>
    isFixed || whole === "rows" ? at : around(at, shift.columns, sheetColumns);
  const [top, bottom] = [down(area.row, fixed.row), down(area.row + area.rows - 1, fixed.lastRow)];
  const [left, right] = [along(area.column, fixed.column), along(area.column + area.columns - 1, fixed.lastColumn)];
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

export const blockOfReference = (node: ReferenceNode, book: Book, home: Home): Block => ({
  sheet: sheetOf(book, node, home),
  area: shiftedArea(node, home),
  isWhole: node.whole !== null,
});

/** The rows of a table that [#Headers], [#Data] and their kin name, from the first to the last. */
function rowsOfItems(items: readonly string[], table: Book["tables"][number], home: Home): readonly [number, number] {
  const first = table.area.row;
  const last = first + table.area.rows - 1;
  const parts = items.map((item): readonly [number, number] => {
    switch (item.toLowerCase()) {
      case "#all":
        return [first, last];
      case "#headers":
        return [first, first + table.headings - 1];
      case "#data":
        return [first + table.headings, last - table.totals];
      case "#totals":
        return [last - table.totals + 1, last];
      case "#this row":
        return [home.row, home.row];
      default:
        throw new Unanswerable("reference", item);
    }
  });
  const [whole = [first + table.headings, last - table.totals] as const, ...rest] = parts;
  return [Math.min(whole[0], ...rest.map(([from]) => from)), Math.max(whole[1], ...rest.map(([, to]) => to))];
}

const inTable = ({ sheet, area }: Book["tables"][number], home: Home): boolean =>
  sheet === home.sheet &&
  home.row >= area.row &&
  home.row < area.row + area.rows &&
  home.column >= area.column &&
  home.column < area.column + area.columns;

export function blockOfTable(node: StructuredNode, { tables }: Book, home: Home): Block {
  const { table: name } = node;
  const table = tables.find((each) => (name === null ? inTable(each, home) : folded(each.name) === folded(name)));
  if (table === undefined || node.book !== null) throw new Unanswerable("reference", name ?? "");
  const at = (column: string): number => {
    const found = table.columns.findIndex((each) => folded(each) === folded(column));
    if (found < 0) throw new Unanswerable("reference", column);
    return found;
  };
  const first = node.column === null ? 0 : at(node.column);
  const last = node.column === null ? table.columns.length - 1 : node.lastColumn === null ? first : at(node.lastColumn);
  const [from, to] = rowsOfItems(node.items, table, home);
  if (to < from) throw new Unanswerable("reference", table.name);
  const column = table.area.column + Math.min(first, last);
  const area = { row: from, column, rows: to - from + 1, columns: Math.abs(last - first) + 1 };
  return { sheet: table.sheet, area, isWhole: false };
}

/** A name of the sheet goes before one of the workbook. */
function findName(node: NameNode, book: Book, home: Home): BookName | undefined {
  const alike = book.names.filter(({ name }) => folded(name) === folded(node.name));
  if (alike.length === 0 || node.book !== null) return undefined;
  const sheet = sheetOf(book, node, home);
  return alike.find((each) => each.sheet === sheet) ?? alike.find((each) => each.sheet === null);
}

/** What a defined name stands for, and the place from which it is read: names are written as if for A1. */
export function namedNode(node: NameNode, book: Book, home: Home): { readonly node: Node; readonly home: Home } {
  const found = findName(node, book, home);
  if (found === undefined || found.node === null) throw new Unanswerable("reference", node.name);
  return { node: found.node, home: { ...home, shift: { rows: home.row - 1, columns: home.column - 1 } } };
}

/** A1# as it is stored. */
export const isSpillCall = ({ name }: CallNode): boolean => plainName(name) === "ANCHORARRAY";

/** The block over which the array of the cell at the corner of a block reaches. */
export function spilledBlock({ sheet, area: { row, column } }: Block, cells: Pick<Cells, "spillAt">): Block {
  const area = cells.spillAt(sheet, row, column);
  if (area === null) throw new Unanswerable("reference", "#");
  return { sheet, area, isWhole: false };
}

/** Functions that find their cells while they work. */
const wandering = ["INDIRECT", "OFFSET"];
const deepest = 32;

/** Collects the blocks that a formula names, also through defined names. */
class Looking {
  readonly blocks: Block[] = [];
  /** Whether the formula may look at cells that only Excel can tell. */
  isOpen = false;

  constructor(
    private readonly book: Book,
    private readonly cells: Pick<Cells, "spillAt">,
  ) {}

  /** Without recursion but through names: sums of thousands of cells are as deep as they are long. */
  visit(whole: Node, home: Home, depth = 0): void {
    const open: Node[] = [whole];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      this.look(node, home, depth);
      open.push(...partsOf(node));
    }
  }

  private look(node: Node, home: Home, depth: number): void {
    if (node.kind === "reference") this.add(() => blockOfReference(node, this.book, home));
    else if (node.kind === "structured") this.add(() => blockOfTable(node, this.book, home));
    else if (node.kind === "name") this.follow(node, home, depth);
    else if (node.kind === "call") this.call(node, home, depth);
    else if (node.kind === "postfix" && node.operator === "#") this.spill(node.operand, home);
    else if (node.kind === "binary" && node.operator === ":") this.isOpen = true;
  }

  private spill(anchor: Node | undefined, home: Home): void {
    if (anchor?.kind !== "reference") this.isOpen = true;
    else this.add(() => spilledBlock(blockOfReference(anchor, this.book, home), this.cells));
  }

  /** What leads outside of the workbook, or nowhere, holds none of its cells. */
  private add(block: () => Block): void {
    try {
      this.blocks.push(block());
    } catch (problem) {
      if (!(problem instanceof Unanswerable)) throw problem;
    }
  }

  private call(node: CallNode, home: Home, depth: number): void {
    if (wandering.includes(plainName(node.name))) this.isOpen = true;
    if (isSpillCall(node)) this.spill(node.args[0], home);
    const { start, end } = node;
    this.follow({ kind: "name", name: node.name, book: null, sheet: null, lastSheet: null, start, end }, home, depth);
  }

  private follow(node: NameNode, home: Home, depth: number): void {
    const named = findName(node, this.book, home);
    const target = named?.node ?? null;
    if (target !== null && depth < deepest)
      this.visit(target, { ...home, shift: { rows: home.row - 1, columns: home.column - 1 } }, depth + 1);
  }
}

/** All cells that a formula may look at; null where only Excel can tell. */
export function blocksOf(node: Node, book: Book, home: Home, cells: Pick<Cells, "spillAt">): readonly Block[] | null {
  const looking = new Looking(book, cells);
  looking.visit(node, home);
  return looking.isOpen ? null : looking.blocks;
}
