import type { IWorkbookData } from "@univerjs/core";
import type { Element } from "@xmldom/xmldom";
import { fromStored } from "../formulaForms";
import { SETTINGS } from "../write/addinSettings";
import { NAMES, WHOLE_WORKBOOK } from "../write/definedNames";
import { PAGE_LAYOUTS } from "../write/page";
import { TABLES, TABLE_STYLES } from "../write/tables";
import { lostParts } from "./lost";
import { readPage } from "./page";
import { attribute, child, children, flag, NotAWorkbook, number, Parts, textOf } from "./parts";
import { readSettings } from "./settings";
import { readSheet } from "./sheet";
import { readStyles } from "./styles";
import { readTables } from "./tables";

/** A workbook out of a file, as Univer opens it. */
export interface OpenedBook {
  readonly data: IWorkbookData;
  /** What the workbench has no place for and would not write back: paths of parts and names of elements. */
  readonly lost: readonly string[];
}

const WORKBOOK = "xl/workbook.xml";

/** Throws NotAWorkbook where the bytes are something else. */
export function readBook(bytes: Uint8Array, name: string): OpenedBook {
  const parts = new Parts(bytes);
  const root = parts.root(WORKBOOK);
  if (!root) throw new NotAWorkbook();
  const relations = parts.relations(WORKBOOK);
  const strings = children(parts.root("xl/sharedStrings.xml"), "si").map(sharedText);
  const styles = readStyles(parts.root("xl/styles.xml"));
  const sheets = children(child(root, "sheets")).flatMap((one) => {
    const path = relations.get(attribute(one, "r:id") ?? "");
    const sheet = path === undefined ? undefined : parts.root(path);
    return path === undefined || !sheet ? [] : [{ path, root: sheet, entry: one, id: idOf(sheet) }];
  });
  const order = sheets.map(({ id }) => id);
  const named = readNames(child(root, "definedNames"), order);
  const tables = sheets.map(({ id, path, root: sheet }) => ({ id, tables: readTables(parts, path, sheet) }));
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
    ],
    custom: {
      [SETTINGS]: readSettings(parts),
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
    lost: lostParts(
      parts.paths,
      sheets.map((sheet) => sheet.root),
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
