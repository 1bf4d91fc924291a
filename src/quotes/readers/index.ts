import type { Format } from "../guard/format";
import type { ReadFile, ReadOptions } from "../grid/types";

export interface ReaderOptions extends ReadOptions {
  /** Whether rows or columns may be hidden: only then are styles read. */
  readonly mayHide: boolean;
}

export type Reader = (bytes: Uint8Array, options: ReaderOptions) => Promise<ReadFile>;

/** One line per format; each reader and its library are loaded when first needed. */
export const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  xlsx: async () => (await import("./xlsx")).read,
  xlsb: async () => (await import("./xlsb")).read,
  xls: async () => (await import("./xlsx")).read,
  ods: async () => (await import("./xlsx")).read,
  xml: async () => (await import("./xlsx")).read,
  html: async () => (await import("./html")).read,
  csv: async () => (await import("./csv")).read,
  tsv: async () => (await import("./csv")).read,
  pdf: async () => (await import("./pdf")).read,
};
