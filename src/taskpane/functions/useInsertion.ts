import { useState } from "react";
import { insertFormula, removeFormula, type Failure } from "../../workbook";
import { usePane } from "../context";

/** What became of the last insertion. */
export type InsertionState =
  | { readonly kind: "none" }
  | { readonly kind: "waiting" }
  | {
      readonly kind: "inserted" | "occupied" | "removed" | "changed";
      readonly address: string;
      readonly formula: string;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface InsertionIntents {
  readonly state: InsertionState;
  readonly insert: (formula: string) => Promise<void>;
  readonly remove: () => Promise<void>;
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

  async function insert(formula: string): Promise<void> {
    const outcome = await insertFormula(formula, patience);
    if (outcome.kind === "failed") {
      setState({ kind: "failed", failure: outcome });
      return;
    }
    const { kind, address } = outcome.value;
    setState({ kind, address, formula });
    announce(text.functions[kind](plain(address)));
  }

  async function remove(): Promise<void> {
    if (state.kind !== "inserted") return;
    const { address, formula } = state;
    const outcome = await removeFormula(address, formula, patience);
    if (outcome.kind === "failed") setState({ kind: "failed", failure: outcome });
    else setState({ kind: outcome.value ? "removed" : "changed", address, formula });
  }

  return {
    state,
    insert,
    remove,
    dismiss: () => {
      setState({ kind: "none" });
    },
  };
}
