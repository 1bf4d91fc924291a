import { compact } from "./text";

/** The same for every table with these headers: the key under which a mapping of columns is remembered. */
export const layoutKey = (labels: readonly string[]): string =>
  labels.map((label) => compact(label).toLowerCase()).join("|");
