import { ArgumentError, readMatrix, type Matrix } from "./arguments";

/** An argument of AMOUNTS: one value for all rows, or a range. */
export interface Column {
  readonly name: string;
  readonly cells: Matrix;
  readonly height: number;
  readonly width: number;
}

/** The arguments by their names, in their order. */
export const readColumns = (given: Readonly<Record<string, unknown>>): readonly Column[] =>
  Object.keys(given).map((name) => {
    const cells = readMatrix(given[name]) ?? [[null]];
    return { name, cells, height: cells.length, width: cells[0]?.length ?? 0 };
  });

const isSingle = ({ height, width }: Column): boolean => height === 1 && width === 1;

/** The common size of every argument that is more than one value. */
export function sizeOf(columns: readonly Column[]): Pick<Column, "height" | "width"> {
  const ranges = columns.filter((column) => !isSingle(column));
  const [{ height, width } = { height: 1, width: 1 }] = ranges;
  const odd = ranges.find((range) => range.height !== height || range.width !== width || height * width === 0);
  if (odd === undefined) return { height, width };
  throw new ArgumentError(odd.name, `${String(odd.height)}×${String(odd.width)}`, "columns");
}

/** What an argument says about one place of the result. */
export const valueAt = (each: Column, row: number, column: number): unknown =>
  isSingle(each) ? each.cells[0]?.[0] : each.cells[row]?.[column];
