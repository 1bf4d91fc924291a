import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { plain, type InsertionIntents, type InsertionState } from "./useInsertion";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: "10px 14px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { overflowWrap: "anywhere" },
});

const intents = {
  waiting: "info",
  inserted: "success",
  removed: "info",
  occupied: "warning",
  changed: "warning",
  failed: "error",
} as const;

function useSentence(state: InsertionState): string {
  const { text } = usePane();
  switch (state.kind) {
    case "none":
      return "";
    case "waiting":
      return text.write.waiting;
    case "failed":
      return failureText(state.failure, text);
    case "inserted":
    case "occupied":
    case "removed":
    case "changed":
      return text.functions[state.kind](plain(state.address));
  }
}

/** What became of an insertion, with its undo. */
export function InsertionMessage({ state, remove, dismiss }: Omit<InsertionIntents, "insert">): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  const sentence = useSentence(state);
  if (state.kind === "none") return null;
  return (
    <div className={styles.bar} data-testid="insertion" data-state={state.kind}>
      <MessageBar intent={intents[state.kind]} layout="multiline">
        <MessageBarBody className={styles.body}>{sentence}</MessageBarBody>
        <MessageBarActions>
          {state.kind === "inserted" && (
            <Link
              as="button"
              data-testid="remove-inserted"
              onClick={() => {
                void remove();
              }}
            >
              {text.write.remove}
            </Link>
          )}
          <Button size="small" appearance="transparent" onClick={dismiss}>
            {text.dismiss}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
