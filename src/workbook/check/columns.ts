import type { OwnFormula } from "./ownFormulas";

/** The formulas of each column, top to bottom. */
export function columnsOf(formulas: readonly OwnFormula[]): readonly (readonly OwnFormula[])[] {
  const columns = new Map<string, OwnFormula[]>();
  for (const formula of formulas) {
    const key = `${formula.place.sheetId}!${String(formula.place.column)}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [formula]);
    else column.push(formula);
  }
  return [...columns.values()];
}
