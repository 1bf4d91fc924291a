import { defineType, Gap, invalidArgument, invalidOperation, itemAlreadyExists } from "../host";
import type { HostObject, HostType } from "../host";
import { fromRange, intersect, toRange } from "./address";
import type { Box } from "./address";
import { collectionMethods, eventRegistrations } from "./collection";
import type { Area, Context, SheetState, TableState } from "./context";
import { grow, readValues, refuseProtected, writeValues } from "./grid";
import { recall, remember } from "./memory";
import { bodyOf, resizeTable, tableInfo } from "./tableInfo";
import { defineTableColumns, defineTableRows } from "./tableParts";

const DEFAULT_STYLE = "TableStyleMedium2";
/** Univer ships six looks; the first is blue, as Excel's second is. */
const UNIVER_STYLES = 6;
const FIRST_BLUE = 2;
const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export function defineTable(context: Context): HostType<TableState> {
  const columns = defineTableColumns(context);
  const rows = defineTableRows(context);
  const info = (state: TableState) => tableInfo(context, state);
  const part = (state: TableState, box: (whole: Box) => Box) =>
    context.range(info(state).sheetId, box(info(state).box));

  return defineType<TableState>("Table", {
    identity: ({ tableId }) => ({ Id: tableId }),
    scalars: {
      Id: { get: ({ tableId }) => tableId },
      Name: { get: (state) => info(state).name, set: (state, value) => rename(context, state, String(value)) },
      Style: {
        get: ({ tableId }) => recall(context, "tableStyles")[tableId] ?? DEFAULT_STYLE,
        set: async ({ tableId }, value) => {
          await setStyle(context, tableId, String(value));
        },
      },
      ShowHeaders: { get: () => true },
      ShowTotals: { get: () => false },
      ShowBandedRows: { get: () => true },
      ShowFilterButton: { get: () => true },
    },
    links: {
      Worksheet: (state) => context.types.worksheet.of({ sheetId: info(state).sheetId }),
      Columns: (state) => columns.of(state),
      Rows: (state) => rows.of(state),
    },
    methods: {
      GetRange: (state) => part(state, (box) => box),
      GetHeaderRowRange: (state) => part(state, (box) => ({ ...box, rows: 1 })),
      GetDataBodyRange: (state) => part(state, bodyOf),
      Resize: async (state, args) => {
        const { box } = context.area(info(state).sheetId, args.objectOrText(0));
        if (box.row !== info(state).box.row) throw invalidArgument();
        await resizeTable(context, state, box);
      },
      ConvertToRange: async (state) => {
        const { sheetId, box } = info(state);
        await context.book.removeTable(state.tableId);
        return context.range(sheetId, box);
      },
      Delete: async (state) => {
        const { sheetId, box } = info(state);
        await context.book.removeTable(state.tableId);
        context.sheet({ sheetId }).getRange(toRange(box)).clear();
      },
      ...eventRegistrations(["DataChangedEvent", "SelectionChangedEvent"]),
    },
  });
}

async function rename(context: Context, state: TableState, name: string): Promise<void> {
  if (!VALID_NAME.test(name)) throw invalidArgument();
  const other = context.book.getTableInfoByName(name);
  if (other && other.id !== state.tableId) throw itemAlreadyExists();
  const sheet = context.sheet(tableInfo(context, state));
  if (!(await sheet.setTableName(state.tableId, name))) throw invalidArgument();
}

async function setStyle(context: Context, tableId: string, style: string): Promise<void> {
  const number = Number(/(\d+)$/.exec(style)?.[1] ?? 0);
  const look = (number - FIRST_BLUE + UNIVER_STYLES) % UNIVER_STYLES;
  const theme = `table-default-${String(look)}`;
  const parameters = { unitId: context.book.getId(), tableId, theme };
  await context.api.executeCommand("sheet.command.set-table-config", parameters);
  remember(context, "tableStyles", { ...recall(context, "tableStyles"), [tableId]: style });
}

export function defineTables(context: Context): HostType<Partial<SheetState>> {
  const list = ({ sheetId }: Partial<SheetState>) =>
    context.book
      .getTableList()
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .map(({ id }) => context.types.table.of({ tableId: id }));
  const find = (state: Partial<SheetState>, key: string): HostObject | undefined =>
    list(state).find((table) => {
      const { name } = tableInfo(context, table.state);
      return table.state.tableId === key || name.toLowerCase() === key.toLowerCase();
    });
  return defineType<Partial<SheetState>>("TableCollection", {
    items: list,
    scalars: { Count: { get: (state) => list(state).length } },
    methods: {
      ...collectionMethods(list, find),
      Add: async ({ sheetId }, args) => {
        const area = context.area(sheetId ?? context.activeSheetId(), args.objectOrText(0));
        if (!args.flag(1, true)) throw new Gap("TableCollection.Add without headers");
        return context.types.table.of({ tableId: await addTable(context, area) });
      },
      ...eventRegistrations(["AddedEvent", "DeletedEvent", "DataChangedEvent"]),
    },
  });
}

async function addTable(context: Context, { sheetId, box }: Area): Promise<string> {
  refuseProtected(context, { sheetId });
  const tables = context.book.getTableList();
  const overlapping = tables.some(({ subUnitId, range }) => subUnitId === sheetId && intersect(fromRange(range), box));
  if (overlapping) throw invalidOperation("A table can't overlap another table.");
  const whole = { ...box, rows: Math.max(2, box.rows) };
  const sheet = context.sheet({ sheetId });
  grow(sheet, whole);
  nameColumns(context, { sheetId, box: { ...whole, rows: 1 } });
  const id = `table${crypto.randomUUID()}`;
  const added = await sheet.addTable(freeTableName(context), toRange(whole), id, { showHeader: true });
  if (!added) throw invalidArgument();
  return id;
}

/** Excel gives every column of a table a name of its own, and turns numbers in the head into text. */
function nameColumns(context: Context, head: Area): void {
  const values = readValues(context, head)?.[0] ?? [];
  const names: string[] = [];
  for (const [index, value] of values.entries()) {
    const wanted = value === "" ? `列${String(index + 1)}` : String(value);
    let name = wanted;
    for (let copy = 2; names.includes(name); copy++) name = wanted + String(copy);
    names.push(name);
  }
  if (names.some((name, index) => name !== values[index]))
    writeValues(context, head, [names.map((name) => `'${name}`)]);
}

function freeTableName(context: Context): string {
  for (let number = 1; ; number++) {
    const name = `テーブル${String(number)}`;
    if (!context.book.getTableInfoByName(name)) return name;
  }
}
