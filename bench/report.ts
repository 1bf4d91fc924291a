import { cpus, loadavg, totalmem } from "node:os";
import { format } from "prettier";

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

export const ms = (value: number): string => `${value.toFixed(1)} ms`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const machine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? "unknown processor"}, ${String(cpus().length)} processors, ${String(memory)} GiB, Node.js ${process.version}, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`;
};

/** docs/benchmarks.md: every figure of one run, with the machine and the day. */
export const page = (figures: readonly Figure[]): Promise<string> =>
  format(
    [
      "# Benchmarks",
      "",
      "Written by `npm run bench`: one run, our figure beside the peer's on the same work, from a bundle as users run it.",
      "Figures of a call are the fastest of many batches, figures of a file medians of runs in turn with the peer, each round",
      "with another file, so that nothing is known of its words.",
      "`npm run bench -- --short` does the same with few rounds and writes nothing.",
      "",
      `${new Date().toISOString().slice(0, 10)} · ${machine()}`,
      "",
      row(columns),
      row(columns.map(() => "---")),
      ...figures.map((figure) => row(columns.map((column) => figure[column] ?? ""))),
      "",
    ].join("\n"),
    { parser: "markdown", printWidth: 120 },
  );
