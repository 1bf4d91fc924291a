import { defineType, Gap, invalidArgument, invalidOperation } from "../host";
import type { HostObject, HostType } from "../host";
import type { Box } from "./address";
import { collectionMethods } from "./collection";
import type { Area, Context, TableColumnState, TableState } from "./context";
import { readValues, writeValues } from "./grid";
import { bodyOf, resizeTable, tableInfo } from "./tableInfo";

interface TableRowState extends TableState {
  readonly index: number;
}

export function defineTableColumns(context: Context): HostType<TableState> {
  const head = (state: TableState): Area => {
    const { sheetId, box } = tableInfo(context, state);
    return { sheetId, box: { ...box, rows: 1 } };
  };
  const column = defineTableColumn(context, head);
  const list = (state: TableState) =>
    Array.from({ length: head(state).box.columns }, (_, index) => column.of({ ...state, index }));
  const find = (state: TableState, key: string): HostObject | undefined =>
    list(state).find(
      ({ state: { index } }) => String(index + 1) === key || columnName(context, head(state), index) === key,
    );
  return defineType<TableState>("TableColumnCollection", {
    items: list,
    scalars: { Count: { get: (state) => list(state).length } },
    methods: {
      ...collectionMethods(list, find),
      Add: async (state, args) => {
        const { box, sheetId } = tableInfo(context, state);
        const index = args.optionalInteger(0);
        if (index !== undefined && index !== -1) throw new Gap("TableColumnCollection.Add with an index");
        const values = args.value(1) as unknown[][] | undefined;
        const added = { ...box, column: box.column + box.columns, columns: 1 };
        const name = args.optionalText(2) ?? `列${String(box.columns + 1)}`;
        refuseOccupied(context, { sheetId, box: added });
        writeValues(context, { sheetId, box: { ...added, rows: 1 } }, [[`'${name}`]]);
        await resizeTable(context, state, { ...box, columns: box.columns + 1 });
        if (values) writeValues(context, { sheetId, box: values.length === box.rows ? added : bodyOf(added) }, values);
        return column.of({ ...state, index: box.columns });
      },
    },
  });
}

const columnName = (context: Context, head: Area, index: number): string =>
  String(readValues(context, head)?.[0]?.[index] ?? "");

function defineTableColumn(context: Context, head: (state: TableState) => Area): HostType<TableColumnState> {
  const part = (state: TableColumnState, rows: (box: Box) => Box): Area => {
    const { sheetId, box } = tableInfo(context, state);
    return { sheetId, box: rows({ ...box, column: box.column + state.index, columns: 1 }) };
  };
  const range = ({ sheetId, box }: Area) => context.range(sheetId, box);
  const whole = (box: Box) => box;
  return defineType<TableColumnState>("TableColumn", {
    identity: ({ index }) => ({ Id: index + 1 }),
    scalars: {
      Id: { get: ({ index }) => index + 1 },
      Index: { get: ({ index }) => index },
      Name: {
        get: (state) => columnName(context, head(state), state.index),
        set: (state, value) => {
          writeValues(
            context,
            part(state, (box) => ({ ...box, rows: 1 })),
            [[`'${String(value)}`]],
          );
        },
      },
      Values: {
        get: (state) => readValues(context, part(state, whole)),
        set: (state, value) => {
          writeValues(context, part(state, whole), value);
        },
        calculated: true,
      },
    },
    methods: {
      GetRange: (state) => range(part(state, whole)),
      GetHeaderRowRange: (state) => range(part(state, (box) => ({ ...box, rows: 1 }))),
      GetDataBodyRange: (state) => range(part(state, bodyOf)),
    },
  });
}

export function defineTableRows(context: Context): HostType<TableState> {
  const row = defineTableRow(context);
  const count = (state: TableState) => bodyOf(tableInfo(context, state).box).rows;
  const list = (state: TableState) => Array.from({ length: count(state) }, (_, index) => row.of({ ...state, index }));
  return defineType<TableState>("TableRowCollection", {
    items: list,
    scalars: { Count: { get: count } },
    methods: {
      ...collectionMethods(list, (state, key) => list(state)[Number(key)]),
      Add: async (state, args) => {
        const index = args.optionalInteger(0);
        if (index !== undefined && index !== -1) throw new Gap("TableRowCollection.Add with an index");
        const { box, sheetId } = tableInfo(context, state);
        const values = (args.value(1) ?? [Array<null>(box.columns).fill(null)]) as unknown[][];
        if (!Array.isArray(values) || values.some((one) => one.length !== box.columns)) throw invalidArgument();
        const added = { ...box, row: box.row + box.rows, rows: values.length };
        refuseOccupied(context, { sheetId, box: added });
        await resizeTable(context, state, { ...box, rows: box.rows + values.length });
        writeValues(context, { sheetId, box: added }, values);
        return row.of({ ...state, index: box.rows - 1 });
      },
    },
  });
}

/** Excel would shift what stands in the way; the workbench refuses rather than overwrite it. */
function refuseOccupied(context: Context, area: Area): void {
  if (
    readValues(context, area)
      ?.flat()
      .every((value) => value === "") === true
  )
    return;
  throw invalidOperation("The workbench does not shift cells that stand beside a growing table.");
}

function defineTableRow(context: Context): HostType<TableRowState> {
  const area = (state: TableRowState): Area => {
    const { sheetId, box } = tableInfo(context, state);
    const body = bodyOf(box);
    if (state.index >= body.rows) throw invalidArgument();
    return { sheetId, box: { ...body, row: body.row + state.index, rows: 1 } };
  };
  return defineType<TableRowState>("TableRow", {
    identity: ({ index }) => ({ Index: index }),
    scalars: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (state) => readValues(context, area(state)),
        set: (state, value) => {
          writeValues(context, area(state), value);
        },
        calculated: true,
      },
    },
    methods: {
      GetRange: (state) => context.range(area(state).sheetId, area(state).box),
      Delete: () => {
        throw new Gap("TableRow.Delete");
      },
    },
  });
}
