import { useEffect, useState } from "react";
import { hasSample, removeSample, type Failure, type Patience, type Sample } from "../../workbook";
import { usePane } from "../context";
import { createWork } from "../work";

/** Where the sample is. */
export type SampleState =
  | { readonly kind: "absent" | "present" | "removed" | "unreadable" }
  | { readonly kind: "working"; readonly doing: "working" | "removing"; readonly waiting: boolean }
  | { readonly kind: "written"; readonly sample: Sample }
  | { readonly kind: "changed"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface SampleIntents {
  readonly state: SampleState;
  readonly make: () => Promise<void>;
  readonly remove: (evenIfChanged: boolean) => Promise<void>;
  readonly keep: () => void;
  readonly stop: () => void;
}

/** Making the sample in the open workbook, and taking it back. */
export function useSample(): SampleIntents {
  const { text, language, settings, host, current, announce } = usePane();
  const [state, setState] = useState<SampleState>({ kind: "absent" });
  const [work] = useState(createWork);
  const [view] = useState(current);
  const isSeen = current === view && host.connected;
  useEffect(() => {
    if (!isSeen) return;
    void hasSample().then((outcome) => {
      if (outcome.kind === "failed") return;
      setState((before) => {
        if (before.kind === "working" || before.kind === "changed") return before;
        if (outcome.value) return before.kind === "written" ? before : { kind: "present" };
        return before.kind === "present" || before.kind === "written" ? { kind: "absent" } : before;
      });
    });
  }, [isSeen]);

  const begin = (doing: "working" | "removing"): Required<Patience> =>
    work.begin((waiting) => {
      setState({ kind: "working", doing, waiting });
    });

  async function make(): Promise<void> {
    const patience = begin("working");
    const { makeSample } = await import("./makeSample");
    const outcome = await makeSample(text, language, settings, patience);
    if (outcome === null) {
      setState({ kind: patience.signal.aborted ? "absent" : "unreadable" });
      return;
    }
    if (outcome.kind === "failed") setState({ kind: "failed", failure: outcome });
    else {
      setState({ kind: "written", sample: outcome.value });
      announce(text.more.sample.written(outcome.value.quoteSheet, outcome.value.estimateSheet));
    }
  }

  async function remove(evenIfChanged: boolean): Promise<void> {
    const outcome = await removeSample({ ...begin("removing"), evenIfChanged });
    if (outcome.kind === "failed") setState({ kind: "failed", failure: outcome });
    else setState(outcome.value === null ? { kind: "removed" } : { kind: "changed", sheet: outcome.value.changed });
  }

  return {
    state,
    make,
    remove,
    keep: () => {
      setState({ kind: "present" });
    },
    stop: work.stop,
  };
}
