import { parseFormula, rewritten, type Node, type ReferenceNode, type StructuredNode } from "../../formulas";
import type { CellPlace, SheetSnapshot, TableSnapshot } from "../check/snapshot";
import type { FrozenWhy } from "./types";

/** What the formulas of the copies are turned towards. */
export interface Travellers {
  /** The name of the copy, by the folded name of the original. */
  readonly copies: ReadonlyMap<string, string>;
  readonly tables: readonly TableSnapshot[];
  readonly sheets: readonly SheetSnapshot[];
  /** What each defined name stands for, by its folded name. */
  readonly names: ReadonlyMap<string, string>;
}

export const folded = (name: string): string => name.normalize("NFKC").toLowerCase();

/** A formula that becomes its value, and why. */
export class Kept extends Error {
  constructor(readonly why: FrozenWhy) {
    super();
  }
}

const copyOf = ({ copies }: Travellers, sheet: string): string => {
  const copy = copies.get(folded(sheet));
  if (copy === undefined) throw new Kept("elsewhere");
  return copy;
};

function tableAt(node: StructuredNode, { tables }: Travellers, { sheetId, row }: CellPlace): TableSnapshot {
  const found = tables.find(({ name, sheetId: own, area }) =>
    node.table === null
      ? own === sheetId && row >= area.row && row < area.row + area.rows
      : folded(name) === folded(node.table),
  );
  if (found === undefined || node.book !== null) throw new Kept("elsewhere");
  return found;
}

/** Which rows of a table are meant; a table here has no row of totals to tell apart. */
function rowsOf({ items }: StructuredNode, { area }: TableSnapshot, { row }: CellPlace): { row: number; rows: number } {
  const body = { row: area.row + 1, rows: area.rows - 1 };
  const [item, ...others] = items.map((each) => each.toLowerCase());
  if (item === undefined || item === "#data") return body;
  if (item === "#this row") return { row, rows: 1 };
  if (item === "#headers" && others.length === 0) return { row: area.row, rows: 1 };
  if (item === "#all") return { row: area.row, rows: area.rows };
  throw new Kept("elsewhere");
}

/** Table1[列] as plain cells, which need no table in the copy. */
function cellsOfTable(node: StructuredNode, travellers: Travellers, place: CellPlace): ReferenceNode {
  const table = tableAt(node, travellers, place);
  const sheet = travellers.sheets.find(({ id }) => id === table.sheetId);
  const first = node.column === null ? 0 : table.columns.indexOf(node.column);
  const last = node.lastColumn === null ? first : table.columns.indexOf(node.lastColumn);
  if (sheet === undefined || first < 0 || last < first) throw new Kept("elsewhere");
  const columns = node.column === null ? table.columns.length : last - first + 1;
  return {
    ...{ kind: "reference", book: null, sheet: copyOf(travellers, sheet.name), lastSheet: null, whole: null },
    area: { ...rowsOf(node, table, place), column: table.area.column + first, columns },
    fixed: { row: true, column: true, lastRow: true, lastColumn: true },
    ...{ start: 0, end: 0 },
  };
}

/**
 * The same formula over the copies: every reference names its sheet, tables and defined names have become cells.
 *
 * @throws Kept where it needs a sheet that is not copied, or another workbook
 */
export function redirected(node: Node, travellers: Travellers, place: CellPlace): Node {
  return rewritten(node, (part) => {
    if (part.kind === "reference") {
      if (part.book !== null || part.lastSheet !== null) throw new Kept("elsewhere");
      return { ...part, sheet: copyOf(travellers, part.sheet ?? place.sheet) };
    }
    if (part.kind === "structured") return cellsOfTable(part, travellers, place);
    if (part.kind === "name") {
      const meaning = travellers.names.get(folded(part.name));
      const parsed = meaning === undefined ? null : parseFormula(meaning);
      return parsed?.kind === "parsed" && parsed.node.kind !== "name"
        ? redirected(parsed.node, travellers, place)
        : null;
    }
    return null;
  });
}

/** References to the sheet on which a formula stands need not name it. */
export const atHome = (node: Node, sheet: string): Node =>
  rewritten(node, (part) => (part.kind === "reference" && part.sheet === sheet ? { ...part, sheet: null } : null));
