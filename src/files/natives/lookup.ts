import type { Node } from "../../formulas";
import { errorOf, isError, type Scalar } from "../book/value";
import { areEqual } from "../calculation/operators";
import { numberOf, Unanswerable, valueOperand, type Asking, type Operand } from "../calculation/operand";
import { blockRows, scalarAt, type Native } from "./native";

const notFound = (): Operand => valueOperand(errorOf("#N/A"));

/** Exact searches: patterns and sorted lists are left to Excel. */
function placeOf(wanted: Scalar, list: readonly Scalar[]): number {
  if (wanted === null || (typeof wanted === "string" && /[*?~]/.test(wanted))) throw new Unanswerable("doubtful", "");
  return list.findIndex(
    (value) => value !== null && !isError(value) && typeof value === typeof wanted && areEqual(value, wanted),
  );
}

const listOf = (rows: readonly (readonly Scalar[])[]): readonly Scalar[] => {
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) throw new Unanswerable("doubtful", "");
  return rows.flat();
};

const isExact = (value: Scalar): boolean => value === 0 || value === false;

const match: Native = (args, asking) => {
  if (args.length < 3 || !isExact(scalarAt(args, 2, asking))) throw new Unanswerable("doubtful", "MATCH");
  const wanted = scalarAt(args, 0, asking);
  if (isError(wanted)) return valueOperand(wanted);
  const at = placeOf(wanted, listOf(blockRows(args[1], asking)));
  return at < 0 ? notFound() : valueOperand(at + 1);
};

const vertical: Native = (args, asking) => {
  if (args.length < 4 || !isExact(scalarAt(args, 3, asking))) throw new Unanswerable("doubtful", "VLOOKUP");
  const wanted = scalarAt(args, 0, asking);
  if (isError(wanted)) return valueOperand(wanted);
  const rows = blockRows(args[1], asking);
  const at = placeOf(
    wanted,
    rows.map(([first = null]) => first),
  );
  const found = rows[at]?.[Math.trunc(numberOf(scalarAt(args, 2, asking))) - 1];
  if (at < 0) return notFound();
  return valueOperand(found === undefined ? errorOf("#REF!") : found);
};

const across: Native = (args, asking) => {
  if (args.length > 4) throw new Unanswerable("doubtful", "XLOOKUP");
  const wanted = scalarAt(args, 0, asking);
  if (isError(wanted)) return valueOperand(wanted);
  const at = placeOf(wanted, listOf(blockRows(args[1], asking)));
  if (at < 0) return args[3] === undefined ? notFound() : asking.evaluate(args[3], asking);
  return valueOperand(listOf(blockRows(args[2], asking))[at] ?? null);
};

/** One cell of a block. In a single row or column, one number is enough. */
const index: Native = (args, asking) => {
  const rows = blockRows(args[0], asking);
  const given = [1, 2].map((at) => (args[at] === undefined ? null : Math.trunc(numberOf(scalarAt(args, at, asking)))));
  const [first = 1, second = null] = given;
  const isLine = rows.length === 1 && second === null;
  const [row, column] = isLine ? [1, first ?? 1] : [first ?? 1, second ?? 1];
  if (row < 1 || column < 1 || (!isLine && second === null && (rows[0]?.length ?? 0) > 1))
    throw new Unanswerable("doubtful", "INDEX");
  const found = rows[row - 1]?.[column - 1];
  return valueOperand(found === undefined ? errorOf("#REF!") : found);
};

const blockOf = (arg: Node | undefined, asking: Asking): Extract<Operand, { kind: "block" }> => {
  const operand = arg === undefined ? null : asking.evaluate(arg, asking);
  if (operand?.kind !== "block") throw new Unanswerable("doubtful", "");
  return operand;
};

const row: Native = ([arg], asking) =>
  valueOperand(arg === undefined ? asking.home.row : blockOf(arg, asking).block.area.row);
const column: Native = ([arg], asking) =>
  valueOperand(arg === undefined ? asking.home.column : blockOf(arg, asking).block.area.column);

export const lookup: Readonly<Record<string, Native>> = {
  MATCH: match,
  VLOOKUP: vertical,
  XLOOKUP: across,
  INDEX: index,
  ROW: row,
  COLUMN: column,
  ROWS: ([arg], asking) => valueOperand(blockOf(arg, asking).block.area.rows),
  COLUMNS: ([arg], asking) => valueOperand(blockOf(arg, asking).block.area.columns),
};
