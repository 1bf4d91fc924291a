import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { Spinner } from "@fluentui/react-spinner";
import { makeStyles } from "@griffel/react";
import { lazy, Suspense, useCallback, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Pasted } from "../../quotes";
import type { QuoteMemory } from "../../workbook";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { DropArea } from "./DropArea";
import { EmptyState } from "./EmptyState";
import { FileButton } from "./FileButton";
import type { LineListHandle } from "./LineList";
import { Queue } from "./Queue";
import { QuotePicker } from "./QuotePicker";
import { ReviewBody } from "./ReviewBody";
import { ReviewFooter } from "./ReviewFooter";
import { SelectionMessage } from "./SelectionMessage";
import { currentReview } from "./state";
import { useImport } from "./useImport";
import { usePaste } from "./usePaste";
import { useSelection } from "./useSelection";

/** Of second rank: loaded when they are first needed. */
const ColumnMapper = lazy(async () => ({ default: (await import("./ColumnMapper")).ColumnMapper }));
const Memory = lazy(async () => ({ default: (await import("./Memory")).Memory }));

const isTaught = ({ columns, categories }: QuoteMemory): boolean => columns.length + categories.length > 0;

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
  message: { flexShrink: 0, margin: "0 14px", ":not(:empty)": { marginTop: "10px" } },
  problem: { flexShrink: 0, margin: "10px 14px 0" },
});

/** 見積取込: is what was read right? Then one button writes it. */
export function ImportView(): ReactElement {
  const styles = useStyles();
  const { text, announce, host } = usePane();
  const view = useImport(sampleFile);
  const { state, dispatch, reader, addFiles, addSample, addPaste, addRange } = view;
  const list = useRef<LineListHandle>(null);
  const area = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
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
  const selection = useSelection(addRange);
  const select = host.connected ? selection.select : null;
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
      <div ref={scroller} className={styles.scroll}>
        <div className={styles.message}>
          <SelectionMessage selection={selection} />
        </div>
        {problem !== null && (
          <MessageBar intent="warning" layout="multiline" className={styles.problem} data-testid="import-problem">
            <MessageBarBody role="alert">{problem}</MessageBarBody>
          </MessageBar>
        )}
        {isEmpty ? (
          <EmptyState onFiles={addFiles} onSample={addSample} onSelection={select} />
        ) : (
          <div className={styles.stack}>
            <div className={styles.add}>
              <FileButton size="small" label={text.queue.add} testId="add-files" onFiles={addFiles} />
              {select !== null && (
                <Button size="small" data-testid="import-selection" title={text.empty.paste} onClick={select}>
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
              <Suspense fallback={<Spinner size="tiny" label={text.loading} />}>
                <ColumnMapper
                  key={mapped}
                  describe={() => reader.describe(mapped)}
                  onClose={() => {
                    setMapped(null);
                  }}
                  onMemory={(memory) => {
                    dispatch({ type: "memoryChanged", memory });
                  }}
                  onApply={(columns, notRemembered) => {
                    setMapped(null);
                    setProblem(
                      notRemembered === null ? null : text.mapper.notRemembered(failureText(notRemembered, text)),
                    );
                    announce(text.mapper.applied);
                    reader.again(mapped, { columns });
                  }}
                />
              </Suspense>
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
                <ReviewBody
                  view={view}
                  review={review}
                  list={list}
                  scroller={scroller}
                  onUndo={undo}
                  onColumns={setMapped}
                />
              </>
            )}
            {isTaught(state.memory) && (
              <Suspense fallback={null}>
                <Memory
                  memory={state.memory}
                  onChanged={(memory) => {
                    dispatch({ type: "memoryChanged", memory });
                  }}
                />
              </Suspense>
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
