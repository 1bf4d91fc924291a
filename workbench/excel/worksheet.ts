import { calculated, defineType, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../host";
import type { HostObject, HostType, Scalar } from "../host";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { collectionMethods, eventRegistrations } from "./collection";
import type { Context, SheetState } from "./context";
import { copySheet } from "./copySheet";
import { defineFreezePanes } from "./freeze";
import { refuseProtectedStructure, usedBox } from "./grid";
import { definePageLayout } from "./pageLayout";
import { defineProtection } from "./protection";
import { asOneOf } from "./store";

const SHEET_EVENTS = [
  "SelectionChangedEvent",
  "DataChangedEvent",
  "ActivatedEvent",
  "DeactivatedEvent",
  "CalculatedEvent",
];
const COPY_PLACES = ["None", "Before", "After", "Beginning", "End"] as const;
const COLLECTION_EVENTS = [...SHEET_EVENTS, "AddedEvent", "DeletedEvent"];

/** A sheet name that Excel accepts. */
const validName = (name: string): boolean =>
  name !== "" && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);

export function defineWorksheet(context: Context): HostType<SheetState> {
  const freeze = defineFreezePanes(context);
  const pageLayout = definePageLayout(context);
  const protection = defineProtection(context);
  const sheet = (state: SheetState) => context.sheet(state);
  const used = (state: SheetState) => {
    const box = usedBox(context, state);
    return box ? context.range(state.sheetId, box) : null;
  };
  const neighbour = (state: SheetState, step: number): HostObject | null => {
    const sheets = context.book.getSheets();
    const next = sheets[sheet(state).getIndex() + step];
    return next ? context.types.worksheet.of({ sheetId: next.getSheetId() }) : null;
  };
  const required = (object: HostObject | null): HostObject => {
    if (!object) throw itemNotFound();
    return object;
  };

  const gridlines: Scalar<SheetState> = {
    get: (state: SheetState) => !sheet(state).hasHiddenGridLines(),
    set: (state: SheetState, value: unknown) => void sheet(state).setHiddenGridlines(value === false),
  };

  return defineType<SheetState>("Worksheet", {
    identity: ({ sheetId }) => ({ Id: sheetId }),
    scalars: {
      Id: { get: ({ sheetId }) => sheetId },
      Name: {
        get: (state) => sheet(state).getSheetName(),
        set: (state, value) => {
          rename(context, state, String(value));
        },
      },
      Position: {
        get: (state) => sheet(state).getIndex(),
        set: (state, value) => {
          refuseProtectedStructure(context);
          if (typeof value !== "number" || context.book.getSheets()[value] === undefined) throw invalidArgument();
          context.book.moveSheet(sheet(state), value);
        },
      },
      Visibility: {
        get: (state) => (sheet(state).isSheetHidden() ? "Hidden" : "Visible"),
        set: (state, value) => {
          refuseProtectedStructure(context);
          if (value === "Visible") sheet(state).showSheet();
          else sheet(state).hideSheet();
        },
      },
      TabColor: {
        get: (state) => (sheet(state).getTabColor() ?? "").toUpperCase(),
        set: (state, value) => {
          refuseProtectedStructure(context);
          sheet(state).setTabColor(String(value));
        },
      },
      // Office.js reads this under one name and writes it under another.
      ShowGridlines: gridlines,
      Gridlines: gridlines,
    },
    links: {
      Charts: (state) => context.types.charts.of(state),
      Tables: ({ sheetId }) => context.types.tables.of({ sheetId }),
      Names: ({ sheetId }) => context.types.names.of({ sheetId }),
      FreezePanes: (state) => freeze.of(state),
      PageLayout: (state) => pageLayout.of(state),
      Protection: (state) => protection.of(state),
    },
    methods: {
      GetRange: ({ sheetId }, args) => {
        const address = args.optionalText(0);
        if (address !== undefined) return context.rangeAt(sheetId, address);
        return context.range(sheetId, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
      },
      GetRangeByIndexes: ({ sheetId }, args) =>
        context.range(sheetId, {
          row: args.integer(0),
          column: args.integer(1),
          rows: args.integer(2),
          columns: args.integer(3),
        }),
      GetCell: ({ sheetId }, args) =>
        context.range(sheetId, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
      GetUsedRange: calculated(
        (state) => used(state) ?? context.range(state.sheetId, { row: 0, column: 0, rows: 1, columns: 1 }),
      ),
      GetUsedRangeOrNullObject: calculated(used),
      GetNext: (state) => required(neighbour(state, 1)),
      GetNextOrNullObject: (state) => neighbour(state, 1),
      GetPrevious: (state) => required(neighbour(state, -1)),
      GetPreviousOrNullObject: (state) => neighbour(state, -1),
      Activate: (state) => void context.book.setActiveSheet(sheet(state)),
      Calculate: calculated(() => null),
      Copy: (state, args) => {
        const place = asOneOf("Worksheet.copy", COPY_PLACES)(args.optionalText(0) ?? "None");
        const other = args.value(1);
        const neighbourState = context.types.worksheet.is(other) ? other.state : undefined;
        return context.types.worksheet.of({ sheetId: copySheet(context, state, place, neighbourState) });
      },
      Delete: ({ sheetId }) => {
        refuseProtectedStructure(context);
        if (context.book.getSheets().length === 1) {
          throw invalidOperation("This operation is not permitted for the current object.");
        }
        context.book.deleteSheet(sheetId);
      },
      ...eventRegistrations(SHEET_EVENTS),
    },
  });
}

function rename(context: Context, state: SheetState, name: string): void {
  refuseProtectedStructure(context);
  if (!validName(name)) throw invalidArgument();
  const other = context.findSheet(name);
  if (other && other.getSheetId() !== state.sheetId) throw itemAlreadyExists();
  context.sheet(state).setName(name);
}

export function defineWorksheets(context: Context): HostType<object> {
  const { worksheet } = context.types;
  const list = () => context.book.getSheets().map((sheet) => worksheet.of({ sheetId: sheet.getSheetId() }));
  const visible = (onlyVisible: boolean) =>
    list().filter(({ state }) => !onlyVisible || !context.sheet(state).isSheetHidden());
  return defineType<object>("WorksheetCollection", {
    items: list,
    scalars: { Count: { get: () => list().length } },
    methods: {
      ...collectionMethods(list, (_, key) => {
        const sheet = context.findSheet(key);
        return sheet && worksheet.of({ sheetId: sheet.getSheetId() });
      }),
      GetActiveWorksheet: () => worksheet.of({ sheetId: context.activeSheetId() }),
      GetFirst: (_, args) => visible(args.flag(0, false))[0] ?? null,
      GetLast: (_, args) => visible(args.flag(0, false)).at(-1) ?? null,
      Add: (_, args) => worksheet.of({ sheetId: addSheet(context, args.optionalText(0)) }),
      ...eventRegistrations(COLLECTION_EVENTS),
    },
  });
}

/** Univer activates what it inserts; in Excel the user stays where he is. */
function addSheet(context: Context, name: string | undefined): string {
  refuseProtectedStructure(context);
  if (name !== undefined && !validName(name)) throw invalidArgument();
  if (name !== undefined && context.findSheet(name)) throw itemAlreadyExists();
  const before = context.book.getActiveSheet();
  // As Excel makes them: an id of this form survives saving and opening again.
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const added = context.book.insertSheet(name ?? freeName(context), { sheet: { id } });
  context.book.setActiveSheet(before);
  return added.getSheetId();
}

function freeName(context: Context): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (!context.findSheet(name)) return name;
  }
}
