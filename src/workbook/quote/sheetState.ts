import { addressOf, areaAt, contains, type Area } from "../cells/area";
import { fingerprintOf } from "../cells/fingerprint";
import { hasExcelApi } from "../office/host";
import { layoutOf, type Layout } from "./layout";

/** What was written except the conditions, which are there to be changed. */
const keptAreas = (layout: Layout): readonly Area[] => [
  layout.title,
  layout.answer,
  layout.factLabels,
  layout.facts,
  layout.conditionLabels,
  layout.conditionHints,
  layout.table,
  layout.bestTitle,
  layout.best,
  layout.byCategoryTitle,
  layout.byCategory,
];

/** Queues the reading of the cells that were written; the result changes when one of them does. */
export function loadFingerprint(sheet: Excel.Worksheet, lines: number): () => string {
  const ranges = keptAreas(layoutOf(lines)).map((area) => sheet.getRange(addressOf(area)).load("formulas"));
  return () => fingerprintOf(ranges.map(({ formulas }) => formulas as readonly (readonly unknown[])[]));
}

/** Queues the areas into which the results spill; without the API for it, the room that was kept for them. */
function loadSpills(sheet: Excel.Worksheet, layout: Layout): () => readonly Area[] {
  if (!hasExcelApi("1.12")) return () => [layout.bestRoom, layout.byCategoryRoom];
  const spills = [layout.best, layout.byCategory].map((area) =>
    sheet.getRange(addressOf(area)).getSpillingToRangeOrNullObject().load("address"),
  );
  return () => spills.filter(({ isNullObject }) => !isNullObject).map(({ address }) => areaAt(address));
}

/** Queues the search for cells that somebody added beside what was written. */
function loadAdditions(sheet: Excel.Worksheet, lines: number): () => boolean {
  const layout = layoutOf(lines);
  const used = sheet.getUsedRangeOrNullObject(true).load("address,formulas");
  const spills = loadSpills(sheet, layout);
  return () => {
    if (used.isNullObject) return false;
    const own = [...keptAreas(layout), layout.conditionsTitle, layout.conditions, ...spills()];
    const { row: top, column: left } = areaAt(used.address);
    const cells = used.formulas as readonly (readonly unknown[])[];
    return cells.some((row, down) =>
      row.some((cell, along) => cell !== "" && !own.some((area) => contains(area, top + down, left + along))),
    );
  };
}

/** Queues the question whether a sheet still holds exactly what was written, the conditions aside. */
export function loadIsChanged(sheet: Excel.Worksheet, written: { lines: number; fingerprint: string }): () => boolean {
  const fingerprint = loadFingerprint(sheet, written.lines);
  const additions = loadAdditions(sheet, written.lines);
  return () => fingerprint() !== written.fingerprint || additions();
}
