import type { IWorkbookData } from "@univerjs/core";
import { formatBox, fromRange } from "../../excel/address";
import { resource } from "../book";
import type { CellMatrix } from "../book";
import { MAIN } from "../names";
import { document, element } from "../xml";

/** A table as Univer's plugin keeps it. */
export interface StoredTable {
  readonly id: string;
  readonly name: string;
  readonly range: {
    readonly startRow: number;
    readonly startColumn: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
  readonly columns: readonly { readonly displayName: string }[];
}

export const TABLES = "SHEET_TABLE_PLUGIN";
export const TABLE_STYLES = "tableStyles";
export const USUAL_STYLE = "TableStyleMedium2";

type Stored = Readonly<Record<string, { readonly tables?: readonly StoredTable[] } | undefined>>;

export const tablesOf = (data: IWorkbookData, sheetId: string): readonly StoredTable[] =>
  ((resource(data, TABLES) ?? {}) as Stored)[sheetId]?.tables ?? [];

/** The names of the columns are those in the head, cell by cell: Excel calls a file damaged where they differ. */
export function tableXml(data: IWorkbookData, table: StoredTable, number: number, cells: CellMatrix): string {
  const { id, name, range, columns } = table;
  const ref = formatBox(fromRange(range));
  const styles = (data.custom?.[TABLE_STYLES] ?? {}) as Readonly<Record<string, string | undefined>>;
  const heads = columns.map(({ displayName }, index) => {
    const shown = cells[range.startRow]?.[range.startColumn + index]?.v;
    return element("tableColumn", {
      id: index + 1,
      name: shown === undefined || shown === null ? displayName : String(shown),
    });
  });
  const content = [
    element("autoFilter", { ref }),
    element("tableColumns", { count: heads.length }, heads.join("")),
    element("tableStyleInfo", { name: styles[id] ?? USUAL_STYLE, showRowStripes: true }),
  ];
  const attributes = { xmlns: MAIN, id: number, name, displayName: name, ref, totalsRowShown: false };
  return document(element("table", attributes, content.join("")));
}
