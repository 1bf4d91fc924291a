import { paneText } from "../../text";
import { areaAt, contains } from "../cells/area";
import { perform } from "../office/perform";
import type { ActiveCell } from "./selectedCell";
import type { Origin } from "./types";

const titlesOf = (column: "row" | "name" | "original"): readonly string[] =>
  (["ja", "en"] as const).map((language) => paneText(language).sheet.columns[column]);

/** Where the sheet comes from on which the cell stands; null where no quote was imported into it. */
export async function readOrigin(cell: ActiveCell): Promise<Origin | null> {
  const record = cell.records.find(({ tableName }) => cell.tables.includes(tableName));
  if (record === undefined) return null;
  const { file, vendor, number } = record;
  const line = await perform((context) => {
    const table = context.workbook.tables.getItem(record.tableName);
    const head = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("address,values");
    return () => {
      const area = areaAt(body.address);
      const titles = (head.values as unknown[][])[0] ?? [];
      const values = (body.values as unknown[][])[cell.area.row - area.row] ?? [];
      const valueIn = (column: Parameters<typeof titlesOf>[0]): unknown =>
        values[titles.findIndex((title) => titlesOf(column).includes(String(title)))];
      const [row, name, original] = [valueIn("row"), valueIn("name"), valueIn("original")];
      if (!contains(area, cell.area.row, cell.area.column) || typeof row !== "number") return null;
      const isNamed = typeof name === "string" || typeof name === "number";
      return { row, name: isNamed ? String(name) : "", original: typeof original === "number" ? original : null };
    };
  });
  return { file, vendor, number, line };
}
