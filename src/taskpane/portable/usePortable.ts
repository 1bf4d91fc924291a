import { useCallback, useEffect, useState } from "react";
import { ruleVersion } from "../../rules";
import {
  bookSheets,
  makePortable,
  portableSheets,
  removePortable,
  showSheet,
  type BookSheet,
  type Failure,
  type Outcome,
  type Patience,
  type PortableCopy,
  type PortableKind,
  type SheetRecord,
} from "../../workbook";
import { usePane } from "../context";
import { isoToday } from "../today";
import { createWork } from "../work";

/** What the workbook holds: sheets to copy, and sheets of earlier copies. */
export type Book =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly sheets: readonly BookSheet[]; readonly earlier: readonly SheetRecord[] }
  | { readonly kind: "failed"; readonly failure: Failure };

export type Progress =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly waiting: boolean; readonly done: number; readonly total: number }
  | { readonly kind: "made"; readonly as: PortableKind; readonly copy: PortableCopy }
  | { readonly kind: "changed"; readonly records: readonly SheetRecord[]; readonly names: readonly string[] }
  | { readonly kind: "removed"; readonly count: number }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Portable {
  readonly book: Book;
  /** The ids of the sheets that are to be copied. */
  readonly chosen: ReadonlySet<string>;
  readonly kind: PortableKind;
  readonly progress: Progress;
  readonly refresh: () => void;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
  readonly setKind: (kind: PortableKind) => void;
  readonly make: () => Promise<void>;
  readonly stop: () => void;
  readonly show: (record: SheetRecord) => Promise<void>;
  readonly remove: (records: readonly SheetRecord[], evenIfChanged: boolean) => Promise<void>;
  readonly keep: () => void;
}

/** Reads the sheets whenever the view comes into sight. */
function useBook(isSeen: boolean): { readonly book: Book; readonly refresh: () => void } {
  const [book, setBook] = useState<Book>({ kind: "reading" });
  const refresh = useCallback(() => {
    void Promise.all([bookSheets(), portableSheets()]).then(([sheets, earlier]) => {
      if (sheets.kind === "failed") setBook({ kind: "failed", failure: sheets });
      else if (earlier.kind === "failed") setBook({ kind: "failed", failure: earlier });
      else setBook({ kind: "read", sheets: sheets.value, earlier: earlier.value.map(({ record }) => record) });
    });
  }, []);
  useEffect(() => {
    if (isSeen) refresh();
  }, [isSeen, refresh]);
  return { book, refresh };
}

/** What the view shows, and what a person may ask for. */
export function usePortable(): Portable {
  const { language, current, announce, text } = usePane();
  const { book, refresh } = useBook(current === "portable");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [kind, setKind] = useState<PortableKind>("live");
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const [work] = useState(createWork);
  const sheets = book.kind === "read" ? book.sheets : [];
  const chosen = new Set(sheets.map(({ id }) => id).filter((id) => !left.has(id)));

  async function working<Done>(
    operation: (patience: Patience & { onProgress: (done: number, total: number) => void }) => Promise<Outcome<Done>>,
  ): Promise<Outcome<Done>> {
    let state = { waiting: false, done: 0, total: 0 };
    const say = (change: Partial<typeof state>): void => {
      state = { ...state, ...change };
      setProgress({ kind: "working", ...state });
    };
    const outcome = await operation({
      ...work.begin((waiting) => {
        say({ waiting });
      }),
      onProgress: (done, total) => {
        say({ done, total });
      },
    });
    if (outcome.kind === "failed") setProgress({ kind: "failed", failure: outcome });
    refresh();
    return outcome;
  }

  return {
    ...{ book, chosen, kind, progress, refresh, setKind },
    toggle: (id) => {
      setLeft((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      });
    },
    toggleAll: () => {
      setLeft(chosen.size === sheets.length ? new Set(sheets.map(({ id }) => id)) : new Set());
    },
    make: async () => {
      const note = { today: isoToday(), ruleVersion };
      const outcome = await working((patience) =>
        makePortable({ ...patience, kind, sheets: [...chosen], note, language }),
      );
      if (outcome.kind === "failed") return;
      setProgress({ kind: "made", as: kind, copy: outcome.value });
      announce(text.portable.done(outcome.value.sheets.length));
    },
    stop: work.stop,
    show: async (record) => {
      const outcome = await showSheet(record);
      if (outcome.kind === "failed") setProgress({ kind: "failed", failure: outcome });
    },
    remove: async (records, evenIfChanged) => {
      const outcome = await working((patience) => removePortable(records, { ...patience, evenIfChanged }));
      if (outcome.kind === "failed") return;
      const { removed, changed } = outcome.value;
      if (changed.length > 0) setProgress({ kind: "changed", records, names: changed });
      else setProgress({ kind: "removed", count: removed.length });
    },
    keep: () => {
      setProgress({ kind: "idle" });
    },
  };
}
