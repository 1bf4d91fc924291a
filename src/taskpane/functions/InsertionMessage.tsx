import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { PaneText } from "../../text";
import { usePane } from "../context";
import { failureText } from "../failureText";
import { Message } from "../Message";
import { plain, type InsertionIntents, type InsertionState } from "./useInsertion";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: "10px 14px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Intent = "success" | "warning" | "error" | "info";

/** What is said, by the name that tests know it by. */
function said(
  state: Exclude<InsertionState, { kind: "none" }>,
  text: PaneText,
): { readonly name: string; readonly intent: Intent; readonly sentence: string } {
  switch (state.kind) {
    case "waiting":
      return { name: "waiting", intent: "info", sentence: text.write.waiting };
    case "failed":
      return { name: "failed", intent: "error", sentence: failureText(state.failure, text) };
    case "removed":
    case "changed":
      return {
        name: state.kind,
        intent: state.kind === "removed" ? "info" : "warning",
        sentence: text.functions[state.kind](plain(state.address)),
      };
    case "asked": {
      const { kind, address } = state.insertion;
      const intent = kind === "inserted" ? "success" : "warning";
      return { name: kind, intent, sentence: text.functions[kind](plain(address)) };
    }
  }
}

/** What became of an insertion, with its undo; a filled cell is overwritten only when a person says so here. */
export function InsertionMessage({ state, insert, undo, dismiss }: InsertionIntents): ReactElement | null {
  const styles = useStyles();
  const { text } = usePane();
  if (state.kind === "none") return null;
  const { name, intent, sentence } = said(state, text);
  return (
    <div className={styles.bar} data-testid="insertion" data-state={name}>
      <Message
        key={name}
        intent={intent}
        testId={`insertion-${name}`}
        title={null}
        sentences={[sentence]}
        actions={
          <>
            {state.kind === "asked" && state.insertion.kind === "inserted" && (
              <Link as="button" data-testid="undo-insertion" onClick={() => void undo()}>
                {text.functions.undo}
              </Link>
            )}
            {state.kind === "asked" && state.insertion.kind === "occupied" && (
              <Link as="button" data-testid="overwrite" onClick={() => void insert(state.formula, true)}>
                {text.functions.overwrite}
              </Link>
            )}
            <Button size="small" appearance="transparent" onClick={dismiss}>
              {text.dismiss}
            </Button>
          </>
        }
      />
    </div>
  );
}
