import { outcomeOf } from "../office/failures";
import { perform } from "../office/perform";
import type { Outcome, Patience } from "../types";

/** `address` names the sheet too. A cell with something in it is left alone. */
export interface Insertion {
  readonly kind: "inserted" | "occupied";
  readonly address: string;
}

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

/** Puts a formula into the selected cell if that is empty. */
export function insertFormula(formula: string, patience?: Patience): Promise<Outcome<Insertion>> {
  return outcomeOf(async (): Promise<Insertion> => {
    const { address, isFree } = await perform((context) => {
      const cell = context.workbook.getActiveCell().load("address,formulas");
      return () => ({ address: cell.address, isFree: formulaAt(cell) === "" });
    }, patience);
    if (!isFree) return { kind: "occupied", address };
    await perform((context) => {
      cellAt(context, address).formulas = [[formula]];
      return () => undefined;
    }, patience);
    return { kind: "inserted", address };
  });
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
