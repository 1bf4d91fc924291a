import { useEffect, useState } from "react";
import { followSelection, readSelection, type Outcome, type SelectedCell } from "../../workbook";

/** The selected cell, read again whenever the selection moves or a cell is edited, while `active`. */
export function useSelection(active: boolean): Outcome<SelectedCell> | null {
  const [cell, setCell] = useState<Outcome<SelectedCell> | null>(null);
  useEffect(() => {
    if (!active) return undefined;
    let latest = 0;
    const read = (): void => {
      const own = (latest += 1);
      void readSelection().then((found) => {
        if (own === latest) setCell(found);
      });
    };
    const following = followSelection(read);
    read();
    return () => {
      latest = -1;
      void following.then((outcome) => (outcome.kind === "done" ? outcome.value() : undefined));
    };
  }, [active]);
  return cell;
}
