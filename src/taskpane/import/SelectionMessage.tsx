import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { Message } from "../Message";
import type { Selection } from "./useSelection";

/** Why the selected range is not there yet, or not at all. */
export function SelectionMessage({
  selection: { selecting, stop },
}: {
  readonly selection: Selection;
}): ReactElement | null {
  const { text } = usePane();
  if (selecting.kind === "idle") return null;
  if (selecting.kind === "failed")
    return (
      <Message
        intent="warning"
        testId="selection-failed"
        title={null}
        sentences={[failureText(selecting.failure, text)]}
        actions={
          <Button size="small" onClick={stop}>
            {text.dismiss}
          </Button>
        }
      />
    );
  return (
    <Message
      intent="info"
      testId="selection-waiting"
      title={null}
      sentences={[text.empty.selectWaiting]}
      actions={
        <Button size="small" data-testid="stop-selection" onClick={stop}>
          {text.empty.selectStop}
        </Button>
      }
    />
  );
}
