import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { bar } from "../styles";
import { failureText } from "../failureText";
import { plain } from "../functions/useInsertion";
import { Message } from "../Message";
import type { WorkingTable } from "./table";
import type { Actions } from "./useTable";

const useStyles = makeStyles({
  bar,
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  where: { width: "100%", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  copy: {
    width: "100%",
    boxSizing: "border-box",
    height: "110px",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

function Messages({ actions }: { readonly actions: Actions }): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.evidence;
  const { state, undo, dismiss } = actions;
  const close = (
    <Button size="small" appearance="transparent" onClick={dismiss}>
      {text.dismiss}
    </Button>
  );
  const say = (intent: "success" | "info" | "warning" | "error", sentence: string): ReactElement => (
    <Message
      about={state}
      intent={intent}
      testId={`evidence-${state.kind}`}
      title={null}
      sentences={[sentence]}
      actions={state.kind === "waiting" ? null : close}
    />
  );
  switch (state.kind) {
    case "idle":
      return null;
    case "waiting":
      return say("info", words.waiting);
    case "copied":
      return say("success", words.copied);
    case "recalculated":
      return say("info", words.recalculated);
    case "no-room":
      return say("warning", words.noRoom);
    case "removed":
      return say("info", words.removed(plain(state.address)));
    case "changed":
      return say("warning", words.changed(plain(state.address)));
    case "failed":
      return say("error", failureText(state.failure, text));
    case "inserted":
      return (
        <Message
          about={state}
          intent="success"
          testId="evidence-inserted"
          title={null}
          sentences={[words.inserted(plain(state.address))]}
          actions={
            <>
              <Link as="button" data-testid="evidence-undo" onClick={() => void undo()}>
                {words.undo}
              </Link>
              {close}
            </>
          }
        />
      );
    case "copy-by-hand":
      return (
        <>
          {say("info", words.copyByHand)}
          <textarea
            className={styles.copy}
            aria-label={words.copyLabel}
            readOnly
            value={state.text}
            ref={(area) => {
              area?.select();
            }}
          />
        </>
      );
  }
}

interface BarProps {
  readonly actions: Actions;
  /** Null where no function shows the working as a table. */
  readonly table: WorkingTable | null;
  /** Null where there is nothing to copy. */
  readonly copied: string | null;
}

/** What can be done with the working, with what became of it. */
export function EvidenceBar({ actions, table, copied }: BarProps): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.evidence;
  if (table === null && copied === null && actions.state.kind === "idle") return null;
  return (
    <footer className={styles.bar}>
      <Messages actions={actions} />
      <div className={styles.action}>
        {table !== null && (
          <Button
            className={styles.button}
            appearance="primary"
            aria-describedby="evidence-where"
            data-testid="insert-table"
            onClick={() => void actions.insert(table)}
          >
            {words.insert[table.id]}
          </Button>
        )}
        {copied !== null && (
          <Button
            className={styles.button}
            appearance={table === null ? "primary" : "secondary"}
            data-testid="copy-evidence"
            onClick={() => void actions.copy(copied)}
          >
            {words.copy}
          </Button>
        )}
        {table !== null && (
          <span id="evidence-where" className={styles.where}>
            {words.where}
          </span>
        )}
      </div>
    </footer>
  );
}
