import type { Node } from "../../formulas";
import { isError, type Scalar } from "../book/value";
import { areEqual } from "../calculation/operators";
import { Fault, Unanswerable, valueOperand, type Asking } from "../calculation/operand";
import { sumOf } from "./arithmetic";
import { blockRows, caught, eachValue, scalarAt, type Native } from "./native";

const count =
  (isCounted: (value: Scalar, typed: boolean) => boolean): Native =>
  (args, asking) => {
    let found = 0;
    for (const arg of args)
      eachValue(arg, asking, (value, typed) => {
        if (isCounted(value, typed)) found += 1;
      });
    return valueOperand(found);
  };

type Test = (value: Scalar) => boolean;

const orders: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  "<": (one, other) => one < other,
  ">": (one, other) => one > other,
  "<=": (one, other) => one <= other,
  ">=": (one, other) => one >= other,
};

/** What looks like a number but is text may or may not count as one. */
function certain(value: Scalar): Scalar {
  if (typeof value === "string" && /[0-9０-９]/.test(value)) throw new Unanswerable("doubtful", value);
  return value;
}

function testOfNumber(number: number, operator: string): Test {
  const order = orders[operator];
  if (order !== undefined) return (value) => typeof value === "number" && order(value, number);
  const isEqual: Test = (value) => certain(value) === number;
  return operator === "<>" ? (value) => !isEqual(value) : isEqual;
}

/** The condition of COUNTIF and SUMIF: a value, or a comparison as text. Patterns are left to Excel. */
function testOf(criterion: Scalar): Test {
  if (typeof criterion === "number") return testOfNumber(criterion, "=");
  if (isError(criterion) || criterion === null) throw new Unanswerable("doubtful", "");
  if (typeof criterion === "boolean") return (value) => value === criterion;
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(criterion) ?? [];
  if (/^\s*-?\d+(?:\.\d+)?\s*$/.test(rest)) return testOfNumber(Number(rest), operator);
  if (rest === "" || /[*?~0-9０-９]/.test(rest) || orders[operator] !== undefined)
    throw new Unanswerable("doubtful", criterion);
  const isEqual: Test = (value) => typeof value === "string" && areEqual(value, rest);
  return operator === "<>" ? (value) => !isEqual(value) : isEqual;
}

/** Which places of a block meet every condition: range, criterion, range, criterion … */
function matching(args: readonly Node[], asking: Asking): (row: number, column: number) => boolean {
  const pairs = Array.from({ length: Math.floor(args.length / 2) }, (_, index) => ({
    rows: blockRows(args[index * 2], asking),
    test: testOf(scalarAt(args, index * 2 + 1, asking)),
  }));
  const [first] = pairs;
  const sizeOf = (rows: readonly (readonly Scalar[])[]): string => `${String(rows.length)}×${String(rows[0]?.length)}`;
  if (first === undefined || pairs.some(({ rows }) => sizeOf(rows) !== sizeOf(first.rows)))
    throw new Unanswerable("doubtful", "");
  return (row, column) => pairs.every(({ rows, test }) => test(rows[row]?.[column] ?? null));
}

function matchingValues(values: Node | undefined, conditions: readonly Node[], asking: Asking): readonly number[] {
  const isMatch = matching(conditions, asking);
  return blockRows(values, asking).flatMap((row, down) =>
    row.flatMap((value, along) => {
      if (!isMatch(down, along)) return [];
      if (isError(value)) throw new Fault(value);
      return typeof value === "number" ? [value] : [];
    }),
  );
}

const countMatches: Native = (args, asking) => {
  const isMatch = matching(args, asking);
  const rows = blockRows(args[0], asking);
  const found = rows.reduce((sum, row, down) => sum + row.filter((_, along) => isMatch(down, along)).length, 0);
  return valueOperand(found);
};

/** SUMIF's sum may be left out: then the cells are summed that meet the condition. */
const sumMatches: Native = ([range, criterion, values], asking) => {
  if (range === undefined || criterion === undefined) throw new Unanswerable("unreadable", "");
  return valueOperand(caught(() => sumOf(matchingValues(values ?? range, [range, criterion], asking))));
};

const sumAllMatches: Native = ([values, ...conditions], asking) =>
  valueOperand(caught(() => sumOf(matchingValues(values, conditions, asking))));

/** Products place by place; what is no number counts as 0. */
const sumOfProducts: Native = (args, asking) => {
  const array = { ...asking, home: { ...asking.home, isArray: true } };
  const [first = [], ...rest] = args.map((arg) => blockRows(arg, array));
  const factor = (value: Scalar | undefined): number => {
    if (isError(value)) throw new Fault(value);
    return typeof value === "number" ? value : 0;
  };
  if (rest.some((rows) => rows.length !== first.length || rows[0]?.length !== first[0]?.length))
    throw new Unanswerable("doubtful", "");
  return valueOperand(
    caught(() =>
      sumOf(
        first.flatMap((row, down) =>
          row.map((value, along) => rest.reduce((all, rows) => all * factor(rows[down]?.[along]), factor(value))),
        ),
      ),
    ),
  );
};

export const counting: Readonly<Record<string, Native>> = {
  COUNT: count((value, typed) => typeof value === "number" || (typed && typeof value === "boolean")),
  COUNTA: count((value) => value !== null),
  COUNTIF: countMatches,
  COUNTIFS: countMatches,
  SUMIF: sumMatches,
  SUMIFS: sumAllMatches,
  SUMPRODUCT: sumOfProducts,
};
