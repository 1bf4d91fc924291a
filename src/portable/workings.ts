import { excel } from "./excel";
import { formulaText, type Area, type Node, type ReferenceNode } from "../formulas";

/** A row of the sheet on which the working stands: what it says, and its cells from the second column on. */
export interface WorkingRow {
  readonly label: string;
  readonly cells: readonly Node[];
}

const firstColumn = 2;

interface Spilled {
  readonly cells: readonly (readonly Node[])[];
  readonly rows: Node;
}

/**
 * A sheet beside the formulas, on which what is too long for one cell is worked out step by step. A step that several
 * formulas need stands there once.
 */
export class Workings {
  private readonly written: WorkingRow[] = [];
  private readonly known = new Map<string, ReferenceNode>();

  /** @param sheet the name of the sheet */
  constructor(private readonly sheet: string) {}

  get rows(): readonly WorkingRow[] {
    return this.written;
  }

  /** The cell of one step. */
  step(label: string, node: Node): ReferenceNode {
    return this.put(label, [{ label, cells: [node] }]);
  }

  /** The cells of several rows of one width, with a heading over them. */
  table(heading: string, rows: readonly WorkingRow[]): ReferenceNode {
    const key = keyOf(heading, rows);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.written.push({ label: heading, cells: [] });
    return this.put(heading, rows);
  }

  /** The cells of a table that spilled, with its blank rows. */
  block(heading: string, { cells }: Pick<Spilled, "cells">): ReferenceNode {
    return this.table(
      `${heading}の表`,
      cells.map((row) => ({ label: heading, cells: row })),
    );
  }

  /** The same as a range that ends with the last row in use. */
  range(heading: string, { cells, rows }: Spilled): Node {
    const block = this.block(heading, { cells });
    if (rows.kind === "number") return block;
    const { columns } = block.area;
    return {
      ...{ kind: "binary", operator: ":", start: 0, end: 0 },
      left: partOf(block, 0, 0),
      right: excel`INDEX(${columnOf(block, columns - 1)},${rows})`,
    };
  }

  private put(heading: string, rows: readonly WorkingRow[]): ReferenceNode {
    const key = keyOf(heading, rows);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const columns = Math.max(...rows.map(({ cells }) => cells.length));
    const area = { row: this.written.length + 1, column: firstColumn, rows: rows.length, columns };
    this.written.push(...rows);
    const block = referenceTo(this.sheet, area);
    this.known.set(key, block);
    return block;
  }
}

const keyOf = (heading: string, rows: readonly WorkingRow[]): string =>
  `${rows.length === 1 ? "" : heading}\n${rows.map(({ cells }) => cells.map(formulaText).join("\t")).join("\n")}`;

/** Cells on a sheet, fixed in every direction. */
export const referenceTo = (sheet: string, area: Area): ReferenceNode => ({
  kind: "reference",
  book: null,
  sheet,
  lastSheet: null,
  area,
  fixed: { row: true, column: true, lastRow: true, lastColumn: true },
  whole: null,
  start: 0,
  end: 0,
});

/** A part of a block; rows and columns count from 0. */
export const partOf = (block: ReferenceNode, down: number, along: number, rows = 1, columns = 1): ReferenceNode => ({
  ...block,
  area: { row: block.area.row + down, column: block.area.column + along, rows, columns },
});

/** One column of a block. */
export const columnOf = (block: ReferenceNode, along: number): ReferenceNode =>
  partOf(block, 0, along, block.area.rows, 1);
