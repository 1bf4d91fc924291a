import { ArgumentError, readMatrix, type Matrix } from "./arguments";

/** An argument of AMOUNTS: one value for all rows, or a range. */
export interface Column {
  readonly name: string;
  readonly cells: Matrix;
  readonly height: number;
  readonly width: number;
  readonly isSingle: boolean;
}

/** An argument as a column; `name` stands in the error of one that cannot be read. */
export function readColumn(name: string, given: unknown): Column {
  const cells = readMatrix(given) ?? [[null]];
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  return { name, cells, height, width, isSingle: height === 1 && width === 1 };
}

/** The common size of every argument that is more than one value. */
export function sizeOf(columns: readonly Column[]): Pick<Column, "height" | "width"> {
  const ranges = columns.filter(({ isSingle }) => !isSingle);
  const [{ height, width } = { height: 1, width: 1 }] = ranges;
  const odd = ranges.find((range) => range.height !== height || range.width !== width || height * width === 0);
  if (odd === undefined) return { height, width };
  throw new ArgumentError(odd.name, `${String(odd.height)}×${String(odd.width)}`, "columns");
}

/** What an argument says about one place of the result. */
export const valueAt = (each: Column, row: number, column: number): unknown =>
  each.isSingle ? each.cells[0]?.[0] : each.cells[row]?.[column];
