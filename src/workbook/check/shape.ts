import { areaText, placeText, referencesIn, type ReferenceNode, type Span } from "../../formulas";
import { edited, type OwnFormula } from "./ownFormulas";

/** "R[-1]C[0]" for A1 as seen from A2: the same for every cell of a column that was filled down. */
function relative({ area, fixed, whole, ...place }: ReferenceNode, row: number, column: number): string {
  const at = (value: number, isFixed: boolean, origin: number): string =>
    isFixed ? String(value) : `[${String(value - origin)}]`;
  const corner = (r: number, fixedRow: boolean, c: number, fixedColumn: boolean): string =>
    `R${whole === "columns" ? "" : at(r, fixedRow, row)}C${whole === "rows" ? "" : at(c, fixedColumn, column)}`;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const first = corner(area.row, fixed.row, area.column, fixed.column);
  return `${placeText(place)}${first}:${corner(last.row, fixed.lastRow, last.column, fixed.lastColumn)}`;
}

/** What two cells have in common of which one was filled down from the other; `except` may differ. */
export function shapeOf({ text, node, place }: OwnFormula, except?: Span): string {
  const references = referencesIn(node).map((reference) => ({
    start: reference.start,
    end: reference.end,
    text: relative(reference, place.row, place.column),
  }));
  return edited(text, except === undefined ? references : [...references, { ...except, text: "" }]);
}

/** The formula as Excel fills it `rows` further down; null where it would leave the sheet. */
export function filledDown({ text, node }: OwnFormula, rows: number): string | null {
  const moved = referencesIn(node).map((reference) => {
    const { area, fixed, whole } = reference;
    const shift = (isFixed: boolean): number => (isFixed || whole === "columns" ? 0 : rows);
    const top = area.row + shift(fixed.row);
    const bottom = area.row + area.rows - 1 + shift(fixed.lastRow);
    const range = { area: { ...area, row: top, rows: bottom - top + 1 }, fixed, whole };
    return {
      top,
      bottom,
      edit: { start: reference.start, end: reference.end, text: placeText(reference) + areaText(range) },
    };
  });
  if (moved.some(({ top, bottom }) => top < 1 || bottom < top)) return null;
  return edited(
    text,
    moved.map(({ edit }) => edit),
  );
}
