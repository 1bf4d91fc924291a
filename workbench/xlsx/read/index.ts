import type { IWorkbookData } from "@univerjs/core";
import type { Element } from "@xmldom/xmldom";
import { fromStored } from "../formulaForms";
import { SETTINGS } from "../write/addinSettings";
import { NAMES, WHOLE_WORKBOOK } from "../write/definedNames";
import { PAGE_LAYOUTS } from "../write/page";
import { TABLES, TABLE_STYLES } from "../write/tables";
import { Losses, type Loss } from "../loss";
import { CONDITIONS, DRAWN_CONDITIONS } from "../write/conditions";
import { VALIDATIONS } from "../write/validations";
import { readConditions, readDifferences } from "./conditions";
import { lostParts } from "./lost";
import { readPage } from "./page";
import { WorkbookRefused } from "../refusal";
import { attribute, child, children, flag, number, Parts, textOf } from "./parts";
import { readSettings } from "./settings";
import { readSheet } from "./sheet";
import { readStyles } from "./styles";
import { readTables } from "./tables";
import { readValidations } from "./validations";

/** A workbook out of a file, as Univer opens it. */
export interface OpenedBook {
  readonly data: IWorkbookData;
  /** The id of the sheet that was in view. */
  readonly activeSheetId: string | undefined;
  /** The ids of the sheets that are to be protected once they are open; Excel's passwords are not asked for. */
  readonly protectedSheets: readonly string[];
  /** What the workbench has no place for and would not write back. */
  readonly lost: readonly Loss[];
}

const WORKBOOK = "xl/workbook.xml";
/** Univer holds and draws so many cells; npm run recalc takes more. */
const MOST_CELLS = 400_000;

const cellsIn = (sheet: Element): number =>
  children(child(sheet, "sheetData")).reduce((sum, row) => sum + row.childNodes.length, 0);

/** @throws WorkbookRefused where the bytes are something else, or more than the workbench can hold */
export function readBook(bytes: Uint8Array, name: string): OpenedBook {
  const parts = new Parts(bytes);
  const root = parts.root(WORKBOOK);
  if (!root) throw new WorkbookRefused("not-a-workbook");
  const relations = parts.relations(WORKBOOK);
  const shared = parts.root("xl/sharedStrings.xml");
  const strings = children(shared, "si").map(sharedText);
  const look = parts.root("xl/styles.xml");
  const styles = readStyles(look);
  const differences = readDifferences(look);
  const losses = new Losses();
  const sheets = children(child(root, "sheets")).flatMap((one) => {
    const path = relations.get(attribute(one, "r:id") ?? "");
    const sheet = path === undefined ? undefined : parts.root(path);
    if (path === undefined || !sheet) throw new WorkbookRefused("damaged");
    return sheet.localName === "worksheet" ? [{ path, root: sheet, entry: one, id: idOf(sheet) }] : [];
  });
  if (sheets.length === 0) throw new WorkbookRefused("damaged");
  const cells = sheets.reduce((sum, { root: sheet }) => sum + cellsIn(sheet), 0);
  if (cells > MOST_CELLS) throw new WorkbookRefused("too-large");
  const order = sheets.map(({ id }) => id);
  const named = readNames(child(root, "definedNames"), order);
  const tables = sheets.map(({ id, path, root: sheet }) => ({ id, tables: readTables(parts, path, sheet) }));
  const conditions = sheets.map(({ id, root: sheet }) => readConditions(sheet, id, differences, losses));
  const data: object = {
    id: crypto.randomUUID(),
    name,
    styles: Object.fromEntries(styles.map((style, index) => [String(index), style])),
    sheetOrder: order,
    sheets: Object.fromEntries(
      sheets.map(({ id, root: sheet, entry }): [string, object] => [
        id,
        {
          ...readSheet(sheet, { strings }),
          id,
          name: attribute(entry, "name") ?? "",
          hidden: (attribute(entry, "state") ?? "visible") === "visible" ? 0 : 1,
        },
      ]),
    ),
    resources: [
      { name: NAMES, data: JSON.stringify(Object.fromEntries(named.names.map((one) => [one.id, one]))) },
      {
        name: TABLES,
        data: JSON.stringify(
          Object.fromEntries(tables.map(({ id, tables: list }) => [id, { tables: list.map(({ stored }) => stored) }])),
        ),
      },
      {
        name: VALIDATIONS,
        data: JSON.stringify(
          Object.fromEntries(sheets.map(({ id, root: sheet }) => [id, readValidations(sheet, losses)])),
        ),
      },
      {
        name: DRAWN_CONDITIONS,
        data: JSON.stringify(
          Object.fromEntries(sheets.map(({ id }, at) => [id, conditions[at]?.map(({ drawn }) => drawn) ?? []])),
        ),
      },
    ],
    custom: {
      [SETTINGS]: readSettings(parts),
      [CONDITIONS]: Object.fromEntries(conditions.flat().map(({ kept }) => [kept.id, kept])),
      [TABLE_STYLES]: Object.fromEntries(
        tables.flatMap(({ tables: list }) => list.map(({ stored, style }) => [stored.id, style])),
      ),
      [PAGE_LAYOUTS]: Object.fromEntries(
        sheets.flatMap(({ id, root: sheet }, index) => {
          const page = readPage(sheet, id, named.print[index]);
          return page ? [[id, page]] : [];
        }),
      ),
    },
  };
  return {
    data: data as IWorkbookData,
    activeSheetId: order[number(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0],
    protectedSheets: sheets.flatMap(({ id, root: sheet }) =>
      flag(child(sheet, "sheetProtection"), "sheet") ? [id] : [],
    ),
    lost: lostParts(
      { paths: parts.paths, sheets: sheets.map((sheet) => sheet.root), strings: shared, styles: look },
      losses,
    ),
  };
}

/** A text in several looks is read as one text. */
const sharedText = (item: Element): string => {
  const runs = children(item, "r");
  return runs.length === 0 ? textOf(child(item, "t")) : runs.map((run) => textOf(child(run, "t"))).join("");
};

/** Sheets keep their ids: what an add-in remembers of a sheet, it remembers by them. */
const idOf = (sheet: Element): string => attribute(sheet, "xr:uid") ?? `{${crypto.randomUUID().toUpperCase()}}`;

/** Print areas and titles of a sheet, as formulas. */
export interface PrintNames {
  readonly area?: string;
  readonly titles?: string;
}

function readNames(root: Element | undefined, order: readonly string[]) {
  const names: { id: string; name: string; formulaOrRefString: string; localSheetId: string; hidden: boolean }[] = [];
  const print: PrintNames[] = order.map(() => ({}));
  for (const one of children(root)) {
    const name = attribute(one, "name") ?? "";
    const sheet = number(one, "localSheetId");
    const formula = fromStored(textOf(one)).slice(1);
    if (name === "_xlnm.Print_Area" && sheet !== undefined) print[sheet] = { ...print[sheet], area: formula };
    else if (name === "_xlnm.Print_Titles" && sheet !== undefined) print[sheet] = { ...print[sheet], titles: formula };
    else if (!name.startsWith("_xlnm."))
      names.push({
        id: crypto.randomUUID(),
        name,
        formulaOrRefString: formula,
        localSheetId: sheet === undefined ? WHOLE_WORKBOOK : (order[sheet] ?? WHOLE_WORKBOOK),
        hidden: flag(one, "hidden"),
      });
  }
  return { names, print };
}
