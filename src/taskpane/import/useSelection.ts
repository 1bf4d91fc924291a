import { useCallback, useRef, useState } from "react";
import { readSelectedRange, type Failure, type SelectedRange } from "../../workbook";

/** How far the reading of the selected range has come. */
export type Selecting =
  | { readonly kind: "idle" }
  /** A cell is being edited: Excel answers when that ends. */
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Selection {
  readonly selecting: Selecting;
  readonly select: () => void;
  readonly stop: () => void;
}

/** Reads the selected range of the workbook on demand; a second demand takes the place of the first. */
export function useSelection(onRange: (range: SelectedRange) => void): Selection {
  const [selecting, setSelecting] = useState<Selecting>({ kind: "idle" });
  const current = useRef<AbortController | null>(null);
  const stop = useCallback((): void => {
    current.current?.abort();
    current.current = null;
    setSelecting({ kind: "idle" });
  }, []);
  const read = useCallback(async (): Promise<void> => {
    stop();
    const own = new AbortController();
    current.current = own;
    const outcome = await readSelectedRange({
      signal: own.signal,
      onWaiting: () => {
        setSelecting({ kind: "waiting" });
      },
    });
    if (current.current !== own) return;
    if (outcome.kind === "failed") setSelecting({ kind: "failed", failure: outcome });
    else {
      setSelecting({ kind: "idle" });
      onRange(outcome.value);
    }
  }, [onRange, stop]);
  const select = useCallback((): void => {
    void read();
  }, [read]);
  return { selecting, select, stop };
}
