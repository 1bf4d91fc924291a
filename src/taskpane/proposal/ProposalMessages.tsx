import { Link } from "@fluentui/react-link";
import { Spinner } from "@fluentui/react-spinner";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { Message } from "../Message";
import { ChangedSince, Failed, Told, Waiting } from "../Messages";
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
        <Waiting testId="proposal-waiting" onStop={stop} />
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
                {text.write.remove}
              </Link>
            </>
          }
        />
      );
    case "changed":
      return (
        <ChangedSince
          testId="proposal-changed"
          sentence={text.write.changedSince(progress.written.sheetName)}
          onRemove={() => void remove(true)}
          onKeep={keep}
        />
      );
    case "removed":
      return <Told testId="proposal-removed" sentence={text.write.removed(progress.sheetName)} />;
    case "failed":
      return <Failed testId="proposal-failed" failure={progress.failure} />;
  }
}
