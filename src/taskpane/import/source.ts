import type { FileLayout, ImportOptions, ImportResult, Pasted, RangeData } from "../../quotes";

/** Something that a quote can be read from, now and again. */
export interface QuoteSource {
  readonly name: string;
  readonly read: (options: ImportOptions) => Promise<ImportResult>;
  /** Its first rows and the tables in them, for the column mapper. */
  readonly describe: () => Promise<FileLayout>;
}

export function fileSource(name: string, bytes: () => Promise<Uint8Array>): QuoteSource {
  return {
    name,
    read: async (options) => {
      const [{ importInWorker }, content] = await Promise.all([import("../../quotes"), bytes()]);
      return importInWorker({ name, bytes: content }, options);
    },
    describe: async () => {
      const [{ describeInWorker }, content] = await Promise.all([import("../../quotes"), bytes()]);
      return describeInWorker({ name, bytes: content });
    },
  };
}

export const droppedFile = (file: File): QuoteSource =>
  fileSource(file.name, async () => new Uint8Array(await file.arrayBuffer()));

export function pasteSource(name: string, pasted: Pasted): QuoteSource {
  return {
    name,
    read: async (options) => (await import("../../quotes")).importClipboard(pasted, name, options),
    describe: async () => (await import("../../quotes")).describeClipboard(pasted),
  };
}

export function rangeSource(name: string, range: RangeData): QuoteSource {
  return {
    name,
    read: async (options) => (await import("../../quotes")).importRange(range, name, options),
    describe: async () => (await import("../../quotes")).describeRange(range),
  };
}
