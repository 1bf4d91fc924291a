import { makeStyles } from "@griffel/react";
import { useCallback, useRef, type KeyboardEvent, type ReactElement, type Ref } from "react";
import { usePane } from "../context";
import { categoryName } from "./categoryNames";
import { DropArea } from "./DropArea";
import { EmptyState } from "./EmptyState";
import { FileButton } from "./FileButton";
import { LeftOut } from "./LeftOut";
import { LineList, type LineListHandle } from "./LineList";
import { Queue } from "./Queue";
import { QuoteCard } from "./QuoteCard";
import { QuotePicker } from "./QuotePicker";
import { Reconciliation } from "./Reconciliation";
import { countOf } from "./review";
import { currentReview, nextReview, type Review } from "./state";
import { useImport, type Import } from "./useImport";
import { Warnings } from "./Warnings";
import { WriteBar } from "./WriteBar";
import { WriteMessages } from "./WriteMessages";
import type { QuoteCategory } from "../../quotes";

const sampleFile = "sample-quote.xlsx";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: "0",
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
  },
  stack: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px 14px" },
  add: { alignSelf: "flex-start" },
});

/** The quote under review, from what was recognised down to its last line. */
function ReviewBody({
  view,
  review,
  list,
  onUndo,
}: {
  readonly view: Import;
  readonly review: Review;
  readonly list: Ref<LineListHandle>;
  readonly onUndo: () => void;
}): ReactElement {
  const { text, language, announce } = usePane();
  const { dispatch, reader } = view;
  const { document, source, fileId, lines, past } = review;
  const onIncluded = useCallback(
    (index: number, included: boolean): void => {
      dispatch({ type: "included", index, included });
    },
    [dispatch],
  );
  const onCategory = useCallback(
    (index: number, category: QuoteCategory): void => {
      dispatch({ type: "categorised", index, category });
      announce(text.lines.changed(document.items[index]?.name ?? "", categoryName(category, language, text)));
    },
    [dispatch, announce, text, language, document],
  );
  const codes = [...new Set([...source.warnings, ...document.warnings])];
  return (
    <>
      <QuoteCard
        review={review}
        onRemove={() => {
          dispatch({ type: "reviewRemoved", id: review.id });
        }}
        onEncoding={(encoding) => {
          reader.again(fileId, encoding);
        }}
      />
      <Reconciliation document={document} />
      <Warnings codes={codes} />
      <LineList
        key={review.id}
        lines={lines}
        canUndo={past.length > 0}
        handle={list}
        onUndo={onUndo}
        onIncluded={onIncluded}
        onCategory={onCategory}
      />
      <LeftOut rows={document.leftOut} />
    </>
  );
}

function ReviewFooter({
  view,
  review,
  onGoTo,
}: {
  readonly view: Import;
  readonly review: Review;
  readonly onGoTo: (index: number) => void;
}): ReactElement {
  const { text, announce } = usePane();
  const { state, dispatch, writer } = view;
  const { id, writing } = review;
  const next = nextReview(state);
  const cancel = (): void => {
    dispatch({
      type: "writingChanged",
      id,
      writing: writing.kind === "written" ? { ...writing, changed: false } : { kind: "idle" },
    });
  };
  return (
    <WriteBar
      review={review}
      onGoTo={onGoTo}
      onAcceptAll={() => {
        announce(text.lines.acceptedAll(countOf(review.lines, "check")));
        dispatch({ type: "acceptedAll" });
      }}
      onWrite={() => {
        void writer.write(review);
      }}
    >
      <WriteMessages
        review={review}
        onReplace={(found) => {
          void writer.writeAnyway(review, found);
        }}
        onKeepBoth={() => {
          void writer.writeAnyway(review, null);
        }}
        onCancel={cancel}
        onStop={writer.stop}
        onShow={() => {
          void writer.show(review);
        }}
        onRemove={(evenIfChanged) => {
          void writer.remove(review, evenIfChanged);
        }}
        onNext={
          next === null
            ? null
            : () => {
                dispatch({ type: "reviewChosen", id: next.id });
              }
        }
      />
    </WriteBar>
  );
}

/** 見積取込: is what was read right? Then one button writes it. */
export function ImportView(): ReactElement {
  const styles = useStyles();
  const { text, announce } = usePane();
  const view = useImport(sampleFile);
  const { state, dispatch, reader, addFiles, addSample } = view;
  const list = useRef<LineListHandle>(null);
  const review = currentReview(state);
  const isEmpty = state.files.length === 0 && review === null;
  const undo = (): void => {
    if (review === null || review.past.length === 0) return;
    dispatch({ type: "undone" });
    announce(text.lines.undone);
  };
  const undoKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    undo();
  };
  return (
    <DropArea onFiles={addFiles} onKeyDown={undoKey}>
      <div className={styles.scroll}>
        {isEmpty ? (
          <EmptyState onFiles={addFiles} onSample={addSample} />
        ) : (
          <div className={styles.stack}>
            <FileButton
              className={styles.add}
              size="small"
              label={text.queue.add}
              testId="add-files"
              onFiles={addFiles}
            />
            <Queue
              files={state.files}
              onStop={reader.stop}
              onAgain={(id) => {
                reader.again(id, null);
              }}
              onDismiss={(id) => {
                dispatch({ type: "fileDismissed", id });
              }}
            />
            {review !== null && (
              <>
                <QuotePicker
                  reviews={state.reviews}
                  currentId={review.id}
                  onChoose={(id) => {
                    dispatch({ type: "reviewChosen", id });
                  }}
                />
                <ReviewBody view={view} review={review} list={list} onUndo={undo} />
              </>
            )}
          </div>
        )}
      </div>
      {review !== null && (
        <ReviewFooter
          view={view}
          review={review}
          onGoTo={(index) => {
            list.current?.goTo(index);
          }}
        />
      )}
    </DropArea>
  );
}
