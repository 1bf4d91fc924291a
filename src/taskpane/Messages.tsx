import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import type { Failure } from "../workbook";
import { usePane } from "./context";
import { failureText } from "./failureText";
import { Message } from "./Message";

/** Excel is busy with a cell that is being edited: the writing waits, and can be told not to. */
export function Waiting({ testId, onStop }: { readonly testId: string; readonly onStop: () => void }): ReactElement {
  const { text } = usePane();
  const stop = (
    <Button size="small" onClick={onStop}>
      {text.write.stopWaiting}
    </Button>
  );
  return <Message intent="info" testId={testId} title={null} sentences={[text.write.waiting]} actions={stop} />;
}

/** Why the workbook did not do it, and what to do now. */
export function Failed({ testId, failure }: { readonly testId: string; readonly failure: Failure }): ReactElement {
  const { text } = usePane();
  return (
    <Message intent="error" testId={testId} title={null} sentences={[failureText(failure, text)]} actions={null} />
  );
}

/** What was done, with nothing left to decide. */
export function Told({ testId, sentence }: { readonly testId: string; readonly sentence: string }): ReactElement {
  return <Message intent="info" testId={testId} title={null} sentences={[sentence]} actions={null} />;
}

/** What is to be removed was changed since it was written: a person decides. */
export function ChangedSince({
  testId,
  sentence,
  onRemove,
  onKeep,
}: {
  readonly testId: string;
  readonly sentence: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}): ReactElement {
  const { text } = usePane();
  return (
    <Message
      intent="warning"
      testId={testId}
      title={null}
      sentences={[sentence]}
      actions={
        <>
          <Button size="small" data-testid="remove-anyway" onClick={onRemove}>
            {text.write.removeAnyway}
          </Button>
          <Button size="small" data-testid="keep" onClick={onKeep}>
            {text.write.keep}
          </Button>
        </>
      }
    />
  );
}
