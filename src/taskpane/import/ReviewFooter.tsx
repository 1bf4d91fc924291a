import type { ReactElement } from "react";
import { usePane } from "../context";
import { BatchMessage } from "./BatchMessage";
import { countOf } from "./review";
import { goodReviews, nextReview, type Review } from "./state";
import type { Import } from "./useImport";
import { WriteBar } from "./WriteBar";
import { WriteMessages } from "./WriteMessages";

/** What is done with the quote under review, and with all good ones at once. */
export function ReviewFooter({
  view,
  review,
  onGoTo,
}: {
  readonly view: Import;
  readonly review: Review;
  readonly onGoTo: (index: number) => void;
}): ReactElement {
  const { text, announce, show } = usePane();
  const { state, dispatch, writer } = view;
  const { id, writing } = review;
  const next = nextReview(state);
  const good = goodReviews(state);
  const isSaidByBatch =
    state.batch?.ids.includes(id) === true && !state.batch.working && writing.kind === "written" && !writing.changed;
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
      good={good.length}
      onWriteAll={() => {
        void writer.writeAll(good);
      }}
    >
      <BatchMessage
        state={state}
        onStop={writer.stop}
        onRemove={(reviews) => {
          void writer.removeAll(reviews);
        }}
        onShow={(reviewId) => {
          dispatch({ type: "reviewChosen", id: reviewId });
        }}
        onEstimate={() => {
          show("estimate");
        }}
        onClose={() => {
          dispatch({ type: "batchClosed" });
        }}
      />
      {!isSaidByBatch && (
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
          onEstimate={() => {
            show("estimate");
          }}
          onNext={
            next === null
              ? null
              : () => {
                  dispatch({ type: "reviewChosen", id: next.id });
                }
          }
        />
      )}
    </WriteBar>
  );
}
