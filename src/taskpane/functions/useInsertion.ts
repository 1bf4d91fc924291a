import { useState } from "react";
import { insertCall, takeCallBack, type Failure, type Insertion } from "../../workbook";
import { usePane } from "../context";

/** What became of the last insertion. */
export type InsertionState =
  | { readonly kind: "none" }
  | { readonly kind: "waiting" }
  | { readonly kind: "asked"; readonly insertion: Insertion; readonly formula: string }
  | { readonly kind: "removed" | "changed"; readonly address: string }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface InsertionIntents {
  readonly state: InsertionState;
  readonly insert: (formula: string, overwrite: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

/** "'見積 A社'!C7" as a person reads it. */
export const plain = (address: string): string => address.replace(/^'(.*)'!/, "$1!").replaceAll("''", "'");

/** Inserting a formula into the selected cell, and taking it back. */
export function useInsertion(): InsertionIntents {
  const { announce, text } = usePane();
  const [state, setState] = useState<InsertionState>({ kind: "none" });
  const patience = {
    onWaiting: () => {
      setState({ kind: "waiting" });
    },
  };

  async function insert(formula: string, overwrite: boolean): Promise<void> {
    const outcome = await insertCall(formula, { ...patience, overwrite });
    if (outcome.kind === "failed") {
      setState({ kind: "failed", failure: outcome });
      return;
    }
    const insertion = outcome.value;
    setState({ kind: "asked", insertion, formula });
    announce(text.functions[insertion.kind](plain(insertion.address)));
  }

  async function undo(): Promise<void> {
    if (state.kind !== "asked" || state.insertion.kind !== "inserted") return;
    const { address, applied } = state.insertion;
    const outcome = await takeCallBack(applied, patience);
    if (outcome.kind === "failed") setState({ kind: "failed", failure: outcome });
    else setState({ kind: outcome.value ? "removed" : "changed", address });
  }

  return {
    state,
    insert,
    undo,
    dismiss: () => {
      setState({ kind: "none" });
    },
  };
}
