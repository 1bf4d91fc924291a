import { contains } from "../../cells/area";
import { columnsOf } from "../columns";
import type { Finding } from "../finding";
import type { OwnFormula } from "../ownFormulas";
import { filledDown, shapeOf } from "../shape";
import { formulaIn, placeIn, type SheetSnapshot, type Snapshot } from "../snapshot";

/** So many like formulas make the column of a table a column of formulas. */
const enoughInTable = 3;

const isNumberIn = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  typeof formulaIn(sheet, row, column) === "number";

function findingAt(pattern: OwnFormula, row: number): Finding | null {
  const { sheet, place } = pattern;
  const value = formulaIn(sheet, row, place.column);
  const formula = filledDown(pattern, row - place.row);
  const at = placeIn(sheet, row, place.column);
  if (formula === null) return null;
  return {
    place: at,
    seen: { kind: "typed-over", value, formula },
    changes: [{ place: at, before: value, after: formula }],
  };
}

/** Numbers that stand, without a gap, between two formulas of which one was filled down from the other. */
function between(upper: OwnFormula, lower: OwnFormula): readonly Finding[] {
  const rows = Array.from({ length: lower.place.row - upper.place.row - 1 }, (_, index) => upper.place.row + 1 + index);
  if (!rows.every((row) => isNumberIn(upper.sheet, row, upper.place.column))) return [];
  if (rows.length === 0 || shapeOf(upper) !== shapeOf(lower)) return [];
  return rows.flatMap((row) => findingAt(upper, row) ?? []);
}

/** Numbers at either end of the column of a table in which all formulas are alike. */
function atTheEnds(column: readonly OwnFormula[], snapshot: Snapshot): readonly Finding[] {
  const [first] = column;
  if (first === undefined) return [];
  const { sheet, place } = first;
  const table = snapshot.tables.find(
    ({ sheetId, area }) => sheetId === place.sheetId && contains(area, place.row, place.column),
  );
  if (table === undefined) return [];
  const inside = column.filter(({ place: { row } }) => contains(table.area, row, place.column));
  const alike = inside.every((formula) => shapeOf(formula) === shapeOf(first));
  const last = inside[inside.length - 1];
  if (inside.length < enoughInTable || !alike || last === undefined) return [];
  const body = Array.from({ length: table.area.rows - 1 }, (_, index) => table.area.row + 1 + index);
  const ends = body.filter((row) => row < first.place.row || row > last.place.row);
  return ends
    .filter((row) => isNumberIn(sheet, row, place.column))
    .flatMap((row) => findingAt(row < first.place.row ? first : last, row) ?? []);
}

/** Amounts that somebody typed over a formula, in a column of like formulas. */
export const typedOver = (formulas: readonly OwnFormula[], snapshot: Snapshot): readonly Finding[] =>
  columnsOf(formulas).flatMap((column) => [
    ...column.flatMap((lower, index) => {
      const upper = column[index - 1];
      return upper === undefined ? [] : between(upper, lower);
    }),
    ...atTheEnds(column, snapshot),
  ]);
