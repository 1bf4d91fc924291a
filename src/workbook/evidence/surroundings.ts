import { addressOf, area, areaAt } from "../cells/area";
import type { CellValue } from "../cells/put";
import { typedOver } from "../check/findings/typedOver";
import { ownFormulas, type OwnFormula } from "../check/ownFormulas";
import type { SheetSnapshot } from "../check/snapshot";
import { perform } from "../office/perform";
import type { ActiveCell } from "./selectedCell";
import type { Neighbour } from "./types";

/** So many cells are looked at in the columns around a cell; a sheet that is larger is no place for a glance. */
const mostCells = 50_000;

export interface Surroundings {
  readonly nearest: Neighbour | null;
  readonly typedOver: string | null;
}

const nothing: Surroundings = { nearest: null, typedOver: null };

type Sheet = Pick<SheetSnapshot, "row" | "column" | "formulas">;

/** Reads the formulas of the sheet; null where it holds too much or nothing. */
async function readSheet(cell: ActiveCell): Promise<Sheet | null> {
  const used = await perform((context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const range = sheet.getUsedRangeOrNullObject(true).load("address,cellCount");
    return () => (range.isNullObject || range.cellCount > mostCells ? null : areaAt(range.address));
  });
  if (used === null) return null;
  return perform((context) => {
    const range = context.workbook.worksheets.getItem(cell.sheet).getRange(addressOf(used)).load("formulas");
    return () => ({ row: used.row, column: used.column, formulas: range.formulas as CellValue[][] });
  });
}

const distance = ({ place }: OwnFormula, { area: { row, column } }: ActiveCell): number =>
  Math.abs(place.row - row) + Math.abs(place.column - column);

/** The closest formula of ours on the sheet, and the one that the cell's own number seems to have replaced. */
export async function readSurroundings(cell: ActiveCell): Promise<Surroundings> {
  const read = await readSheet(cell);
  if (read === null) return nothing;
  const sheet = { id: cell.sheetId, name: cell.sheet, visible: true, values: [], partial: false, ...read };
  const snapshot = { sheets: [sheet], tables: [], quotes: [], rules: null };
  const formulas = ownFormulas(snapshot);
  const [closest] = [...formulas].sort((a, b) => distance(a, cell) - distance(b, cell));
  const column = formulas.filter(({ place }) => place.column === cell.area.column);
  const finding = typedOver(column, snapshot).find(({ place }) => place.row === cell.area.row);
  const { row = 0, column: at = 0 } = closest?.place ?? {};
  return {
    nearest:
      closest === undefined ? null : { address: addressOf(area(row, at)), sheetId: cell.sheetId, row, column: at },
    typedOver: finding?.seen.kind === "typed-over" ? finding.seen.formula : null,
  };
}
