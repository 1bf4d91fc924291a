import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { Spinner } from "@fluentui/react-spinner";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { Message } from "../Message";
import type { Proposal } from "./useProposal";

/** What became of the page, with the next step. */
export function ProposalMessages({ progress, show, remove, keep, stop }: Proposal): ReactElement | null {
  const { text } = usePane();
  const words = text.proposal;
  switch (progress.kind) {
    case "idle":
      return null;
    case "working":
      return progress.waiting ? (
        <Message
          intent="info"
          testId="proposal-waiting"
          title={null}
          sentences={[words.waiting]}
          actions={
            <Button size="small" onClick={stop}>
              {words.stop}
            </Button>
          }
        />
      ) : (
        <Spinner size="tiny" labelPosition="after" label={words.working} />
      );
    case "written":
      return (
        <Message
          intent={progress.failure === null ? "success" : "warning"}
          testId="proposal-written"
          title={words.done(progress.written.sheetName)}
          sentences={[
            progress.failure === null ? null : failureText(progress.failure, text),
            progress.written.decorated ? words.doneDetail : words.undecorated,
            progress.written.functionsKnown ? null : text.write.namesUnknown,
          ]}
          actions={
            <>
              <Link as="button" data-testid="proposal-show" onClick={() => void show()}>
                {words.show}
              </Link>
              <Link as="button" data-testid="proposal-remove" onClick={() => void remove(false)}>
                {words.remove}
              </Link>
            </>
          }
        />
      );
    case "changed":
      return (
        <Message
          intent="warning"
          testId="proposal-changed"
          title={null}
          sentences={[words.changedSince(progress.written.sheetName)]}
          actions={
            <>
              <Button size="small" onClick={() => void remove(true)}>
                {words.removeAnyway}
              </Button>
              <Button size="small" appearance="transparent" onClick={keep}>
                {words.keep}
              </Button>
            </>
          }
        />
      );
    case "removed":
      return (
        <Message
          intent="info"
          testId="proposal-removed"
          title={null}
          sentences={[words.removed(progress.sheetName)]}
          actions={null}
        />
      );
    case "failed":
      return (
        <Message
          intent="error"
          testId="proposal-failed"
          title={null}
          sentences={[failureText(progress.failure, text)]}
          actions={null}
        />
      );
  }
}
