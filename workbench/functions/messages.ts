/** The sentences behind error cells: Excel shows them at the cell's warning sign, Univer has no place for them. */
export class ErrorMessages {
  private readonly byFormula = new Map<string, Map<string, string>>();

  /** Forgets what the last calculation of this formula said. */
  start(
    sheetId: string,
    row: number,
    column: number,
  ): (innerRow: number, innerColumn: number, message: string) => void {
    const key = place(sheetId, row, column);
    this.byFormula.delete(key);
    return (innerRow, innerColumn, message) => {
      const messages = this.byFormula.get(key) ?? new Map<string, string>();
      messages.set(place("", innerRow, innerColumn), message);
      this.byFormula.set(key, messages);
    };
  }

  /** The sentence of one cell; `origin` is the cell with the formula where the value was spilled from. */
  find(sheetId: string, cell: Cell, origin: Cell = cell): string | undefined {
    const messages = this.byFormula.get(place(sheetId, origin.row, origin.column));
    return messages?.get(place("", cell.row - origin.row, cell.column - origin.column));
  }
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const place = (sheetId: string, row: number, column: number): string => `${sheetId}!${String(row)},${String(column)}`;
