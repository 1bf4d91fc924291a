import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { bar } from "../styles";
import { failureText } from "../failureText";
import { Message } from "../Message";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({
  bar,
  action: { display: "flex", alignItems: "center", gap: "10px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  next: { alignSelf: "flex-start", textAlign: "left" },
  where: {
    marginLeft: "auto",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
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
        <Message
          intent="info"
          testId="estimate-waiting"
          title={null}
          sentences={[text.write.waiting]}
          actions={
            <Button size="small" onClick={stop}>
              {text.write.stopWaiting}
            </Button>
          }
        />
      ) : (
        <Spinner size="tiny" labelPosition="after" label={said.working} />
      );
    case "failed":
      return (
        <Message
          intent="error"
          testId="estimate-failed"
          title={null}
          sentences={[failureText(writing.failure, text)]}
          actions={null}
        />
      );
    case "removed":
      return (
        <Message
          intent="info"
          testId="estimate-removed"
          title={null}
          sentences={[said.removed(writing.sheetName)]}
          actions={null}
        />
      );
    case "changed":
      return (
        <Message
          intent="warning"
          testId="estimate-changed"
          title={null}
          sentences={[said.changed(writing.written.sheetName)]}
          actions={
            <>
              <Button size="small" onClick={() => void remove(writing.written, true)}>
                {text.write.removeAnyway}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  keep(writing.written);
                }}
              >
                {text.write.keep}
              </Button>
            </>
          }
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
        <div className={styles.action}>
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={blocked !== null}
            aria-describedby="estimate-where"
            data-testid="write-estimate"
            onClick={() => {
              if (plan !== null && blocked === null) void write(plan);
            }}
          >
            {text.estimate.write}
          </Button>
          <span id="estimate-where" className={styles.where}>
            {blocked ?? text.estimate.where}
          </span>
        </div>
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
