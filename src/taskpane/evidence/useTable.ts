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

/** Word of these is kept while another cell is looked at: they can be undone, or nothing was done. */
const lasting: readonly ActionState["kind"][] = ["inserted", "waiting", "failed"];

/** What can be done with the working of a cell: put it into the sheet, take it back, copy it, calculate anew. */
export function useTable(address: string): Actions {
  const [last, setLast] = useState<{ readonly state: ActionState; readonly at: string }>({
    state: { kind: "idle" },
    at: address,
  });
  const state: ActionState = lasting.includes(last.state.kind) || last.at === address ? last.state : { kind: "idle" };
  const setState = (now: ActionState): void => {
    setLast({ state: now, at: address });
  };
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
