import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { importFile } from "../../src/quotes";
import { inTurn, type Pair } from "../inTurn";
import type { Figure, Suite } from "../report";
import { csvFile, csvText, pdfFile, xlsxFile } from "./files";
import { cMapUrl, papa, pdfText, sheetJs } from "./peers";

interface Kind {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly unit: string;
  /** What was promised for the largest size. */
  readonly target: string;
  readonly file: (size: number) => Uint8Array;
  readonly peer: string;
  /** Prepared outside the measured time. */
  readonly peerOf: (size: number, bytes: Uint8Array) => () => unknown;
}

const lines = [100, 1_000, 10_000];

const csvKind = (encoding: "utf-8" | "shift_jis"): Kind => ({
  name: `${encoding}.csv`,
  sizes: lines,
  unit: "lines",
  target: "2 × papaparse",
  file: (size) => csvFile(size, encoding),
  peer: "papaparse",
  peerOf: (size) => {
    const text = csvText(size);
    return () => papa(text);
  },
});

/** One entry per format: the next format is one more. */
const kinds: readonly Kind[] = [
  {
    name: "quote.xlsx",
    sizes: lines,
    unit: "lines",
    target: "1.5 × SheetJS",
    file: xlsxFile,
    peer: "SheetJS read",
    peerOf: (_, bytes) => () => sheetJs(bytes),
  },
  csvKind("utf-8"),
  csvKind("shift_jis"),
  {
    name: "quote.pdf",
    sizes: [5, 15, 50],
    unit: "pages",
    target: "3 s",
    file: pdfFile,
    peer: "pdf.js text",
    peerOf: (_, bytes) => () => pdfText(bytes),
  },
];

const ms = (value: number): string => `${value.toFixed(1)} ms`;

async function importOf(name: string, bytes: Uint8Array): Promise<void> {
  const result = await importFile({ name, bytes }, { cMapUrl });
  if ("error" in result) throw new Error(`${name}: ${result.error}`);
}

/** The power of the size with which the time grew since the size before: 1 is proportional. */
const growth = (pair: Pair, size: number, before: Pair, sizeBefore: number): string =>
  `grows with n^${(Math.log(pair.ours / before.ours) / Math.log(size / sizeBefore)).toFixed(2)}`;

async function timesOf(kind: Kind, short: boolean): Promise<Figure[]> {
  const figures: Figure[] = [];
  const pairs: Pair[] = [];
  for (const [at, size] of kind.sizes.entries()) {
    const bytes = kind.file(size);
    const isLargest = at === kind.sizes.length - 1;
    const rounds = short ? (isLargest ? 1 : 3) : isLargest ? 5 : 9;
    const pair = await inTurn(() => importOf(kind.name, bytes), kind.peerOf(size, bytes), rounds);
    const before = pairs.at(-1);
    const sizeBefore = kind.sizes[at - 1];
    pairs.push(pair);
    figures.push({
      task: `import ${kind.name}, ${String(size)} ${kind.unit}`,
      ours: ms(pair.ours),
      peer: `${kind.peer} ${ms(pair.peer)}`,
      ratio: pair.ratio.toFixed(2),
      ...(isLargest ? { target: kind.target } : {}),
      ...(before && sizeBefore !== undefined ? { remark: growth(pair, size, before, sizeBefore) } : {}),
    });
  }
  return figures;
}

const run = promisify(execFile);
const child = fileURLToPath(new URL("memory.mjs", import.meta.url));

/** The peak of a process of its own: this one has already held everything. */
async function memoryOf(kind: Kind, folder: string): Promise<Figure> {
  const size = kind.sizes.at(-1) ?? 0;
  const path = join(folder, kind.name);
  await writeFile(path, kind.file(size));
  const { stdout } = await run(process.execPath, [child, path]);
  return {
    task: `peak memory, ${kind.name}, ${String(size)} ${kind.unit}`,
    ours: `${stdout} MB`,
    target: "250 MB over the start",
  };
}

/** How long a file takes until it is a quote, beside what only reads or parses it; and the memory it needs. */
export const quotes: Suite = async (short) => {
  const figures: Figure[] = [];
  for (const kind of kinds) figures.push(...(await timesOf(kind, short)));
  const folder = await mkdtemp(join(tmpdir(), "quotes-"));
  try {
    for (const kind of kinds) figures.push(await memoryOf(kind, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
  return figures;
};
