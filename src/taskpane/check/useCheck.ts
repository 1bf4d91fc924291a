import { useCallback, useEffect, useRef, useState } from "react";
import {
  acceptQuote,
  acceptResults,
  applyFix,
  checkWorkbook,
  doubtQuote,
  showCell,
  undoFix,
  withYear,
  type AcceptedQuote,
  type Applied,
  type CellPlace,
  type Change,
  type Check,
  type Failure,
  type Knowledge,
  type Outcome,
  type Patience,
} from "../../workbook";
import { usePane } from "../context";
import { loadKnowledge } from "./knowledge";

/** How far the reading of the workbook is. */
export type Reading =
  | { readonly kind: "idle" | "stopped" | "missing" }
  | { readonly kind: "working"; readonly done: number; readonly total: number; readonly waiting: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What became of the last action; `number` tells one from the next. */
export type Deed = { readonly number: number } & (
  | { readonly kind: "fixed" | "undone" | "accepted"; readonly applied: Applied }
  | { readonly kind: "quote-accepted" | "quote-doubted"; readonly quote: AcceptedQuote }
  | { readonly kind: "hidden"; readonly sheet: string }
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly failure: Failure }
);

type Told = Deed extends infer Each ? (Each extends Deed ? Omit<Each, "number"> : never) : never;

export interface Checking {
  readonly reading: Reading;
  readonly check: Check | null;
  readonly knowledge: Knowledge | null;
  readonly deed: Deed | null;
  /** Whether a fix is under way. */
  readonly busy: boolean;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
  readonly chooseYear: (year: number) => void;
  readonly fix: (changes: readonly Change[]) => Promise<void>;
  readonly accept: () => Promise<void>;
  readonly undo: (applied: Applied) => Promise<void>;
  readonly acceptQuote: (tableName: string, state: string) => Promise<void>;
  readonly doubtQuote: (quote: AcceptedQuote) => Promise<void>;
  readonly goTo: (place: CellPlace) => Promise<void>;
}

const toldOf =
  (kind: "fixed" | "undone" | "accepted") =>
  (applied: Applied): Told => ({ kind, applied });

/** The check of the open workbook: read whenever the view comes to be seen, and after every change that it makes. */
export function useCheck(): Checking {
  const { host, settings, current } = usePane();
  const [reading, setReading] = useState<Reading>({ kind: "idle" });
  const [check, setCheck] = useState<Check | null>(null);
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const [deed, setDeed] = useState<Deed | null>(null);
  const [busy, setBusy] = useState(false);
  const abort = useRef(new AbortController());
  const deeds = useRef(0);

  const tell = (told: Told): void => {
    deeds.current += 1;
    setDeed({ ...told, number: deeds.current });
  };

  const wanted = year ?? settings.year;
  const read = useCallback(async (): Promise<void> => {
    const known = knowledge ?? (await loadKnowledge());
    if (known === null) {
      setReading({ kind: "missing" });
      return;
    }
    setKnowledge(known);
    abort.current.abort();
    const { signal } = (abort.current = new AbortController());
    let [done, total] = [0, 0];
    const say = (waiting: boolean): void => {
      setReading({ kind: "working", done, total, waiting });
    };
    say(false);
    const outcome = await checkWorkbook(known, {
      year: wanted,
      signal,
      onProgress: (...counts) => {
        [done, total] = counts;
        say(false);
      },
      onWaiting: () => {
        say(true);
      },
      onResumed: () => {
        say(false);
      },
    });
    if (abort.current.signal !== signal) return;
    if (outcome.kind === "done") {
      setCheck(outcome.value);
      setReading({ kind: "idle" });
    } else setReading(outcome.code === "cancelled" ? { kind: "stopped" } : { kind: "failed", failure: outcome });
  }, [knowledge, wanted]);

  const isSeen = current === "check" && host.connected;
  const latestRead = useRef(read);
  useEffect(() => {
    latestRead.current = read;
  }, [read]);
  useEffect(() => {
    if (isSeen) void latestRead.current();
  }, [isSeen]);

  async function act<Value>(
    told: (value: Value) => Told,
    operation: (patience: Patience) => Promise<Outcome<Value>>,
  ): Promise<void> {
    if (busy) return;
    setBusy(true);
    const outcome = await operation({
      onWaiting: () => {
        tell({ kind: "waiting" });
      },
    });
    if (outcome.kind === "failed") tell({ kind: "failed", failure: outcome });
    else tell(told(outcome.value));
    await read();
    setBusy(false);
  }

  return {
    reading,
    check,
    knowledge,
    deed,
    busy,
    run: async () => {
      setDeed(null);
      await read();
    },
    stop: () => {
      abort.current.abort();
    },
    chooseYear: (chosen) => {
      setYear(chosen);
      if (check !== null && knowledge !== null) setCheck(withYear(check, knowledge, chosen));
    },
    fix: (changes) => act(toldOf("fixed"), (patience) => applyFix(changes, patience)),
    accept: async () => {
      if (check === null || knowledge === null) return;
      await act(toldOf("accepted"), (patience) => acceptResults(check, knowledge.rules, patience));
    },
    undo: (applied) => act(toldOf("undone"), (patience) => undoFix(applied, patience)),
    acceptQuote: (tableName, state) =>
      act<AcceptedQuote>(
        (quote) => ({ kind: "quote-accepted", quote }),
        (patience) => acceptQuote(tableName, state, patience),
      ),
    doubtQuote: (accepted) =>
      act<AcceptedQuote>(
        (quote) => ({ kind: "quote-doubted", quote }),
        (patience) => doubtQuote(accepted, patience),
      ),
    goTo: async (place) => {
      const outcome = await showCell(place);
      if (outcome.kind === "failed") tell({ kind: "failed", failure: outcome });
      else if (outcome.value === "hidden") tell({ kind: "hidden", sheet: place.sheet });
    },
  };
}
