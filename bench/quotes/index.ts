import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { importFile } from "../../src/quotes";
import { recordsOf } from "../../src/quotes/readers/csv";
import { decode } from "../../src/quotes/readers/decode";
import { inTurn, type Pair } from "../inTurn";
import { ms, type Figure, type Suite } from "../report";
import { csvFile, csvText, pdfFile, xlsxFile } from "./files";
import { cMapUrl, papa, pdfText, sheetJs } from "./peers";

interface Kind {
  /** What is measured: the whole import, or only what the peer does too. */
  readonly work: "import" | "cut";
  readonly name: string;
  readonly sizes: readonly number[];
  readonly unit: string;
  /** What was promised for the largest size. */
  readonly target?: string;
  readonly file: (size: number, edition: number) => Uint8Array;
  readonly peer: string;
  /** What the peer does with the same edition; prepared outside the measured time. */
  readonly peerOf: (size: number, edition: number, bytes: Uint8Array) => () => unknown;
}

const lines = [100, 1_000, 10_000];

const csvKind = (work: Kind["work"], encoding: "utf-8" | "shift_jis"): Kind => ({
  work,
  name: `${encoding}.csv`,
  sizes: lines,
  unit: "lines",
  ...(work === "cut" ? { target: "2 × papaparse" } : {}),
  file: (size, edition) => csvFile(size, encoding, edition),
  peer: "papaparse",
  peerOf: (size, edition) => {
    const text = csvText(size, edition);
    return () => papa(text);
  },
});

/** One entry per format: the next format is one more. */
const kinds: readonly Kind[] = [
  {
    work: "import",
    name: "quote.xlsx",
    sizes: lines,
    unit: "lines",
    target: "1.5 × SheetJS",
    file: xlsxFile,
    peer: "SheetJS read",
    peerOf: (_size, _edition, bytes) => () => sheetJs(bytes),
  },
  csvKind("cut", "utf-8"),
  csvKind("import", "utf-8"),
  csvKind("cut", "shift_jis"),
  csvKind("import", "shift_jis"),
  {
    work: "import",
    name: "quote.pdf",
    sizes: [5, 15, 50],
    unit: "pages",
    target: "3 s",
    file: pdfFile,
    peer: "pdf.js text",
    peerOf: (_size, _edition, bytes) => () => pdfText(bytes),
  },
];

async function importOf(name: string, bytes: Uint8Array): Promise<void> {
  const result = await importFile({ name, bytes }, { cMapUrl });
  if ("error" in result) throw new Error(`${name}: ${result.error}`);
}

/** From bytes in an unknown encoding to fields: what papaparse does, and finding out what it has to be told. */
async function cut(_name: string, bytes: Uint8Array): Promise<void> {
  const { text } = await decode(bytes);
  const { records } = await recordsOf(text);
  if (records.length === 0) throw new Error("no records");
}

const works = { import: importOf, cut } as const;

/** The power of the size with which the time grew since the size before: 1 is proportional. */
const growth = (pair: Pair, size: number, before: Pair, sizeBefore: number): string =>
  `grows with n^${(Math.log(pair.ours / before.ours) / Math.log(size / sizeBefore)).toFixed(2)}`;

/** Every round has a file of its own: what is remembered of the words of another one is no head start. */
async function pairOf(kind: Kind, size: number, rounds: number): Promise<Pair> {
  const editions = Array.from({ length: rounds + 1 }, (_, edition) => {
    const bytes = kind.file(size, edition);
    return { ours: () => works[kind.work](kind.name, bytes), peer: kind.peerOf(size, edition, bytes) };
  });
  return inTurn(
    (round) => editions[round]?.ours(),
    (round) => editions[round]?.peer(),
    rounds,
  );
}

async function timesOf(kind: Kind, short: boolean): Promise<Figure[]> {
  const figures: Figure[] = [];
  const pairs: Pair[] = [];
  for (const [at, size] of kind.sizes.entries()) {
    const isLargest = at === kind.sizes.length - 1;
    const rounds = short ? (isLargest ? 1 : 3) : isLargest ? 11 : 9;
    const pair = await pairOf(kind, size, rounds);
    const before = pairs.at(-1);
    const sizeBefore = kind.sizes[at - 1];
    pairs.push(pair);
    figures.push({
      task: `${kind.work} ${kind.name}, ${String(size)} ${kind.unit}`,
      ours: ms(pair.ours),
      peer: `${kind.peer} ${ms(pair.peer)}`,
      ratio: pair.ratio.toFixed(2),
      ...(isLargest && kind.target !== undefined ? { target: kind.target } : {}),
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
  await writeFile(path, kind.file(size, 0));
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
    for (const kind of kinds.filter(({ work }) => work === "import")) figures.push(await memoryOf(kind, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
  return figures;
};
