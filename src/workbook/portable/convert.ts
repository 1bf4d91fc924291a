import {
  callsIn,
  formulaText,
  mayCallOwn,
  ownFunction,
  parseFormula,
  plainName,
  rewritten,
  type CallNode,
  type Node,
} from "../../formulas";
import { compileCall, type Compiled, type Workings } from "../../portable";
import { contains, type Area } from "../cells/area";
import type { CellValue } from "../cells/put";
import { formulaIn, placeIn, valueIn, type CellPlace, type SheetSnapshot } from "../check/snapshot";
import { atHome, folded, Kept, redirected, type Travellers } from "./places";
import type { FrozenWhy, PortableKind } from "./types";

/** A cell of a copy that gets another content than the original. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  /** A formula, or the value that the original shows. */
  readonly content: CellValue;
  /** Whether a value is meant, whatever it begins with. */
  readonly isValue: boolean;
  /** What the original showed; null for a cell that is not to be compared. */
  readonly shown: CellValue | null;
}

export interface FrozenHere {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly why: FrozenWhy;
}

/** What has to be written on the copy of one sheet. */
export interface ConvertedSheet {
  readonly cells: readonly NewCell[];
  readonly frozen: readonly FrozenHere[];
  readonly live: number;
}

/** What the conversion of a sheet needs. */
export interface Conversion {
  readonly kind: PortableKind;
  readonly travellers: Travellers;
  readonly workings: Workings;
  /** Where formulas of the sheet spill; each begins at its formula. */
  readonly spills: readonly Area[];
}

const single = { rows: 1, columns: 1 };
const isFormula = (content: CellValue): content is string => typeof content === "string" && /^\s*=/.test(content);

const isOwn = (node: Node): node is CallNode => node.kind === "call" && ownFunction(node.name) !== null;

function compile(node: CallNode, workings: Workings): Exclude<Compiled, { kind: "frozen" }> {
  const args = node.args.map((arg) => nativeOf(arg, workings));
  const compiled = compileCall(ownFunction(node.name) ?? "", args, workings);
  if (compiled.kind === "frozen") throw new Kept(compiled.reason);
  return compiled;
}

type Table = Extract<Compiled, { kind: "table" }>;

/** The number of rows of a table, or a cell of it: what is asked of most tables needs no range of a changing size. */
function askedOfTable(part: CallNode, own: CallNode, table: Table, workings: Workings): Node | null {
  const name = ownFunction(own.name) ?? "";
  if (plainName(part.name) === "ROWS") return table.rows;
  if (plainName(part.name) !== "INDEX") return null;
  const [, row, ...others] = part.args.map((arg) => (arg === own ? arg : nativeOf(arg, workings)));
  if (row === undefined) return null;
  return { ...part, args: [workings.block(name, table), withinTable(row, table), ...others] };
}

const [mostRows, nowhere] = [1_048_576, { start: 0, end: 0 }];

/** The row that is asked for; below the last one in use there is nothing, as there is nothing below a spilled table. */
function withinTable(row: Node, { rows }: Table): Node {
  if (rows.kind === "number") return row;
  const isBelow: Node = { kind: "binary", operator: ">", left: row, right: rows, ...nowhere };
  const none: Node = { kind: "number", value: mostRows, ...nowhere };
  return { kind: "call", name: "IF", args: [isBelow, none, row], ...nowhere };
}

/** The same formula without our functions; a table within it stands among the working. */
function nativeOf(node: Node, workings: Workings): Node {
  return rewritten(node, (part) => {
    const [first] = part.kind === "call" ? part.args : [];
    if (part.kind === "call" && first !== undefined && isOwn(first)) {
      const inner = compile(first, workings);
      const asked = inner.kind === "table" ? askedOfTable(part, first, inner, workings) : null;
      if (asked !== null) return asked;
    }
    if (!isOwn(part)) return null;
    const compiled = compile(part, workings);
    return compiled.kind === "compiled" ? compiled.node : workings.range(ownFunction(part.name) ?? "", compiled);
  });
}

const whyOf = (error: unknown): FrozenWhy => {
  if (error instanceof Kept) return error.why;
  throw error;
};

const valueCells = (sheet: SheetSnapshot, { row, column, rows, columns }: Area): readonly NewCell[] =>
  Array.from({ length: rows * columns }, (_, index) => {
    const [r, c] = [row + Math.floor(index / columns), column + (index % columns)];
    return { row: r, column: c, content: valueIn(sheet, r, c), isValue: true, shown: null };
  });

interface Cell {
  readonly sheet: SheetSnapshot;
  readonly place: CellPlace;
  readonly formula: string;
  readonly spill: Area | null;
}

const areaOf = ({ place: { row, column }, spill }: Cell): Area => spill ?? { row, column, ...single };

/** The cells of a table at its anchor, down to its last possible row or to the next cell that holds something. */
function tableCells({ sheet, place, spill }: Cell, table: Table, home: string): readonly NewCell[] {
  const standing = areaOf({ sheet, place, formula: "", spill });
  const isFree = (down: number, width: number): boolean =>
    Array.from({ length: width }, (_, along) => formulaIn(sheet, place.row + down, place.column + along)).every(
      (content) => content === "",
    );
  const blocked = table.cells.findIndex((row, down) => down >= standing.rows && !isFree(down, row.length));
  const room = blocked < 0 ? table.cells : table.cells.slice(0, blocked);
  return room.flatMap((row, down) =>
    row.map((node, along): NewCell => {
      const [r, c] = [place.row + down, place.column + along];
      const isConstant = node.kind === "text" || node.kind === "number";
      return {
        row: r,
        column: c,
        content: isConstant ? node.value : `=${formulaText(atHome(node, home))}`,
        isValue: isConstant,
        shown: contains(standing, r, c) ? valueIn(sheet, r, c) : "",
      };
    }),
  );
}

/** The new content of one formula cell, and of the cells into which it spills. */
function converted(cell: Cell, { travellers, workings }: Conversion): readonly NewCell[] {
  const { sheet, place, formula, spill } = cell;
  const parsed = parseFormula(formula);
  if (parsed.kind === "unreadable") throw new Kept("unreadable");
  const node = redirected(parsed.node, travellers, place);
  const home = travellers.copies.get(folded(sheet.name)) ?? "";
  if (isOwn(node)) {
    const compiled = compile(node, workings);
    if (compiled.kind === "table") return tableCells(cell, compiled, home);
  }
  const native = nativeOf(node, workings);
  const isChanged = callsIn(node).some(isOwn);
  if (isChanged && spill !== null) throw new Kept("spilled");
  const shown = isChanged ? valueIn(sheet, place.row, place.column) : null;
  const content = `=${formulaText(atHome(native, home))}`;
  return [{ row: place.row, column: place.column, content, isValue: false, shown }];
}

/** A formula of one sheet that names no table and no name needs no change in the copy. */
const staysAsIs = (formula: string): boolean => !mayCallOwn(formula) && !/[![\]]|[^\u0000-\u007f]/.test(formula);

/** What has to be written on the copy of a sheet so that it lives without the add-in and without the original. */
export function convertSheet(sheet: SheetSnapshot, conversion: Conversion): ConvertedSheet {
  const cells: NewCell[] = [];
  const frozen: FrozenHere[] = [];
  let live = 0;
  sheet.formulas.forEach((line, down) => {
    line.forEach((content, along) => {
      const [row, column] = [sheet.row + down, sheet.column + along];
      if (!isFormula(content)) return;
      const spill = conversion.spills.find((area) => area.row === row && area.column === column) ?? null;
      const cell: Cell = { sheet, place: placeIn(sheet, row, column), formula: content, spill };
      if (conversion.kind === "values") {
        if (mayCallOwn(content)) cells.push(...valueCells(sheet, areaOf(cell)));
        else if (!staysAsIs(content)) cells.push(...otherCells(cell, conversion, frozen));
        return;
      }
      if (staysAsIs(content)) return;
      if (!mayCallOwn(content)) {
        cells.push(...otherCells(cell, conversion, frozen));
        return;
      }
      try {
        cells.push(...converted(cell, conversion));
        live += 1;
      } catch (error) {
        frozen.push({ row, column, formula: content, why: whyOf(error) });
        cells.push(...valueCells(sheet, areaOf(cell)));
      }
    });
  });
  return { cells, frozen, live };
}

/** A formula that is none of ours: turned towards the copies, or kept as its value. */
function otherCells(cell: Cell, conversion: Conversion, frozen: FrozenHere[]): readonly NewCell[] {
  try {
    const parsed = parseFormula(cell.formula);
    return parsed.kind === "unreadable" ? [] : converted(cell, conversion);
  } catch (error) {
    frozen.push({ row: cell.place.row, column: cell.place.column, formula: cell.formula, why: whyOf(error) });
    return valueCells(cell.sheet, areaOf(cell));
  }
}
