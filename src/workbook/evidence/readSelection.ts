import { callsIn, ownFunction, parseFormula, partsOf, type CallNode, type Node } from "../../formulas";
import { outcomeOf } from "../office/failures";
import type { Outcome } from "../types";
import { readOrigin } from "./origin";
import { readCells, type ReadCells } from "./references";
import { readActiveCell, type ActiveCell } from "./selectedCell";
import { readSurroundings } from "./surroundings";
import type { ReadCall, SelectedCell, SpillPlace } from "./types";
import { worthOf } from "./worth";

/** Which cell of a call's result the whole formula shows: the call itself, @call, or INDEX(call, row, column). */
function placeOf(call: CallNode, whole: Node, own: SpillPlace): SpillPlace | null {
  if (whole === call) return own;
  if (whole.kind === "unary" && whole.operator === "@") return placeOf(call, whole.operand, own);
  if (whole.kind !== "call" || whole.name.toUpperCase() !== "INDEX") return null;
  const [table, row, column] = whole.args;
  if (table !== call || row?.kind !== "number" || column?.kind !== "number") return null;
  return row.value >= 1 && column.value >= 1 ? { row: row.value - 1, column: column.value - 1 } : null;
}

type Replacement = readonly [node: Node, text: string];

/** References that mean the row of the formula, with the cells that they stand for. */
function ownRows(node: Node, cells: ReadonlyMap<Node, ReadCells>): readonly Replacement[] {
  if (node.kind !== "structured") return partsOf(node).flatMap((part) => ownRows(part, cells));
  const address = cells.get(node)?.address ?? null;
  const local = node.table === null || node.items.includes("#This Row");
  return local && address !== null ? [[node, address]] : [];
}

/** The text of a node, with references that hold in its own row alone written as cells. */
const anywhere = (formula: string, node: Node, cells: ReadonlyMap<Node, ReadCells>): string =>
  [...ownRows(node, cells)]
    .sort(([a], [b]) => b.start - a.start)
    .reduce(
      (text, [part, cell]) => text.slice(0, part.start - node.start) + cell + text.slice(part.end - node.start),
      formula.slice(node.start, node.end),
    );

async function readCalls(cell: ActiveCell): Promise<readonly ReadCall[]> {
  const parsed = cell.formula === "" ? null : parseFormula(cell.formula);
  if (parsed?.kind !== "parsed") return [];
  const whole = parsed.node;
  const calls = callsIn(whole).filter(({ name }) => ownFunction(name) !== null);
  const cells = await readCells(
    calls.flatMap(({ args }) => args),
    cell,
  );
  const callAt = (call: CallNode): ReadCall => ({
    id: ownFunction(call.name) ?? "",
    text: cell.formula.slice(call.start, call.end),
    place: placeOf(call, whole, cell.place),
    args: call.args.map((node) => ({
      text: cell.formula.slice(node.start, node.end),
      anywhere: anywhere(cell.formula, node, cells),
      value: worthOf(node, { cells, callAt }),
    })),
  });
  return calls.map(callAt);
}

/**
 * Reads the active cell, the values of what its ITSUBSIDY calls refer to, and where its sheet comes from. Changes
 * nothing. What cannot be read without calculating says why.
 */
export function readSelection(): Promise<Outcome<SelectedCell>> {
  return outcomeOf(async () => {
    const cell = await readActiveCell();
    const calls = await readCalls(cell);
    const { address, formula, value, spilledFrom, calculatesByHand } = cell;
    return {
      ...{ address, formula, value, spilledFrom, calculatesByHand, calls },
      origin: await readOrigin(cell),
      ...(calls.length > 0 ? { nearest: null, typedOver: null } : await readSurroundings(cell)),
    };
  });
}
