import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { Spinner } from "@fluentui/react-spinner";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { usePane } from "../context";
import { failureText } from "../failureText";
import type { Estimate } from "./useEstimate";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 14px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", justifyContent: "flex-start" },
  action: { display: "flex", alignItems: "center", gap: "10px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  where: {
    marginLeft: "auto",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** A message that takes the focus when it comes, so that the keyboard is never left behind. */
function Message({
  intent,
  testId,
  sentence,
  children,
}: {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly testId: string;
  readonly sentence: string;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, [testId]);
  return (
    <div ref={place} tabIndex={-1} data-testid={testId}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.body}>{sentence}</MessageBarBody>
        {children !== undefined && <MessageBarActions className={styles.actions}>{children}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}

function Messages({ estimate }: { readonly estimate: Estimate }): ReactElement | null {
  const { text, show } = usePane();
  const { writing, remove, look, keep, stop } = estimate;
  const said = text.estimate;
  switch (writing.kind) {
    case "idle":
      return null;
    case "working":
      return writing.waiting ? (
        <Message intent="info" testId="estimate-waiting" sentence={text.write.waiting}>
          <Button size="small" onClick={stop}>
            {text.write.stopWaiting}
          </Button>
        </Message>
      ) : (
        <Spinner size="tiny" labelPosition="after" label={said.working} />
      );
    case "failed":
      return <Message intent="error" testId="estimate-failed" sentence={failureText(writing.failure, text)} />;
    case "removed":
      return <Message intent="info" testId="estimate-removed" sentence={said.removed(writing.sheetName)} />;
    case "changed":
      return (
        <Message intent="warning" testId="estimate-changed" sentence={said.changed(writing.written.sheetName)}>
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
        </Message>
      );
    case "written": {
      const { sheetName, functionsKnown, decorated } = writing.written;
      const sentences = [
        said.written(sheetName),
        said.writtenDetail,
        decorated ? "" : said.undecorated,
        functionsKnown ? "" : text.write.namesUnknown,
      ];
      return (
        <Message intent="success" testId="estimate-written" sentence={sentences.join(" ").trim()}>
          <Link as="button" onClick={() => void look(writing.written)}>
            {said.show}
          </Link>
          <Link as="button" data-testid="remove-estimate" onClick={() => void remove(writing.written, false)}>
            {text.write.remove}
          </Link>
          <Button
            size="small"
            data-testid="to-proposal"
            onClick={() => {
              show("proposal");
            }}
          >
            {said.toProposal}
          </Button>
        </Message>
      );
    }
  }
}

function useBlocked({ plan, years, named }: Estimate): string | null {
  const { text, host } = usePane();
  if (!host.connected) return text.estimate.blockedHost;
  if (years.length === 0) return text.estimate.blockedYears;
  return plan === null || named.some(({ asked }) => asked === null) ? text.estimate.blockedSource : null;
}

/** The one primary action, with what became of it. */
export function EstimateBar({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const blocked = useBlocked(estimate);
  const { plan, writing, write } = estimate;
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
    </footer>
  );
}
