import type { Element } from "@xmldom/xmldom";
import type { Losses, Loss, LossKind } from "../loss";
import { attribute, child, children } from "./parts";

/** Parts of a file that the workbench has no place for. */
const LOST_PARTS: readonly (readonly [RegExp, LossKind])[] = [
  [/^xl\/vbaProject\.bin$/, "macros"],
  [/^xl\/(?:charts\/chart|chartEx\/)/, "charts"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/(?:comments|threadedComments)/, "comments"],
  [/^xl\/(?:pivotTables\/|slicers\/|timelines\/)/, "pivotTables"],
  [/^xl\/(?:externalLinks\/|connections|queryTables\/)/, "links"],
  [/^xl\/(?:activeX\/|ctrlProps\/|embeddings\/)/, "objects"],
  [/^xl\/(?:chartsheets|dialogsheets|macrosheets)\//, "otherSheets"],
];
/** Parts that are read, that Excel writes anew by itself, or that belong to one that is counted. */
const KNOWN_PARTS =
  /^(?:\[Content_Types\]\.xml$|docProps\/|xl\/(?:workbook|styles|sharedStrings|metadata|calcChain)\.xml$|xl\/(?:theme|worksheets|tables|webextensions|printerSettings|charts|drawings|diagrams|pivotCache|slicerCaches|persons|richData)\/)|_rels\//;

/** Elements of a sheet that are read, or that say nothing to a person. */
const KNOWN_ELEMENTS = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr mergeCells phoneticPr conditionalFormatting
  dataValidations sheetProtection printOptions pageMargins pageSetup headerFooter ignoredErrors drawing legacyDrawing
  legacyDrawingHF tableParts cellWatches smartTags`.split(/\s+/),
);
const LOST_ELEMENTS: Readonly<Record<string, LossKind>> = {
  autoFilter: "filters",
  colBreaks: "pageBreaks",
  controls: "objects",
  extLst: "extensions",
  hyperlinks: "hyperlinks",
  oleObjects: "objects",
  picture: "pictures",
  rowBreaks: "pageBreaks",
  sortState: "filters",
};

export interface FoundParts {
  readonly paths: readonly string[];
  readonly sheets: readonly Element[];
  readonly strings: Element | undefined;
  readonly styles: Element | undefined;
}

/** What would be missing if the workbook were saved again, so that nobody loses it unawares. */
export function lostParts({ paths, sheets, strings, styles }: FoundParts, losses: Losses): readonly Loss[] {
  for (const path of paths) {
    if (path.endsWith("/") || path.includes("_rels/")) continue;
    const kind = LOST_PARTS.find(([form]) => form.test(path))?.[1];
    if (kind !== undefined) losses.add(kind, 1);
    else if (!KNOWN_PARTS.test(path)) losses.add("other", 1, path);
  }
  for (const sheet of sheets) {
    for (const { localName } of children(sheet)) {
      const name = localName ?? "";
      if (KNOWN_ELEMENTS.has(name)) continue;
      const kind = LOST_ELEMENTS[name];
      if (kind === undefined) losses.add("other", 1, name);
      else losses.add(kind, 1);
    }
    losses.add("dataTables", dataTablesOf(sheet));
    losses.add("protectionOptions", hasOptions(child(sheet, "sheetProtection")) ? 1 : 0);
  }
  losses.add("textRuns", children(strings, "si").filter((item) => child(item, "r") !== undefined).length);
  losses.add("themeColors", themeColorsOf(styles));
  return losses.all;
}

/** A password, or what is allowed on a protected sheet. */
const hasOptions = (protection: Element | undefined): boolean =>
  Array.from(protection?.attributes ?? []).some(({ name }) => !["sheet", "objects", "scenarios"].includes(name));

const dataTablesOf = (sheet: Element): number =>
  children(child(sheet, "sheetData"))
    .flatMap((row) => children(row))
    .filter((cell) => attribute(child(cell, "f"), "t") === "dataTable").length;

/** Fonts and fills whose colour is that of a theme; the usual black and white of every workbook are no loss. */
const themeColorsOf = (styles: Element | undefined): number =>
  ["fonts", "fills"]
    .flatMap((list) => children(child(styles, list)))
    .flatMap((look) => [child(look, "color"), child(child(look, "patternFill"), "fgColor")])
    .filter((color) => Number(attribute(color, "theme") ?? 0) > 1).length;
