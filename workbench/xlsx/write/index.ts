import type { IWorkbookData } from "@univerjs/core";
import { sheetsOf } from "../book";
import type { Book } from "../book";
import { isOn } from "../looks";
import { Losses, type Loss } from "../loss";
import { MAIN, OFFICE_2011, RELATIONS, TYPE } from "../names";
import { document, element, textElement } from "../xml";
import { panesXml, settingsXml } from "./addinSettings";
import type { Shared } from "./cells";
import { conditionsXml } from "./conditions";
import { namesXml, isBlockName } from "./definedNames";
import { Package } from "./package";
import { fitsToPage, layoutOf, pageXml } from "./page";
import { merges, sheetXml } from "./sheet";
import type { Sheet } from "./sheet";
import { Shelf } from "./shelf";
import { StyleSheet } from "./styles";
import { tablesOf, tableXml } from "./tables";
import { validationsXml } from "./validations";

const WORKBOOK = "xl/workbook.xml";

/** An .xlsx file, and what of the workbook it does not hold. */
export interface WrittenBook {
  readonly bytes: Uint8Array;
  readonly lost: readonly Loss[];
}

export function writeBook(book: Book): WrittenBook {
  const file = new Package();
  const { data } = book;
  const losses = new Losses();
  const shared: Shared = {
    styles: new StyleSheet(),
    strings: new Shelf(),
    looks: data.styles,
    isBlock: isBlockName(data),
    hasArrays: false,
  };
  file.relate("", "officeDocument", WORKBOOK);
  const sheets = sheetsOf(data).map((sheet, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const layout = layoutOf(data, sheet.id);
    const parts = {
      beforeMerges: book.protectedSheets.includes(sheet.id) ? element("sheetProtection", { sheet: true }) : "",
      beforePage: [
        merges(sheet.mergeData ?? []),
        conditionsXml(data, sheet.id, shared.styles, losses),
        validationsXml(data, sheet.id, losses),
      ].join(""),
      page: pageXml(layout),
      afterPage: addTables(file, path, data, sheet),
      fitToPage: fitsToPage(layout),
    };
    const isActive = sheet.id === book.activeSheetId;
    file.add(path, TYPE.sheet, sheetXml(sheet, shared, book.spills[sheet.id], isActive, parts));
    return element("sheet", {
      name: sheet.name ?? "",
      sheetId: index + 1,
      state: isOn(sheet.hidden) ? "hidden" : undefined,
      "r:id": file.relate(WORKBOOK, "worksheet", path),
    });
  });
  addShared(file, shared);
  file.add(WORKBOOK, TYPE.workbook, workbookXml(book, sheets));
  addProperties(file);
  addSettings(file, book);
  losses.add("charts", book.charts);
  return { bytes: file.bytes(), lost: losses.all };
}

function workbookXml({ data, activeSheetId }: Book, sheets: readonly string[]): string {
  const activeTab = Math.max(0, data.sheetOrder.indexOf(activeSheetId));
  const parts = [
    element("workbookPr", { defaultThemeVersion: 124226 }),
    element("bookViews", {}, element("workbookView", { activeTab })),
    element("sheets", {}, sheets.join("")),
    namesXml(data),
    element("calcPr", { calcId: 191029 }),
  ];
  return document(element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONS }, parts.join("")));
}

/** The tables of a sheet, and what the sheet says of them. */
function addTables(file: Package, path: string, data: IWorkbookData, sheet: Sheet): string {
  const tables = tablesOf(data, sheet.id).map((table) => {
    const number = file.count(TYPE.table) + 1;
    const part = `xl/tables/table${String(number)}.xml`;
    file.add(part, TYPE.table, tableXml(data, table, number, sheet.cellData ?? {}));
    return element("tablePart", { "r:id": file.relate(path, "table", part) });
  });
  return tables.length === 0 ? "" : element("tableParts", { count: tables.length }, tables.join(""));
}

const PANES = "xl/webextensions/taskpanes.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";

function addSettings(file: Package, { data, addin }: Book): void {
  const settings = settingsXml(data, addin);
  if (settings === undefined) return;
  file.add(EXTENSION, TYPE.settings, settings);
  file.relate("", `${OFFICE_2011}/webextensiontaskpanes`, PANES);
  file.add(PANES, TYPE.panes, panesXml(file.relate(PANES, `${OFFICE_2011}/webextension`, EXTENSION)));
}

function addShared(file: Package, { styles, strings, hasArrays }: Shared): void {
  const add = (kind: string, name: string, type: string, xml: string): void => {
    file.add(`xl/${name}.xml`, type, xml);
    file.relate(WORKBOOK, kind, `xl/${name}.xml`);
  };
  add("styles", "styles", TYPE.styles, styles.xml());
  const items = strings.entries.map((text) => element("si", {}, textElement("t", text)));
  const counts = { uniqueCount: items.length };
  add(
    "sharedStrings",
    "sharedStrings",
    TYPE.strings,
    document(element("sst", { xmlns: MAIN, ...counts }, items.join(""))),
  );
  if (hasArrays) add("sheetMetadata", "metadata", TYPE.metadata, DYNAMIC_ARRAYS);
}

/** What `cm="1"` at a cell refers to: its formula is a dynamic array. */
const DYNAMIC_ARRAYS = document(
  element(
    "metadata",
    { xmlns: MAIN, "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" },
    [
      element(
        "metadataTypes",
        { count: 1 },
        element("metadataType", {
          name: "XLDAPR",
          minSupportedVersion: 120000,
          copy: true,
          pasteAll: true,
          pasteValues: true,
          merge: true,
          splitFirst: true,
          rowColShift: true,
          clearFormats: true,
          clearComments: true,
          assign: true,
          coerce: true,
          cellMeta: true,
        }),
      ),
      element(
        "futureMetadata",
        { name: "XLDAPR", count: 1 },
        element(
          "bk",
          {},
          element(
            "extLst",
            {},
            element(
              "ext",
              { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
              element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
            ),
          ),
        ),
      ),
      element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
    ].join(""),
  ),
);

function addProperties(file: Package): void {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  const xml = element("Properties", { xmlns: namespace }, textElement("Application", "ITSUBSIDY workbench"));
  file.add("docProps/app.xml", TYPE.application, document(xml));
  file.relate("", "extended-properties", "docProps/app.xml");
}
