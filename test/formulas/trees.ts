import fc from "fast-check";
import { partsOf, type BinaryOperator, type Node } from "../../src/formulas";

/** The tree without the places of its parts in the text. */
export const bare = (node: Node): unknown =>
  JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)));

export function everyNode(node: Node): readonly Node[] {
  return [node, ...partsOf(node).flatMap(everyNode)];
}

const span = { start: 0, end: 0 };
const columnLimit = 16_384;
const rowLimit = 1_048_576;

const sheetName = fc.oneof(
  fc.constantFrom("Sheet1", "見積", "2025 見積", "A's", "A1", "R1C1", "小計・合計", "（株）山田　様", "a-b", "x=y"),
  fc.stringMatching(/^[^':\\/?*[\]\s][^:\\/?*[\]]{0,8}[^':\\/?*[\]\s]$/),
);
const book = fc.constantFrom("[2]", "[見積.xlsx]", "C:\\顧客\\[A 'b'.xlsx]", "[Book 1.xlsx]");
const place = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ book: null, sheet: null, lastSheet: null }) },
  { weight: 2, arbitrary: fc.record({ book: fc.constant(null), sheet: sheetName, lastSheet: fc.constant(null) }) },
  fc.record({ book, sheet: sheetName, lastSheet: fc.constant(null) }),
  fc.record({ book: fc.constant(null), sheet: sheetName, lastSheet: sheetName }),
);

const fixed = fc.record({ row: fc.boolean(), column: fc.boolean(), lastRow: fc.boolean(), lastColumn: fc.boolean() });
const between = (limit: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: limit }), fc.integer({ min: 1, max: limit }))
    .map(([a, b]) => ({ from: Math.min(a, b), count: Math.abs(a - b) + 1 }));

const reference: fc.Arbitrary<Node> = fc
  .record({
    place,
    row: between(rowLimit),
    column: between(columnLimit),
    fixed,
    form: fc.constantFrom("cell", "range", "columns", "rows"),
  })
  .map(({ place: where, row, column, fixed: marks, form }): Node => {
    const isCell = form === "cell";
    const area = {
      row: form === "columns" ? 1 : row.from,
      column: form === "rows" ? 1 : column.from,
      rows: form === "columns" ? rowLimit : isCell ? 1 : row.count,
      columns: form === "rows" ? columnLimit : isCell ? 1 : column.count,
    };
    const sides = {
      row: marks.row && form !== "columns",
      column: marks.column && form !== "rows",
      lastRow: (isCell ? marks.row : marks.lastRow) && form !== "columns",
      lastColumn: (isCell ? marks.column : marks.lastColumn) && form !== "rows",
    };
    const whole = form === "columns" || form === "rows" ? form : null;
    return { kind: "reference", ...where, area, fixed: sides, whole, ...span };
  });

const number: fc.Arbitrary<Node> = fc
  .oneof(fc.nat(), fc.double({ min: 0, max: 1e300, noNaN: true }))
  .map((value): Node => ({ kind: "number", value: Math.abs(value), ...span }));
const text: fc.Arbitrary<Node> = fc
  .oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", '"', "見積\n1", "a'b", "=1"))
  .map((value): Node => ({ kind: "text", value, ...span }));
const boolean: fc.Arbitrary<Node> = fc.boolean().map((value): Node => ({ kind: "boolean", value, ...span }));
const error: fc.Arbitrary<Node> = fc
  .constantFrom("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#SPILL!")
  .chain((value) => place.map((where): Node => ({ kind: "error", value, ...where, ...span })));
const name: fc.Arbitrary<Node> = fc
  .constantFrom("対象経費", "cost_1", "_x", "税抜.合計", "LOG10000000", "A1B", "ｺｽﾄ", "\\a")
  .chain((word) => place.map((where): Node => ({ kind: "name", name: word, ...where, ...span })));

const columnText = fc.oneof(
  fc.constantFrom("小計", "金額（税抜）", "a[b]", "it's", "#1", "@home", "数量 1"),
  fc.stringMatching(/^[^\s]{1,5}$/),
);
const structured: fc.Arbitrary<Node> = fc
  .record({
    book: fc.constantFrom(null, "見積.xlsx", "C:\\a b\\見積.xlsx"),
    table: fc.constantFrom("Table1", "明細"),
    items: fc.subarray(["#All", "#Headers", "#This Row"]),
    columns: fc.array(columnText, { maxLength: 2 }),
  })
  .map(({ book: where, table, items, columns }): Node => ({
    kind: "structured",
    book: where,
    table,
    items,
    column: columns[0] ?? null,
    lastColumn: columns[1] ?? null,
    ...span,
  }))
  .filter((node) => node.kind === "structured" && (node.items.length > 0 || node.column !== null));

const literal = fc.oneof(
  number,
  text,
  boolean,
  fc.constant<Node>({ kind: "error", value: "#N/A", book: null, sheet: null, lastSheet: null, ...span }),
);
const array: fc.Arbitrary<Node> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(literal, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map((rows): Node => ({ kind: "array", rows, ...span }));

const operators: readonly BinaryOperator[] = ["=", "<>", "<", ">", "<=", ">=", "&", "+", "-", "*", "/", "^"];
const joins: readonly BinaryOperator[] = [":", " ", ","];
const missing: Node = { kind: "missing", ...span };

/** Trees that a formula can have; cells are joined only with cells. */
export const tree: fc.Arbitrary<Node> = fc.letrec<{ node: Node; cells: Node; call: Node }>((tie) => ({
  cells: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    reference,
    name,
    structured,
    tie("call"),
    fc
      .tuple(fc.constantFrom(...joins), tie("cells"), tie("cells"))
      // A1:B2 is one reference, and a:b! the place of one.
      .filter(([join, , right]) => join !== ":" || (right.kind !== "reference" && !("sheet" in right)))
      .map(([operator, left, right]): Node => ({ kind: "binary", operator, left, right, ...span })),
    tie("cells").map((operand): Node => ({ kind: "postfix", operator: "#", operand, ...span })),
  ),
  call: fc
    .tuple(
      fc.constantFrom(
        "SUM",
        "_xlfn.XLOOKUP",
        "ITSUBSIDY.AMOUNT",
        "'C:\\a b\\x.xlam'!ITSUBSIDY.AMOUNT",
        "[2]!F",
        "関数",
      ),
      fc.array(fc.oneof(tie("node"), fc.constant(missing)), { maxLength: 4 }),
    )
    .filter(([, args]) => args.length !== 1 || args[0]?.kind !== "missing")
    .map(([called, args]): Node => ({ kind: "call", name: called, args, ...span })),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    number,
    text,
    boolean,
    error,
    array,
    tie("cells"),
    tie("call"),
    fc
      .tuple(fc.constantFrom(...operators), tie("node"), tie("node"))
      .map(([operator, left, right]): Node => ({ kind: "binary", operator, left, right, ...span })),
    fc
      .tuple(fc.constantFrom("+" as const, "-" as const, "@" as const), tie("node"))
      .map(([operator, operand]): Node => ({ kind: "unary", operator, operand, ...span })),
    tie("node").map((operand): Node => ({ kind: "postfix", operator: "%", operand, ...span })),
    fc
      .tuple(tie("call"), fc.array(tie("node"), { maxLength: 2 }))
      .map(([callee, args]): Node => ({ kind: "invocation", callee, args, ...span })),
  ),
})).node;
