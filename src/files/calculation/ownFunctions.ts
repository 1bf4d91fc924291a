import * as exported from "../../functions";
import { errorOf, isError, type Rows, type Scalar } from "../book/value";
import { rowsOfBlock, Unanswerable, usedArea, type Asking, type Block, type Operand } from "./operand";

const { evidenceOf, ...functions } = exported;
const bodies = new Map(Object.entries(functions).map(([name, body]): [string, unknown] => [name.toUpperCase(), body]));

/** These pass over blank rows: a whole column is as good as its used part. */
const passOverBlanks = ["QUOTE", "QUOTETABLE", "BEST", "GROUP", "GROUPTABLE"];

function rowsOf(operand: Extract<Operand, { kind: "rows" | "block" }>, name: string, asking: Asking): Rows {
  if (operand.kind === "rows") return operand.rows;
  const { block } = operand;
  if (!block.isWhole) return rowsOfBlock(asking, block);
  if (!passOverBlanks.includes(name)) throw new Unanswerable("too-large", name);
  const used = usedArea(asking, block);
  return rowsOfBlock(asking, { ...block, area: { ...block.area, rows: Math.max(1, used.rows) } });
}

const isOneCell = ({ area }: Block): boolean => area.rows === 1 && area.columns === 1;

/** An argument as Excel hands it over: a cell as its value, a block as rows, null for what is left out. */
export function argumentOf(operand: Operand, name: string, asking: Asking): unknown {
  const handed = (value: Scalar): unknown => value ?? asking.blank();
  if (operand.kind === "value") return operand.value;
  if (operand.kind === "block" && isOneCell(operand.block)) {
    const { sheet, area } = operand.block;
    return handed(asking.cells.valueAt(sheet, area.row, area.column));
  }
  const rows = rowsOf(operand, name, asking);
  return rows.length === 1 && rows[0]?.length === 1 ? handed(rows[0][0] ?? null) : rows.map((row) => row.map(handed));
}

function cellOf(value: unknown): Scalar {
  if (typeof value === "number") return Number.isFinite(value) ? value : errorOf("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  return isError(value) ? errorOf(value.code) : 0;
}

/** What one of our functions gives, as the cells of Excel show it. */
export function answerOf(name: string, args: readonly unknown[]): Operand {
  const body = bodies.get(name);
  if (typeof body !== "function") throw new Unanswerable("function", name);
  try {
    const result: unknown = Reflect.apply(body, undefined, args);
    if (!Array.isArray(result)) return { kind: "value", value: cellOf(result) };
    return { kind: "rows", rows: (result as readonly (readonly unknown[])[]).map((row) => row.map(cellOf)) };
  } catch (problem) {
    if (isError(problem)) return { kind: "value", value: errorOf(problem.code) };
    throw problem;
  }
}

export { evidenceOf };
