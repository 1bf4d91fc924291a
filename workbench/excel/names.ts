import type { FWorkbook } from "@univerjs/sheets/facade";
import { ApiError, calculated, defineType, invalidArgument, itemAlreadyExists, itemNotFound } from "../host";
import type { Args, HostObject, HostType } from "../host";
import { columnName, parseBox, quoteSheet, splitAddress } from "./address";
import type { Box } from "./address";
import { collectionMethods } from "./collection";
import type { Area, Context, SheetState } from "./context";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

interface NameState extends Partial<SheetState> {
  readonly name: string;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

export function defineNames(context: Context): HostType<Partial<SheetState>> {
  const item = defineNamedItem(context);
  const list = (scope: Partial<SheetState>) =>
    definedNames(context, scope).map((defined) => item.of({ ...scope, name: defined.getName() }));
  const find = (scope: Partial<SheetState>, key: string): HostObject | undefined =>
    list(scope).find(({ state }) => state.name.toLowerCase() === key.toLowerCase());
  return defineType<Partial<SheetState>>("NamedItemCollection", {
    items: list,
    scalars: { Count: { get: (scope) => list(scope).length } },
    methods: {
      ...collectionMethods(list, find),
      Add: (scope, args) => {
        addName(context, scope, args);
        return item.of({ ...scope, name: args.text(0) });
      },
    },
  });
}

function addName(context: Context, scope: Partial<SheetState>, args: Args): void {
  const name = args.text(0);
  if (!VALID_NAME.test(name) || parseBox(name)) throw invalidArgument();
  const taken = definedNames(context, scope).some((one) => one.getName().toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  const target = args.value(1);
  const builder = context.book
    .newDefinedNameBuilder()
    .setName(name)
    .setComment(args.optionalText(2) ?? "");
  if (context.types.range.is(target)) builder.setRef(absoluteAddress(context, target.state));
  else builder.setFormula(formulaOf(target));
  if (scope.sheetId !== undefined) builder.setScopeToWorksheet(context.sheet({ sheetId: scope.sheetId }));
  context.book.insertDefinedNameBuilder(builder.build());
}

/** As Univer takes it: without the "=" that it puts before every formula. */
function formulaOf(value: unknown): string {
  if (typeof value !== "string") return String(value);
  return value.startsWith("=") ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
}

function defineNamedItem(context: Context): HostType<NameState> {
  const defined = (state: NameState): FDefinedName => {
    const found = definedNames(context, state).find((one) => one.getName() === state.name);
    if (!found) throw itemNotFound();
    return found;
  };
  const reference = (state: NameState) => defined(state).getFormulaOrRefString().replace(/^=/, "");
  const area = (state: NameState): HostObject<Area> | null => {
    const text = reference(state);
    const isRange = splitAddress(text).sheet !== undefined && parseBox(splitAddress(text).reference);
    return isRange ? context.rangeAt(state.sheetId ?? context.activeSheetId(), text) : null;
  };
  return defineType<NameState>("NamedItem", {
    identity: ({ name }) => ({ Id: name, Name: name }),
    scalars: {
      Name: { get: ({ name }) => name },
      Formula: {
        get: (state) => `=${reference(state)}`,
        set: (state, value) => {
          defined(state).setFormula(formulaOf(value));
        },
      },
      Value: { get: (state) => (area(state) ? reference(state) : literal(reference(state))) },
      Type: {
        get: (state) => (area(state) ? "Range" : typeof literal(reference(state)) === "number" ? "Double" : "String"),
      },
      Comment: {
        get: (state) => defined(state).getComment() ?? "",
        set: (state, value) => {
          defined(state).setComment(String(value));
        },
      },
      Visible: {
        get: () => true,
        set: (state, value) => {
          defined(state).setHidden(value === false);
        },
      },
      Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    },
    methods: {
      GetRange: calculated((state) => {
        const range = area(state);
        if (!range) throw new ApiError("InvalidOperation", "The named item does not refer to a range.");
        return range;
      }),
      GetRangeOrNullObject: calculated(area),
      Delete: (state) => {
        defined(state).delete();
      },
    },
  });
}

/** Names of the whole workbook, or those of one sheet. */
const definedNames = (context: Context, { sheetId }: Partial<SheetState>): FDefinedName[] =>
  context.book
    .getDefinedNames()
    .filter((one) => (sheetId === undefined ? one.isWorkbookScope() : one.getLocalSheetId() === sheetId));

function absoluteAddress(context: Context, { sheetId, box }: Area): string {
  const last: Box = { ...box, row: box.row + box.rows - 1, column: box.column + box.columns - 1 };
  const corner = ({ row, column }: Box) => `$${columnName(column)}$${String(row + 1)}`;
  const block = box.rows === 1 && box.columns === 1 ? corner(box) : `${corner(box)}:${corner(last)}`;
  return `${quoteSheet(context.sheet({ sheetId }).getSheetName())}!${block}`;
}

/** `"text"` and `5` as they would stand in a cell; other formulas as they are. */
function literal(formula: string): string | number {
  if (/^".*"$/s.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  const number = Number(formula);
  return formula !== "" && Number.isFinite(number) ? number : formula;
}
