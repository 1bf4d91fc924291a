/** A process of its own for damaged files, so that a hang can be ended and memory has a ceiling. */
import { importFile } from "../../src/quotes";
import { mutate } from "./mutate";
import { cMapUrl } from "./resources";
import { samples } from "./samples";

export interface Probe {
  readonly file: string;
  /** The refusal, or every warning. */
  readonly codes: readonly string[];
  readonly isEmptySuccess: boolean;
  /** What the file left on Object's prototype. */
  readonly prototype: readonly string[];
  /** The most memory that the process has held so far. */
  readonly megabytes: number;
}

const sources = samples
  .filter(({ expected }) => expected.error === undefined)
  .map(({ file, bytes }) => ({ name: file, bytes: bytes() }));

async function probe(seed: number): Promise<Probe> {
  const { name, bytes } = sources[seed % sources.length] ?? { name: "", bytes: new Uint8Array() };
  const result = await importFile({ name, bytes: mutate(bytes, seed) }, { cMapUrl });
  const isRefused = "error" in result;
  return {
    file: name,
    codes: isRefused ? [result.error] : [...result.warnings, ...result.documents.flatMap(({ warnings }) => warnings)],
    isEmptySuccess: !isRefused && !result.documents.some(({ items }) => items.length > 0),
    prototype: Object.keys(Object.prototype),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** pdf.js drops a promise now and then: a page goes on, and only Node would end for it. */
process.on("unhandledRejection", () => undefined);
process.on("message", (seed: number) => {
  void probe(seed).then((found) => process.send?.(found));
});

/** The readers and their libraries are loaded before the time of a file counts. */
const firstOfFormat = new Map([...sources].reverse().map((source) => [source.name.split(".").at(-1), source]));
for (const source of firstOfFormat.values()) await importFile(source, { cMapUrl });
process.send?.("ready");
