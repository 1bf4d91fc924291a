import { ownFunction, type Node, type ReferenceNode, type StructuredNode } from "../../formulas";
import type { Area } from "../cells/area";
import type { CellValue } from "../cells/put";
import type { Argument, Knowledge, Result } from "./knowledge";
import type { OwnFormula } from "./ownFormulas";
import { sheetById, sheetNamed, valueIn, type SheetSnapshot, type Snapshot } from "./snapshot";

/** A block of cells that a formula names. */
export interface Block {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

const mostCells = 200_000;

/** What Excel shows for an error, as it comes through in the values. */
export const isErrorText = (value: CellValue): boolean =>
  typeof value === "string" && /^#(?:[A-Z_]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/.test(value);

function blockOfReference(
  { book, sheet, lastSheet, area, whole }: ReferenceNode,
  snapshot: Snapshot,
  own: SheetSnapshot,
): Block | null {
  if (book !== null || lastSheet !== null || whole !== null || area.rows * area.columns > mostCells) return null;
  const found = sheetNamed(snapshot, sheet, own);
  return found === null ? null : { sheet: found, area };
}

function blockOfTable(node: StructuredNode, snapshot: Snapshot, { sheet, place }: OwnFormula): Block | null {
  const rowOnly = node.items.length === 1 && node.items[0] === "#This Row";
  if (node.book !== null || node.column === null || (node.items.length > 0 && !rowOnly)) return null;
  const table = snapshot.tables.find(({ name, sheetId, area }) =>
    node.table === null
      ? sheetId === sheet.id && place.row > area.row && place.row < area.row + area.rows
      : name.toLowerCase() === node.table.toLowerCase(),
  );
  const tableSheet = table === undefined ? null : sheetById(snapshot, table.sheetId);
  if (table === undefined || tableSheet === null) return null;
  const first = table.columns.indexOf(node.column);
  const last = node.lastColumn === null ? first : table.columns.indexOf(node.lastColumn);
  if (first < 0 || last < first) return null;
  const rows = rowOnly ? { row: place.row, rows: 1 } : { row: table.area.row + 1, rows: table.area.rows - 1 };
  return { sheet: tableSheet, area: { ...rows, column: table.area.column + first, columns: last - first + 1 } };
}

/** The cells that an argument names; null where it is something else or cannot be told without Excel. */
export function blockOf(node: Node, formula: OwnFormula, snapshot: Snapshot): Block | null {
  if (node.kind === "reference") return blockOfReference(node, snapshot, formula.sheet);
  if (node.kind === "structured") return blockOfTable(node, snapshot, formula);
  return node.kind === "unary" && node.operator === "@" ? blockOf(node.operand, formula, snapshot) : null;
}

/** The values of a block, top to bottom; blank cells are null. */
export function cellsOf({ sheet, area }: Block): readonly (readonly (CellValue | null)[])[] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, along) => {
      const value = valueIn(sheet, area.row + down, area.column + along);
      return value === "" ? null : value;
    }),
  );
}

/** Stands for what cannot be told from the snapshot. */
export const unknown = Symbol("unknown");

function valueOfBlock(block: Block): Argument | typeof unknown {
  const cells = cellsOf(block);
  if (cells.some((row) => row.some((cell) => cell !== null && isErrorText(cell)))) return unknown;
  const { rows, columns } = block.area;
  return rows === 1 && columns === 1 ? (cells[0]?.[0] ?? null) : cells;
}

const isLiteral = (node: Node): node is Extract<Node, { kind: "number" | "text" | "boolean" }> =>
  node.kind === "number" || node.kind === "text" || node.kind === "boolean";

/** The value of an argument as the functions take it. */
export function argumentOf(
  node: Node,
  formula: OwnFormula,
  snapshot: Snapshot,
  knowledge: Knowledge,
): Argument | typeof unknown {
  const block = blockOf(node, formula, snapshot);
  if (block !== null) return valueOfBlock(block);
  if (isLiteral(node)) return node.value;
  if (node.kind === "missing") return null;
  if (node.kind === "call") return resultAsArgument(resultOf(node, formula, snapshot, knowledge));
  if (node.kind !== "array" || !node.rows.every((row) => row.every(isLiteral))) return unknown;
  return node.rows.map((row) => row.filter(isLiteral).map(({ value }) => value));
}

const isCell = (value: unknown): value is CellValue | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

function resultAsArgument(result: Result): Argument | typeof unknown {
  if (result.kind !== "cells") return unknown;
  const rows = result.cells.map((row) => row.filter(isCell));
  if (rows.some((row, index) => row.length !== result.cells[index]?.length)) return unknown;
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

/** What a call of our functions gives now; `replaced` puts values in the place of arguments, by position. */
export function resultOf(
  node: Node,
  formula: OwnFormula,
  snapshot: Snapshot,
  knowledge: Knowledge,
  replaced: ReadonlyMap<number, Argument> = new Map(),
): Result {
  const name = node.kind === "call" ? ownFunction(node.name) : null;
  if (node.kind !== "call" || name === null) return { kind: "unknown" };
  const count = Math.max(node.args.length, ...[...replaced.keys()].map((index) => index + 1));
  const args: Argument[] = [];
  for (let index = 0; index < count; index += 1) {
    const given = node.args[index];
    const value = replaced.get(index) ?? (given === undefined ? null : argumentOf(given, formula, snapshot, knowledge));
    if (value === unknown) return { kind: "unknown" };
    args.push(value);
  }
  return knowledge.evaluate(name, args);
}
