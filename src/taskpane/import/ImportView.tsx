import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import { useCallback, useRef, useState, type KeyboardEvent, type ReactElement, type Ref } from "react";
import { usePane } from "../context";
import { places } from "../places";
import { categoryName } from "./categoryNames";
import { DropArea } from "./DropArea";
import { EmptyState } from "./EmptyState";
import { FileButton } from "./FileButton";
import { LeftOut } from "./LeftOut";
import { ColumnMapper } from "./ColumnMapper";
import { Memory } from "./Memory";
import { LineList, type LineListHandle } from "./LineList";
import { Queue } from "./Queue";
import { QuoteCard } from "./QuoteCard";
import { QuotePicker } from "./QuotePicker";
import { Reconciliation } from "./Reconciliation";
import { countOf, type LineEdit } from "./review";
import { currentReview, nextReview, type Review } from "./state";
import { useImport, type Import } from "./useImport";
import { usePaste } from "./usePaste";
import { Warnings } from "./Warnings";
import { WriteBar } from "./WriteBar";
import { WriteMessages } from "./WriteMessages";
import type { Pasted, QuoteCategory } from "../../quotes";

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
  add: { display: "flex", flexWrap: "wrap", gap: "8px" },
  problem: { flexShrink: 0, margin: "10px 14px 0" },
});

/** The quote under review, from what was recognised down to its last line. */
function ReviewBody({
  view,
  review,
  list,
  onUndo,
  onColumns,
}: {
  readonly view: Import;
  readonly review: Review;
  readonly list: Ref<LineListHandle>;
  readonly onUndo: () => void;
  readonly onColumns: (fileId: number) => void;
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
  const onEdit = useCallback(
    (index: number, edit: LineEdit): void => {
      dispatch({ type: "edited", index, edit });
      announce(text.lines.edited(document.items[index]?.name ?? ""));
    },
    [dispatch, announce, text, document],
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
          reader.again(fileId, { encoding });
        }}
        onColumns={() => {
          onColumns(fileId);
        }}
        onOtherVendor={() => {
          reader.again(fileId, {});
        }}
      />
      <Reconciliation review={review} />
      <Warnings codes={codes} />
      <LeftOut rows={document.leftOut} />
      <LineList
        key={review.id}
        lines={lines}
        canUndo={past.length > 0}
        handle={list}
        onUndo={onUndo}
        onIncluded={onIncluded}
        onCategory={onCategory}
        onEdit={onEdit}
      />
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
  const { text, announce, show } = usePane();
  const estimate = places.find(({ name }: { readonly name: string }) => name === "estimate");
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
        onEstimate={
          estimate === undefined
            ? null
            : () => {
                show(estimate.name);
              }
        }
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
  const { text, announce, host } = usePane();
  const view = useImport(sampleFile);
  const { state, dispatch, reader, addFiles, addSample, addPaste, addSelection } = view;
  const list = useRef<LineListHandle>(null);
  const area = useRef<HTMLDivElement>(null);
  const [mapped, setMapped] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const nothingPasted = useCallback((): void => {
    setProblem(text.empty.pasteEmpty);
  }, [text]);
  const pasted = useCallback(
    (content: Pasted): void => {
      setProblem(null);
      addPaste(content);
    },
    [addPaste],
  );
  usePaste(area, { onPaste: pasted, onFiles: addFiles, onNothing: nothingPasted });
  const selection = host.connected
    ? (): void => {
        void addSelection().then(setProblem);
      }
    : null;
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
    <DropArea onFiles={addFiles} onKeyDown={undoKey} view={area}>
      <div className={styles.scroll}>
        {problem !== null && (
          <MessageBar intent="warning" layout="multiline" className={styles.problem} data-testid="import-problem">
            <MessageBarBody role="alert">{problem}</MessageBarBody>
          </MessageBar>
        )}
        {isEmpty ? (
          <EmptyState onFiles={addFiles} onSample={addSample} onSelection={selection} />
        ) : (
          <div className={styles.stack}>
            <div className={styles.add}>
              <FileButton size="small" label={text.queue.add} testId="add-files" onFiles={addFiles} />
              {selection !== null && (
                <Button size="small" data-testid="import-selection" title={text.empty.paste} onClick={selection}>
                  {text.empty.select}
                </Button>
              )}
            </div>
            <Queue
              files={state.files}
              onStop={reader.stop}
              onAgain={(id) => {
                reader.again(id, {});
              }}
              onDismiss={(id) => {
                dispatch({ type: "fileDismissed", id });
              }}
              onVendor={(id, position) => {
                dispatch({ type: "vendorChosen", id, position });
              }}
              onColumns={setMapped}
            />
            {mapped !== null && (
              <ColumnMapper
                key={mapped}
                describe={() => reader.describe(mapped)}
                onClose={() => {
                  setMapped(null);
                }}
                onMemory={(memory) => {
                  dispatch({ type: "memoryChanged", memory });
                }}
                onApply={(columns) => {
                  setMapped(null);
                  announce(text.mapper.applied);
                  reader.again(mapped, { columns });
                }}
              />
            )}
            {review !== null && (
              <>
                <QuotePicker
                  reviews={state.reviews}
                  currentId={review.id}
                  onChoose={(id) => {
                    dispatch({ type: "reviewChosen", id });
                  }}
                />
                <ReviewBody view={view} review={review} list={list} onUndo={undo} onColumns={setMapped} />
              </>
            )}
            <Memory
              memory={state.memory}
              onChanged={(memory) => {
                dispatch({ type: "memoryChanged", memory });
              }}
            />
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
