import { ownFunction, type CallNode, type Node } from "../../formulas";
import type { ReadCells } from "./references";
import type { ArgumentValue, CellError, Passed, ReadCall } from "./types";

interface Reading {
  readonly cells: ReadonlyMap<Node, ReadCells>;
  /** One of our own calls within an argument. */
  readonly callAt: (node: CallNode) => ReadCall;
}

type Value = Extract<ArgumentValue, { kind: "value" }>["value"];

const unread: ArgumentValue = { kind: "unread", why: "calculation" };
const worth = (value: Value): ArgumentValue => ({ kind: "value", value });

const isRows = (value: Value): value is readonly (readonly Passed[])[] => Array.isArray(value);
const isOne = (value: Value): value is Passed => !isRows(value);
const isError = (value: Value): value is CellError => typeof value === "object" && value !== null && "code" in value;

/** A number as arithmetic takes it: blank is 0. Null where Excel would have to convert something. */
const asNumber = (value: Value): number | null => (value === null ? 0 : typeof value === "number" ? value : null);

/** Adds up as SUM does: words and truth values in cells count nothing; null where one was written into the call. */
function sumOf(values: readonly Value[]): Value | null {
  const all: (readonly Passed[])[] = [];
  for (const value of values) {
    if (isRows(value)) all.push(...value);
    else if (isError(value) || asNumber(value) !== null) all.push([value]);
    else return null;
  }
  const cells = all.flat();
  return cells.find(isError) ?? cells.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
}

const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
};

function computed(operator: string, left: Value, right: Value): ArgumentValue {
  const operation = operations[operator];
  if (operation === undefined) return unread;
  if (isError(left)) return worth(left);
  if (isError(right)) return worth(right);
  const [a, b] = [asNumber(left), asNumber(right)];
  return a === null || b === null ? unread : worth(operation(a, b));
}

/** The values of several parts, or the first of them that cannot be read. */
function valuesOf(nodes: readonly Node[], reading: Reading): readonly Value[] | ArgumentValue {
  const values: Value[] = [];
  for (const node of nodes) {
    const part = worthOf(node, reading);
    if (part.kind === "call") return unread;
    if (part.kind === "unread") return part;
    values.push(part.value);
  }
  return values;
}

const isList = (values: readonly Value[] | ArgumentValue): values is readonly Value[] => Array.isArray(values);

function worthOfParts(parts: readonly Node[], reading: Reading, of: (values: readonly Value[]) => ArgumentValue) {
  const values = valuesOf(parts, reading);
  return isList(values) ? of(values) : values;
}

function worthOfArray(rows: readonly (readonly Node[])[], reading: Reading): ArgumentValue {
  const width = rows[0]?.length ?? 0;
  return worthOfParts(rows.flat(), reading, (values) => {
    const cells = values.filter(isOne);
    return worth(rows.map((_, row) => cells.slice(row * width, (row + 1) * width)));
  });
}

/** What a part of a formula comes to: cells, what is written down, sums and products; other calculations are Excel's. */
export function worthOf(node: Node, reading: Reading): ArgumentValue {
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
      return worth(node.value);
    case "missing":
      return worth(null);
    case "error":
      return worth({ code: node.value });
    case "reference":
    case "name":
    case "structured":
    case "postfix":
      return reading.cells.get(node)?.value ?? unread;
    case "unary":
      if (node.operator === "+") return worthOf(node.operand, reading);
      return worthOfParts([node.operand], reading, ([value = null]) => {
        if (node.operator === "-") return computed("-", 0, value);
        return isOne(value) ? worth(value) : unread;
      });
    case "array":
      return worthOfArray(node.rows, reading);
    case "binary":
      return worthOfParts([node.left, node.right], reading, ([left = null, right = null]) =>
        computed(node.operator, left, right),
      );
    case "call":
      if (ownFunction(node.name) !== null) return { kind: "call", call: reading.callAt(node) };
      if (node.name.toUpperCase() !== "SUM") return unread;
      return worthOfParts(node.args, reading, (values) => {
        const sum = sumOf(values);
        return sum === null ? unread : worth(sum);
      });
    case "invocation":
      return unread;
  }
}
