import { callsIn, mayCallOwn, ownFunction, parseFormula, type CallNode, type Node } from "../../formulas";
import { placeIn, type CellPlace, type SheetSnapshot, type Snapshot } from "./snapshot";

/** A call of one of our functions, by its name in capitals. */
export interface OwnCall {
  readonly name: string;
  readonly node: CallNode;
}

/** A cell with a formula that calls our functions. */
export interface OwnFormula {
  readonly sheet: SheetSnapshot;
  readonly place: CellPlace;
  readonly text: string;
  readonly node: Node;
  readonly calls: readonly OwnCall[];
}

function ownCalls(node: Node): readonly OwnCall[] {
  return callsIn(node).flatMap((call) => {
    const name = ownFunction(call.name);
    return name === null ? [] : [{ name, node: call }];
  });
}

function formulasOf(sheet: SheetSnapshot): readonly OwnFormula[] {
  return sheet.formulas.flatMap((row, down) =>
    row.flatMap((text, along) => {
      if (typeof text !== "string" || !/^\s*=/.test(text) || !mayCallOwn(text)) return [];
      const parsed = parseFormula(text);
      const calls = parsed.kind === "parsed" ? ownCalls(parsed.node) : [];
      if (parsed.kind === "unreadable" || calls.length === 0) return [];
      return [{ sheet, place: placeIn(sheet, sheet.row + down, sheet.column + along), text, node: parsed.node, calls }];
    }),
  );
}

/** Every formula of the workbook that calls our functions, sheet by sheet, row by row. */
export const ownFormulas = (snapshot: Snapshot): readonly OwnFormula[] => snapshot.sheets.flatMap(formulasOf);

/** Puts texts into a formula, each in place of a stretch of it. */
export function edited(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}
