import { invalidArgument, itemNotFound } from "../host";
import { fromRange, toRange } from "./address";
import type { Box } from "./address";
import type { Context, TableState } from "./context";
import { grow } from "./grid";

export interface TableInfo {
  readonly sheetId: string;
  readonly name: string;
  readonly box: Box;
}

export function tableInfo(context: Context, { tableId }: TableState): TableInfo {
  const info = context.book.getTableInfo(tableId);
  if (!info) throw itemNotFound();
  return { sheetId: info.subUnitId, name: info.name, box: fromRange(info.range) };
}

export const bodyOf = (box: Box): Box => ({ ...box, row: box.row + 1, rows: Math.max(1, box.rows - 1) });

export async function resizeTable(context: Context, state: TableState, box: Box): Promise<void> {
  const sheet = context.sheet(tableInfo(context, state));
  grow(sheet, box);
  if (!(await sheet.setTableRange(state.tableId, toRange(box)))) throw invalidArgument();
}
