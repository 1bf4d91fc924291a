import type { IWorkbookData } from "@univerjs/core";
import { formatBox, parseBox, quoteSheet, splitAddress } from "../../excel/address";
import type { Box } from "../../excel/address";
import type { Area } from "../../excel/context";
import { resource } from "../book";
import { toStored } from "../formulaForms";
import { element, escapeText } from "../xml";
import { layoutOf } from "./page";

/** A name as Univer's plugin keeps it. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  /** The id of a sheet, or the word for the whole workbook. */
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

const namesOf = (data: IWorkbookData): DefinedName[] =>
  Object.values((resource(data, NAMES) ?? {}) as Readonly<Record<string, DefinedName>>);

export function namesXml(data: IWorkbookData): string {
  const list = namesOf(data).map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => {
    const sheet = localSheetId === undefined ? -1 : data.sheetOrder.indexOf(localSheetId);
    const attributes = {
      name,
      localSheetId: sheet < 0 ? undefined : sheet,
      comment: comment === "" ? undefined : comment,
      hidden: hidden === true || undefined,
    };
    return element("definedName", attributes, escapeText(toStored(formulaOrRefString)));
  });
  const all = [...list, ...printNames(data)];
  return all.length === 0 ? "" : element("definedNames", {}, all.join(""));
}

/** What is printed of a sheet, and which rows stand on each page, are names as well. */
const printNames = (data: IWorkbookData): string[] =>
  data.sheetOrder.flatMap((id, localSheetId) => {
    const { printArea = null, titleRows = null } = layoutOf(data, id) ?? {};
    const sheet = quoteSheet(data.sheets[id]?.name ?? "");
    const name = (word: string, area: Area | null): string[] =>
      area
        ? [
            element(
              "definedName",
              { name: `_xlnm.${word}`, localSheetId },
              escapeText(`${sheet}!${absolute(area.box)}`),
            ),
          ]
        : [];
    return [...name("Print_Area", printArea), ...name("Print_Titles", titleRows)];
  });

const absolute = (box: Box): string => formatBox(box).replace(/[A-Z]+|\d+/g, "$$$&");

/** Whether a name of the workbook stands for several cells. */
export function isBlockName(data: IWorkbookData): (name: string) => boolean {
  const blocks = namesOf(data).flatMap(({ name, formulaOrRefString }) => {
    const box = parseBox(splitAddress(formulaOrRefString.replace(/^=/, "")).reference);
    return box && (box.rows > 1 || box.columns > 1) ? [name.toLowerCase()] : [];
  });
  return (name) => blocks.includes(name.toLowerCase());
}
