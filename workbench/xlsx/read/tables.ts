import type { Element } from "@xmldom/xmldom";
import { parseBox, toRange } from "../../excel/address";
import type { StoredTable } from "../write/tables";
import { USUAL_STYLE } from "../write/tables";
import { attribute, child, children } from "./parts";
import type { Parts } from "./parts";

/** A table with the name of its look in Excel. */
export interface ReadTable {
  readonly stored: StoredTable;
  readonly style: string;
}

export function readTables(parts: Parts, path: string, sheet: Element): ReadTable[] {
  const relations = parts.relations(path);
  return children(child(sheet, "tableParts")).flatMap((one) => {
    const root = parts.root(relations.get(attribute(one, "r:id") ?? "") ?? "");
    const box = parseBox(attribute(root, "ref") ?? "");
    if (!root || !box) return [];
    const columns = children(child(root, "tableColumns")).map((column) => ({
      id: crypto.randomUUID(),
      displayName: attribute(column, "name") ?? "",
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    }));
    const stored = {
      id: `table${crypto.randomUUID()}`,
      name: attribute(root, "displayName") ?? "",
      range: toRange(box),
      options: { showHeader: true, showFooter: false, tableStyleId: "table-default-0" },
      filters: { tableColumnFilterList: [] },
      columns,
      meta: {},
    };
    return [{ stored, style: attribute(child(root, "tableStyleInfo"), "name") ?? USUAL_STYLE }];
  });
}
