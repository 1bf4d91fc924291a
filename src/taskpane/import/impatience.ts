import type { Failure, Patience } from "../../workbook";

/** For what nobody watches: gives up at once where a cell is being edited. */
export function impatience(): Patience {
  const abort = new AbortController();
  return {
    signal: abort.signal,
    onWaiting: () => {
      abort.abort();
    },
  };
}

/** Nobody stopped it: it is the cell that was being edited. */
export const withoutWaiting = (failure: Failure): Failure =>
  failure.code === "cancelled" ? { ...failure, code: "cell-editing" } : failure;
