import { addressOf, areaAt, contains, type Area } from "../cells/area";
import { fingerprintOf } from "../cells/fingerprint";
import { hasExcelApi } from "../office/host";

/** What the add-in put on a sheet, by what a person may do there. */
export interface WrittenAreas {
  /** Cells that nobody is expected to change. */
  readonly kept: readonly Area[];
  /** Cells that are there to be changed. */
  readonly inputs: readonly Area[];
  /** Formulas that spill (they stand in `kept` too), each with the room that was left for its result. */
  readonly spills: readonly { readonly anchor: Area; readonly room: Area }[];
}

/** Queues the reading of cells that were written; the result changes when one of them does. */
export function loadFingerprint(sheet: Excel.Worksheet, { kept }: WrittenAreas): () => string {
  const ranges = kept.map((area) => sheet.getRange(addressOf(area)).load("formulas"));
  return () => fingerprintOf(ranges.map(({ formulas }) => formulas as readonly (readonly unknown[])[]));
}

/** Queues the areas into which the results spill; without the API for it, the room that was kept for them. */
function loadSpills(sheet: Excel.Worksheet, { spills }: WrittenAreas): () => readonly Area[] {
  if (!hasExcelApi("1.12")) return () => spills.map(({ room }) => room);
  const found = spills.map(({ anchor }) =>
    sheet.getRange(addressOf(anchor)).getSpillingToRangeOrNullObject().load("address"),
  );
  return () => found.filter(({ isNullObject }) => !isNullObject).map(({ address }) => areaAt(address));
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly formula: unknown;
}

/** Queues the reading of every cell that holds something. */
function loadFilled(sheet: Excel.Worksheet): () => readonly FilledCell[] {
  const used = sheet.getUsedRangeOrNullObject(true).load("address,formulas");
  return () => {
    if (used.isNullObject) return [];
    const { row: top, column: left } = areaAt(used.address);
    const cells = used.formulas as readonly (readonly unknown[])[];
    return cells.flatMap((row, down) =>
      row.flatMap((formula, along) => (formula === "" ? [] : [{ row: top + down, column: left + along, formula }])),
    );
  };
}

const isIn = (areas: readonly Area[], { row, column }: FilledCell): boolean =>
  areas.some((area) => contains(area, row, column));

/** Queues the search for cells that somebody added beside what was written. */
function loadAdditions(sheet: Excel.Worksheet, areas: WrittenAreas): () => boolean {
  const filled = loadFilled(sheet);
  const spills = loadSpills(sheet, areas);
  return () => {
    const own = [...areas.kept, ...areas.inputs, ...spills()];
    return filled().some((cell) => !isIn(own, cell));
  };
}

/** Queues the reading of all that stands on a sheet, inputs and results aside; the result changes when any of it does. */
export function loadState(sheet: Excel.Worksheet, areas: WrittenAreas): () => string {
  const filled = loadFilled(sheet);
  const spills = loadSpills(sheet, areas);
  return () => {
    const results = spills();
    const cells = filled().filter(
      (cell) => isIn(areas.kept, cell) || !(isIn(areas.inputs, cell) || isIn(results, cell)),
    );
    return fingerprintOf([cells.map(({ row, column, formula }) => [row, column, formula])]);
  };
}

/** Queues the question whether a sheet still holds exactly what was written, its inputs aside. */
export function loadIsChanged(sheet: Excel.Worksheet, areas: WrittenAreas, fingerprint: string): () => boolean {
  const now = loadFingerprint(sheet, areas);
  const additions = loadAdditions(sheet, areas);
  return () => now() !== fingerprint || additions();
}
