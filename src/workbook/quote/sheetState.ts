import type { WrittenAreas } from "../sheets/changes";
import { layoutOf } from "./layout";

/** What was written on the sheet of a quote; the conditions are there to be changed. */
export function writtenAreas(lines: number): WrittenAreas {
  const layout = layoutOf(lines);
  return {
    kept: [
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
    ],
    inputs: [layout.conditionsTitle, layout.conditions],
    spills: [
      { anchor: layout.best, room: layout.bestRoom },
      { anchor: layout.byCategory, room: layout.byCategoryRoom },
    ],
  };
}
