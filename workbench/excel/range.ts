import { calculated, defineType, invalidArgument, invalidOperation, itemNotFound } from "../host";
import type { Args, HostObject, HostType, Method } from "../host";
import { bounding, formatBox, fromRange, intersect, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "./address";
import type { Box } from "./address";
import { defineConditionalFormats } from "./conditionalFormats";
import type { Area, Context } from "./context";
import { defineFormat } from "./format";
import {
  facade,
  readFormulas,
  readText,
  readValues,
  refuseProtected,
  toGrid,
  usedBox,
  valueType,
  writeValues,
  wrongSize,
} from "./grid";
import { columnsOf, common, rowsOf } from "./parts";
import { anchorsAround, placeOf } from "./place";
import { defineDataValidation } from "./validation";

type RangeMethods = Record<string, Method<Area>>;

export function defineRange(context: Context): HostType<Area> {
  const conditionalFormats = defineConditionalFormats(context);
  const format = defineFormat(context);
  const validation = defineDataValidation(context);
  const address = ({ sheetId, box }: Area) =>
    `${quoteSheet(context.sheet({ sheetId }).getSheetName())}!${formatBox(box)}`;
  const write = (area: Area, value: unknown) => {
    writeValues(context, area, value);
  };
  const formulas = { get: (area: Area) => readFormulas(context, area), set: write, calculated: true };

  const place = ({ sheetId, box }: Area) => placeOf(context, sheetId, anchorsAround(box));

  return defineType<Area>("Range", {
    identity: ({ sheetId, box }) => ({ _ReferenceId: `${sheetId}!${formatBox(box)}` }),
    scalars: {
      Address: { get: address },
      AddressLocal: { get: address },
      Values: { get: (area) => readValues(context, area), set: write, calculated: true },
      Formulas: formulas,
      FormulasLocal: formulas,
      Text: { get: (area) => readText(context, area), calculated: true },
      ValueTypes: {
        get: (area) => readValues(context, area)?.map((row) => row.map(valueType)) ?? null,
        calculated: true,
      },
      NumberFormat: {
        get: (area) => numberFormats(context, area),
        set: (area, value) => {
          setNumberFormats(context, area, value);
        },
      },
      NumberFormatLocal: { get: (area) => numberFormats(context, area) },
      HasSpill: { get: (area) => spillAt(context, area) !== undefined, calculated: true },
      RowIndex: { get: ({ box }) => box.row },
      ColumnIndex: { get: ({ box }) => box.column },
      RowCount: { get: ({ box }) => box.rows },
      ColumnCount: { get: ({ box }) => box.columns },
      CellCount: { get: ({ box }) => box.rows * box.columns },
      Left: { get: (area) => place(area).left },
      Top: { get: (area) => place(area).top },
      Width: { get: (area) => place(area).width },
      Height: { get: (area) => place(area).height },
      IsEntireColumn: { get: ({ box }) => box.rows === MAX_ROWS },
      IsEntireRow: { get: ({ box }) => box.columns === MAX_COLUMNS },
      ColumnHidden: {
        get: (area) =>
          common(columnsOf(context, area).map((column) => !context.sheet(area).getSheet().getColVisible(column))),
        set: (area, hidden) => {
          refuseProtected(context, area);
          const sheet = context.sheet(area);
          if (hidden === true) sheet.hideColumns(area.box.column, area.box.columns);
          else sheet.showColumns(area.box.column, area.box.columns);
        },
      },
      RowHidden: {
        get: (area) => common(rowsOf(context, area).map((row) => !context.sheet(area).getSheet().getRowVisible(row))),
        set: (area, hidden) => {
          refuseProtected(context, area);
          const sheet = context.sheet(area);
          if (hidden === true) sheet.hideRows(area.box.row, area.box.rows);
          else sheet.showRows(area.box.row, area.box.rows);
        },
      },
    },
    links: {
      Worksheet: ({ sheetId }) => context.types.worksheet.of({ sheetId }),
      ConditionalFormats: (area) => conditionalFormats.of(area),
      Format: (area) => format.of(area),
      DataValidation: (area) => validation.of(area),
    },
    methods: { ...derivedRanges(context), ...searches(context), ...actions(context) },
  });
}

/** Ranges that follow from this one by arithmetic. */
function derivedRanges(context: Context): RangeMethods {
  const at = ({ sheetId, box }: Area, change: Partial<Box>) => context.range(sheetId, { ...box, ...change });
  const other = (area: Area, args: Args) => context.area(area.sheetId, args.objectOrText(0)).box;
  return {
    GetCell: ({ sheetId, box }, args) =>
      context.range(sheetId, {
        row: box.row + args.integer(0),
        column: box.column + args.integer(1),
        rows: 1,
        columns: 1,
      }),
    GetRow: (area, args) => at(area, { row: area.box.row + args.integer(0), rows: 1 }),
    GetColumn: (area, args) => at(area, { column: area.box.column + args.integer(0), columns: 1 }),
    GetLastRow: (area) => at(area, { row: area.box.row + area.box.rows - 1, rows: 1 }),
    GetLastColumn: (area) => at(area, { column: area.box.column + area.box.columns - 1, columns: 1 }),
    GetLastCell: ({ sheetId, box }) =>
      context.range(sheetId, {
        row: box.row + box.rows - 1,
        column: box.column + box.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetRowsAbove: (area, args) => beside(context, area, "row", -1, args),
    GetRowsBelow: (area, args) => beside(context, area, "row", 1, args),
    GetColumnsBefore: (area, args) => beside(context, area, "column", -1, args),
    GetColumnsAfter: (area, args) => beside(context, area, "column", 1, args),
    GetEntireRow: (area) => at(area, { column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (area) => at(area, { row: 0, rows: MAX_ROWS }),
    GetOffsetRange: (area, args) =>
      at(area, { row: area.box.row + args.integer(0), column: area.box.column + args.integer(1) }),
    GetResizedRange: (area, args) =>
      at(area, { rows: area.box.rows + args.integer(0), columns: area.box.columns + args.integer(1) }),
    GetAbsoluteResizedRange: (area, args) => at(area, { rows: args.integer(0), columns: args.integer(1) }),
    GetBoundingRect: (area, args) => context.range(area.sheetId, bounding(area.box, other(area, args))),
    GetIntersection: (area, args) => found(overlap(context, area, other(area, args))),
    GetIntersectionOrNullObject: (area, args) => overlap(context, area, other(area, args)),
  };
}

function beside(context: Context, area: Area, axis: "row" | "column", direction: 1 | -1, args: Args): HostObject<Area> {
  const size = axis === "row" ? "rows" : "columns";
  const count = args.optionalInteger(0) ?? 1;
  if (count < 1) throw invalidArgument();
  const start = direction < 0 ? area.box[axis] - count : area.box[axis] + area.box[size];
  return context.range(area.sheetId, { ...area.box, [axis]: start, [size]: count });
}

/** Ranges that depend on what the cells hold. */
function searches(context: Context): RangeMethods {
  const used = (area: Area) => {
    const box = usedBox(context, area);
    return box ? overlap(context, area, box) : null;
  };
  const spill = (area: Area) => {
    const box = spillAt(context, area);
    return box ? context.range(area.sheetId, box) : null;
  };
  const spillParent = ({ sheetId, box }: Area) => {
    const parent = spillsOf(context, sheetId).find((one) => intersect(one, box));
    return parent ? context.range(sheetId, { ...parent, rows: 1, columns: 1 }) : null;
  };
  return {
    GetUsedRange: calculated((area) => used(area) ?? context.range(area.sheetId, { ...area.box, rows: 1, columns: 1 })),
    GetUsedRangeOrNullObject: calculated(used),
    GetSpillingToRange: calculated((area) => found(spill(area))),
    GetSpillingToRangeOrNullObject: calculated(spill),
    GetSpillParent: calculated((area) => found(spillParent(area))),
    GetSpillParentOrNullObject: calculated(spillParent),
    GetTables: (area) => context.types.tables.of({ sheetId: area.sheetId }),
  };
}

function actions(context: Context): RangeMethods {
  return {
    Clear: (area, args) => {
      clear(context, area, args.optionalText(0) ?? "All");
    },
    Select: (area) => {
      const sheet = context.sheet(area);
      context.book.setActiveSheet(sheet);
      sheet.setActiveRange(facade(context, area));
    },
    Merge: (area, args) => {
      refuseProtected(context, area);
      if (args.flag(0, false)) facade(context, area).mergeAcross();
      else facade(context, area).merge();
    },
    Unmerge: (area) => {
      refuseProtected(context, area);
      facade(context, area).breakApart();
    },
    CopyFrom: (area, args) => {
      copyFrom(context, area, args);
    },
    _KeepReference: () => null,
    _ValidateArraySize: ({ box }, args) => {
      if (args.integer(0) !== box.rows || args.integer(1) !== box.columns) throw wrongSize();
    },
  };
}

function clear(context: Context, area: Area, what: string): void {
  refuseProtected(context, area);
  const range = facade(context, area);
  if (what === "Contents") range.clearContent();
  else if (what === "Formats") range.clearFormat();
  else range.clear();
}

/** Values and number formats, as far as both blocks reach. */
function copyFrom(context: Context, area: Area, args: Args): void {
  const source = context.area(area.sheetId, args.objectOrText(0));
  const target = { ...area, box: { ...area.box, rows: source.box.rows, columns: source.box.columns } };
  const what = args.optionalText(1) ?? "All";
  if (what === "Formulas" || what === "All") throw invalidOperation("The workbench copies values only (copyFrom).");
  writeValues(context, target, readValues(context, source));
}

const found = (range: HostObject<Area> | null): HostObject<Area> => {
  if (!range) throw itemNotFound();
  return range;
};

function overlap(context: Context, { sheetId, box }: Area, other: Box): HostObject<Area> | null {
  const common = intersect(box, other);
  return common ? context.range(sheetId, common) : null;
}

const spillsOf = (context: Context, sheetId: string): Box[] =>
  context.inner.spills(context.book.getId(), sheetId).map(fromRange);

/** The block that the formula in the first cell of an area fills. */
const spillAt = (context: Context, { sheetId, box }: Area): Box | undefined =>
  spillsOf(context, sheetId).find(({ row, column }) => row === box.row && column === box.column);

const numberFormats = (context: Context, area: Area): string[][] =>
  facade(context, area)
    .getNumberFormats()
    .map((row) => row.map((format) => format || "General"));

function setNumberFormats(context: Context, area: Area, value: unknown): void {
  refuseProtected(context, area);
  const formats = toGrid(value, area.box).map((row) => row.map((one) => (one === "General" ? "" : String(one))));
  facade(context, area).setNumberFormats(formats);
}
