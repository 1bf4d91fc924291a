import { useState } from "react";
import { insertBeside, recalculate, removeFormula, type Failure } from "../../workbook";
import type { WorkingTable } from "./table";

/** What became of the last action. */
export type ActionState =
  | { readonly kind: "idle" | "waiting" | "no-room" | "copied" | "recalculated" }
  | { readonly kind: "inserted" | "removed" | "changed"; readonly address: string; readonly formula: string }
  /** The text that could not be copied by itself. */
  | { readonly kind: "copy-by-hand"; readonly text: string }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Actions {
  readonly state: ActionState;
  readonly insert: (table: WorkingTable) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly recalculate: () => Promise<void>;
  readonly dismiss: () => void;
}

/** What can be done with the working of a cell: put it into the sheet, take it back, copy it, calculate anew. */
export function useTable(): Actions {
  const [state, setState] = useState<ActionState>({ kind: "idle" });
  const patience = {
    onWaiting: () => {
      setState({ kind: "waiting" });
    },
  };
  return {
    state,
    insert: async ({ formula, size }) => {
      const outcome = await insertBeside(formula, size, patience);
      if (outcome.kind === "failed") setState({ kind: "failed", failure: outcome });
      else if (outcome.value.kind === "no-room") setState({ kind: "no-room" });
      else setState({ ...outcome.value, formula });
    },
    undo: async () => {
      if (state.kind !== "inserted") return;
      const { address, formula } = state;
      const outcome = await removeFormula(address, formula, patience);
      if (outcome.kind === "failed") setState({ kind: "failed", failure: outcome });
      else setState({ kind: outcome.value ? "removed" : "changed", address, formula });
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setState({ kind: "copied" });
      } catch {
        // Excel on the web gives the frame of an add-in no access to the clipboard.
        setState({ kind: "copy-by-hand", text });
      }
    },
    recalculate: async () => {
      const outcome = await recalculate(patience);
      setState(outcome.kind === "failed" ? { kind: "failed", failure: outcome } : { kind: "recalculated" });
    },
    dismiss: () => {
      setState({ kind: "idle" });
    },
  };
}
