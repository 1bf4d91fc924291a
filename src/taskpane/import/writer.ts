import type { Language, PaneText } from "../../text";
import {
  findQuote,
  rememberCategories,
  removeQuote,
  showQuote,
  writeQuote,
  type FoundQuote,
  type Outcome,
  type Patience,
  type QuoteMemory,
  type RememberedCategory,
} from "../../workbook";
import { createWork } from "../work";
import { lessonsIn } from "./review";
import { quoteSheetOf } from "./sheet";
import type { Action, Review, Writing } from "./state";

/** The chosen categories of a quote as the workbook keeps them, one for each name. */
async function lessonsOf({ lines }: Review): Promise<readonly RememberedCategory[]> {
  const { correctionKey } = await import("../../quotes");
  const lessons = new Map<string, RememberedCategory>();
  for (const { name, category } of lessonsIn(lines))
    if (category !== "UNKNOWN" && category !== "DISCOUNT")
      lessons.set(correctionKey(name), { key: correctionKey(name), name, category });
  return [...lessons.values()];
}

interface Words {
  readonly text: PaneText;
  readonly language: Language;
}

/** What the person may ask of the workbook about one quote. */
export interface Writer {
  /** Writes the quote, unless it is in the workbook already: then the person is asked. */
  readonly write: (review: Review) => Promise<void>;
  /** Writes the quote beside or in place of an earlier import. */
  readonly writeAnyway: (review: Review, replace: FoundQuote | null) => Promise<void>;
  /** Writes quotes one after the other; those that are in the workbook already are left to be asked about. */
  readonly writeAll: (reviews: readonly Review[]) => Promise<void>;
  /** Takes back what `writeAll` wrote; what was changed since is left to be asked about. */
  readonly removeAll: (reviews: readonly Review[]) => Promise<void>;
  /** Ends a wait, and what is done with several quotes after the one in hand. */
  readonly stop: () => void;
  readonly remove: (review: Review, evenIfChanged: boolean) => Promise<void>;
  readonly show: (review: Review) => Promise<void>;
}

export function createWriter(dispatch: (action: Action) => void, { text, language }: Words): Writer {
  const work = createWork();
  let all = new AbortController();

  const tell = ({ id }: Review, writing: Writing): void => {
    dispatch({ type: "writingChanged", id, writing });
  };

  /** Shows that something is under way, and that it waits where a cell is being edited. */
  const begin = (review: Review): Patience =>
    work.begin((waiting) => {
      tell(review, { kind: "working", waiting });
    });

  async function writeAnyway(review: Review, replace: FoundQuote | null): Promise<void> {
    const sheet = quoteSheetOf(review, text);
    if (sheet === null) return;
    const outcome = await writeQuote(sheet, { ...begin(review), language, replace });
    if (outcome.kind === "failed") {
      tell(review, { kind: "failed", failure: outcome });
      return;
    }
    const lessons = await lessonsOf(review);
    const learnt: Outcome<QuoteMemory> | null =
      lessons.length === 0 ? null : await rememberCategories(lessons, begin(review));
    if (learnt?.kind === "done") dispatch({ type: "memoryChanged", memory: learnt.value });
    tell(review, {
      ...{ kind: "written", written: outcome.value, lines: review.lines, changed: false },
      lessons: learnt?.kind === "done" ? lessons.length : 0,
      failure: learnt?.kind === "failed" ? learnt : null,
    });
  }

  async function write(review: Review): Promise<void> {
    const sheet = quoteSheetOf(review, text);
    if (sheet === null) return;
    const outcome = await findQuote(sheet, begin(review));
    if (outcome.kind === "failed") tell(review, { kind: "failed", failure: outcome });
    else if (outcome.value === null) await writeAnyway(review, null);
    else tell(review, { kind: "asking", found: outcome.value });
  }

  async function remove(review: Review, evenIfChanged: boolean): Promise<void> {
    const { writing } = review;
    if (writing.kind !== "written") return;
    const { record } = writing.written;
    const outcome = await removeQuote(record, { ...begin(review), evenIfChanged });
    if (outcome.kind === "failed") tell(review, { ...writing, failure: outcome });
    else if (outcome.value.kind === "changed") tell(review, { ...writing, changed: true, failure: null });
    else tell(review, { kind: "removed", sheetName: outcome.value.sheetName });
  }

  async function inTurn(reviews: readonly Review[], work: (review: Review) => Promise<void>): Promise<void> {
    const ids = reviews.map(({ id }) => id);
    dispatch({ type: "batchChanged", batch: { ids, working: true } });
    const own = new AbortController();
    all = own;
    for (const review of reviews) if (!own.signal.aborted) await work(review);
    dispatch({ type: "batchChanged", batch: { ids, working: false } });
  }

  async function show(review: Review): Promise<void> {
    const { writing } = review;
    if (writing.kind !== "written") return;
    const outcome = await showQuote(writing.written.record);
    tell(review, { ...writing, failure: outcome.kind === "failed" ? outcome : null });
  }

  return {
    write,
    writeAnyway,
    remove,
    show,
    writeAll: (reviews) => inTurn(reviews, write),
    removeAll: (reviews) => inTurn(reviews, (review) => remove(review, false)),
    stop: () => {
      all.abort();
      work.stop();
    },
  };
}
