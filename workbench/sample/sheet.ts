import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { StyleName } from "./styles";

export type Content = string | number | undefined;

/** Univer's cell types. */
const TYPES: Readonly<Record<string, number>> = { string: 1, number: 2 };

/** Collects the cells of one sheet; text that begins with "=" is a formula. */
export class SheetBuilder {
  private readonly cells: Record<number, Record<number, ICellData>> = {};
  private readonly rowHeights: Record<number, { h: number }> = {};

  constructor(
    private readonly id: string,
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** One row of contents from a column on, with one look each. */
  row(row: number, column: number, contents: readonly Content[], styles: readonly StyleName[] | StyleName): this {
    contents.forEach((content, index) => {
      const style = typeof styles === "string" ? styles : (styles[index] ?? "text");
      (this.cells[row] ??= {})[column + index] = { ...cell(content), s: style };
    });
    return this;
  }

  /** Looks for cells that a formula fills. */
  paint(row: number, column: number, rows: number, styles: readonly StyleName[]): this {
    for (let r = row; r < row + rows; r++) {
      styles.forEach((style, index) => {
        const cells = (this.cells[r] ??= {});
        cells[column + index] = { ...cells[column + index], s: style };
      });
    }
    return this;
  }

  height(row: number, pixels: number): this {
    this.rowHeights[row] = { h: pixels };
    return this;
  }

  build(): Partial<IWorksheetData> & { id: string } {
    return {
      id: this.id,
      name: this.name,
      rowCount: 200,
      columnCount: 26,
      defaultRowHeight: 26,
      cellData: this.cells,
      rowData: this.rowHeights,
      columnData: Object.fromEntries(this.widths.map((w, index) => [index, { w }])),
    };
  }
}

function cell(content: Content): ICellData {
  if (content === undefined) return {};
  if (typeof content === "string" && content.startsWith("=")) return { f: content };
  const typed: object = { v: content, t: TYPES[typeof content] };
  return typed;
}
