import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { Spinner } from "@fluentui/react-spinner";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { bar } from "../styles";
import { Message } from "../Message";
import { ChangedSince, Failed, Told, Waiting } from "../Messages";
import { PrimaryAction } from "../PrimaryAction";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({
  bar,
  next: { alignSelf: "flex-start", textAlign: "left" },
});

function Messages({ estimate }: { readonly estimate: Estimate }): ReactElement | null {
  const { text, show } = usePane();
  const { writing, remove, look, keep, stop } = estimate;
  const said = text.estimate;
  switch (writing.kind) {
    case "idle":
      return null;
    case "working":
      return writing.waiting ? (
        <Waiting testId="estimate-waiting" onStop={stop} />
      ) : (
        <Spinner size="tiny" labelPosition="after" label={said.working} />
      );
    case "failed":
      return <Failed testId="estimate-failed" failure={writing.failure} />;
    case "removed":
      return <Told testId="estimate-removed" sentence={text.write.removed(writing.sheetName)} />;
    case "changed":
      return (
        <ChangedSince
          testId="estimate-changed"
          sentence={text.write.changedSince(writing.written.sheetName)}
          onRemove={() => void remove(writing.written, true)}
          onKeep={() => {
            keep(writing.written);
          }}
        />
      );
    case "written": {
      const { sheetName, functionsKnown, decorated } = writing.written;
      return (
        <Message
          intent="success"
          testId="estimate-written"
          title={said.written(sheetName)}
          sentences={[
            said.writtenDetail,
            decorated ? null : said.undecorated,
            functionsKnown ? null : text.write.namesUnknown,
          ]}
          actions={
            <>
              <Button
                size="small"
                data-testid="to-proposal"
                onClick={() => {
                  show("proposal");
                }}
              >
                {said.toProposal}
              </Button>
              <Link as="button" onClick={() => void look(writing.written)}>
                {said.show}
              </Link>
              <Link as="button" data-testid="remove-estimate" onClick={() => void remove(writing.written, false)}>
                {text.write.remove}
              </Link>
            </>
          }
        />
      );
    }
  }
}

function useBlocked({ plan, years, named, frames, wrong }: Estimate): string | null {
  const { text, host } = usePane();
  if (!host.connected) return text.estimate.blockedHost;
  if (years.length === 0) return text.estimate.blockedYears;
  if (frames.every((frame) => frame === "GROUP")) return text.estimate.blockedFrames;
  if (wrong.length > 0) return wrong.includes("EDI") ? text.estimate.accountsWrong : text.estimate.notWhole;
  return plan === null || named.some(({ asked }) => asked === null) ? text.estimate.blockedSource : null;
}

/** The one primary action, with what became of it. */
export function EstimateBar({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const styles = useStyles();
  const { text, show } = usePane();
  const blocked = useBlocked(estimate);
  const { plan, writing, write, named } = estimate;
  return (
    <footer className={styles.bar}>
      <Messages estimate={estimate} />
      {writing.kind !== "working" && (
        <PrimaryAction
          label={text.estimate.write}
          where={blocked ?? text.estimate.where}
          blocked={blocked !== null}
          testId="write-estimate"
          onPress={() => {
            if (plan !== null) void write(plan);
          }}
        />
      )}
      {writing.kind === "idle" && named.length > 0 && (
        <Link
          as="button"
          className={styles.next}
          data-testid="skip-to-proposal"
          onClick={() => {
            show("proposal");
          }}
        >
          {text.estimate.skipToProposal}
        </Link>
      )}
    </footer>
  );
}
