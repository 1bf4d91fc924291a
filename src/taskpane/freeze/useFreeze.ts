import { useState } from "react";
import { ruleVersion } from "../../rules";
import {
  freezeSelection,
  thawSelection,
  type Failure,
  type FrozenSelection,
  type Patience,
  type Thawing,
} from "../../workbook";
import { usePane } from "../context";
import { isoToday } from "../today";
import { createWork } from "../work";

/** How far the fixing is. */
export type FreezeState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly waiting: boolean }
  | { readonly kind: "frozen"; readonly frozen: FrozenSelection }
  | { readonly kind: "none"; readonly left: number }
  | { readonly kind: "thawed"; readonly thawing: Thawing }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Freezer {
  readonly state: FreezeState;
  readonly freeze: () => Promise<void>;
  readonly thaw: (frozen: FrozenSelection) => Promise<void>;
  readonly stop: () => void;
}

/** Fixing the selected cells at their values, and making them live again. */
export function useFreeze(): Freezer {
  const { text, language, announce } = usePane();
  const [state, setState] = useState<FreezeState>({ kind: "idle" });
  const [work] = useState(createWork);

  const begin = (): Patience =>
    work.begin((waiting) => {
      setState({ kind: "working", waiting });
    });

  return {
    state,
    freeze: async () => {
      const note = { today: isoToday(), ruleVersion };
      const outcome = await freezeSelection({ ...begin(), note, language });
      if (outcome.kind === "failed") setState({ kind: "failed", failure: outcome });
      else if (outcome.value.kind === "none") setState(outcome.value);
      else {
        setState({ kind: "frozen", frozen: outcome.value });
        announce(text.portable.freeze.done(outcome.value.blocks.length));
      }
    },
    thaw: async (frozen) => {
      const outcome = await thawSelection(frozen, begin());
      setState(
        outcome.kind === "failed" ? { kind: "failed", failure: outcome } : { kind: "thawed", thawing: outcome.value },
      );
    },
    stop: work.stop,
  };
}
