import type { ImportedFile, ImportResult, QuoteCategory, QuoteDocument } from "../../quotes";
import type { Failure, FoundQuote, WrittenQuote } from "../../workbook";
import { lineState, reviewLines, type ReviewLine } from "./review";

export type FileStatus =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "done" }
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
      readonly failure: Failure | null;
    }
  | { readonly kind: "removed"; readonly sheetName: string }
  | { readonly kind: "failed"; readonly failure: Failure };

/** One quote under review. */
export interface Review {
  readonly id: string;
  readonly fileId: number;
  readonly source: Pick<ImportedFile, "file" | "sha256" | "format" | "encoding" | "warnings">;
  readonly position: number;
  readonly document: QuoteDocument;
  readonly lines: readonly ReviewLine[];
  /** Earlier states of the lines, newest last. */
  readonly past: readonly (readonly ReviewLine[])[];
  readonly writing: Writing;
}

export interface ImportState {
  readonly files: readonly QueuedFile[];
  readonly reviews: readonly Review[];
  readonly currentId: string | null;
}

export type Action =
  | { readonly type: "filesAdded"; readonly files: readonly Pick<QueuedFile, "id" | "name">[] }
  | { readonly type: "fileChanged"; readonly id: number; readonly status: FileStatus }
  | { readonly type: "fileRead"; readonly id: number; readonly result: ImportResult }
  | { readonly type: "fileDismissed"; readonly id: number }
  | { readonly type: "reviewChosen"; readonly id: string }
  | { readonly type: "reviewRemoved"; readonly id: string }
  | { readonly type: "included"; readonly index: number; readonly included: boolean }
  | { readonly type: "categorised"; readonly index: number; readonly category: QuoteCategory }
  | { readonly type: "acceptedAll" }
  | { readonly type: "undone" }
  | { readonly type: "writingChanged"; readonly id: string; readonly writing: Writing };

export const initialState: ImportState = { files: [], reviews: [], currentId: null };

export const currentReview = ({ reviews, currentId }: ImportState): Review | null =>
  reviews.find(({ id }) => id === currentId) ?? null;

/** The first quote after the current one that has not been written. */
export function nextReview({ reviews, currentId }: ImportState): Review | null {
  const at = reviews.findIndex(({ id }) => id === currentId);
  const following = [...reviews.slice(at + 1), ...reviews.slice(0, Math.max(at, 0))];
  return following.find(({ writing }) => writing.kind !== "written") ?? null;
}

/** Whether lines were edited after they had been written. */
export const isEditedSince = ({ writing, lines }: Review): boolean =>
  writing.kind === "written" && writing.lines !== lines;

const withStatus = (files: readonly QueuedFile[], id: number, status: FileStatus): readonly QueuedFile[] =>
  files.map((file) => (file.id === id ? { ...file, status } : file));

const reviewsOf = (fileId: number, { documents, ...source }: ImportedFile): readonly Review[] =>
  documents.map((document, position) => ({
    id: `${String(fileId)}-${String(position)}`,
    fileId,
    source,
    position,
    document,
    lines: reviewLines(document),
    past: [],
    writing: { kind: "idle" },
  }));

function statusOf(result: ImportResult): FileStatus {
  if ("error" in result)
    return result.error === "cancelled" ? { kind: "cancelled" } : { kind: "refused", code: result.error };
  return result.documents.length === 0 ? { kind: "empty" } : { kind: "done" };
}

/** Reading a file again puts its quotes where they were. */
function fileRead(state: ImportState, id: number, result: ImportResult): ImportState {
  const added = "error" in result ? [] : reviewsOf(id, result);
  const at = state.reviews.findIndex(({ fileId }) => fileId === id);
  const others = state.reviews.filter(({ fileId }) => fileId !== id);
  const before = at < 0 ? others.length : at;
  const reviews = "error" in result ? state.reviews : [...others.slice(0, before), ...added, ...others.slice(before)];
  const stays = reviews.some((review) => review.id === state.currentId);
  return {
    files: withStatus(state.files, id, statusOf(result)),
    reviews,
    currentId: stays ? state.currentId : (added[0]?.id ?? reviews[0]?.id ?? null),
  };
}

function reviewRemoved(state: ImportState, id: string): ImportState {
  const at = state.reviews.findIndex((review) => review.id === id);
  const removed = state.reviews[at];
  const reviews = state.reviews.filter((review) => review.id !== id);
  const next = reviews[Math.min(at, reviews.length - 1)]?.id ?? null;
  const isLast = removed !== undefined && !reviews.some(({ fileId }) => fileId === removed.fileId);
  return {
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
      return fileRead(state, action.id, action.result);
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
        index === action.index ? { ...line, category: action.category, decided: true } : line,
      );
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
