import { frameNameOf, frames, newestProgramme } from "../engine";
import type { Node } from "../formulas";
import { programmes, type Programme } from "../rules";
import { bilingual, headers, yearHeader } from "../text";
import { asAmount, compileAmount } from "./amount";
import { written } from "./choice";
import { yearChoice } from "./choices";
import type { Args } from "./args";
import { num, str } from "./expression";
import { Frozen } from "./frozen";
import type { Table } from "./quote";
import { partOf } from "./workings";

const mostRows = 5_000;

interface Column {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Node;
}

function columnOf(node: Node): Column {
  if (node.kind === "array")
    return {
      ...{ rows: node.rows.length, columns: node.rows[0]?.length ?? 0 },
      at: (row, column) => node.rows[row]?.[column] ?? node,
    };
  if (node.kind !== "reference") return { rows: 1, columns: 1, at: () => node };
  if (node.whole !== null || node.area.rows > mostRows) throw new Frozen("arguments");
  const { rows, columns } = node.area;
  return { rows, columns, at: (row, column) => partOf(node, row, column) };
}

const isSingle = ({ rows, columns }: Column): boolean => rows === 1 && columns === 1;

/** AMOUNTS: (frames, costs, isSmalls, processes, [years], [minWages]); a formula for each row. */
export function compileAmounts(args: Args): Table {
  const given = Array.from({ length: 6 }, (_, at) => columnOf(args(at)));
  const [first = { rows: 1, columns: 1 }, ...others] = given.filter((column) => !isSingle(column));
  if (others.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    throw new Frozen("arguments");
  const cells = Array.from({ length: first.rows }, (_, row) =>
    Array.from({ length: first.columns }, (__, along) =>
      compileAmount((at) => {
        const column = given[at];
        if (column === undefined) throw new Frozen("arguments");
        return isSingle(column) ? column.at(0, 0) : column.at(row, along);
      }, asAmount),
    ),
  );
  return { cells, rows: num(first.rows) };
}

/** The years that are columns: only where they are written in the formula, because a cell could add or drop one. */
function yearsOf(node: Node): readonly Programme[] {
  if (node.kind === "missing") return programmes;
  const given = node.kind === "array" ? node.rows.flat() : [node];
  return given.map((each) => {
    const { isOpen, value } = written(each);
    const programme = isOpen ? null : yearChoice(each).read(value);
    if (programme === null) throw new Frozen("arguments");
    return programme;
  });
}

/** COMPARE: (cost, isSmall, processes, [years], [minWage]) */
export function compileCompare(args: Args): Table {
  const years = yearsOf(args(3));
  const rows = frames.map((frame) => [
    str(frameNameOf(newestProgramme(), frame).name.ja),
    ...years.map(({ year }) =>
      frame === "GROUP"
        ? str(bilingual(headers.askGroup))
        : compileAmount((at) => [str(frame), args(0), args(1), args(2), num(year), args(4)][at] ?? str(""), asAmount),
    ),
  ]);
  return {
    cells: [[str(headers.frame), ...years.map((year) => str(yearHeader(year)))], ...rows],
    rows: num(frames.length + 1),
  };
}
