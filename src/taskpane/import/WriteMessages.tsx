import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import type { ReactElement } from "react";
import type { FoundQuote } from "../../workbook";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { Message } from "../Message";
import { ChangedSince, Failed, Told, Waiting } from "../Messages";
import type { Review, Writing } from "./state";

export interface WriteIntents {
  readonly onReplace: (found: FoundQuote) => void;
  readonly onKeepBoth: () => void;
  readonly onCancel: () => void;
  readonly onStop: () => void;
  readonly onShow: () => void;
  readonly onRemove: (evenIfChanged: boolean) => void;
  readonly onNext: (() => void) | null;
  readonly onEstimate: () => void;
}

function Asking({
  found,
  onReplace,
  onKeepBoth,
  onCancel,
}: { readonly found: FoundQuote } & WriteIntents): ReactElement {
  const { text } = usePane();
  const { sheetName, sameFile, changed } = found;
  const title = sameFile ? text.write.already(sheetName) : text.write.alreadySimilar(sheetName);
  return (
    <Message
      intent="warning"
      testId="already-there"
      title={title}
      sentences={[text.write.alreadyHint, changed ? text.write.alreadyChanged : null]}
      actions={
        <>
          <Button
            size="small"
            data-testid="replace"
            onClick={() => {
              onReplace(found);
            }}
          >
            {text.write.replace}
          </Button>
          <Button size="small" data-testid="keep-both" onClick={onKeepBoth}>
            {text.write.keepBoth}
          </Button>
          <Button size="small" appearance="transparent" data-testid="cancel-write" onClick={onCancel}>
            {text.write.cancel}
          </Button>
        </>
      }
    />
  );
}

type Written = Extract<Writing, { kind: "written" }>;

function Done({
  written: { written, changed, failure, lessons },
  onShow,
  onRemove,
  onCancel,
  onNext,
  onEstimate,
}: { readonly written: Written } & WriteIntents): ReactElement {
  const { text } = usePane();
  const { sheetName, record, table, best, byCategory, functionsKnown, replaced } = written;
  const remove = (evenIfChanged: boolean) => (): void => {
    onRemove(evenIfChanged);
  };
  if (changed)
    return (
      <ChangedSince
        testId="changed-since"
        sentence={text.write.changedSince(sheetName)}
        onRemove={remove(true)}
        onKeep={onCancel}
      />
    );
  const place =
    replaced === null
      ? null
      : replaced.removed
        ? text.write.replaced(replaced.sheetName)
        : text.write.notReplaced(replaced.sheetName);
  return (
    <>
      {failure !== null && (
        <Message
          intent="error"
          testId="later-failure"
          title={null}
          sentences={[failureText(failure, text)]}
          actions={null}
        />
      )}
      <Message
        intent="success"
        testId="written"
        title={text.write.done(sheetName, record.lines)}
        sentences={[
          text.write.doneDetail(table, best, byCategory),
          place,
          lessons > 0 ? text.write.lessons(lessons) : null,
          functionsKnown ? null : text.write.namesUnknown,
        ]}
        actions={
          <>
            <Button size="small" appearance="primary" data-testid="to-estimate" onClick={onEstimate}>
              {text.write.toEstimate}
            </Button>
            <Link as="button" data-testid="show-table" onClick={onShow}>
              {text.write.show}
            </Link>
            <Link as="button" data-testid="remove-written" onClick={remove(false)}>
              {text.write.remove}
            </Link>
            {onNext !== null && (
              <Button size="small" data-testid="next-quote" onClick={onNext}>
                {text.write.next}
              </Button>
            )}
          </>
        }
      />
    </>
  );
}

/** What became of the wish to write: a question, a wait, the result with its undo, or why not. */
export function WriteMessages({ review, ...intents }: { readonly review: Review } & WriteIntents): ReactElement | null {
  const { text } = usePane();
  const { writing } = review;
  switch (writing.kind) {
    case "idle":
      return null;
    case "asking":
      return <Asking found={writing.found} {...intents} />;
    case "written":
      return <Done written={writing} {...intents} />;
    case "removed":
      return <Told testId="removed" sentence={text.write.removed(writing.sheetName)} />;
    case "failed":
      return <Failed testId="write-failed" failure={writing.failure} />;
    case "working":
      return writing.waiting ? <Waiting testId="waiting-for-cell" onStop={intents.onStop} /> : null;
  }
}
