import { useCallback, useEffect, useState } from "react";
import { programmeOf } from "../../engine";
import type { FrameCode } from "../../rules";
import {
  importedQuotes,
  removeSheet,
  showSheet,
  writeProposal,
  type Failure,
  type ImportedQuotes,
  type Patience,
  type ProposalConditions,
  type QuoteSource,
  type WrittenSheet,
} from "../../workbook";
import { changesOf, ownConditions, type OwnConditions } from "../case";
import { usePane } from "../context";
import { isoToday } from "../today";
import { createWork } from "../work";

/** The imported quotes of the workbook. */
export type Quotes =
  | { readonly kind: "reading" }
  | ({ readonly kind: "read" } & ImportedQuotes)
  | { readonly kind: "failed"; readonly failure: Failure };

/** How far the page is. */
export type Progress =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly waiting: boolean }
  | { readonly kind: "written"; readonly written: WrittenSheet; readonly failure: Failure | null }
  | { readonly kind: "changed"; readonly written: WrittenSheet }
  | { readonly kind: "removed"; readonly sheetName: string }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Proposal {
  readonly quotes: Quotes;
  readonly chosen: QuoteSource | null;
  /** What holds for the page: as on the quote's sheet, unless chosen otherwise. */
  readonly conditions: OwnConditions;
  /** Set where the frame was chosen by hand; otherwise it is the best one. */
  readonly frame: FrameCode | null;
  readonly setYear: (year: number) => void;
  readonly setFrame: (frame: FrameCode | null) => void;
  readonly progress: Progress;
  readonly choose: (tableName: string) => void;
  readonly refresh: () => void;
  readonly write: () => Promise<void>;
  readonly stop: () => void;
  readonly show: () => Promise<void>;
  readonly remove: (evenIfChanged: boolean) => Promise<void>;
  readonly keep: () => void;
}

/** Reads the quotes whenever the view comes into sight. */
function useQuotes(isSeen: boolean): { readonly quotes: Quotes; readonly refresh: () => void } {
  const [quotes, setQuotes] = useState<Quotes>({ kind: "reading" });
  const refresh = useCallback(() => {
    void importedQuotes().then((outcome) => {
      setQuotes(outcome.kind === "failed" ? { kind: "failed", failure: outcome } : { kind: "read", ...outcome.value });
    });
  }, []);
  useEffect(() => {
    if (isSeen) refresh();
  }, [isSeen, refresh]);
  return { quotes, refresh };
}

/** What the view shows, and what a person may ask for. */
export function useProposal(): Proposal {
  const { language, current, settings, chosen: chosenConditions } = usePane();
  const { quotes, refresh } = useQuotes(current === "proposal");
  const [tableName, choose] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const [frame, setFrame] = useState<FrameCode | null>(null);
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const [work] = useState(createWork);
  const listed = quotes.kind === "read" ? quotes.quotes : [];
  const chosen = listed.find((quote) => quote.tableName === tableName) ?? listed[0] ?? null;
  const own = ownConditions(chosen ?? undefined, settings);
  const programme = (year === null ? null : programmeOf(year)) ?? own.programme;
  const changes: ProposalConditions = {
    ...changesOf(own, chosenConditions),
    ...(programme === own.programme ? {} : { year: programme.year }),
    ...(frame === null ? {} : { frame }),
  };
  const follows = Object.keys(changes).length === 0;
  const conditions: OwnConditions = { ...own, ...chosenConditions, programme, frame: follows ? own.frame : frame };
  const written = progress.kind === "written" || progress.kind === "changed" ? progress.written : null;

  const begin = (): Patience =>
    work.begin((waiting) => {
      setProgress({ kind: "working", waiting });
    });

  return {
    quotes,
    chosen,
    conditions,
    frame,
    setYear,
    setFrame,
    progress,
    choose,
    refresh,
    write: async () => {
      if (chosen === null) return;
      const plan = { tableName: chosen.tableName, conditions: changes };
      const outcome = await writeProposal(plan, { ...begin(), language, today: isoToday() });
      if (outcome.kind === "failed") setProgress({ kind: "failed", failure: outcome });
      else setProgress({ kind: "written", written: outcome.value, failure: null });
    },
    stop: work.stop,
    show: async () => {
      if (written === null) return;
      const outcome = await showSheet(written.record);
      setProgress({ kind: "written", written, failure: outcome.kind === "failed" ? outcome : null });
    },
    remove: async (evenIfChanged) => {
      if (written === null) return;
      const outcome = await removeSheet(written.record, { ...begin(), evenIfChanged });
      if (outcome.kind === "failed") setProgress({ kind: "written", written, failure: outcome });
      else if (outcome.value.kind === "changed") setProgress({ kind: "changed", written });
      else setProgress({ kind: "removed", sheetName: outcome.value.sheetName });
    },
    keep: () => {
      if (written !== null) setProgress({ kind: "written", written, failure: null });
    },
  };
}
