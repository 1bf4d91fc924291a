import type { GridRow } from "../grid/types";
import { rowText } from "../grid/view";
import type { Header } from "./header";

/** Rows under the last table that are not part of it: a vendor's name or a registration number may stand there. */
export function footOf(rows: readonly GridRow[], headers: readonly Header[]): readonly GridRow[] {
  const last = headers.at(-1);
  if (!last) return [];
  const from = Math.min(...last.columns.map((column) => column.from));
  const below = rows.slice(last.body);
  const end = below.findIndex(
    (row, at) =>
      at > 0 &&
      row.row - (below[at - 1]?.row ?? 0) > 1 &&
      row.cells.every((cell) => typeof cell.value === "string" && cell.column >= from - 1),
  );
  return end < 0
    ? []
    : below
        .slice(end)
        .filter(
          (row) =>
            row.cells.length <= 2 &&
            /登録番号|T\d{13}|株式会社|有限会社|合同会社/.test(rowText(row).normalize("NFKC")) &&
            !/(様|御中)( |$)/.test(rowText(row)),
        );
}
