import type { IColumnData, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import { formatBox, fromRange } from "../../excel/address";
import { indices } from "../book";
import type { SheetSpills } from "../book";
import { argb, isOn, PIXELS_PER_CHARACTER, POINTS_PER_PIXEL } from "../looks";
import { COMPATIBILITY, MAIN, RELATIONS, REVISION } from "../names";
import { document, element } from "../xml";
import { reference, RowWriter } from "./cells";
import type { Shared } from "./cells";

export type Sheet = Partial<IWorksheetData> & { readonly id: string };

/** What comes with a sheet but is written elsewhere: XML of the elements that must follow the cells, in their order. */
export interface SheetParts {
  readonly beforeMerges: string;
  readonly beforePage: string;
  readonly page: string;
  readonly afterPage: string;
  readonly fitToPage: boolean;
}

/** Excel knows a sheet by such an id, whatever its name. */
const GUID = /^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/;
const NO_SPILLS: SheetSpills = { ranges: [], cells: {} };

export function sheetXml(
  sheet: Sheet,
  shared: Shared,
  spills: SheetSpills = NO_SPILLS,
  isActive: boolean,
  parts: SheetParts,
): string {
  const namespaces = {
    xmlns: MAIN,
    "xmlns:r": RELATIONS,
    "xmlns:mc": COMPATIBILITY,
    "mc:Ignorable": "xr",
    "xmlns:xr": REVISION,
    "xr:uid": GUID.test(sheet.id) ? sheet.id : undefined,
  };
  const content = [
    properties(sheet, parts.fitToPage),
    view(sheet, isActive),
    element("sheetFormatPr", {
      defaultColWidth: (sheet.defaultColumnWidth ?? 72) / PIXELS_PER_CHARACTER,
      defaultRowHeight: (sheet.defaultRowHeight ?? 24) * POINTS_PER_PIXEL,
      customHeight: true,
    }),
    columns(sheet.columnData ?? {}),
    element("sheetData", {}, rows(sheet, shared, spills)),
    parts.beforeMerges,
    parts.beforePage,
    parts.page,
    parts.afterPage,
  ];
  return document(element("worksheet", namespaces, content.join("")));
}

function properties({ tabColor }: Sheet, fitToPage: boolean): string {
  const color = tabColor ? element("tabColor", { rgb: argb(tabColor) }) : "";
  const fit = fitToPage ? element("pageSetUpPr", { fitToPage }) : "";
  return color + fit === "" ? "" : element("sheetPr", {}, color + fit);
}

function view({ showGridlines, freeze, rightToLeft }: Sheet, isActive: boolean): string {
  const attributes = {
    showGridLines: isOn(showGridlines ?? 1) ? undefined : false,
    rightToLeft: isOn(rightToLeft) || undefined,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, pane(freeze)));
}

function pane(freeze: Sheet["freeze"]): string {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) return "";
  const active = xSplit > 0 ? (ySplit > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  return element("pane", {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: reference(Math.max(0, freeze?.startRow ?? ySplit), Math.max(0, freeze?.startColumn ?? xSplit)),
    activePane: active,
    state: "frozen",
  });
}

function columns(data: Readonly<Record<number, Partial<IColumnData> | undefined>>): string {
  const list = indices(data).flatMap((index) => {
    const { w, hd } = data[index] ?? {};
    if (w === undefined && !isOn(hd)) return [];
    const width = (w ?? 72) / PIXELS_PER_CHARACTER;
    const range = { min: index + 1, max: index + 1 };
    return [element("col", { ...range, width, customWidth: true, hidden: isOn(hd) || undefined })];
  });
  return list.length === 0 ? "" : element("cols", {}, list.join(""));
}

function rows({ cellData = {}, rowData = {} }: Sheet, shared: Shared, spills: SheetSpills): string {
  const writer = new RowWriter(shared, spills);
  return indices({ ...cellData, ...spills.cells, ...rowData })
    .map((row) => {
      const cells = writer.row(cellData[row], row);
      const size = rowSize(rowData[row] ?? {});
      return cells === "" && size.ht === undefined && size.hidden === undefined
        ? ""
        : element("row", { r: row + 1, ...size }, cells);
    })
    .join("");
}

/** A row whose height follows its text is left to whoever opens the file. */
function rowSize({ h, ah, ia, hd }: Partial<IRowData>) {
  const automatic = isOn(ia) || h === undefined;
  const height = automatic ? ah : h;
  return {
    ht: height === undefined ? undefined : height * POINTS_PER_PIXEL,
    customHeight: (!automatic && height !== undefined) || undefined,
    hidden: isOn(hd) || undefined,
  };
}

export function merges(ranges: readonly IRange[]): string {
  if (ranges.length === 0) return "";
  const cells = ranges.map((range) => element("mergeCell", { ref: formatBox(fromRange(range)) }));
  return element("mergeCells", { count: cells.length }, cells.join(""));
}
