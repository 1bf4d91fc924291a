import type { Change, Finding } from "../finding";
import type { Knowledge } from "../knowledge";
import { edited, type OwnFormula } from "../ownFormulas";
import type { CellPlace, Snapshot } from "../snapshot";
import { yearInserted, yearOf } from "../year";

const keyOf = ({ sheetId, row, column }: CellPlace): string => [sheetId, row, column].join("!");

const finding = (place: CellPlace, blank: boolean, formula: string, year: number, change: Change): Finding => ({
  place,
  seen: { kind: "without-year", blank, formula, year },
  changes: [change],
});

/**
 * Formulas whose amount changes by itself with the next programme, because they name no year; where they name a cell
 * for it that is blank, that cell. The fix names `year`.
 */
export function withoutYear(
  formulas: readonly OwnFormula[],
  snapshot: Snapshot,
  knowledge: Knowledge,
  year: number,
): readonly Finding[] {
  const blanks = new Set<string>();
  return formulas.flatMap((formula) => {
    const years = formula.calls.map((call) => ({ call, state: yearOf(call, formula, snapshot, knowledge) }));
    const edits = years.flatMap(({ call, state }) =>
      state?.kind === "left-out" ? [yearInserted(call, state.at, year)] : [],
    );
    const { place, text } = formula;
    const own =
      edits.length === 0
        ? []
        : [finding(place, false, text, year, { place, before: text, after: edited(text, edits) })];
    const cells = years.flatMap(({ state }) => (state?.kind === "blank" ? [state.cell] : []));
    const fresh = cells.filter((cell) => !blanks.has(keyOf(cell)) && blanks.add(keyOf(cell)));
    return [...own, ...fresh.map((cell) => finding(cell, true, text, year, { place: cell, before: "", after: year }))];
  });
}
