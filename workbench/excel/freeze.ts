import { defineType } from "../host";
import type { HostType } from "../host";
import type { Box } from "./address";
import type { Context, SheetState } from "./context";

export function defineFreezePanes(context: Context): HostType<SheetState> {
  const sheet = (state: SheetState) => context.sheet(state);
  const location = (state: SheetState): Box | undefined => {
    const rows = sheet(state).getFrozenRows();
    const columns = sheet(state).getFrozenColumns();
    if (rows < 1 && columns < 1) return undefined;
    const { rowCount, columnCount } = sheet(state).getSheet().getConfig();
    return { row: 0, column: 0, rows: rows > 0 ? rows : rowCount, columns: columns > 0 ? columns : columnCount };
  };
  return defineType<SheetState>("WorksheetFreezePanes", {
    methods: {
      FreezeRows: (state, args) => void sheet(state).setFrozenRows(args.optionalInteger(0) ?? 1),
      FreezeColumns: (state, args) => void sheet(state).setFrozenColumns(args.optionalInteger(0) ?? 1),
      FreezeAt: (state, args) => {
        const { box } = context.area(state.sheetId, args.objectOrText(0));
        const startRow = box.row + box.rows;
        const startColumn = box.column + box.columns;
        sheet(state).setFreeze({ xSplit: startColumn, ySplit: startRow, startRow, startColumn });
      },
      Unfreeze: (state) => void sheet(state).cancelFreeze(),
      GetLocationOrNullObject: (state) => {
        const box = location(state);
        return box ? context.range(state.sheetId, box) : null;
      },
    },
  });
}
