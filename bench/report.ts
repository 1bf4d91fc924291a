/** One line of the table: our figure, the peer's, and what was promised. */
export interface Figure {
  readonly task: string;
  readonly ours: string;
  readonly peer?: string;
  readonly ratio?: string;
  readonly target?: string;
  readonly remark?: string;
}

/** A bench: called once, gives its lines of the table. `short` is for CI: fewer rounds, same inputs. */
export type Suite = (short: boolean) => Promise<readonly Figure[]>;

const columns = ["task", "ours", "peer", "ratio", "target", "remark"] as const;

export const print = (figures: readonly Figure[]): void => {
  console.table(figures.map((figure) => Object.fromEntries(columns.map((column) => [column, figure[column] ?? ""]))));
};
