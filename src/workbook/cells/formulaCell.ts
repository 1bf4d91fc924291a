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

/** Whether the formula stands in the cell. */
const holds = (address: string, formula: string, patience?: Patience): Promise<boolean> =>
  perform((context) => {
    const cell = cellAt(context, address).load("formulas");
    return () => formulaAt(cell) === formula;
  }, patience);

/** Writes into the cell; what Excel did although it answered that it did not, counts as done. */
async function write(
  address: string,
  formula: string,
  isDone: () => Promise<boolean>,
  patience?: Patience,
): Promise<void> {
  try {
    await perform((context) => {
      cellAt(context, address).formulas = [[formula]];
      return () => undefined;
    }, patience);
  } catch (error) {
    if (!(await isDone().catch(() => false))) throw error;
  }
}

/** Puts a formula into a cell in which nothing stands. */
export const putFormula = (address: string, formula: string, patience?: Patience): Promise<void> =>
  write(address, formula, () => holds(address, formula, patience), patience);

/** Empties the cell again; false when somebody has put something else there. */
export function removeFormula(address: string, formula: string, patience?: Patience): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    if (!(await holds(address, formula, patience))) return false;
    await write(address, "", async () => !(await holds(address, formula, patience)), patience);
    return true;
  });
}
