import type { ImportedFile, ImportResult, QuoteCategory, QuoteDocument } from "../../quotes";
import type { Failure, FoundQuote, QuoteMemory, WrittenQuote } from "../../workbook";
import { countOf, includedLines, lineState, reviewLines, type LineEdit, type ReviewLine } from "./review";

export type FileStatus =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "done" }
  /** A comparison of vendors: the person says whose prices count. */
  | { readonly kind: "choosing"; readonly comparison: ImportedFile; readonly taught: readonly string[] }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

export interface QueuedFile {
  readonly id: number;
  readonly name: string;
  readonly status: FileStatus;
}

export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "asking"; readonly found: FoundQuote }
  | { readonly kind: "working"; readonly waiting: boolean }
  | {
      readonly kind: "written";
      readonly written: WrittenQuote;
      /** The lines as they were written. */
      readonly lines: readonly ReviewLine[];
      readonly changed: boolean;
      /** How many categories the workbook learnt with it. */
      readonly lessons: number;
      readonly failure: Failure | null;
    }
  | { readonly kind: "removed"; readonly sheetName: string }
  | { readonly kind: "failed"; readonly failure: Failure };

/** One quote under review. */
export interface Review {
  readonly id: string;
  readonly fileId: number;
  readonly source: Pick<ImportedFile, "file" | "sha256" | "format" | "encoding" | "warnings" | "needsUserChoice">;
  readonly position: number;
  readonly document: QuoteDocument;
  readonly lines: readonly ReviewLine[];
  /** Earlier states of the lines, newest last. */
  readonly past: readonly (readonly ReviewLine[])[];
  readonly writing: Writing;
}

/** Several quotes that are written, or taken back, in one go. */
export interface Batch {
  readonly ids: readonly string[];
  readonly working: boolean;
}

export interface ImportState {
  readonly files: readonly QueuedFile[];
  readonly reviews: readonly Review[];
  readonly currentId: string | null;
  /** What the workbook was taught with earlier quotes. */
  readonly memory: QuoteMemory;
  readonly batch: Batch | null;
}

export type Action =
  | { readonly type: "filesAdded"; readonly files: readonly Pick<QueuedFile, "id" | "name">[] }
  | { readonly type: "fileChanged"; readonly id: number; readonly status: FileStatus }
  | {
      readonly type: "fileRead";
      readonly id: number;
      readonly result: ImportResult;
      readonly taught: readonly string[];
    }
  | { readonly type: "vendorChosen"; readonly id: number; readonly position: number }
  | { readonly type: "fileDismissed"; readonly id: number }
  | { readonly type: "reviewChosen"; readonly id: string }
  | { readonly type: "reviewRemoved"; readonly id: string }
  | { readonly type: "included"; readonly index: number; readonly included: boolean }
  | { readonly type: "categorised"; readonly index: number; readonly category: QuoteCategory }
  | { readonly type: "edited"; readonly index: number; readonly edit: LineEdit }
  | { readonly type: "acceptedAll" }
  | { readonly type: "memoryChanged"; readonly memory: QuoteMemory }
  | { readonly type: "batchChanged"; readonly batch: Batch }
  | { readonly type: "batchClosed" }
  | { readonly type: "undone" }
  | { readonly type: "writingChanged"; readonly id: string; readonly writing: Writing };

export const initialState: ImportState = {
  files: [],
  reviews: [],
  currentId: null,
  memory: { columns: [], categories: [] },
  batch: null,
};

export const currentReview = ({ reviews, currentId }: ImportState): Review | null =>
  reviews.find(({ id }) => id === currentId) ?? null;

/** The first quote after the current one that has not been written. */
export function nextReview({ reviews, currentId }: ImportState): Review | null {
  const at = reviews.findIndex(({ id }) => id === currentId);
  const following = [...reviews.slice(at + 1), ...reviews.slice(0, Math.max(at, 0))];
  return following.find(({ writing }) => writing.kind !== "written") ?? null;
}

const isWaiting = ({ writing: { kind } }: Review): boolean => ["idle", "removed", "failed"].includes(kind);

/** Whether a quote can be written without another look: it agrees with its own totals, and every category is certain. */
export const isGood = ({ document, lines }: Pick<Review, "document" | "lines">): boolean =>
  document.reconciliation.reconciled &&
  includedLines(lines).length > 0 &&
  countOf(lines, "choose") + countOf(lines, "check") === 0;

/** The good quotes that are not in the workbook yet. */
export const goodReviews = ({ reviews }: ImportState): readonly Review[] =>
  reviews.filter((review) => isGood(review) && isWaiting(review));

/** Whether lines were edited after they had been written. */
export const isEditedSince = ({ writing, lines }: Review): boolean =>
  writing.kind === "written" && writing.lines !== lines;

const withStatus = (files: readonly QueuedFile[], id: number, status: FileStatus): readonly QueuedFile[] =>
  files.map((file) => (file.id === id ? { ...file, status } : file));

const reviewsOf = (
  fileId: number,
  { documents, ...source }: ImportedFile,
  taught: readonly string[],
): readonly Review[] => {
  const names = new Set(taught);
  return documents.map((document, position) => ({
    id: `${String(fileId)}-${String(position)}`,
    fileId,
    source,
    position,
    document,
    lines: reviewLines(document, names),
    past: [],
    writing: { kind: "idle" },
  }));
};

const isComparison = ({ needsUserChoice, documents }: ImportedFile): boolean => needsUserChoice && documents.length > 1;

function statusOf(result: ImportResult, taught: readonly string[]): FileStatus {
  if ("error" in result)
    return result.error === "cancelled" ? { kind: "cancelled" } : { kind: "refused", code: result.error };
  if (isComparison(result)) return { kind: "choosing", comparison: result, taught };
  return result.documents.length === 0 ? { kind: "empty" } : { kind: "done" };
}

/** Reading a file again puts its quotes where they were; of a comparison nothing is shown before the choice. */
function fileRead(state: ImportState, id: number, result: ImportResult, taught: readonly string[]): ImportState {
  if ("error" in result || isComparison(result))
    return { ...state, files: withStatus(state.files, id, statusOf(result, taught)) };
  const added = reviewsOf(id, result, taught);
  const at = state.reviews.findIndex(({ fileId }) => fileId === id);
  const others = state.reviews.filter(({ fileId }) => fileId !== id);
  const before = at < 0 ? others.length : at;
  const reviews = [...others.slice(0, before), ...added, ...others.slice(before)];
  const stays = reviews.some((review) => review.id === state.currentId);
  return {
    ...state,
    files: withStatus(state.files, id, statusOf(result, taught)),
    reviews,
    currentId: stays ? state.currentId : (added[0]?.id ?? reviews[0]?.id ?? null),
  };
}

/** The chosen vendor's quote joins the others; one that is under review already is shown. */
function vendorChosen(state: ImportState, fileId: number, position: number): ImportState {
  const status = state.files.find(({ id }) => id === fileId)?.status;
  if (status?.kind !== "choosing") return state;
  const chosen = reviewsOf(fileId, status.comparison, status.taught)[position];
  if (chosen === undefined) return state;
  const isThere = state.reviews.some(({ id }) => id === chosen.id);
  return {
    ...state,
    files: withStatus(state.files, fileId, { kind: "done" }),
    reviews: isThere ? state.reviews : [...state.reviews, chosen],
    currentId: chosen.id,
  };
}

function reviewRemoved(state: ImportState, id: string): ImportState {
  const at = state.reviews.findIndex((review) => review.id === id);
  const removed = state.reviews[at];
  const reviews = state.reviews.filter((review) => review.id !== id);
  const next = reviews[Math.min(at, reviews.length - 1)]?.id ?? null;
  const isLast = removed !== undefined && !reviews.some(({ fileId }) => fileId === removed.fileId);
  return {
    ...state,
    files: isLast ? state.files.filter((file) => file.id !== removed.fileId) : state.files,
    reviews,
    currentId: state.currentId === id ? next : state.currentId,
  };
}

const onCurrent = (state: ImportState, change: (review: Review) => Review): ImportState => ({
  ...state,
  reviews: state.reviews.map((review) => (review.id === state.currentId ? change(review) : review)),
});

const longestPast = 200;

/** Changes lines of the current quote so that the change can be undone. */
const edited = (state: ImportState, change: (line: ReviewLine, index: number) => ReviewLine): ImportState =>
  onCurrent(state, (review) => ({
    ...review,
    lines: review.lines.map(change),
    past: [...review.past, review.lines].slice(-longestPast),
  }));

const undone = (state: ImportState): ImportState =>
  onCurrent(state, (review) => {
    const lines = review.past[review.past.length - 1];
    return lines === undefined ? review : { ...review, lines, past: review.past.slice(0, -1) };
  });

/** All changes of the view's state; pure. */
export function reduce(state: ImportState, action: Action): ImportState {
  switch (action.type) {
    case "filesAdded":
      return {
        ...state,
        files: [...state.files, ...action.files.map((file) => ({ ...file, status: { kind: "waiting" as const } }))],
      };
    case "fileChanged":
      return { ...state, files: withStatus(state.files, action.id, action.status) };
    case "fileRead":
      return fileRead(state, action.id, action.result, action.taught);
    case "vendorChosen":
      return vendorChosen(state, action.id, action.position);
    case "fileDismissed":
      return { ...state, files: state.files.filter(({ id }) => id !== action.id) };
    case "reviewChosen":
      return { ...state, currentId: action.id };
    case "reviewRemoved":
      return reviewRemoved(state, action.id);
    case "included":
      return edited(state, (line, index) => (index === action.index ? { ...line, included: action.included } : line));
    case "categorised":
      return edited(state, (line, index) =>
        index === action.index ? { ...line, category: action.category, decided: true, taught: false } : line,
      );
    case "edited":
      return edited(state, (line, index) => (index === action.index ? { ...line, ...action.edit } : line));
    case "batchChanged":
      return { ...state, batch: action.batch };
    case "batchClosed":
      return { ...state, batch: null };
    case "memoryChanged":
      return { ...state, memory: action.memory };
    case "acceptedAll":
      return edited(state, (line) => (lineState(line) === "check" ? { ...line, decided: true } : line));
    case "undone":
      return undone(state);
    case "writingChanged":
      return {
        ...state,
        reviews: state.reviews.map((review) =>
          review.id === action.id ? { ...review, writing: action.writing } : review,
        ),
      };
  }
}
