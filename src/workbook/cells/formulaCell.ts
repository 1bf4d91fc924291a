import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";

const formulaAt = (range: Excel.Range): unknown => (range.formulas as unknown[][])[0]?.[0];

/** Splits "'A''B'!C7" into the name of the sheet and the cell. */
function parted(address: string): { readonly sheet: string; readonly cell: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
  return { sheet, cell: address.slice(at + 1) };
}

/** The cell at an address that names its sheet. */
export function cellAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, cell } = parted(address);
  return context.workbook.worksheets.getItem(sheet).getRange(cell);
}

/** Empties the cell again; false when somebody has put something else there. */
export function removeFormula(address: string, formula: string, patience?: Patience): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    const isOurs = await perform((context) => {
      const cell = cellAt(context, address).load("formulas");
      return () => formulaAt(cell) === formula;
    }, patience);
    if (!isOurs) return false;
    await perform((context) => {
      cellAt(context, address).values = [[""]];
      return () => undefined;
    }, patience);
    return true;
  });
}
