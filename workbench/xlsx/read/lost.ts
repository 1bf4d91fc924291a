import type { Element } from "@xmldom/xmldom";
import { attribute, child, children } from "./parts";

/** Parts of a file that the workbench has no place for. */
const PARTS =
  /^xl\/(charts|drawings|media|pivotTables|pivotCache|slicers|externalLinks|activeX|vbaProject|comments|threadedComments)/;
/** Elements of a sheet, likewise. */
const ELEMENTS = ["conditionalFormatting", "dataValidations", "hyperlinks", "sheetProtection", "oleObjects"];

/** What would be missing if the workbook were saved again, so that nobody loses it unawares. */
export function lostParts(paths: readonly string[], sheets: readonly Element[]): string[] {
  const parts = paths.filter((path) => PARTS.test(path) && !path.includes("_rels/"));
  const elements = ELEMENTS.filter((name) => sheets.some((sheet) => child(sheet, name)));
  return [...parts, ...elements, ...(sheets.some(hasSharedFormulas) ? ["shared formulas"] : [])];
}

/** Formulas that the file gives by their distance from another cell; only the first of them is read as a formula. */
const hasSharedFormulas = (sheet: Element): boolean =>
  children(child(sheet, "sheetData")).some((row) =>
    children(row).some((cell) => attribute(child(cell, "f"), "t") === "shared"),
  );
