import { addressOf, area, areaAt, type Area } from "../cells/area";
import { hasExcelApi } from "../office/host";
import { perform } from "../office/perform";
import type { SheetSnapshot } from "../check/snapshot";
import type { Patience } from "../types";
import { folded } from "./places";

/** What each defined name of the workbook, or of one of the sheets, stands for: "=Sheet1!$A$1". */
export async function readNames(patience: Patience): Promise<ReadonlyMap<string, string>> {
  return perform((context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    return () => new Map(names.items.map(({ name, formula }) => [folded(name), String(formula)]));
  }, patience);
}

const formulasPerBatch = 500;

/** Where the formulas of a sheet spill. An Excel that cannot tell has no formulas that spill. */
export async function readSpills(sheet: SheetSnapshot, patience: Patience): Promise<readonly Area[]> {
  if (!hasExcelApi("1.12")) return [];
  const anchors = sheet.formulas.flatMap((row, down) =>
    row.flatMap((content, along) =>
      typeof content === "string" && /^\s*=/.test(content) ? [area(sheet.row + down, sheet.column + along)] : [],
    ),
  );
  const spills: Area[] = [];
  for (let from = 0; from < anchors.length; from += formulasPerBatch)
    spills.push(
      ...(await perform((context) => {
        const own = context.workbook.worksheets.getItem(sheet.id);
        const found = anchors
          .slice(from, from + formulasPerBatch)
          .map((anchor) => own.getRange(addressOf(anchor)).getSpillingToRangeOrNullObject().load("address"));
        return () => found.filter(({ isNullObject }) => !isNullObject).map(({ address }) => areaAt(address));
      }, patience)),
    );
  return spills;
}
