import type { BinaryOperator, Node, Place, ReferenceNode, StructuredNode } from "./node";
import { columnLetters } from "./references";

/** How tightly an operator holds what stands beside it. */
const strengths: Readonly<Record<BinaryOperator, number>> = {
  ",": 0,
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  " ": 8,
  ":": 9,
};
const sign = 6;
const percent = 7;
const spill = 10;

function strengthOf(node: Node): number {
  if (node.kind === "binary") return strengths[node.operator];
  if (node.kind === "unary") return sign;
  if (node.kind === "postfix") return node.operator === "%" ? percent : spill;
  // A negative number is written with a sign; only arrays hold one.
  return node.kind === "number" && node.value < 0 ? sign : Infinity;
}

const plain =
  /^[^\u0000-\u0040\u005b-\u005e\u0060\u007b-\u007f\s][^\u0000-\u002f\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f\s]*$/;
const likeCell = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|R[0-9]*(?:C[0-9]*)?|C[0-9]*)$/i;

/** The prefix of a reference: "Sheet1!", "'2025 見積'!", "'[Book.xlsx]A''s'!", or nothing. */
export function placeText({ book, sheet, lastSheet }: Place): string {
  if (book === null && sheet === null) return "";
  const sheets = lastSheet === null ? [sheet ?? ""] : [sheet ?? "", lastSheet];
  const text = `${book ?? ""}${sheets.join(":")}`;
  const isPlain =
    (book === null || /^\[[^\s'[\]]*\]$/.test(book)) &&
    (sheet === null || sheets.every((name) => plain.test(name) && !likeCell.test(name)));
  return isPlain ? `${text}!` : `'${text.replaceAll("'", "''")}'!`;
}

/** "B3", "$A$1:C9", "A:C" or "1:3", without the sheet. */
export function areaText({ area, fixed, whole }: Pick<ReferenceNode, "area" | "fixed" | "whole">): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const column = (at: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${columnLetters(at)}`;
  const row = (at: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${String(at)}`;
  const from = { column: column(area.column, fixed.column), row: row(area.row, fixed.row) };
  const to = { column: column(lastColumn, fixed.lastColumn), row: row(lastRow, fixed.lastRow) };
  if (whole === "columns") return `${from.column}:${to.column}`;
  if (whole === "rows") return `${from.row}:${to.row}`;
  const [first, last] = [from.column + from.row, to.column + to.row];
  return first === last ? first : `${first}:${last}`;
}

const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

function structuredText({ book, table, items, column, lastColumn }: StructuredNode): string {
  const place = book === null ? "" : placeText(book.includes("]") ? at(book, null) : at(null, book));
  const columns = [column, lastColumn].filter((name) => name !== null).map((name) => `[${escaped(name)}]`);
  const parts = [
    ...items.map((item) => `[#${escaped(item.slice(1))}]`),
    ...(columns.length > 0 ? [columns.join(":")] : []),
  ];
  const inner = parts.length === 1 && columns.length < 2 ? (parts[0] ?? "") : `[${parts.join(",")}]`;
  return `${place}${table ?? ""}${inner}`;
}

const at = (book: string | null, sheet: string | null): Place => ({ book, sheet, lastSheet: null });

/** A part in parentheses where the operator beside it holds tighter. A union is always in parentheses. */
function part(node: Node, least: number): string {
  const text = formulaText(node);
  const isUnion = node.kind === "binary" && node.operator === ",";
  return strengthOf(node) < least && !isUnion ? `(${text})` : text;
}

/** Down the left side without recursion: sums of thousands of cells lean to the left. */
function binaryText(node: Node): string {
  let prefix = "";
  let suffix = "";
  let current = node;
  while (current.kind === "binary") {
    const { operator, left, right } = current;
    const strength = strengths[operator];
    suffix = `${operator}${part(right, strength + 1)}${operator === "," ? ")" : ""}${suffix}`;
    if (operator === ",") prefix += "(";
    const unionInside = left.kind === "binary" && left.operator === ",";
    if (strengthOf(left) < strength && !unionInside) {
      prefix += "(";
      suffix = `)${suffix}`;
    }
    current = left;
  }
  return prefix + formulaText(current) + suffix;
}

const list = (nodes: readonly Node[]): string => nodes.map(formulaText).join(",");

/** The formula as Excel writes it, without the equals sign and with no more parentheses than it needs. */
export function formulaText(node: Node): string {
  switch (node.kind) {
    case "number":
      return String(node.value).toUpperCase();
    case "text":
      return `"${node.value.replaceAll('"', '""')}"`;
    case "boolean":
      return node.value ? "TRUE" : "FALSE";
    case "error":
      return `${placeText(node)}${node.value}`;
    case "reference":
      return `${placeText(node)}${areaText(node)}`;
    case "name":
      return `${placeText(node)}${node.name}`;
    case "structured":
      return structuredText(node);
    case "missing":
      return "";
    case "unary":
      return `${node.operator}${part(node.operand, sign)}`;
    case "postfix":
      return `${part(node.operand, node.operator === "%" ? percent : spill)}${node.operator}`;
    case "binary":
      return binaryText(node);
    case "call":
      return `${node.name}(${list(node.args)})`;
    case "invocation":
      return `${formulaText(node.callee)}(${list(node.args)})`;
    case "array":
      return `{${node.rows.map(list).join(";")}}`;
  }
}
