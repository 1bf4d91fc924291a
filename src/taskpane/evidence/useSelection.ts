import { useCallback, useEffect, useRef, useState } from "react";
import { followSelection, readSelection, type Outcome, type SelectedCell } from "../../workbook";

export interface Selection {
  /** Null until the first cell was read. */
  readonly cell: Outcome<SelectedCell> | null;
  readonly readAgain: () => void;
}

/** The selected cell, read again whenever the selection moves or a cell is edited, while `active`. */
export function useSelection(active: boolean): Selection {
  const [cell, setCell] = useState<Outcome<SelectedCell> | null>(null);
  const latest = useRef(0);
  const readAgain = useCallback(() => {
    const own = (latest.current += 1);
    void readSelection().then((found) => {
      if (own === latest.current) setCell(found);
    });
  }, []);
  useEffect(() => {
    if (!active) return undefined;
    const following = followSelection(readAgain);
    readAgain();
    return () => {
      latest.current += 1;
      void following.then((outcome) => (outcome.kind === "done" ? outcome.value() : undefined));
    };
  }, [active, readAgain]);
  return { cell, readAgain };
}
